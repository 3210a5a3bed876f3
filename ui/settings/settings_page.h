#pragma once

#include "core/settings/settings.h"
#include "ui/common/appearance.h"

#include <QScrollArea>

#include <vector>

class QComboBox;

namespace likecast
{

class Card;

/// One face detector of this computer.
struct DetectorChoice {
    QString name;  ///< as Setting::FaceDetector holds it
    QString title; ///< "YuNet"
};

/// What can be chosen about the program, and what is stored where.
class SettingsPage : public QScrollArea
{
    Q_OBJECT

public:
    /// `detectors` are those that can be used here, in order of preference; fewer than two hide
    /// the choice. The collaborators must outlive the page.
    SettingsPage(Settings& settings, Appearance& appearance,
                 const std::vector<DetectorChoice>& detectors, const QString& dataDirectory,
                 QWidget* parent = nullptr);

Q_SIGNALS:
    void faceDetectorChosen(const QString& name);

private:
    Card* makeAppearanceCard();
    Card* makePhotoCard(const std::vector<DetectorChoice>& detectors);
    Card* makePrivacyCard(const QString& dataDirectory);
    Card* makeAboutCard();

    Settings& m_settings;
    Appearance& m_appearance;
};

} // namespace likecast
