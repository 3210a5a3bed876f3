// Loaded before Qt by the tests of a ThreadSanitizer build. Qt and OpenCV are not built with the
// sanitizer, so the sanitizer does not see how they synchronise threads and reports every queued
// call as a race. These functions override theirs of the same name, tell the sanitizer what is
// handed over, and call the original. They hide nothing: accesses that no such call orders are
// still reported.
#include <QFutureInterface>
#include <QMutex>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <dlfcn.h>
#include <opencv2/core/utility.hpp>
#include <sanitizer/tsan_interface.h>

#include <functional>
#include <utility>

// Weak, because uninstrumented programs started by a test load this library as well.
#pragma weak __tsan_acquire
#pragma weak __tsan_release

namespace
{

/// Everything this thread did so far happens before whatever follows takeOver() with the same
/// address.
void handOver(const void* address)
{
    if (__tsan_release)
        __tsan_release(const_cast<void*>(address));
}

void takeOver(const void* address)
{
    if (__tsan_acquire)
        __tsan_acquire(const_cast<void*>(address));
}

/// The function that this library overrides.
template<typename Function>
Function* next(const char* symbol)
{
    void* address = dlsym(RTLD_NEXT, symbol);
    if (!address)
        qFatal("no library has %s", symbol);
    return reinterpret_cast<Function*>(address);
}

/// The state shared by all copies of a future: the first member, after the vtable pointer.
const void* stateOf(const QFutureInterfaceBase* future)
{
    return reinterpret_cast<void* const*>(future)[1];
}

/// A functor on its way through an event queue.
class QueuedFunctor : public QtPrivate::QSlotObjectBase
{
public:
    explicit QueuedFunctor(QSlotObjectBase* inner)
        : QSlotObjectBase(&serve)
        , m_inner(inner)
    {
        handOver(this);
    }

private:
    static void serve(int operation, QSlotObjectBase* base, QObject* receiver, void** arguments,
                      bool* isSame)
    {
        auto* self = static_cast<QueuedFunctor*>(base);
        takeOver(self);
        switch (operation) {
        case Destroy:
            self->m_inner->destroyIfLastRef();
            delete self;
            break;
        case Call:
            self->m_inner->call(receiver, arguments);
            handOver(self);
            break;
        default:
            *isSame = false;
        }
    }

    QSlotObjectBase* m_inner;
};

/// A task on its way to a pool thread.
class PooledTask : public QRunnable
{
public:
    PooledTask(QRunnable* inner, const QThreadPool* pool)
        : m_inner(inner)
        , m_pool(pool)
    {
        handOver(this);
    }

    void run() override
    {
        takeOver(this);
        const bool isOurs = m_inner->autoDelete();
        m_inner->run();
        if (isOurs)
            delete m_inner;
        handOver(m_pool);
    }

private:
    QRunnable* m_inner;
    const QThreadPool* m_pool;
};

/// A loop's body on its way to OpenCV's threads.
class ParallelBody : public cv::ParallelLoopBody
{
public:
    explicit ParallelBody(const ParallelLoopBody& inner)
        : m_inner(inner)
    {
        handOver(this);
    }

    void operator()(const cv::Range& range) const override
    {
        takeOver(this);
        m_inner(range);
        handOver(this);
    }

private:
    const ParallelLoopBody& m_inner;
};

} // namespace

void cv::parallel_for_(const Range& range, const ParallelLoopBody& body, double stripes)
{
    static auto* const loop = next<void(const Range&, const ParallelLoopBody&, double)>(
        "_ZN2cv13parallel_for_ERKNS_5RangeERKNS_16ParallelLoopBodyEd");
    const ParallelBody ordered(body);
    loop(range, ordered, stripes);
    takeOver(&ordered);
}

bool QMetaObject::invokeMethodImpl(QObject* object, QtPrivate::QSlotObjectBase* slot,
                                   Qt::ConnectionType type, void* result)
{
    static auto* const invoke =
        next<bool(QObject*, QtPrivate::QSlotObjectBase*, Qt::ConnectionType, void*)>(
            "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14"
            "ConnectionTypeEPv");
    return invoke(object, new QueuedFunctor(slot), type, result);
}

void QBasicMutex::lockInternal() noexcept(noexcept(std::declval<QBasicMutex>().lock()))
{
    static auto* const lock = next<void(QBasicMutex*)>("_ZN11QBasicMutex12lockInternalEv");
    lock(this);
    takeOver(this);
}

bool QBasicMutex::lockInternal(int timeout) noexcept(noexcept(std::declval<QBasicMutex>().lock()))
{
    static auto* const lock = next<bool(QBasicMutex*, int)>("_ZN11QBasicMutex12lockInternalEi");
    const bool isLocked = lock(this, timeout);
    if (isLocked)
        takeOver(this);
    return isLocked;
}

