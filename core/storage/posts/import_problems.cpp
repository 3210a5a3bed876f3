#include "core/storage/posts/import_problems.h"

#include <utility>

namespace likecast
{

/// Untrusted file names and fields may contain terminal escape sequences that move the cursor or
/// change colours.
static QString withVisibleControls(const QString& text)
{
    QString visible;
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control)
            visible += QStringLiteral("\\x%1").arg(c.unicode(), 2, 16, QLatin1Char('0'));
        else
            visible += c;
    }
    return visible;
}

void ImportProblems::add(const QString& where, const QString& what)
{
    ++m_total;
    if (m_listed.size() < maxListed)
        m_listed.push_back({withVisibleControls(where), withVisibleControls(what)});
}

void ImportProblems::add(const QString& where, const QStringList& whats)
{
    for (const QString& what : whats)
        add(where, what);
}

void ImportProblems::add(const ImportProblems& others)
{
    for (const ImportProblem& problem : others.m_listed) {
        if (m_listed.size() >= maxListed)
            break;
        m_listed.push_back(problem);
    }
    m_total += others.m_total;
}

} // namespace likecast
