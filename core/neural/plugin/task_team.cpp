#include "core/neural/plugin/task_team.h"

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

std::size_t countOf(std::uint64_t ticket)
{
    return (ticket >> 16) & 0xffff;
}

std::size_t takenOf(std::uint64_t ticket)
{
    return ticket & 0xffff;
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
    const std::uint64_t ticket = m_ticket.load();
    return takenOf(ticket) < countOf(ticket);
}

void TaskTeam::run(std::size_t count, const std::function<void(std::size_t)>& task)
{
    if (count > mostTasks)
        throw std::length_error("too many tasks");
    m_task = &task;
    m_done = 0;
    const std::uint64_t run = (m_ticket.load() >> 32) + 1;
    m_ticket = (run << 32) | (count << 16);
    if (m_sleeping > 0) {
        {
            const std::lock_guard lock(m_mutex);
        }
        m_wake.notify_all();
    }
    takeTasks();
    while (m_done < count)
        std::this_thread::yield();
    if (m_thrown)
        std::rethrow_exception(std::exchange(m_thrown, nullptr));
}

void TaskTeam::takeTasks()
{
    std::uint64_t ticket = m_ticket.load();
    while (takenOf(ticket) < countOf(ticket)) {
        if (!m_ticket.compare_exchange_weak(ticket, ticket + 1))
            continue;
        try {
            (*m_task)(takenOf(ticket));
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
    const c10::InferenceMode inference;
    int idleTurns = 0;
    while (!m_ending) {
        if (hasTasks()) {
            takeTasks();
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
