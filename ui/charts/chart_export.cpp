#include "ui/charts/chart_export.h"

#include "ui/charts/chart_table_dialog.h"
#include "ui/common/file_dialog.h"
#include "ui/common/message_bar.h"
#include "ui/common/theme.h"

#include <QBuffer>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

void tell(QWidget* view, const Message& message)
{
    if (MessageBar* bar = nearestMessageBar(view))
        bar->showMessage(message);
}

} // namespace

ChartExport::ChartExport(QWidget* view, TableSource table)
    : QObject(view)
    , m_view(view)
    , m_table(std::move(table))
{
    view->installEventFilter(this);
}

int ChartExport::titleHeight() const
{
    return QFontMetrics(fontFor(TextRole::Strong)).height() + gridUnit;
}

QSize ChartExport::paintedSize() const
{
    return m_view->size() + QSize(2 * cardPadding, 2 * cardPadding + titleHeight());
}

void ChartExport::paint(QPainter& painter) const
{
    const Theme& theme = themeOf(m_view);
    m_isPainting = true;
    painter.fillRect(QRect(QPoint(), paintedSize()), theme.card);
    painter.setFont(fontFor(TextRole::Strong));
    painter.setPen(theme.text);
    painter.drawText(QRect(cardPadding, cardPadding, m_view->width(), titleHeight()),
                     static_cast<int>(Qt::AlignLeading | Qt::AlignTop), m_table().title);
    m_view->render(&painter, QPoint(cardPadding, cardPadding + titleHeight()), QRegion(),
                   QWidget::DrawChildren);
    m_isPainting = false;
}

QImage ChartExport::picture() const
{
    constexpr int scale = 2;
    QImage image(paintedSize() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    paint(painter);
    return image;
}

QByteArray ChartExport::contentFor(const QString& suffix) const
{
    if (suffix == "csv"_L1)
        return csvOf(m_table());
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    if (suffix == "svg"_L1) {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(paintedSize());
        generator.setViewBox(QRect(QPoint(), paintedSize()));
        generator.setTitle(m_table().title);
        QPainter painter(&generator);
        paint(painter);
    } else {
        picture().save(&buffer, "PNG");
    }
    return content;
}

Result<void> ChartExport::save(const QString& path) const
{
    const QByteArray content = contentFor(QFileInfo(path).suffix().toLower());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return failure(ErrorCode::FileUnwritable, path);
    return {};
}

void ChartExport::saveAndTell(const QString& path)
{
    const Result<void> saved = save(path);
    if (!saved) {
        tell(m_view, errorMessage(saved.error(), ErrorContext::Accounts));
        return;
    }
    tell(m_view, {.kind = MessageKind::Success,
                  .text = tr("Saved to %1.").arg(QDir::toNativeSeparators(path))});
}

void ChartExport::chooseFile(const QString& suffix)
{
    const QString title = m_table().title;
    askForFile(m_view,
               {.title = tr("Save “%1”").arg(title),
                .filters = {u"%1 (*.%2)"_s.arg(suffix.toUpper(), suffix)},
                .saveAs = title + u'.' + suffix},
               [this](const QStringList& paths) { saveAndTell(paths.first()); });
}

void ChartExport::openMenu(const QPoint& globalPosition)
{
    auto* menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool hasData = !m_table().rows.empty();
    const auto add = [menu, hasData](const QString& text, const auto& act) {
        menu->addAction(text, act)->setEnabled(hasData);
    };
    add(tr("Copy as picture"), [this] {
        QGuiApplication::clipboard()->setImage(picture());
        tell(m_view, {.kind = MessageKind::Success, .text = tr("Chart copied.")});
    });
    add(tr("Save as PNG…"), [this] { chooseFile(u"png"_s); });
    add(tr("Save as SVG…"), [this] { chooseFile(u"svg"_s); });
    add(tr("Save as CSV…"), [this] { chooseFile(u"csv"_s); });
    add(tr("Show as table"), [this] { (new ChartTableDialog(m_table(), m_view))->open(); });
    menu->popup(globalPosition);
}

bool ChartExport::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ContextMenu)
        return QObject::eventFilter(watched, event);
    openMenu(static_cast<QContextMenuEvent*>(event)->globalPos());
    return true;
}

} // namespace likecast
