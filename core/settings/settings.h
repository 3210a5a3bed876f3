#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <memory>

class QSettings;

namespace likecast
{

/// Everything that is remembered about the program itself; posts and drafts are in the database.
enum class Setting {
    Theme,          ///< "system", "light" or "dark"
    Language,       ///< "en", "es", "ro"; or empty for the system's
    FaceDetector,   ///< name of a detector, or empty for the best that is installed
    BoxesVisible,   ///< face boxes on the photo
    WindowGeometry, ///< bytes of QWidget::saveGeometry
    WindowPage,     ///< 0 Predict, 1 Account, 2 Settings
    OpenFolder,     ///< where Open starts
    PredictAccount, ///< name of the stored account that new drafts are for, or empty
    PredictModels,  ///< which model predicts for which account: see model_choice.h
    Profile,        ///< name of the profile that the window opened last, or empty
    TableAnswers,   ///< what was said about the columns of tables, by header
    NetworkOff,     ///< true: never use the network
};

/// One INI file, read at construction and written back at once, in order. A value of the wrong
/// type or an unreadable file gives the defaults. One thread.
class Settings
{
public:
    /// `filePath` need not exist; its folder is made at the first write.
    explicit Settings(const QString& filePath);
    ~Settings();
    Q_DISABLE_COPY_MOVE(Settings)

    QVariant value(Setting setting) const;
    bool isSet(Setting setting) const; ///< false: what value() gives is the default
    void setValue(Setting setting, const QVariant& value);
    void reset(Setting setting);

    QString filePath() const;

private:
    std::unique_ptr<QSettings> m_file;
};

} // namespace likecast
