#include "ui/predict/photo/photo_view.h"

#include "ui/common/glyph.h"
#include "ui/common/theme.h"
#include "ui/predict/photo/crop_bar.h"
#include "ui/predict/photo/face_box_painting.h"
#include "ui/predict/photo/face_editor.h"
#include "ui/predict/photo/photo_controls.h"
#include "ui/predict/photo/photo_drop_target.h"
#include "ui/predict/photo/photo_view_accessible.h"

#include <QFileInfo>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyle>

namespace likecast
{

namespace
{

constexpr QRgb stageColor = 0xff0e0f12;
constexpr int overlayMargin = 12;

} // namespace

PhotoView::PhotoView(QWidget* parent)
    : PhotoCanvas(parent)
    , m_summary(new PhotoPlate(this))
    , m_controls(new PhotoControls(this))
    , m_editor(new FaceEditor(viewport(), this))
    , m_editBar(new FaceEditBar(*m_editor, this))
    , m_cropBar(new CropBar(this))
    , m_cropText(new PhotoPlate(this))
    , m_openButton(new QPushButton(tr("Open photos…"), this))
{
    installPhotoViewAccessibility();
    setAccessibleName(tr("Photo"));
    setPrimary(m_openButton);
    m_openButton->setAccessibleName(tr("Open photos"));
    connect(m_openButton, &QPushButton::clicked, this, &PhotoView::openRequested);
    connect(m_controls, &PhotoControls::fitClicked, this, &PhotoView::fit);
    connect(m_controls, &PhotoControls::actualSizeClicked, this, &PhotoView::showActualSize);
    connect(m_controls, &PhotoControls::boxesToggled, this, &PhotoView::setBoxesVisible);
    connect(m_controls, &PhotoControls::correctingToggled, this, &PhotoView::setCorrecting);
    m_cropText->setWordWrap(true);
    connect(m_cropBar, &CropBar::chosen, this, [this] {
        placeOverlays();
        describe();
        update();
    });
    connect(m_editor, &FaceEditor::changed, this, &PhotoView::editorChanged);
    connect(m_editor, &FaceEditor::edited, this, &PhotoView::facesEdited);

    auto* target = new PhotoDropTarget(this);
    connect(target, &PhotoDropTarget::photosDropped, this, &PhotoView::photosDropped);
    connect(target, &PhotoDropTarget::photosApproached, this, &PhotoView::photosApproached);
    connect(target, &PhotoDropTarget::hovered, this, [this](bool over) {
        m_dragHovers = over;
        update();
    });
    showEmpty();
}

void PhotoView::setContent(Content content)
{
    m_content = content;
    if (content != Content::Photo) {
        m_path.clear();
        setPhoto({}, {});
        m_scaled = {};
        setAnalysing();
    }
    m_openButton->setVisible(content == Content::Empty || content == Content::Broken);
    m_controls->setVisible(content == Content::Photo);
    m_summary->setVisible(content == Content::Photo);
    placeOverlays();
    describe();
    update();
}

void PhotoView::showEmpty()
{
    m_name.clear();
    setContent(Content::Empty);
}

void PhotoView::showLoading(const QString& name)
{
    m_name = name;
    setContent(Content::Loading);
}

void PhotoView::showBroken(const QString& name)
{
    m_name = name;
    setContent(Content::Broken);
}

void PhotoView::showPhoto(const QString& path, const QImage& image, const QSize& fullSize)
{
    const bool same = m_content == Content::Photo && path == m_path && fullSize == this->fullSize();
    m_scaled = {};
    if (same) {
        setImage(image);
    } else {
        m_path = path;
        m_name = QFileInfo(path).fileName();
        setAnalysing();
        setPhoto(image, fullSize);
    }
    setContent(Content::Photo);
}

void PhotoView::setFaces(const std::vector<FaceBox>& faces)
{
    m_faces = faces;
    m_facesKnown = true;
    m_editor->setFaces(faces);
    placeOverlays();
    describe();
    update();
}

void PhotoView::setAnalysing()
{
    m_faces.clear();
    m_facesKnown = false;
    m_editor->setFaces({});
    setCorrecting(false);
    placeOverlays();
    describe();
    update();
}

void PhotoView::setCorrecting(bool correcting)
{
    m_editor->setActive(correcting && facesKnown());
    if (m_editor->isActive())
        setBoxesVisible(true);
    m_controls->setCorrecting(m_editor->isActive());
}

void PhotoView::correctFaces()
{
    setCorrecting(!m_editor->isActive());
    setFocus(Qt::ShortcutFocusReason);
}

void PhotoView::showNextCrop()
{
    if (m_content == Content::Photo && !m_editor->isActive())
        m_cropBar->chooseNext();
}

void PhotoView::editorChanged()
{
    m_controls->setCorrecting(m_editor->isActive());
    placeOverlays();
    describe();
    viewMoved();
    update();
}

void PhotoView::setBoxesVisible(bool visible)
{
    m_controls->setBoxesVisible(visible);
    if (m_boxesVisible == visible)
        return;
    m_boxesVisible = visible;
    update();
    Q_EMIT boxesVisibleChanged(visible);
}

void PhotoView::viewMoved()
{
    if (!isGrabbed())
        setCursor(m_editor->isActive()    ? Qt::CrossCursor
                  : viewport().isFitted() ? Qt::ArrowCursor
                                          : Qt::OpenHandCursor);
}

void PhotoView::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_content == Content::Photo ? QColor(stageColor) : theme.card);
    painter.drawRoundedRect(frame, cardRadius, cardRadius);
    if (m_content == Content::Photo)
        paintPhoto(painter);
    else
        paintNotice(painter);

    const bool marked = m_dragHovers || m_showsFocus;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(marked ? theme.accent : theme.line, marked ? 2 : 1,
                        m_content == Content::Empty && !marked ? Qt::DashLine : Qt::SolidLine));
    painter.drawRoundedRect(marked ? frame.adjusted(0.5, 0.5, -0.5, -0.5) : frame, cardRadius,
                            cardRadius);
}

