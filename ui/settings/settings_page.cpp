#include "ui/settings/settings_page.h"

#include "ui/common/card.h"
#include "ui/common/theme.h"
#include "ui/settings/setting_row.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QLocale>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace likecast
{

namespace
{

constexpr int pageWidth = 760;

} // namespace

SettingsPage::SettingsPage(Settings& settings, Appearance& appearance,
                           const std::vector<DetectorChoice>& detectors,
                           const QString& dataDirectory, QWidget* parent)
    : QScrollArea(parent)
    , m_settings(settings)
    , m_appearance(appearance)
{
    auto* content = new QWidget;
    content->setMaximumWidth(pageWidth + 2 * pageMargin);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    column->setSpacing(cardGap);
    column->addWidget(makeAppearanceCard());
    column->addWidget(makePhotoCard(detectors));
    column->addWidget(makePrivacyCard(dataDirectory));
    column->addWidget(makeAboutCard());
    column->addStretch(1);

    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
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
        new SettingRow(tr("Theme"), tr("Follows your system unless you choose."), theme));
    card->content()->addWidget(new SettingRow(
        tr("Language"), tr("English. Dates and numbers follow your system: %1.")
                            .arg(QLocale().nativeLanguageName() + QStringLiteral(", ") +
                                 QLocale().nativeTerritoryName())));
    return card;
}

Card* SettingsPage::makePhotoCard(const std::vector<DetectorChoice>& detectors)
{
    auto* card = new Card(tr("Photo analysis"));
    if (detectors.size() < 2) {
        card->content()->addWidget(new SettingRow(
            tr("Face detector"),
            detectors.empty()
                ? tr("None is installed here; photos are judged without their faces.")
                : tr("%1, the only one installed here.").arg(detectors.front().title)));
        return card;
    }
    auto* choice = new QComboBox;
    choice->addItem(tr("Automatic (%1)").arg(detectors.front().title), QString());
    for (const DetectorChoice& detector : detectors)
        choice->addItem(detector.title, detector.name);
    const int stored = choice->findData(m_settings.value(Setting::FaceDetector));
    choice->setCurrentIndex(std::max(stored, 0));
    connect(choice, &QComboBox::currentIndexChanged, this, [this, choice] {
        const QString name = choice->currentData().toString();
        m_settings.setValue(Setting::FaceDetector, name);
        Q_EMIT faceDetectorChosen(name);
    });
    card->content()->addWidget(new SettingRow(
        tr("Face detector"), tr("Which method looks for faces. Every draft is looked at again."),
        choice));
    return card;
}

Card* SettingsPage::makePrivacyCard(const QString& dataDirectory)
{
    auto* card = new Card(tr("Privacy and data"));
    card->content()->addWidget(
        new SettingRow(tr("Network"), tr("This version never uses the network. Photos, captions "
                                         "and figures stay on this computer.")));
    auto* open = new QPushButton(tr("Open folder"));
    connect(open, &QPushButton::clicked, this,
            [dataDirectory] { QDesktopServices::openUrl(QUrl::fromLocalFile(dataDirectory)); });
    auto* row = new SettingRow(tr("Data on this computer"),
                               tr("Drafts, pasted pictures and what was measured on photos: %1")
                                   .arg(QDir::toNativeSeparators(dataDirectory)),
                               open);
    open->setAccessibleName(tr("Open the folder with your data"));
    card->content()->addWidget(row);
    return card;
}

Card* SettingsPage::makeAboutCard()
{
    auto* card = new Card(tr("About"));
    card->content()->addWidget(
        new SettingRow(tr("Likecast %1").arg(QCoreApplication::applicationVersion()),
                       tr("Free software under the GNU General Public License, version 3 or later. "
                          "It comes without any warranty. Qt %1.")
                           .arg(QLatin1StringView(qVersion()))));
    return card;
}

} // namespace likecast
