#include "ui/settings/settings_page.h"

#include "core/settings/application_paths.h"
#include "ui/common/card.h"
#include "ui/common/message_bar.h"
#include "ui/common/scroll_page.h"
#include "ui/common/theme.h"
#include "ui/settings/about_card.h"
#include "ui/settings/data_card.h"
#include "ui/settings/packs_card.h"
#include "ui/settings/setting_row.h"
#include "ui/settings/toggle_switch.h"
#include "ui/settings/token_card.h"

#include <QComboBox>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace likecast
{

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(const SettingsServices& services,
                           const std::vector<DetectorChoice>& detectors,
                           const QString& dataDirectory, QWidget* parent)
    : QScrollArea(parent)
    , m_settings(services.settings)
    , m_appearance(services.appearance)
    , m_database(services.database)
    , m_linking(services.linking)
    , m_packs(services.packs)
    , m_detectors(detectors)
    , m_messages(new MessageBar)
{
    auto* content = new QWidget;
    content->setMaximumWidth(readingWidth + 2 * pageMargin);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    column->setSpacing(cardGap);
    column->addWidget(makeAppearanceCard());
    column->addWidget(makePlanCard());
    column->addWidget(makePrivacyCard());
    if (m_linking)
        column->addWidget(makeTokenCard());
    column->addWidget(makePhotoCard());
    if (m_packs)
        column->addWidget(makePacksCard());
    column->addWidget(makeDataCard(dataDirectory));
    m_about = new AboutCard;
    column->addWidget(m_about);
    column->addStretch(1);

    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_messages->floatOver(*this);
}

Card* SettingsPage::makeAppearanceCard()
{
    auto* theme = new QComboBox;
    theme->addItem(tr("System"), QVariant::fromValue(ThemeChoice::System));
    theme->addItem(tr("Light"), QVariant::fromValue(ThemeChoice::Light));
    theme->addItem(tr("Dark"), QVariant::fromValue(ThemeChoice::Dark));
    theme->setCurrentIndex(theme->findData(QVariant::fromValue(m_appearance.choice())));
    connect(theme, &QComboBox::currentIndexChanged, this, [this, theme] {
        const auto choice = theme->currentData().value<ThemeChoice>();
        m_appearance.setChoice(choice);
        m_settings.setValue(Setting::Theme, themeChoiceName(choice));
    });

    connect(&m_appearance, &Appearance::changed, theme, [this, theme] {
        theme->setCurrentIndex(theme->findData(QVariant::fromValue(m_appearance.choice())));
    });

    auto* card = new Card(tr("Appearance"));
    card->content()->addWidget(
        new SettingRow(tr("Theme"), tr("System follows your computer's setting."), theme));
    card->content()->addWidget(new SettingRow(
        tr("Language"), tr("Menus only. Write captions in any language."), makeLanguageChoice()));
    return card;
}

QWidget* SettingsPage::makeLanguageChoice()
{
    auto* language = new QComboBox;
    language->addItem(tr("System"), QString());
    // Each in its own language, for users who cannot read the current one.
    language->addItem(u"Deutsch"_s, u"de"_s);
    language->addItem(u"English"_s, u"en"_s);
    language->addItem(u"Español"_s, u"es"_s);
    language->addItem(u"Français"_s, u"fr"_s);
    language->addItem(u"Português"_s, u"pt"_s);
    language->addItem(u"Română"_s, u"ro"_s);
    language->addItem(u"Türkçe"_s, u"tr"_s);
    const int stored = language->findData(m_settings.value(Setting::Language));
    language->setCurrentIndex(std::max(stored, 0));
    connect(language, &QComboBox::currentIndexChanged, this, [this, language] {
        m_settings.setValue(Setting::Language, language->currentData());
        Q_EMIT languageChosen();
    });
    return language;
}

Card* SettingsPage::makePhotoCard()
{
    m_photoCard = new Card(tr("Photo analysis"));
    showDetectors();
    return m_photoCard;
}

void SettingsPage::showDetectors()
{
    delete m_detectorRow;
    if (m_detectors.size() < 2) {
        m_detectorRow = new SettingRow(
            tr("Face detector"),
            m_detectors.empty()
                ? tr("No face detector is installed. Photos are analysed without faces.")
                : tr("%1, the only one installed.").arg(m_detectors.front().title));
        m_photoCard->content()->addWidget(m_detectorRow);
        return;
    }
    auto* choice = new QComboBox;
    choice->addItem(tr("Automatic (%1)").arg(m_detectors.front().title), QString());
    for (const DetectorChoice& detector : m_detectors)
        choice->addItem(detector.title, detector.name);
    const int stored = choice->findData(m_settings.value(Setting::FaceDetector));
    choice->setCurrentIndex(std::max(stored, 0));
    connect(choice, &QComboBox::currentIndexChanged, this, [this, choice] {
        const QString name = choice->currentData().toString();
        m_settings.setValue(Setting::FaceDetector, name);
        Q_EMIT faceDetectorChosen(name);
    });
    m_detectorRow = new SettingRow(
        tr("Face detector"),
        tr("How faces are found in photos. Changing it analyses all drafts again."), choice);
    m_photoCard->content()->addWidget(m_detectorRow);
}

Card* SettingsPage::makePacksCard()
{
    auto* card = new PacksCard(*m_packs);
    m_packsCard = card;
    connect(card, &PacksCard::done, this, &SettingsPage::say);
    connect(card, &PacksCard::failed, this,
            [this](const Error& error) { fail(error, ErrorContext::Accounts); });
    connect(card, &PacksCard::packsChanged, this, &SettingsPage::takePacks);
    return card;
}

void SettingsPage::takePacks(bool hasFaceDetector)
{
    const QString yunet = QStringLiteral("yunet");
    std::erase_if(m_detectors,
                  [&](const DetectorChoice& detector) { return detector.name == yunet; });
    if (hasFaceDetector)
        m_detectors.insert(m_detectors.begin(), {yunet, QStringLiteral("YuNet")});
    else if (m_settings.value(Setting::FaceDetector).toString() == yunet)
        m_settings.reset(Setting::FaceDetector);
    showDetectors();
    Q_EMIT faceDetectorChosen(m_settings.value(Setting::FaceDetector).toString());
}

Card* SettingsPage::makePlanCard()
{
    auto* reminders = new ToggleSwitch;
    reminders->setChecked(m_settings.value(Setting::Reminders).toBool());
    connect(reminders, &QAbstractButton::toggled, this,
            [this](bool checked) { m_settings.setValue(Setting::Reminders, checked); });
    auto* card = new Card(tr("Plan"));
    card->content()->addWidget(
        new SettingRow(tr("Remind me when it's time to post"),
                       tr("A notification at each draft's time while Likecast is open. Drafts you "
                          "marked as posted are left out."),
                       reminders));
    return card;
}

Card* SettingsPage::makePrivacyCard()
{
    auto* card = new Card(tr("Privacy"));
    if (!m_linking) {
        card->content()->addWidget(new SettingRow(tr("Network"), tr("Never use the network")));
        return card;
    }
    auto* off = new ToggleSwitch;
    off->setChecked(m_settings.value(Setting::NetworkOff).toBool());
    connect(off, &QAbstractButton::toggled, this, [this](bool checked) {
        m_settings.setValue(Setting::NetworkOff, checked);
        Q_EMIT networkOffChosen(checked);
    });
    card->content()->addWidget(
        new SettingRow(tr("Never use the network"),
                       tr("Turns off linking and refreshing. Everything else works offline. When "
                          "this is off, Likecast connects only to Instagram for accounts you link, "
                          "and to download model packs you install."),
                       off));
    return card;
}

Card* SettingsPage::makeTokenCard()
{
    auto* card = new TokenCard(*m_linking);
    connect(card, &TokenCard::done, this, &SettingsPage::say);
    connect(card, &TokenCard::failed, this,
            [this](const Error& error) { fail(error, ErrorContext::Accounts); });
    return card;
}

Card* SettingsPage::makeDataCard(const QString& dataDirectory)
{
    auto* card = new DataCard(m_database, m_settings, m_linking, dataDirectory);
    connect(card, &DataCard::done, this, &SettingsPage::say);
    connect(card, &DataCard::failed, this,
            [this](const Error& error) { fail(error, ErrorContext::Data); });
    connect(card, &DataCard::dataReplacing, this, &SettingsPage::dataReplacing);
    connect(card, &DataCard::dataReplaced, this, [this](const QString& text) {
        say(text);
        Q_EMIT dataReplaced(text);
    });
    return card;
}

void SettingsPage::say(const QString& text)
{
    m_messages->showMessage(Message{.kind = MessageKind::Success, .text = text});
    ensureVisible(0, 0);
}

void SettingsPage::fail(const Error& error, ErrorContext context)
{
    m_messages->showMessage(errorMessage(error, context));
    ensureVisible(0, 0);
}

void SettingsPage::showAbout()
{
    scrollTo(m_about);
}

void SettingsPage::showPacks()
{
    if (m_packsCard)
        scrollTo(m_packsCard);
}

void SettingsPage::scrollTo(QWidget* card)
{
    const auto show = [this, card] { ensureWidgetVisible(card, 0, 2 * pageMargin); };
    show();
    // A new page grows for a moment, because packs and tokens are loaded asynchronously.
    constexpr int settledAfterMs = 1000;
    auto* settling = new QObject(this);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, settling, show);
    QTimer::singleShot(settledAfterMs, settling, &QObject::deleteLater);
}

} // namespace likecast
