#include "core/neural/plugin/network_kind.h"

#include <limits>
#include <new>

namespace likecast::neural
{

Status statusOfException() noexcept
{
    try {
        throw;
    } catch (const StoppedEarly&) {
        return {Outcome::Cancelled, {}};
    } catch (const InvalidInput& error) {
        return {Outcome::InputInvalid, error.what()};
    } catch (const DamagedWeights& error) {
        return {Outcome::WeightsDamaged, error.what()};
    } catch (const std::bad_alloc&) {
        return {Outcome::Failed, {}};
    } catch (const std::exception& error) {
        return {Outcome::Failed, error.what()};
    } catch (...) {
        return {Outcome::Failed, {}};
    }
}

Status ThrowingNetwork::predict(const TensorView& inputs, Tensor& outputs) const noexcept
{
    try {
        outputs = outputsOf(inputs);
        return {};
    } catch (...) {
        return statusOfException();
    }
}

Status ThrowingNetwork::weights(std::string& bytes) const noexcept
{
    try {
        bytes = weightBytes();
        return {};
    } catch (...) {
        return statusOfException();
    }
}

Status ThrowingNetwork::state(std::string& bytes) const noexcept
{
    try {
        bytes = stateBytes();
        return {};
    } catch (...) {
        return statusOfException();
    }
}

std::size_t sizeOf(const std::vector<std::int64_t>& shape)
{
    std::size_t size = 1;
    for (const std::int64_t extent : shape) {
        if (extent < 0)
            throw InvalidInput("a negative extent");
        const auto factor = static_cast<std::size_t>(extent);
        if (factor != 0 && size > std::numeric_limits<std::size_t>::max() / factor)
            throw InvalidInput("too many values");
        size *= factor;
    }
    return size;
}

} // namespace likecast::neural
