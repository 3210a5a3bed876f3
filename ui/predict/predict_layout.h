#pragma once

#include <QScrollArea>

class QBoxLayout;
class QGridLayout;

namespace likecast
{

/// Photo and details side by side, the details scrolling on their own in a 468 px column; if there
/// is no room for that, one below the other, scrolling together. Messages overlay the top of the
/// photo, so that they move nothing and cover neither number nor caption.
class PredictLayout : public QWidget
{
    Q_OBJECT

public:
    /// Takes ownership of all three.
    PredictLayout(QWidget* photoColumn, QWidget* detailColumn, QWidget& messages,
                  QWidget* parent = nullptr);

Q_SIGNALS:
    void narrowChanged(bool narrow);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange(bool narrow);
    void fitPhoto();
    void setCompact(bool compact);

    QWidget* m_photoColumn;
    QWidget* m_detailColumn;
    QScrollArea* m_page;
    QScrollArea* m_detailArea;
    QBoxLayout* m_box;
    QGridLayout* m_overlay;
    bool m_narrow = false;
    bool m_compact = false;
};

} // namespace likecast
