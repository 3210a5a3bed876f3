#include "tests/architecture/source_rules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

/// Libraries whose headers stay in the .cpp of their adapter.
constexpr const char16_t* adapterOnlyHeaders[] = {
    u"dlib/", u"xgboost/", u"opencv2/dnn", u"torch/", u"ATen/", u"c10/", u"opencv2/opencv.hpp"};

struct Include {
    int line = 0;
    bool quoted = false;
    QString header;
};

QList<Include> includesOf(const QStringList& lines)
{
    static const QRegularExpression pattern(uR"(^\s*#\s*include\s*(["<])([^">]+)[">])"_s);
    QList<Include> includes;
    for (int i = 0; i < lines.size(); ++i) {
        const auto match = pattern.match(lines[i]);
        if (match.hasMatch())
            includes.append({i + 1, match.captured(1) == u'"', match.captured(2)});
    }
    return includes;
}

/// The place of the nearest listed folder that holds `path`, or -1.
qsizetype rankOf(const QString& path, const QStringList& folders)
{
    qsizetype rank = -1;
    for (qsizetype i = 0; i < folders.size(); ++i) {
        const bool nearer = rank < 0 || folders[i].size() > folders[rank].size();
        if (nearer && path.startsWith(folders[i] + u'/'))
            rank = i;
    }
    return rank;
}

class FileCheck
{
public:
    FileCheck(const QString& root, const QString& file, const SourceRules& rules,
              QList<SourceViolation>& violations)
        : m_root(root)
        , m_file(file)
        , m_rules(rules)
        , m_violations(violations)
    {
    }

    void run(const QStringList& lines)
    {
        const bool isTest = m_file.startsWith("tests/"_L1);
        const int maximum = isTest ? m_rules.maximumTestLines : m_rules.maximumLines;
        if (lines.size() > maximum)
            report(0, u"has %1 lines, more than %2"_s.arg(lines.size()).arg(maximum));
        if (lines.size() == 1 && lines.first().isEmpty())
            report(0, u"is empty"_s);
        if (isTest)
            return;
        if (rankOf(m_file, m_rules.foldersLowestFirst) < 0)
            report(0, u"lies in a folder that ARCHITECTURE.md does not list"_s);
        if (m_file.startsWith("ui/"_L1) || m_file.startsWith("app/"_L1))
            checkPlainText(lines);
        for (const Include& include : includesOf(lines)) {
            if (include.quoted)
                checkDirection(include);
            checkLibraries(include);
        }
    }

private:
    /// What a window shows may be anybody's text, and HTML in it would be rendered.
    void checkPlainText(const QStringList& lines)
    {
        static const QRegularExpression label(uR"(new QLabel\b|public QLabel\b|\bQLabel\s*\()"_s);
        static const QRegularExpression rich(
            u"Qt::(Rich|Auto|Markdown)Text|[sS]etHtml|insertHtml|appendHtml|QTextBrowser|"
            "QMessageBox::(about|critical|information|question|warning)"_s);
        for (int i = 0; i < lines.size(); ++i) {
            if (label.match(lines[i]).hasMatch() && !m_file.endsWith("/plain_label.h"_L1))
                report(i + 1, u"makes a QLabel, which reads HTML; a PlainLabel does not"_s);
            // The user guide is the program's own text.
            if (rich.match(lines[i]).hasMatch() && !m_file.startsWith("ui/help/"_L1))
                report(i + 1, u"may take text for HTML"_s);
        }
    }

    void report(int line, const QString& what) { m_violations.append({m_file, line, what}); }

    bool mustStayWithoutWindow() const
    {
        return m_file.startsWith("core/"_L1) || m_file.startsWith("app/cli/"_L1);
    }

    void checkDirection(const Include& include)
    {
        if (include.header.endsWith(".moc"_L1))
            return;
        if (!QFile::exists(m_root + u'/' + include.header)) {
            report(include.line,
                   u"includes %1, which is no path from the root"_s.arg(include.header));
            return;
        }
        const qsizetype own = rankOf(m_file, m_rules.foldersLowestFirst);
        const qsizetype other = rankOf(include.header, m_rules.foldersLowestFirst);
        if (other < 0)
            report(include.line, u"includes %1 from an unlisted folder"_s.arg(include.header));
        else if (own >= 0 && other > own)
            report(include.line, u"includes %1, which stands above it"_s.arg(include.header));
        if (mustStayWithoutWindow() && include.header.startsWith("ui/"_L1))
            report(include.line, u"includes %1, part of the window"_s.arg(include.header));
    }

