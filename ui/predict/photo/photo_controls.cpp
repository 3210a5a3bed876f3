#include "ui/predict/photo/photo_controls.h"

#include "ui/common/plain_label.h"
#include "ui/common/theme.h"
#include "ui/predict/photo/face_editor.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

/// The background that makes text readable on any photo.
void paintGround(QWidget& plate)
{
    QPainter painter(&plate);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(14, 15, 18, 215));
    painter.drawRoundedRect(QRectF(plate.rect()), controlRadius, controlRadius);
}

} // namespace

PhotoBar::PhotoBar(QWidget* parent)
    : QFrame(parent)
{
    setPalette(paletteOf(darkTheme()));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(4, 3, 4, 3);
    row->setSpacing(2);
}

PhotoControls::PhotoControls(QWidget* parent)
    : PhotoBar(parent)
{
    QToolButton* fit = addButton(tr("Fit"), tr("Fit photo to view"));
    QToolButton* actual = addButton(tr("100 %"), tr("Show at actual size"));
    m_boxes = addButton({}, tr("Show face boxes"));
    m_boxes->setCheckable(true);
    m_boxes->setChecked(true);
    m_faces = addButton({}, tr("Correct faces"));
    m_faces->setCheckable(true);
    fitInto(QWIDGETSIZE_MAX);
    connect(fit, &QToolButton::clicked, this, &PhotoControls::fitClicked);
    connect(actual, &QToolButton::clicked, this, &PhotoControls::actualSizeClicked);
    connect(m_boxes, &QToolButton::clicked, this, &PhotoControls::boxesToggled);
    connect(m_faces, &QToolButton::clicked, this, &PhotoControls::correctingToggled);
}

void PhotoControls::setBoxesVisible(bool visible)
{
    m_boxes->setChecked(visible);
}

void PhotoControls::setCorrecting(bool correcting)
{
    m_faces->setChecked(correcting);
}

void PhotoControls::fitInto(int width)
{
    const QString boxes = tr("Boxes (B)");
    const QString faces = tr("Faces (F)");
    m_boxes->setText(boxes);
    m_faces->setText(faces);
    adjustSize();
    if (this->width() <= width)
        return;
    const auto withoutKey = [](const QString& text) { return text.section(u" ("_s, 0, 0); };
    m_boxes->setText(withoutKey(boxes));
    m_faces->setText(withoutKey(faces));
    adjustSize();
}

QToolButton* PhotoBar::addButton(const QString& text, const QString& name)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setFont(fontFor(TextRole::Small));
    layout()->addWidget(button);
    return button;
}

void PhotoBar::paintEvent(QPaintEvent*)
{
    paintGround(*this);
}

FaceEditBar::FaceEditBar(FaceEditor& editor, QWidget* parent)
    : PhotoBar(parent)
    , m_editor(editor)
{
    QToolButton* add = addButton(tr("Add"), tr("Add a face"));
    m_smile = addButton(tr("Smile"), tr("Switch between smiling and not smiling"));
    m_remove = addButton(tr("Remove"), tr("Remove the selected face"));
    QToolButton* done = addButton(tr("Done"), tr("Stop correcting faces"));
    connect(add, &QToolButton::clicked, &m_editor, &FaceEditor::addInTheMiddle);
    connect(m_smile, &QToolButton::clicked, &m_editor, &FaceEditor::flipSmile);
    connect(m_remove, &QToolButton::clicked, &m_editor, &FaceEditor::removeSelected);
    connect(done, &QToolButton::clicked, &m_editor, [this] { m_editor.setActive(false); });
    connect(&m_editor, &FaceEditor::changed, this, &FaceEditBar::follow);
    setAccessibleName(tr("Correct faces"));
    follow();
}

void FaceEditBar::follow()
{
    setVisible(m_editor.isActive());
    m_smile->setEnabled(m_editor.selected().has_value());
    m_remove->setEnabled(m_editor.selected().has_value());
}

PhotoPlate::PhotoPlate(QWidget* parent)
    : PlainLabel(parent)
{
    setPalette(paletteOf(darkTheme()));
    setFont(fontFor(TextRole::Small));
    setContentsMargins(10, 7, 10, 7);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void PhotoPlate::paintEvent(QPaintEvent* event)
{
    paintGround(*this);
    QLabel::paintEvent(event);
}

} // namespace likecast
