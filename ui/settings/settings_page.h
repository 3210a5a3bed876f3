#pragma once

#include "core/settings/settings.h"
#include "ui/common/appearance.h"

#include <QScrollArea>

#include <vector>

namespace likecast
{

class AccountLinking;
class Card;
class DatabaseWorker;
class MessageBar;
class PackShelf;
struct Error;
enum class ErrorContext;

/// A face detector available on this computer.
struct DetectorChoice {
    QString name;  ///< as stored in Setting::FaceDetector
    QString title; ///< "YuNet"
};

/// The page's collaborators; all outlive it.
struct SettingsServices {
    Settings& settings;
    Appearance& appearance;
    DatabaseWorker& database;
    AccountLinking* linking = nullptr; ///< null: no tokens and no network switch
    PackShelf* packs = nullptr;        ///< null: no model packs
};

/// The program's preferences, and what is stored where.
class SettingsPage : public QScrollArea
{
    Q_OBJECT

public:
    /// `detectors` are those usable on this computer, in order of preference; the choice is hidden
    /// if there are fewer than two.
    SettingsPage(const SettingsServices& services, const std::vector<DetectorChoice>& detectors,
                 const QString& dataDirectory, QWidget* parent = nullptr);

    /// Shows a message over the page, wherever it is scrolled to.
    void say(const QString& text);

    /// Scrolls to the About card.
    void showAbout();
    void showPacks(); ///< scrolls to the model packs, if there are any

Q_SIGNALS:
    /// Also emitted when an installed pack changes what is available.
    void faceDetectorChosen(const QString& name);
    void networkOffChosen(bool off);
    void languageChosen(); ///< and stored; all texts must be reloaded
    void dataReplacing();  ///< users of the database must release it before the next job
    /// Restored or erased: nothing in memory may be written any more.
    void dataReplaced(const QString& text);

private:
    Card* makeAppearanceCard();
    QWidget* makeLanguageChoice();
    Card* makePhotoCard();
    void showDetectors();
    void takePacks(bool hasFaceDetector);
    Card* makePacksCard();
    Card* makePlanCard();
    Card* makePrivacyCard();
    Card* makeDataCard(const QString& dataDirectory);
    Card* makeTokenCard();

    void fail(const Error& error, ErrorContext context);
    void scrollTo(QWidget* card);

    Settings& m_settings;
    Appearance& m_appearance;
    DatabaseWorker& m_database;
    AccountLinking* m_linking;
    PackShelf* m_packs;
    std::vector<DetectorChoice> m_detectors;
    MessageBar* m_messages;
    Card* m_about = nullptr;
    Card* m_packsCard = nullptr;
    Card* m_photoCard = nullptr;
    QWidget* m_detectorRow = nullptr;
};

} // namespace likecast
