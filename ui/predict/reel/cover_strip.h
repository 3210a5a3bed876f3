#pragma once

#include <QImage>
#include <QWidget>

class QLabel;
class QListWidget;

namespace likecast
{

class JobStrip;

/// Frames of a video in order, to choose the cover from: by a click, or by the arrow keys and
/// Enter. Only shows: its owner reads the video and changes the draft.
class CoverStrip : public QWidget
{
    Q_OBJECT

public:
    explicit CoverStrip(QWidget* parent = nullptr);

    /// Removes all frames and names the video.
    void clear(const QString& videoName = {});
    void addFrame(const QImage& thumbnail, qint64 positionMs);
    int frameCount() const;
    void setCover(int frame); ///< -1: none of them
    JobStrip& job() const { return *m_job; }

Q_SIGNALS:
    /// Shown as the cover from now on; the owner calls setCover() if it cannot become that.
    void frameChosen(int frame);

private:
    void choose();
    void describe();

    QString m_name;
    QLabel* m_title;
    QListWidget* m_list;
    JobStrip* m_job;
    int m_cover = -1;
};

} // namespace likecast
