#include "core/regression/trees/trees_in_turns.h"

#include <condition_variable>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace likecast
{

namespace
{

/// One fit on its thread, which works only while step() waits for it.
class Turn
{
public:
    explicit Turn(const GrowTrees& grow)
        : m_thread([this, grow] { run(grow); })
    {
    }
    ~Turn()
    {
        finish();
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(Turn)

    /// Lets it do a round. Whether it goes on.
    bool step()
    {
        std::unique_lock lock(m_mutex);
        if (m_result)
            return false;
        m_working = true;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return !m_working; });
        return !m_result;
    }

    /// Ends it with what it has.
    void finish()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stopping = true;
        }
        while (step()) {
        }
    }

    /// After finish().
    Result<BoostedTrees> takeResult() { return *std::move(m_result); }

private:
    void run(const GrowTrees& grow)
    {
        Result<BoostedTrees> result = failure(ErrorCode::Cancelled);
        try {
            if (awaitTurn())
                result = grow([this] { return endTurn(); });
        } catch (const std::exception& error) {
            result = failure(ErrorCode::Internal, QString::fromUtf8(error.what()));
        }
        const std::lock_guard lock(m_mutex);
        m_result = std::move(result);
        m_working = false;
        m_changed.notify_all();
    }

    bool endTurn()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_working = false;
            m_changed.notify_all();
        }
        return awaitTurn();
    }

    bool awaitTurn()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_working; });
        return !m_stopping;
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_working = false;
    bool m_stopping = false;
    std::optional<Result<BoostedTrees>> m_result; ///< once it has ended
    std::thread m_thread;                         ///< last: it uses the others
};

} // namespace

Result<std::vector<BoostedTrees>> growInTurns(const std::vector<GrowTrees>& fits,
                                              const std::function<bool(int round)>& afterRound)
{
    std::vector<std::unique_ptr<Turn>> turns;
    for (const GrowTrees& fit : fits)
        turns.push_back(std::make_unique<Turn>(fit));
    const auto doRound = [&turns] {
        for (const auto& turn : turns) {
            if (!turn->step())
                return false;
        }
        return !turns.empty();
    };
    for (int round = 1; doRound() && afterRound(round); ++round) {
    }
    std::vector<BoostedTrees> trees;
    std::optional<Error> error;
    for (const auto& turn : turns) {
        turn->finish();
        auto grown = turn->takeResult();
        if (grown)
            trees.push_back(*std::move(grown));
        else if (!error)
            error = grown.error();
    }
    if (error)
        return failure(*error);
    return trees;
}

} // namespace likecast
