#pragma once

#include <QPlainTextEdit>

namespace likecast
{

/// A plain text editor that grows with its lines, from two to eight. Leaves dropped or pasted
/// photos and files to the page, and undo and redo as well. Pastes what readsAsText() as text, even
/// if a picture comes with it. Tab leaves the field.
class CaptionTextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CaptionTextEdit(QWidget* parent = nullptr);

    /// Line ends are \n; no-break spaces are preserved.
    QString caption() const;

    /// Replaces only what differs, so that the cursor stays nearby. Emits textChanged.
    void setCaption(const QString& caption);

    QSize sizeHint() const override { return {280, heightOfLines(shownLines())}; }
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
