#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace likecast::neural
{

/// A few threads that share the short tasks of one training, the calling one among them. Whoever is
/// free takes the next task, so that a thread which the system has put aside holds up no other: on
/// a busy machine LibTorch's own threads wait for each other most of the time. The caller takes
/// them from the front and the others from the back: so what two threads work on stays in the
/// caches of their cores from one run to the next. Within a task
/// LibTorch calculates on one thread. What comes out does not depend on the number of threads as
/// long as tasks write to places of their own.
class TaskTeam
{
public:
    /// At least one, the caller.
    explicit TaskTeam(int threads);
    ~TaskTeam();
    TaskTeam(const TaskTeam&) = delete;
    TaskTeam& operator=(const TaskTeam&) = delete;

    static constexpr std::size_t mostTasks = 0x3fff;

    /// Calls task(0) to task(count - 1), in any order, and returns when all are done. What a task
    /// throws is thrown here.
    void run(std::size_t count, const std::function<void(std::size_t)>& task);

private:
    void serve();
    enum class End { Front, Back };
    void takeTasks(End end);
    void keepFirst(std::exception_ptr thrown);
    bool hasTasks() const;

    std::vector<std::thread> m_threads;
    const std::function<void(std::size_t)>* m_task = nullptr; ///< valid while tasks are left
    /// The running number of this run(), then 14 bits each for the number of its tasks and of
    /// those taken from the back and from the front: whoever raises one of the last two has taken
    /// a task of this very run.
    std::atomic<std::uint64_t> m_ticket{0};
    std::atomic<std::size_t> m_done{0};
    std::atomic<int> m_sleeping{0};
    std::atomic<bool> m_ending{false};
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::exception_ptr m_thrown;
};

} // namespace likecast::neural
