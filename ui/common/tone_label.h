#pragma once

#include "ui/common/plain_label.h"

namespace likecast
{

/// Plain text in one of the theme's colours, optionally on its soft background (a chip). Follows
/// theme changes. The tone is never the only carrier of meaning.
class ToneLabel : public PlainLabel
{
    Q_OBJECT

public:
    enum class Tone { Text, Secondary, Good, Bad };

    explicit ToneLabel(Tone tone, TextRole role = TextRole::Body, QWidget* parent = nullptr);

    Tone tone() const { return m_tone; }
    void setTone(Tone tone);
    void setChip(bool chip);

    /// Elides text that does not fit with "…" and shows it in full in the tool tip. One line only.
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
