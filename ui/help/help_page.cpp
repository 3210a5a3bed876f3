#include "ui/help/help_page.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QRegularExpression>
#include <QSet>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString titleOf(const QString& markdown)
{
    const QString first = markdown.section(u'\n', 0, 0);
    return first.startsWith("# "_L1) ? first.mid(2).trimmed() : QString();
}

QString escaped(const QString& text)
{
    static const QRegularExpression special(uR"(([\\`*_{}\[\]<>()#+\-.!|]))"_s);
    return QString(text).replace(special, uR"(\\1)"_s);
}

QString plainText(const QAction& action)
{
    return action.iconText().remove(u'…');
}

class ShortcutTable
{
    Q_DECLARE_TR_FUNCTIONS(ShortcutTable)

public:
    static QString title() { return tr("Keyboard shortcuts"); }
    static QString elsewhere() { return tr("Elsewhere"); }

    void add(const QAction& action, const QString& place = {})
    {
        QStringList keys;
        for (const QKeySequence& key : action.shortcuts())
            keys += escaped(key.toString(QKeySequence::NativeText));
        if (keys.isEmpty() || plainText(action).isEmpty() || m_listed.contains(&action))
            return;
        m_listed.insert(&action);
        const QString name = place.isEmpty()
                                 ? plainText(action)
                                 : tr("%1 (%2)", "action (place)").arg(plainText(action), place);
        m_rows += u"| %1 | %2 |\n"_s.arg(escaped(name), keys.join(u", "_s));
    }

    /// Rows added since the last call, under a heading.
    QString take(const QString& heading)
    {
        if (m_rows.isEmpty())
            return {};
        const QString head = u"\n## %1\n\n| %2 | %3 |\n| --- | --- |\n"_s.arg(
            escaped(heading), tr("Action"), tr("Keys"));
        return head + std::exchange(m_rows, QString());
    }

private:
    QSet<const QAction*> m_listed;
    QString m_rows;
};

class News
{
    Q_DECLARE_TR_FUNCTIONS(News)

public:
    static QString title() { return tr("What's new"); }
};

} // namespace

std::vector<HelpPage> guidePages(const QString& folder)
{
    static const QRegularExpression link(uR"(\]\(((?:\.\./)?[\w-]+\.md)\))"_s);
    const QDir guide(folder);
    std::vector<HelpPage> pages;
    for (const auto& match : link.globalMatch(textOf(guide.filePath(u"README.md"_s)))) {
        const QString text = textOf(guide.filePath(match.captured(1)));
        if (!text.isEmpty())
            pages.push_back({match.captured(1), titleOf(text), text});
    }
    return pages;
}

HelpPage shortcutsPage(const QMainWindow& window)
{
    ShortcutTable table;
    QString text = u"# "_s + ShortcutTable::title() + u'\n';
    const QWidget* menuBar = window.menuWidget();
    const auto menus = menuBar ? menuBar->actions() : QList<QAction*>();
    for (const QAction* entry : menus) {
        if (!entry->menu())
            continue;
        for (const QAction* action : entry->menu()->actions())
            table.add(*action);
        text += table.take(plainText(*entry));
    }
    for (const QAction* action : window.findChildren<QAction*>()) {
        const auto* place = qobject_cast<QWidget*>(action->parent());
        table.add(*action, place ? place->accessibleName() : QString());
    }
    text += table.take(ShortcutTable::elsewhere());
    return {shortcutsPageName, ShortcutTable::title(), text};
}

HelpPage newsPage()
{
    const QString changes = textOf(u":/changelog.md"_s);
    const qsizetype from = changes.indexOf("\n## "_L1) + 1;
    const qsizetype to = changes.indexOf("\n## "_L1, from);
    QString section = from > 0 ? changes.mid(from, to < 0 ? -1 : to - from) : QString();
    if (section.startsWith("## Unreleased"_L1))
        section.remove(0, section.indexOf(u'\n') + 1);
    return {newsPageName, News::title(), u"# %1\n\n%2"_s.arg(News::title(), section.trimmed())};
}

} // namespace likecast