    void checkLibraries(const Include& include)
    {
        const bool widgets =
            include.header.startsWith("QtWidgets/"_L1) || m_rules.isWidgetsHeader(include.header);
        if (widgets && mustStayWithoutWindow())
            report(include.line, u"includes %1 of Qt Widgets"_s.arg(include.header));
        if (!m_file.endsWith(".h"_L1))
            return;
        for (const char16_t* library : adapterOnlyHeaders) {
            if (include.header.startsWith(QStringView(library)))
                report(include.line, u"is a header and includes %1"_s.arg(include.header));
        }
    }

    const QString& m_root;
    const QString& m_file;
    const SourceRules& m_rules;
    QList<SourceViolation>& m_violations;
};

/// Folders, as they lie on the disk, that include each other: each is reported once, where the
/// first of the two, in the order of their names, includes the other.
class FolderPairs
{
public:
    void add(const QString& file, const QStringList& lines)
    {
        if (file.startsWith("tests/"_L1))
            return;
        const QString folder = folderOf(file);
        for (const Include& include : includesOf(lines)) {
            const QString other = folderOf(include.header);
            const bool isOwn = include.quoted && include.header.contains(u'/');
            if (isOwn && other != folder && !m_uses.contains({folder, other}))
                m_uses.insert({folder, other}, {file, include.line, include.header});
        }
    }

    QList<SourceViolation> violations() const
    {
        QList<SourceViolation> found;
        for (auto use = m_uses.begin(); use != m_uses.end(); ++use) {
            const auto& [folder, other] = use.key();
            const auto back = m_uses.constFind({other, folder});
            if (folder < other && back != m_uses.constEnd())
                found.append({use->file, use->line,
                              u"includes %1, while %2 includes %3"_s.arg(use->header, back->file,
                                                                         back->header)});
        }
        return found;
    }

private:
    struct Use {
        QString file;
        int line = 0;
        QString header;
    };

    static QString folderOf(const QString& path) { return path.left(path.lastIndexOf(u'/')); }

    QMap<std::pair<QString, QString>, Use> m_uses; ///< folder and the one it includes: the first
};

/// Types of one name in one namespace. The linker silently keeps the functions of only one of them.
class TypeNames
{
public:
    void add(const QString& file, const QStringList& lines, QList<SourceViolation>& violations)
    {
        static const QRegularExpression opening(uR"(^namespace ([\w:]+)$)"_s);
        static const QRegularExpression type(
            uR"(^(?:class|struct) (\w+)(?: final)?(?: [:{].*)?$)"_s);
        if (!file.endsWith(u".h") || file.startsWith(u"tests/"))
            return;
        QString space;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (const auto match = opening.match(lines[i]); match.hasMatch())
                space = match.captured(1);
            const auto match = type.match(lines[i]);
            if (!match.hasMatch())
                continue;
            const QString name = space + u"::"_s + match.captured(1);
            const auto other = m_files.constFind(name);
            if (other != m_files.constEnd())
                violations.append(
                    {file, static_cast<int>(i) + 1, u"another %1 is in %2"_s.arg(name, *other)});
            m_files.insert(name, file);
        }
    }

private:
    QMap<QString, QString> m_files; ///< by the type's full name
};

Result<QStringList> linesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotFound, path);
    QString text = QString::fromUtf8(file.readAll());
    if (text.endsWith(u'\n'))
        text.chop(1);
    return text.split(u'\n');
}

} // namespace

Result<QStringList> foldersInOrder(const QString& architecturePath)
{
    const auto lines = linesOf(architecturePath);
    if (!lines)
        return failure(lines.error());
    static const QRegularExpression item(uR"(^\d+\. `([a-z_/]+)`)"_s);
    QStringList folders;
    bool inFolders = false;
    for (const QString& line : *lines) {
        if (line.startsWith(u"## "))
            inFolders = line.startsWith(u"## Folders");
        const auto match = item.match(line);
        if (inFolders && match.hasMatch())
            folders.append(match.captured(1));
    }
    if (folders.isEmpty())
        return failure(ErrorCode::FormatUnrecognised, architecturePath);
    return folders;
}

Result<QList<SourceViolation>> findViolations(const QString& root, const SourceRules& rules)
{
    QStringList files;
    for (const QString& top : {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}) {
        QDirIterator walk(root + u'/' + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext())
            files.append(QDir(root).relativeFilePath(walk.next()));
    }
    if (files.isEmpty())
        return failure(ErrorCode::FileNotFound, root);
    std::sort(files.begin(), files.end());

    QList<SourceViolation> violations;
    FolderPairs pairs;
    TypeNames types;
    for (const QString& file : files) {
        const auto lines = linesOf(root + u'/' + file);
        if (!lines)
            return failure(lines.error());
        FileCheck(root, file, rules, violations).run(*lines);
        pairs.add(file, *lines);
        types.add(file, *lines, violations);
    }
    return violations + pairs.violations();
}

} // namespace likecast
