#include "core/settings/settings.h"

#include <QSettings>

#include <array>

namespace likecast
{

namespace
{

struct Row {
    Setting setting;
    const char* key;
    QVariant standard;
};

const Row& rowOf(Setting setting)
{
    static const std::array rows{
        Row{Setting::Theme, "appearance/theme", QStringLiteral("system")},
        Row{Setting::Language, "appearance/language", QString()},
        Row{Setting::FaceDetector, "photo/faceDetector", QString()},
        Row{Setting::BoxesVisible, "photo/boxesVisible", true},
        Row{Setting::WindowGeometry, "window/geometry", QByteArray()},
        Row{Setting::WindowPage, "window/page", 0},
        Row{Setting::AccountTab, "window/accountTab", 0},
        Row{Setting::OpenFolder, "photo/openFolder", QString()},
        Row{Setting::PredictAccount, "predict/account", QString()},
        Row{Setting::DetectorOffered, "predict/detectorOffered", false},
        Row{Setting::PredictTarget, "predict/target", QStringLiteral("likes")},
        Row{Setting::PredictModels, "predict/models", QString()},
        Row{Setting::Profile, "window/profile", QString()},
        Row{Setting::TableAnswers, "import/tables", QString()},
        Row{Setting::NetworkOff, "privacy/networkOff", false},
        Row{Setting::SeenVersion, "help/seenVersion", QString()},
        Row{Setting::TourDone, "help/tourDone", false},
        Row{Setting::Reminders, "plan/reminders", true},
        Row{Setting::CalendarId, "plan/calendarId", QString()},
    };
    for (const Row& row : rows) {
        if (row.setting == setting)
            return row;
    }
    Q_UNREACHABLE();
}

} // namespace

Settings::Settings(const QString& filePath)
    : m_file(std::make_unique<QSettings>(filePath, QSettings::IniFormat))
{
}

Settings::~Settings() = default;

QVariant Settings::value(Setting setting) const
{
    const Row& row = rowOf(setting);
    QVariant value = m_file->value(QLatin1StringView(row.key));
    return value.isValid() && value.convert(row.standard.metaType()) ? value : row.standard;
}

bool Settings::isSet(Setting setting) const
{
    return m_file->contains(QLatin1StringView(rowOf(setting).key));
}

void Settings::setValue(Setting setting, const QVariant& value)
{
    m_file->setValue(QLatin1StringView(rowOf(setting).key), value);
}

void Settings::reset(Setting setting)
{
    m_file->remove(QLatin1StringView(rowOf(setting).key));
}

void Settings::clear()
{
    m_file->clear();
    m_file->sync();
}

QString Settings::filePath() const
{
    return m_file->fileName();
}

} // namespace likecast
