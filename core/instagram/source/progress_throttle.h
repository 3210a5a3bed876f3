#pragma once

#include "core/instagram/source/import_source.h"

#include <QElapsedTimer>

namespace likecast
{

/// Checks for cancellation, and forwards progress at most ten times a second.
class ProgressThrottle
{
public:
    explicit ProgressThrottle(const JobControl& control)
        : m_control(control)
    {
        m_sinceLast.start();
    }

    /// Errors: Cancelled.
    Result<void> step(const Progress& progress)
    {
        if (m_control.cancellation.isCancelled())
            return failure(ErrorCode::Cancelled);
        constexpr qint64 intervalMs = 100;
        const bool finished = progress.total > 0 && progress.done >= progress.total;
        if (m_control.progress && (finished || m_sinceLast.elapsed() >= intervalMs)) {
            m_control.progress(progress);
            m_sinceLast.restart();
        }
        return {};
    }

private:
    const JobControl& m_control;
    QElapsedTimer m_sinceLast;
};

} // namespace likecast
