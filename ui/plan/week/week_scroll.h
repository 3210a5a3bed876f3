#pragma once

#include <QScrollArea>

namespace likecast
{

class WeekView;

/// Scrolls a week's hours below the names of its days, which stay in view.
class WeekScroll : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes ownership of the view.
    explicit WeekScroll(WeekView* view, QWidget* parent = nullptr);

    void setToday(QDate today);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Days;

    void placeDays();

    Days* m_days;
};

} // namespace likecast