void PhotoView::paintPhoto(QPainter& painter)
{
    QPainterPath corners;
    corners.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cardRadius, cardRadius);
    painter.save();
    painter.setClipPath(corners);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF photo = viewport().photoRect();
    const QSize pixels = (photo.size() * devicePixelRatioF()).toSize();
    if (viewport().isFitted() && pixels.width() < image().width()) {
        if (m_scaled.size() != pixels) {
            m_scaled = QPixmap::fromImage(
                image().scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
            m_scaled.setDevicePixelRatio(devicePixelRatioF());
        }
        // On whole pixels it is copied, not resampled by threads that a busy machine holds up.
        const QPointF corner = (photo.topLeft() * devicePixelRatioF()).toPoint();
        painter.drawPixmap(corner / devicePixelRatioF(), m_scaled);
    } else {
        painter.drawImage(photo, image());
    }
    const auto crop = cropOf(fullSize(), m_cropBar->shape());
    if (crop && !m_editor->isActive())
        paintCrop(painter, photo, *crop);
    if (m_boxesVisible)
        paintFaceBoxes(painter, m_faces, viewport(), fontFor(TextRole::SmallStrong),
                       m_editor->selected());
    if (const QRectF drawn = m_editor->drawn(); !drawn.isEmpty())
        paintDrawnBox(painter, drawn);
    painter.restore();
}

void PhotoView::paintNotice(QPainter& painter)
{
    const Theme& theme = themeOf(this);
    QString title = tr("Drop photos here");
    QString text = tr("Drop files, folders or a picture from your browser, or paste one.");
    if (m_content == Content::Loading) {
        title = m_name;
        text = tr("Opening…");
    } else if (m_content == Content::Broken) {
        title = tr("%1 can't be shown").arg(m_name);
        text = tr("Drop another photo here to replace it.");
    }
    const QRectF area = QRectF(rect()).adjusted(24, 24, -24, -24);
    const double middle = area.center().y() - (m_openButton->isVisibleTo(this) ? 28 : 0);
    paintGlyph(painter, m_content == Content::Broken ? Glyph::Alert : Glyph::Photo,
               QRectF(area.center().x() - 18, middle - 56, 36, 36), theme.secondaryText);
    painter.setFont(fontFor(TextRole::Strong));
    painter.setPen(theme.text);
    painter.drawText(
        QRectF(area.left(), middle - 10, area.width(), 24), Qt::AlignCenter,
        painter.fontMetrics().elidedText(title, Qt::ElideMiddle, static_cast<int>(area.width())));
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(theme.secondaryText);
    painter.drawText(QRectF(area.left(), middle + 16, area.width(), 36),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text);
}

