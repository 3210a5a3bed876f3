#include "core/instagram/source/import_problems.h"

#include <utility>

namespace likecast
{

void ImportProblems::add(QString where, QString what)
{
    ++m_total;
    if (m_listed.size() < maxListed)
        m_listed.push_back({std::move(where), std::move(what)});
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
