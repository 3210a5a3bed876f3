#pragma once

#include "ui/help/help_page.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace likecast
{

class GuideBrowser;

/// The user guide, offline: pages at the side, a search over all of them, Back, and Find next,
/// which goes on to the next page. Esc closes it. Not modal; deletes itself when closed.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    /// `folder` holds the guide's pictures.
    HelpWindow(const std::vector<HelpPage>& pages, const QString& folder,
               QWidget* parent = nullptr);

    /// Unknown names open the first page.
    void openPage(const QString& name);
    QString currentPage() const;

    void search(const QString& text);
    /// Selects the next occurrence of what is searched for, on this page or a later one; from the
    /// last, goes on at the first.
    void findNext();
    void goBack();

private:
    void showPage(int page);
    void followLink(const QUrl& link);
    int occurrences(int page) const;

    std::vector<HelpPage> m_pages;
    std::vector<QString> m_texts; ///< of the pages, without markup
    std::vector<int> m_visited;   ///< pages before the current one
    int m_current = -1;
    QLineEdit* m_search;
    QListWidget* m_list;
    QPushButton* m_back;
    QPushButton* m_next;
    GuideBrowser* m_browser;
};

} // namespace likecast
