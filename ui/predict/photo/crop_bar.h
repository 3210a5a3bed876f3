#pragma once

#include "ui/predict/photo/crop_shape.h"
#include "ui/predict/photo/photo_controls.h"

class QActionGroup;

namespace likecast
{

/// The choice of a crop to show on the photo.
class CropBar : public PhotoBar
{
    Q_OBJECT

public:
    explicit CropBar(QWidget* parent = nullptr);

    CropShape shape() const { return m_shape; }
    void choose(CropShape shape);
    void chooseNext(); ///< all in turn

Q_SIGNALS:
    void chosen(likecast::CropShape shape);

private:
    QToolButton* m_button;
    QActionGroup* m_shapes;
    CropShape m_shape = CropShape::None;
};

} // namespace likecast
