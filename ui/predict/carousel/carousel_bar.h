#pragma once

#include <QImage>
#include <QStringList>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace likecast
{

/// The photos of a carousel in order, below the open one; the first is the cover. Arrows show a
/// photo, Alt and arrows or dragging move it. Only shows: its owner changes the draft.
class CarouselBar : public QWidget
{
    Q_OBJECT

public:
    explicit CarouselBar(QWidget* parent = nullptr);

    /// Keeps the shown photo if it is still there, else shows the cover.
    void setPhotos(const QStringList& paths);
    void setThumbnail(const QString& path, const QImage& image);
    /// What is known of the best cover, and whether the shown photo can be made the cover.
    void setCoverText(const QString& text);

    QString shownPhoto() const; ///< empty without photos
    void showNext(int step);    ///< 1: the next one, -1: the previous one

Q_SIGNALS:
    void photoShown(const QString& path);
    void reordered(const QStringList& paths);
    void splitRequested();

private:
    void makeList();
    void makeActions();
    void move(int step);
    void makeCover();
    void takeOrder();
    void describe();
    QStringList paths() const;

    QListWidget* m_list;
    QPushButton* m_previous;
    QPushButton* m_next;
    QLabel* m_position;
    QLabel* m_coverText;
    QPushButton* m_cover;
    QPushButton* m_split;
    bool m_isFilling = false;
};

} // namespace likecast
