#pragma once

#include <QList>
#include <QSize>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>

namespace likecast
{

class MainWindow;

/// Waits until it holds, a minute at most.
bool waitFor(const std::function<bool()>& holds);

MainWindow& mainWindow();

/// Takes pictures of the open window, named by page and scene and in no language. Finds parts by
/// type or object name, so that it works in every language.
class Photographer
{
public:
    explicit Photographer(const QString& folder);

    /// Joined to the name of every picture, such as "-1280x800-dark".
    void setLook(const QString& look) { m_look = look; }

    /// Plans the drafts and joins all but the first three to a carousel.
    void arrangeDrafts();
    /// Scores the photos on the Batch page.
    void score(const QStringList& photos);

    void takePredict();
    void takeBatch();
    void takePlan();
    void takeAccount(const QString& unclearTable);
    void takeSettings();
    void takeHelp();
    /// With nothing stored: the example with the tour, figures typed by hand, and empty pages.
    void takeFirstStart();

private:
    void take(const QString& scene, QWidget* window = nullptr);
    /// Everything that scrolls, part by part.
    void takeScrolled(const QString& scene);
    void takeCalendar();
    void takeTabs(const QString& page, const QStringList& tabs);
    void waitUntilIdle();

    QString m_folder;
    QString m_look;
};

} // namespace likecast
