#pragma once

#include "ui/common/card.h"
#include "ui/predict/compare/compared_draft.h"

class QPushButton;

namespace likecast
{

class ComparePhoto;
class ToneLabel;

/// One of the compared drafts: its photo, number, hour and caption, and what to do with it.
class CompareColumn : public Card
{
    Q_OBJECT

public:
    static constexpr int smallestWidth = 176;

    explicit CompareColumn(QWidget* parent = nullptr);

    /// `remark` says how it ranks among those compared; may be empty.
    void setDraft(const ComparedDraft& draft, const QString& remark);

    ComparePhoto& photo() const { return *m_photo; }

Q_SIGNALS:
    void openRequested();
    void removeRequested(); ///< from the comparison

private:
    ComparePhoto* m_photo;
    ToneLabel* m_letter;
    ToneLabel* m_number;
    ToneLabel* m_range;
    ToneLabel* m_hour;
    ToneLabel* m_remark;
    ToneLabel* m_caption;
    QPushButton* m_open;
    QPushButton* m_remove;
};

/// The text with places to break in words that are longer than a column is wide.
QString breakable(const QString& text);

} // namespace likecast
