#include "ui/help/help_window.h"

#include "ui/common/control_painting.h"
#include "ui/common/theme.h"
#include "ui/help/guide_browser.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTextDocument>
#include <QUrl>
#include <QVBoxLayout>

namespace likecast
{

namespace
{

/// The chosen page like the navigation's.
class PageDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Theme& theme = themeOf(option.palette);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        const bool focused = chosen && option.state.testFlag(QStyle::State_HasFocus);
        if (chosen || hovered)
            drawRounded(*painter, option.rect, chosen ? theme.softAccent : theme.track,
                        focused ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
        constexpr int padding = 10;
        const QRect inner = option.rect.adjusted(padding, 0, -padding, 0);
        painter->setFont(option.font);
        painter->setPen(chosen ? theme.accent : theme.text);
        painter->drawText(
            inner, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, inner.width()));
    }
};

} // namespace

HelpWindow::HelpWindow(const std::vector<HelpPage>& pages, const QString& folder, QWidget* parent)
    : QDialog(parent)
    , m_pages(pages)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_back(new QPushButton(tr("Back")))
    , m_next(new QPushButton(tr("Find next")))
    , m_browser(new GuideBrowser(folder))
{
    constexpr QSize usual(920, 640);
    constexpr int listWidth = 220;
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Likecast help"));
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Help pages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(new PageDelegate(m_list));
    m_browser->setAccessibleName(tr("Help"));
    for (QPushButton* button : {m_back, m_next})
        button->setAutoDefault(false);
    for (const HelpPage& page : m_pages) {
        m_list->addItem(page.title);
        m_list->item(m_list->count() - 1)->setSizeHint({0, controlHeight - 4});
        QTextDocument document;
        document.setMarkdown(page.markdown);
        m_texts.push_back(document.toPlainText());
    }
    auto* side = new QVBoxLayout;
    side->setSpacing(gridUnit);
    side->addWidget(m_search);
    side->addWidget(m_list, 1);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_back);
    bar->addWidget(m_next);
    bar->addStretch(1);
    auto* main = new QVBoxLayout;
    main->setSpacing(gridUnit);
    main->addLayout(bar);
    main->addWidget(m_browser, 1);
    auto* columns = new QHBoxLayout(this);
    columns->setSpacing(2 * gridUnit);
    columns->addLayout(side);
    columns->addLayout(main, 1);
    m_search->setFixedWidth(listWidth);
    m_list->setFixedWidth(listWidth);
    resize(usual);

    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, &HelpWindow::findNext);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int page) {
        if (page >= 0 && page != m_current) {
            m_visited.push_back(m_current);
            showPage(page);
        }
    });
    connect(m_back, &QPushButton::clicked, this, &HelpWindow::goBack);
    connect(m_next, &QPushButton::clicked, this, &HelpWindow::findNext);
    connect(m_browser, &QTextBrowser::anchorClicked, this, &HelpWindow::followLink);
    search({});
    if (!m_pages.empty())
        showPage(0);
}

void HelpWindow::showPage(int page)
{
    m_current = page;
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(page);
    m_browser->showMarkdown(m_pages[static_cast<std::size_t>(page)].markdown);
    m_back->setEnabled(!m_visited.empty());
}

void HelpWindow::openPage(const QString& name)
{
    for (int page = 0; page < static_cast<int>(m_pages.size()); ++page) {
        if (m_pages[static_cast<std::size_t>(page)].name == name && page != m_current) {
            if (isVisible())
                m_visited.push_back(m_current);
            showPage(page);
        }
    }
}

QString HelpWindow::currentPage() const
{
    return m_current < 0 ? QString() : m_pages[static_cast<std::size_t>(m_current)].name;
}

int HelpWindow::occurrences(int page) const
{
    const QString& wanted = m_search->text();
    return wanted.isEmpty() ? 0
                            : static_cast<int>(m_texts[static_cast<std::size_t>(page)].count(
                                  wanted, Qt::CaseInsensitive));
}

void HelpWindow::search(const QString& text)
{
    if (m_search->text() != text) {
        m_search->setText(text); // comes back here
        return;
    }
    bool any = false;
    for (int page = 0; page < m_list->count(); ++page) {
        const int found = occurrences(page);
        any = any || found > 0;
        const QString& title = m_pages[static_cast<std::size_t>(page)].title;
        m_list->item(page)->setText(
            found > 0 ? tr("%1 (%2)", "page (number of finds)").arg(title, locale().toString(found))
                      : title);
        m_list->item(page)->setHidden(!text.isEmpty() && found == 0);
    }
    m_next->setEnabled(any);
    m_browser->mark(text);
}

void HelpWindow::findNext()
{
    const QString wanted = m_search->text();
    if (wanted.isEmpty() || m_current < 0 || m_browser->find(wanted))
        return;
    const int count = static_cast<int>(m_pages.size());
    for (int step = 1; step <= count; ++step) {
        const int page = (m_current + step) % count;
        if (occurrences(page) == 0)
            continue;
        if (page != m_current) {
            m_visited.push_back(m_current);
            showPage(page);
        }
        m_browser->moveCursor(QTextCursor::Start);
        m_browser->find(wanted);
        return;
    }
}

void HelpWindow::goBack()
{
    if (m_visited.empty())
        return;
    const int page = m_visited.back();
    m_visited.pop_back();
    showPage(page);
}

void HelpWindow::followLink(const QUrl& link)
{
    if (link.isRelative())
        openPage(link.path());
    else if (link.scheme() == QLatin1StringView("https"))
        QDesktopServices::openUrl(link);
}

} // namespace likecast
