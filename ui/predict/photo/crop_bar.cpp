#include "ui/predict/photo/crop_bar.h"

#include <QActionGroup>
#include <QMenu>
#include <QToolButton>

#include <array>
#include <utility>

namespace likecast
{

namespace
{

constexpr std::array shapes{CropShape::None, CropShape::Grid, CropShape::Portrait,
                            CropShape::Square};

} // namespace

CropBar::CropBar(QWidget* parent)
    : PhotoBar(parent)
    , m_button(addButton(tr("Crop (C)"), tr("Show what Instagram's crops cut off")))
    , m_shapes(new QActionGroup(this))
{
    const std::array names{tr("Whole photo"), tr("3:4, the profile's grid"), tr("4:5, portrait"),
                           tr("1:1, square")};
    auto* menu = new QMenu(m_button);
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        QAction* action = menu->addAction(names[i]);
        action->setCheckable(true);
        action->setChecked(shapes[i] == m_shape);
        m_shapes->addAction(action);
        connect(action, &QAction::triggered, this, [this, i] { choose(shapes[i]); });
    }
    // Not setMenu(), whose arrow would lie on the text.
    connect(m_button, &QToolButton::clicked, menu,
            [this, menu] { menu->popup(m_button->mapToGlobal(m_button->rect().bottomLeft())); });
}

void CropBar::choose(CropShape shape)
{
    m_shapes->actions().at(static_cast<qsizetype>(shape))->setChecked(true);
    if (std::exchange(m_shape, shape) == shape)
        return;
    const QString ratio = cropRatio(shape);
    m_button->setText(ratio.isEmpty() ? tr("Crop (C)") : tr("Crop: %1", "ratio").arg(ratio));
    Q_EMIT chosen(shape);
}

void CropBar::chooseNext()
{
    choose(shapes.at((static_cast<std::size_t>(m_shape) + 1) % shapes.size()));
}

} // namespace likecast
