#pragma once

#include <QStringList>

#include <vector>

namespace likecast
{

/// Something in a source that could not be read, was repaired, or deserves mention. Core text:
/// English, short, unpunctuated.
struct ImportProblem {
    QString where; ///< "posts_1.json:12", "report.csv:31"; else the source itself
    QString what;

    friend bool operator==(const ImportProblem&, const ImportProblem&) = default;
};

/// The first problems in full and the total count: a file with a million bad lines must not produce
/// a million messages.
class ImportProblems
{
public:
    static constexpr std::size_t maxListed = 200;

    ImportProblems() = default;
    /// The first of `total` problems.
    ImportProblems(std::vector<ImportProblem> listed, qint64 total)
        : m_listed(std::move(listed))
        , m_total(total)
    {
    }

    /// Writes control characters as \x1b.
    void add(const QString& where, const QString& what);
    /// One problem for each of `whats`.
    void add(const QString& where, const QStringList& whats);
    /// Appends the other's list and adds its count.
    void add(const ImportProblems& others);

    const std::vector<ImportProblem>& listed() const { return m_listed; }
    qint64 total() const { return m_total; }
    bool isEmpty() const { return m_total == 0; }

    friend bool operator==(const ImportProblems&, const ImportProblems&) = default;

private:
    std::vector<ImportProblem> m_listed;
    qint64 m_total = 0;
};

} // namespace likecast