void PhotoView::describe()
{
    QString text;
    switch (m_content) {
    case Content::Empty:
        text = tr("No photo yet. Drop photos here, paste one, or open them.");
        break;
    case Content::Loading:
        text = tr("Opening %1.").arg(m_name);
        break;
    case Content::Broken:
        text = tr("%1 can't be shown.").arg(m_name);
        break;
    case Content::Photo:
        text = tr("%1, %2 by %3 pixels.")
                   .arg(m_name, locale().toString(fullSize().width()),
                        locale().toString(fullSize().height())) +
               u' ' + (m_facesKnown ? spokenFaces(m_faces) : tr("Finding faces."));
        if (const QString crop = cropSentence(); !crop.isEmpty())
            text += u' ' + crop;
        if (const auto selected = m_editor->selected())
            text = tr("Selected: %1").arg(spokenFace(m_faces, *selected));
        else if (m_editor->isActive())
            text += u' ' + tr("Use the arrow keys to select a face, Insert to add one.");
        break;
    }
    setAccessibleDescription(text);
}

QString PhotoView::summaryText() const
{
    if (m_editor->isActive())
        return tr("Drag to add a face, click one to change it");
    return m_facesKnown ? faceSummary(m_faces) : tr("Finding faces…");
}

QString PhotoView::cropSentence() const
{
    const bool shows = facesKnown() && !m_editor->isActive();
    return shows ? cropText(fullSize(), m_cropBar->shape(), m_faces) : QString();
}

/// The chooser in the upper corner, where the editor's buttons take its place, and what the crop
/// cuts off below it.
void PhotoView::placeCrop(const QRect& inner)
{
    m_cropBar->setVisible(m_content == Content::Photo && !m_editor->isActive());
    m_cropBar->adjustSize();
    m_cropBar->setGeometry(QStyle::alignedRect(layoutDirection(), Qt::AlignLeading | Qt::AlignTop,
                                               m_cropBar->size(), inner));
    const QString sentence = cropSentence();
    m_cropText->setText(sentence);
    m_cropText->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return; // QFrame drops the margins of an empty rectangle
    const QMargins margins = m_cropText->contentsMargins();
    const int wanted = m_cropText->fontMetrics().horizontalAdvance(sentence) + margins.left() +
                       margins.right() + gridUnit;
    const int width = std::min(wanted, inner.width());
    m_cropText->setGeometry(
        QStyle::alignedRect(layoutDirection(), Qt::AlignLeading | Qt::AlignTop,
                            {width, m_cropText->heightForWidth(width)},
                            inner.adjusted(0, m_cropBar->height() + gridUnit, 0, 0)));
}

void PhotoView::placeOverlays()
{
    m_summary->setText(summaryText());
    m_summary->adjustSize();
    const QRect inner =
        rect().adjusted(overlayMargin, overlayMargin, -overlayMargin, -overlayMargin);
    m_controls->fitInto(inner.width());
    m_controls->setGeometry(QStyle::alignedRect(
        layoutDirection(), Qt::AlignTrailing | Qt::AlignBottom, m_controls->size(), inner));
    const bool besides = m_summary->width() + gridUnit + m_controls->width() <= inner.width();
    const QRect above = besides ? inner : inner.adjusted(0, 0, 0, -m_controls->height() - gridUnit);
    m_summary->setGeometry(QStyle::alignedRect(
        layoutDirection(), Qt::AlignLeading | Qt::AlignBottom, m_summary->size(), above));
    m_editBar->adjustSize();
    m_editBar->setGeometry(QStyle::alignedRect(layoutDirection(), Qt::AlignTrailing | Qt::AlignTop,
                                               m_editBar->size(), inner));
    placeCrop(inner);
    m_openButton->adjustSize();
    m_openButton->move((width() - m_openButton->width()) / 2, height() / 2 + 24);
}

void PhotoView::resizeEvent(QResizeEvent* event)
{
    PhotoCanvas::resizeEvent(event);
    placeOverlays();
}

} // namespace likecast
