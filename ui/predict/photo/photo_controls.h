#pragma once

#include "ui/common/plain_label.h"

#include <QFrame>

class QToolButton;

namespace likecast
{

class FaceEditor;

/// A row of buttons on the photo; always dark, because photos can have any colour.
class PhotoBar : public QFrame
{
    Q_OBJECT

public:
    explicit PhotoBar(QWidget* parent = nullptr);

protected:
    QToolButton* addButton(const QString& text, const QString& name);
    void paintEvent(QPaintEvent* event) override;
};

/// Fit, 100 %, Boxes (B) and Faces (F).
class PhotoControls : public PhotoBar
{
    Q_OBJECT

public:
    explicit PhotoControls(QWidget* parent = nullptr);

    void setBoxesVisible(bool visible);
    void setCorrecting(bool correcting);
    /// Leaves out the keys if the buttons would be wider.
    void fitInto(int width);

Q_SIGNALS:
    void fitClicked();
    void actualSizeClicked();
    void boxesToggled(bool visible);
    void correctingToggled(bool correcting);

private:
    QToolButton* m_boxes;
    QToolButton* m_faces;
};

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

/// A line of text on the photo, on the same background.
class PhotoPlate : public PlainLabel
{
    Q_OBJECT

public:
    explicit PhotoPlate(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace likecast
