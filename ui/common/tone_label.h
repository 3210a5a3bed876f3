#pragma once

#include "ui/common/plain_label.h"

namespace likecast
{

/// Plain text in one of the theme's colours, on no ground or on its soft one (a chip). Follows a
/// change of theme. The tone is never the only carrier of a meaning.
class ToneLabel : public PlainLabel
{
    Q_OBJECT

public:
    enum class Tone { Text, Secondary, Good, Bad };

    explicit ToneLabel(Tone tone, QWidget* parent = nullptr);

    Tone tone() const { return m_tone; }
    void setTone(Tone tone);
    void setChip(bool chip);

    /// Shortens what does not fit with "…" and shows it whole in the tool tip. One line only.
    void setElided(bool elided);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString shownText() const;

    Tone m_tone;
    bool m_chip = false;
    bool m_elided = false;
};

} // namespace likecast
