#pragma once

#include <QTextBrowser>

namespace likecast
{

/// Shows a page of the user guide. The only QTextBrowser: it shows only the program's own Markdown,
/// and loads only pictures that lie in the guide's folder or the one that holds it, never from a
/// network.
class GuideBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit GuideBrowser(const QString& folder, QWidget* parent = nullptr);

    void showMarkdown(const QString& markdown);
    /// Marks every occurrence; an empty text marks none.
    void mark(const QString& text);

    QVariant loadResource(int type, const QUrl& name) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();

    QString m_folder;
    QString m_markdown;
    QString m_marked;
};

} // namespace likecast
