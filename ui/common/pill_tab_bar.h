#pragma once

#include <QTabBar>

namespace likecast
{

/// Tabs as rounded labels, the current one on the soft accent.
class PillTabBar : public QTabBar
{
    Q_OBJECT

public:
    explicit PillTabBar(QWidget* parent = nullptr);

protected:
    QSize tabSizeHint(int index) const override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace likecast
