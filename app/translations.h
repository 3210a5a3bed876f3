#pragma once

class QCoreApplication;

namespace likecast
{

/// Sentences that need a translation even in English: those with a number, for "1 post". The
/// translator belongs to the application. Main thread.
void installTranslations(QCoreApplication& application);

} // namespace likecast
