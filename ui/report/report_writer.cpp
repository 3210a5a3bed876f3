#include "core/image/image_loader.h"
#include "ui/report/report_document.h"

#include <QBuffer>
#include <QImage>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <QUrl>

namespace likecast
{

namespace
{

constexpr int photoLongEdge = 240;
constexpr int resolution = 150; ///< dots per inch of the layout

/// Appends blocks to a document.
class ReportLayout
{
public:
    explicit ReportLayout(QTextDocument& text)
        : m_text(text)
        , m_cursor(&text)
    {
    }

    void add(const ReportBlock& block)
    {
        switch (block.kind) {
        case ReportBlock::Kind::Title:
            addText(block.text, 18, QFont::Bold);
            break;
        case ReportBlock::Kind::Heading:
            addText(block.text, 13, QFont::Bold);
            break;
        case ReportBlock::Kind::Paragraph:
            addText(block.text, bodySize, QFont::Normal);
            break;
        case ReportBlock::Kind::Picture:
            addText({}, bodySize, QFont::Normal);
            m_cursor.insertImage(image(block.text, pictureSize));
            break;
        case ReportBlock::Kind::Table:
        case ReportBlock::Kind::Posts:
            addTable(block);
            break;
        }
    }

private:
    static constexpr double bodySize = 10;
    static constexpr QSizeF pictureSize{480, 240};
    static constexpr QSizeF photoSize{80, 80};

    static QTextCharFormat format(double points, int weight)
    {
        QTextCharFormat format;
        format.setFontPointSize(points);
        format.setFontWeight(weight);
        return format;
    }

    /// As large as fits into `most`. With a width alone, QTextDocument would distort it.
    QTextImageFormat image(const QString& name, const QSizeF& most) const
    {
        const auto picture =
            m_text.resource(QTextDocument::ImageResource, QUrl(name)).value<QImage>();
        const QSizeF size = QSizeF(picture.size()).scaled(most, Qt::KeepAspectRatio);
        QTextImageFormat format;
        format.setName(name);
        format.setWidth(size.width());
        format.setHeight(size.height());
        return format;
    }

    void addText(const QString& text, double points, int weight)
    {
        QTextBlockFormat block;
        block.setTopMargin(points / 2);
        block.setBottomMargin(points / 3);
        m_cursor.movePosition(QTextCursor::End);
        if (m_text.isEmpty())
            m_cursor.setBlockFormat(block);
        else
            m_cursor.insertBlock(block, format(points, weight));
        m_cursor.insertText(text, format(points, weight));
    }

    void addTable(const ReportBlock& block)
    {
        if (block.rows.isEmpty())
            return;
        QTextTableFormat table;
        table.setBorder(0);
        table.setCellPadding(3);
        m_cursor.movePosition(QTextCursor::End);
        const int columns = static_cast<int>(block.rows.front().size());
        QTextTable* cells =
            m_cursor.insertTable(static_cast<int>(block.rows.size()), columns, table);
        const bool isPosts = block.kind == ReportBlock::Kind::Posts;
        for (int row = 0; row < cells->rows(); ++row) {
            for (int column = 0; column < columns; ++column) {
                const QString text = block.rows[row].value(column);
                QTextCursor cell = cells->cellAt(row, column).firstCursorPosition();
                if (!isPosts || column > 0)
                    cell.insertText(
                        text, format(bodySize, row == 0 && !isPosts ? QFont::Bold : QFont::Normal));
                else if (m_text.resource(QTextDocument::ImageResource, QUrl(text)).isValid())
                    cell.insertImage(image(text, photoSize));
            }
        }
    }

    QTextDocument& m_text;
    QTextCursor m_cursor;
};

} // namespace

Result<void> writeReport(const ReportDocument& document, const QString& path,
                         const JobControl& control)
{
    QTextDocument text;
    for (auto picture = document.pictures.begin(); picture != document.pictures.end(); ++picture)
        text.addResource(QTextDocument::ImageResource, QUrl(picture.key()), picture.value());
    Progress progress{0, document.photos.size()};
    for (auto photo = document.photos.begin(); photo != document.photos.end(); ++photo) {
        if (control.cancellation.isCancelled())
            return failure(ErrorCode::Cancelled);
        if (control.progress)
            control.progress(progress);
        ++progress.done;
        if (const auto loaded = loadPhoto(photo.value(), photoLongEdge))
            text.addResource(QTextDocument::ImageResource, QUrl(photo.key()), loaded->image);
    }
    text.setMetaInformation(QTextDocument::DocumentTitle, document.title);
    ReportLayout layout(text);
    for (const ReportBlock& block : document.blocks)
        layout.add(block);
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setTitle(document.title);
    writer.setCreator(QStringLiteral("Likecast"));
    text.print(&writer);
    if (control.cancellation.isCancelled())
        return failure(ErrorCode::Cancelled);
    buffer.close();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return failure(ErrorCode::FileUnwritable, path);
    return {};
}

} // namespace likecast
