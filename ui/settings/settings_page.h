#pragma once

#include "core/settings/settings.h"
#include "ui/common/appearance.h"

#include <QScrollArea>

#include <vector>

class QComboBox;

namespace likecast
{

class AccountLinking;
class AccountStore;
class Card;
class MessageBar;
class PackShelf;
struct Error;
struct ErrorText;

/// One face detector of this computer.
struct DetectorChoice {
    QString name;  ///< as Setting::FaceDetector holds it
    QString title; ///< "YuNet"
};

/// What the page works with; everything outlives it.
struct SettingsServices {
    Settings& settings;
    Appearance& appearance;
    AccountStore& accounts;
    AccountLinking* linking = nullptr; ///< null: no tokens, and no switch for the network
    PackShelf* packs = nullptr;        ///< null: no model packs
};

/// What can be chosen about the program, and what is stored where.
class SettingsPage : public QScrollArea
{
    Q_OBJECT

public:
    /// `detectors` are those that can be used here, in order of preference; fewer than two hide
    /// the choice.
    SettingsPage(const SettingsServices& services, const std::vector<DetectorChoice>& detectors,
                 const QString& dataDirectory, QWidget* parent = nullptr);

    /// A message at the top of the page.
    void say(const QString& text);

    /// Scrolls to what the program is.
    void showAbout();

Q_SIGNALS:
    /// Or what an installed model pack offers is another.
    void faceDetectorChosen(const QString& name);
    void networkOffChosen(bool off);
    void languageChosen(); ///< and kept; everything is to be said anew
    void dataReplacing();  ///< what holds on to the database must let go before the next job
    /// Restored or erased: nothing that is in memory may be written any more.
    void dataReplaced(const QString& text);

private:
    Card* makeAppearanceCard();
    QWidget* makeLanguageChoice();
    Card* makePhotoCard();
    void showDetectors();
    void takePacks(bool hasFaceDetector);
    Card* makePacksCard();
    Card* makePrivacyCard();
    Card* makeDataCard(const QString& dataDirectory);
    Card* makeTokenCard();

    void fail(const Error& error);
    void showError(const ErrorText& text);

    Settings& m_settings;
    Appearance& m_appearance;
    AccountStore& m_accounts;
    AccountLinking* m_linking;
    PackShelf* m_packs;
    std::vector<DetectorChoice> m_detectors;
    MessageBar* m_messages;
    Card* m_about = nullptr;
    Card* m_photoCard = nullptr;
    QWidget* m_detectorRow = nullptr;
};

} // namespace likecast
