#include "ui/predict/compose/caption_text_edit.h"

#include "ui/common/theme.h"
#include "ui/predict/photo/photo_drop.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace likecast
{

namespace
{

constexpr int fewestLines = 2;
constexpr int mostLines = 8;

bool isText(const QMimeData* source)
{
    return source && readsAsText(*source);
}

QString withLineFeeds(QString text)
{
    return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
}

} // namespace

CaptionTextEdit::CaptionTextEdit(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    document()->setDocumentMargin(2);
    connect(this, &QPlainTextEdit::textChanged, this, &CaptionTextEdit::fitHeight);
}

QString CaptionTextEdit::caption() const
{
    return document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

void CaptionTextEdit::setCaption(const QString& caption)
{
    const QString before = this->caption();
    const QString after = withLineFeeds(caption);
    if (before == after)
        return;
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head &&
           before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    // Never split a surrogate pair.
    if (head > 0 && before[head - 1].isHighSurrogate())
        --head;
    if (tail > 0 && before[before.size() - tail].isLowSurrogate())
        --tail;

    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(head));
    cursor.setPosition(static_cast<int>(before.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(after.mid(head, after.size() - head - tail));
    setTextCursor(cursor);
}

bool CaptionTextEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Paste) &&
            !isText(QGuiApplication::clipboard()->mimeData())) {
            event->ignore();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

bool CaptionTextEdit::canInsertFromMimeData(const QMimeData* source) const
{
    return isText(source);
}

void CaptionTextEdit::insertFromMimeData(const QMimeData* source)
{
    if (isText(source))
        QPlainTextEdit::insertFromMimeData(source);
}

void CaptionTextEdit::dragEnterEvent(QDragEnterEvent* event)
{
    if (mayContainPhotos(*event->mimeData()))
        event->ignore();
    else
        QPlainTextEdit::dragEnterEvent(event);
}

int CaptionTextEdit::heightOfLines(int lines) const
{
    // The layout rounds each line up to whole pixels.
    const double text = lines * std::ceil(QFontMetricsF(font()).lineSpacing());
    const double margins = 2 * document()->documentMargin() + 2 * frameWidth();
    return static_cast<int>(std::ceil(text + margins)) + 2;
}

int CaptionTextEdit::shownLines() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < mostLines;
         block = block.next())
        lines += std::max(1, block.lineCount());
    return std::clamp(lines, fewestLines, mostLines);
}

void CaptionTextEdit::fitHeight()
{
    const int lines = shownLines();
    if (lines == m_fittedLines)
        return;
    m_fittedLines = lines;
    updateGeometry();
}

void CaptionTextEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

QSize CaptionTextEdit::minimumSizeHint() const
{
    return {120, heightOfLines(fewestLines)};
}

} // namespace likecast
