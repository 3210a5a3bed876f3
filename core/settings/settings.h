#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <memory>

class QSettings;

namespace likecast
{

/// The program's own settings; posts and drafts are in the database.
enum class Setting {
    Theme,           ///< "system", "light" or "dark"
    Language,        ///< "en", "es", "ro"; empty: the system's
    FaceDetector,    ///< name of a detector; empty: the best one installed
    BoxesVisible,    ///< whether face boxes are shown on the photo
    WindowGeometry,  ///< result of QWidget::saveGeometry()
    WindowPage,      ///< its place in the navigation
    AccountTab,      ///< index of the Account page's tab
    OpenFolder,      ///< last folder that photos or posts were opened from
    PredictAccount,  ///< name of the stored account for new drafts; may be empty
    DetectorOffered, ///< whether the better face detector was offered
    PredictTarget,   ///< the figure to predict: see predictionTargetName()
    PredictModels,   ///< the chosen model per account: see model_choice.h
    Profile,         ///< name of the profile last opened in the window; may be empty
    TableAnswers,    ///< the user's answers about the columns of tables, by header
    NetworkOff,      ///< true: never use the network
    SeenVersion,     ///< version of the program that last showed a window
    TourDone,        ///< the tour was taken or skipped
    Reminders,       ///< whether drafts remind at their time
    CalendarId,      ///< UUID behind the ids of exported calendar events; empty: none exported yet
};

/// An INI file, read at construction; changes are written in the next turn of the event loop. A
/// value of the wrong type or an unreadable file gives the defaults. Use from one thread.
class Settings
{
public:
    /// `filePath` need not exist; its folder is created on the first write.
    explicit Settings(const QString& filePath);
    ~Settings();
    Q_DISABLE_COPY_MOVE(Settings)

    QVariant value(Setting setting) const;
    bool isSet(Setting setting) const; ///< false: value() returns the default
    void setValue(Setting setting, const QVariant& value);
    void reset(Setting setting);

    void clear(); ///< forgets every value, in the file too

    QString filePath() const;

private:
    std::unique_ptr<QSettings> m_file;
};

} // namespace likecast
