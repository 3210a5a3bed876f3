#include "core/neural/plugin/network_kind.h"

#include <limits>
#include <new>

namespace likecast::neural
{

Status statusOfException() noexcept
{
    try {
        throw;
    } catch (const StoppedAtStart&) {
        return {Outcome::Cancelled, {}};
    } catch (const InvalidInput& error) {
        return {Outcome::InputInvalid, error.what()};
    } catch (const DamagedWeights& error) {
        return {Outcome::WeightsDamaged, error.what()};
    } catch (const std::bad_alloc&) {
        return {Outcome::OutOfMemory, {}};
    } catch (const std::exception& error) {
        return {Outcome::Failed, error.what()};
    } catch (...) {
        return {Outcome::Failed, {}};
    }
}

std::int64_t rowsOf(const TensorView& view)
{
    return view.shape.empty() ? 0 : view.shape.front();
}

std::size_t sizeOf(const std::vector<std::int64_t>& shape)
{
    std::size_t size = 1;
    for (const std::int64_t extent : shape) {
        if (extent < 0)
            throw InvalidInput("negative extent");
        const auto factor = static_cast<std::size_t>(extent);
        if (factor != 0 && size > std::numeric_limits<std::size_t>::max() / factor)
            throw InvalidInput("too many values");
        size *= factor;
    }
    return size;
}

} // namespace likecast::neural
