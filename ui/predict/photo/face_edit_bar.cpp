#include "ui/predict/photo/face_edit_bar.h"

#include "ui/predict/photo/face_editor.h"

#include <QToolButton>

namespace likecast
{

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

} // namespace likecast
