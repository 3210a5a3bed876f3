#pragma once

#include <QPlainTextEdit>

namespace likecast
{

/// Plain text that grows with its lines, between two and eight. Photos and files that are dropped
/// or pasted are the page's; so are undo and redo. What readsAsText() is pasted as text, though a
/// picture comes along. Tab leaves the field.
class CaptionTextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CaptionTextEdit(QWidget* parent = nullptr);

    /// Line ends are \n; no-break spaces stay what they are.
    QString caption() const;

    /// Replaces only what differs, so that the cursor stays near it. Emits textChanged.
    void setCaption(const QString& caption);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int heightOfLines(int lines) const;
    int shownLines() const;
    void fitHeight();

    int m_fittedLines = 0;
};

} // namespace likecast