void QBasicMutex::unlockInternal() noexcept
{
    static auto* const unlock = next<void(QBasicMutex*)>("_ZN11QBasicMutex14unlockInternalEv");
    handOver(this);
    unlock(this);
}

void QSemaphore::release(int count)
{
    static auto* const release = next<void(QSemaphore*, int)>("_ZN10QSemaphore7releaseEi");
    handOver(this);
    release(this, count);
}

void QSemaphore::acquire(int count)
{
    static auto* const acquire = next<void(QSemaphore*, int)>("_ZN10QSemaphore7acquireEi");
    acquire(this, count);
    takeOver(this);
}

bool QSemaphore::tryAcquire(int count)
{
    static auto* const acquire = next<bool(QSemaphore*, int)>("_ZN10QSemaphore10tryAcquireEi");
    const bool isTaken = acquire(this, count);
    if (isTaken)
        takeOver(this);
    return isTaken;
}

bool QSemaphore::tryAcquire(int count, int timeout)
{
    static auto* const acquire =
        next<bool(QSemaphore*, int, int)>("_ZN10QSemaphore10tryAcquireEii");
    const bool isTaken = acquire(this, count, timeout);
    if (isTaken)
        takeOver(this);
    return isTaken;
}

void QThread::quit()
{
    static auto* const quit = next<void(QThread*)>("_ZN7QThread4quitEv");
    handOver(this);
    quit(this);
}

bool QThread::wait(QDeadlineTimer deadline)
{
    static auto* const wait =
        next<bool(QThread*, QDeadlineTimer)>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool hasEnded = wait(this, deadline);
    if (hasEnded)
        takeOver(this);
    return hasEnded;
}

void QThreadPool::start(QRunnable* runnable, int priority)
{
    static auto* const start =
        next<void(QThreadPool*, QRunnable*, int)>("_ZN11QThreadPool5startEP9QRunnablei");
    start(this, new PooledTask(runnable, this), priority);
}

bool QThreadPool::waitForDone(int milliseconds)
{
    static auto* const wait = next<bool(QThreadPool*, int)>("_ZN11QThreadPool11waitForDoneEi");
    const bool isDone = wait(this, milliseconds);
    if (isDone)
        takeOver(this);
    return isDone;
}

void QFutureInterfaceBase::reportFinished()
{
    static auto* const report =
        next<void(QFutureInterfaceBase*)>("_ZN20QFutureInterfaceBase14reportFinishedEv");
    handOver(stateOf(this));
    report(this);
}

void QFutureInterfaceBase::waitForFinished()
{
    static auto* const wait =
        next<void(QFutureInterfaceBase*)>("_ZN20QFutureInterfaceBase15waitForFinishedEv");
    wait(this);
    takeOver(stateOf(this));
}

bool QFutureInterfaceBase::queryState(State state) const
{
    static auto* const query = next<bool(const QFutureInterfaceBase*, State)>(
        "_ZNK20QFutureInterfaceBase10queryStateENS_5StateE");
    const bool isSo = query(this, state);
    if (isSo && state == Finished)
        takeOver(stateOf(this));
    return isSo;
}

bool QFutureInterfaceBase::isFinished() const
{
    static auto* const query =
        next<bool(const QFutureInterfaceBase*)>("_ZNK20QFutureInterfaceBase10isFinishedEv");
    const bool isSo = query(this);
    if (isSo)
        takeOver(stateOf(this));
    return isSo;
}

bool QFutureInterfaceBase::derefT() const noexcept
{
    static auto* const drop =
        next<bool(const QFutureInterfaceBase*)>("_ZNK20QFutureInterfaceBase6derefTEv");
    const void* state = stateOf(this);
    handOver(state);
    const bool isUsed = drop(this);
    if (!isUsed)
        takeOver(state);
    return isUsed;
}

void QFutureInterfaceBase::setContinuation(
    std::function<void(const QFutureInterfaceBase&)> continuation,
    QFutureInterfaceBasePrivate* continued)
{
    using Continuation = std::function<void(const QFutureInterfaceBase&)>;
    static auto* const set =
        next<void(QFutureInterfaceBase*, Continuation, QFutureInterfaceBasePrivate*)>(
            "_ZN20QFutureInterfaceBase15setContinuationESt8functionIFvRKS_EEP27"
            "QFutureInterfaceBasePrivate");
    const void* state = stateOf(this);
    Continuation ordered = [state,
                            inner = std::move(continuation)](const QFutureInterfaceBase& base) {
        takeOver(state);
        inner(base);
    };
    handOver(state);
    set(this, std::move(ordered), continued);
}
