#include "core/neural/plugin/dense/task_team.h"

#include "core/neural/plugin/denormals_as_zero.h"
#include "core/neural/plugin/torch_threads.h"

#include <ATen/Parallel.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <stdexcept>

namespace likecast::neural
{

namespace
{

constexpr int turnsBeforeSleep = 300;

constexpr int countBits = 14;
constexpr std::uint64_t oneFromFront = 1;
constexpr std::uint64_t oneFromBack = oneFromFront << countBits;
constexpr int tasksAt = 2 * countBits;
constexpr int runAt = 3 * countBits;

std::size_t tasksOf(std::uint64_t ticket)
{
    return (ticket >> tasksAt) & TaskTeam::mostTasks;
}

std::size_t fromFrontOf(std::uint64_t ticket)
{
    return ticket & TaskTeam::mostTasks;
}

std::size_t fromBackOf(std::uint64_t ticket)
{
    return (ticket >> countBits) & TaskTeam::mostTasks;
}

bool hasTask(std::uint64_t ticket)
{
    return fromFrontOf(ticket) + fromBackOf(ticket) < tasksOf(ticket);
}

} // namespace

TaskTeam::TaskTeam(int threads)
{
    for (int i = 1; i < threads; ++i)
        m_threads.emplace_back([this] { serve(); });
}

TaskTeam::~TaskTeam()
{
    m_ending = true;
    {
        const std::lock_guard lock(m_mutex);
    }
    m_wake.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
}

bool TaskTeam::hasTasks() const
{
    return hasTask(m_ticket.load());
}

void TaskTeam::run(std::size_t count, const std::function<void(std::size_t)>& task)
{
    if (count > mostTasks)
        throw std::length_error("too many tasks");
    m_task = &task;
    m_done = 0;
    const std::uint64_t run = (m_ticket.load() >> runAt) + 1;
    m_ticket = (run << runAt) | (std::uint64_t{count} << tasksAt);
    if (m_sleeping > 0) {
        {
            const std::lock_guard lock(m_mutex);
        }
        m_wake.notify_all();
    }
    takeTasks(End::Front);
    while (m_done < count)
        std::this_thread::yield();
    if (m_thrown)
        std::rethrow_exception(std::exchange(m_thrown, nullptr));
}

void TaskTeam::takeTasks(End end)
{
    const bool isFront = end == End::Front;
    std::uint64_t ticket = m_ticket.load();
    while (hasTask(ticket)) {
        if (!m_ticket.compare_exchange_weak(ticket,
                                            ticket + (isFront ? oneFromFront : oneFromBack)))
            continue;
        try {
            (*m_task)(isFront ? fromFrontOf(ticket) : tasksOf(ticket) - 1 - fromBackOf(ticket));
        } catch (...) {
            keepFirst(std::current_exception());
        }
        ++m_done;
        ticket = m_ticket.load();
    }
}

void TaskTeam::keepFirst(std::exception_ptr thrown)
{
    const std::lock_guard lock(m_mutex);
    if (!m_thrown)
        m_thrown = std::move(thrown);
}

void TaskTeam::serve()
{
    const TorchThreads one(1);
    const DenormalsAsZero denormals;
    const c10::InferenceMode inference;
    int idleTurns = 0;
    while (!m_ending) {
        if (hasTasks()) {
            takeTasks(End::Back);
            idleTurns = 0;
        } else if (++idleTurns < turnsBeforeSleep) {
            std::this_thread::yield();
        } else {
            std::unique_lock lock(m_mutex);
            ++m_sleeping;
            m_wake.wait(lock, [this] { return hasTasks() || m_ending; });
            --m_sleeping;
            idleTurns = 0;
        }
    }
}

} // namespace likecast::neural
