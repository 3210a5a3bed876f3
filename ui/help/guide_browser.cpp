#include "ui/help/guide_browser.h"

#include "ui/common/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

namespace likecast
{

namespace
{

constexpr int pictureWidth = 600;

} // namespace

GuideBrowser::GuideBrowser(const QString& folder, QWidget* parent)
    : QTextBrowser(parent)
    , m_folder(folder)
{
    setOpenLinks(false);
    setMinimumWidth(pictureWidth + 6 * gridUnit);
    document()->setDocumentMargin(2 * gridUnit);
}

void GuideBrowser::showMarkdown(const QString& markdown)
{
    m_markdown = markdown;
    const QTextDocument::MarkdownFeatures features{QTextDocument::MarkdownDialectGitHub};
    document()->setMarkdown(markdown, features | QTextDocument::MarkdownNoHTML);
    layOut();
    mark(m_marked);
    moveCursor(QTextCursor::Start);
}

void GuideBrowser::layOut()
{
    constexpr double lineHeight = 130; // per cent
    const Theme& theme = themeOf(this);
    QTextCursor cursor(document());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        if (block.text().contains(QChar::ObjectReplacementCharacter))
            continue; // a picture is as high as it is
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        if (format.headingLevel() > 1)
            format.setTopMargin(2 * gridUnit);
        if (const QTextList* list = block.textList()) {
            format.setTopMargin(block == list->item(0) ? gridUnit : 0);
            format.setBottomMargin(gridUnit / 2.0);
        }
        cursor.setBlockFormat(format);
    }
    for (QTextFrame* frame : document()->rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setCellPadding(6);
        format.setCellSpacing(0);
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(theme.line);
        format.setTopMargin(gridUnit);
        format.setBottomMargin(gridUnit);
        table->setFormat(format);
    }
}

void GuideBrowser::mark(const QString& text)
{
    m_marked = text;
    QList<ExtraSelection> marks;
    if (!text.isEmpty()) {
        QTextCharFormat format;
        format.setBackground(themeOf(this).softAccent);
        for (QTextCursor found = document()->find(text); !found.isNull();
             found = document()->find(text, found))
            marks.append({found, format});
    }
    setExtraSelections(marks);
}

QVariant GuideBrowser::loadResource(int type, const QUrl& name)
{
    if (type != QTextDocument::ImageResource || !name.isRelative())
        return {};
    const QString path = QFileInfo(QDir(m_folder).filePath(name.path())).canonicalFilePath();
    const QString root =
        QFileInfo(QDir(m_folder).filePath(QStringLiteral(".."))).canonicalFilePath();
    if (path.isEmpty() || root.isEmpty() || !path.startsWith(root + u'/'))
        return {};
    QImage picture(path);
    if (picture.width() <= pictureWidth)
        return picture;
    const double ratio = devicePixelRatioF();
    picture = picture.scaledToWidth(qRound(pictureWidth * ratio), Qt::SmoothTransformation);
    picture.setDevicePixelRatio(ratio);
    return picture;
}

void GuideBrowser::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_markdown.isEmpty()) {
        const int place = verticalScrollBar()->value();
        showMarkdown(m_markdown);
        verticalScrollBar()->setValue(place);
    }
}

} // namespace likecast
