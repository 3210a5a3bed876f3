#pragma once

#include "ui/predict/photo/photo_controls.h"

namespace likecast
{

class FaceEditor;

/// The buttons of a FaceEditor, shown on the photo while faces are being corrected.
class FaceEditBar : public PhotoBar
{
    Q_OBJECT

public:
    /// The editor must outlive it.
    explicit FaceEditBar(FaceEditor& editor, QWidget* parent = nullptr);

private:
    void follow();

    FaceEditor& m_editor;
    QToolButton* m_smile;
    QToolButton* m_remove;
};

} // namespace likecast
