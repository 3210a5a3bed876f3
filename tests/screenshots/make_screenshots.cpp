// make_screenshots FOLDER: pictures of every page of the real program, for a made-up account with
// the sample photo. At a scale factor of 1: both themes at three sizes, and right to left; at
// another, both themes at one size. See --help.

#include "app/program.h"
#include "core/settings/application_paths.h"
#include "core/settings/settings.h"
#include "tests/screenshots/made_account.h"
#include "tests/screenshots/photographer.h"
#include "ui/account/account_page.h"
#include "ui/common/appearance.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QComboBox>
#include <QCommandLineParser>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

struct Look {
    QSize size;
    ThemeChoice theme = ThemeChoice::Light;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

struct Choice {
    QString folder;
    QString language;
    std::vector<Look> looks;
};

std::vector<Look> allLooks(const QList<QSize>& sizes, bool mirrored)
{
    std::vector<Look> looks;
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        for (const QSize& size : sizes)
            looks.push_back({size, theme});
        if (mirrored)
            looks.push_back({sizes.first(), theme, Qt::RightToLeft});
    }
    return looks;
}

std::optional<Choice> choiceOf(const QApplication& application)
{
    QCommandLineParser parser;
    const QCommandLineOption language(u"language"_s, u"Language of the window."_s, u"code"_s,
                                      u"en"_s);
    const QCommandLineOption size(u"size"_s, u"Only this size, such as 900x600; repeatable."_s,
                                  u"size"_s);
    const QCommandLineOption themes(u"light"_s, u"Only the light theme, left to right."_s);
    parser.addOptions({language, size, themes});
    parser.addHelpOption();
    parser.addPositionalArgument(u"folder"_s, u"Where the pictures go."_s);
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        return std::nullopt;
    QList<QSize> sizes;
    for (const QString& text : parser.values(size)) {
        const QStringList sides = text.split(u'x');
        sizes += QSize(sides.value(0).toInt(), sides.value(1).toInt());
    }
    const bool isScaled = !qFuzzyCompare(application.devicePixelRatio(), 1.0);
    const bool isWhole = sizes.isEmpty();
    if (isWhole)
        sizes = {QSize(1280, 800)};
    if (isWhole && !isScaled)
        sizes += {QSize(900, 600), QSize(1920, 1080)};
    Choice choice{parser.positionalArguments().first(), parser.value(language),
                  allLooks(sizes, !isScaled)};
    if (parser.isSet(themes))
        std::erase_if(choice.looks, [](const Look& look) {
            return look.theme != ThemeChoice::Light || look.direction != Qt::LeftToRight;
        });
    return choice;
}

QString nameOf(const Look& look)
{
    const bool isScaled = !qFuzzyCompare(mainWindow().devicePixelRatioF(), 1.0);
    return u"-%1x%2"_s.arg(look.size.width()).arg(look.size.height()) +
           (isScaled ? u"-scaled"_s : QString()) +
           (look.direction == Qt::RightToLeft ? u"-rtl"_s : QString()) + u'-' +
           themeChoiceName(look.theme);
}

void show(const Look& look, Photographer& photographer)
{
    MainWindow& window = mainWindow();
    window.openPage(MainWindow::Page::Settings);
    for (auto* box : window.findChildren<QComboBox*>()) {
        if (const int index = box->findData(QVariant::fromValue(look.theme)); index >= 0)
            box->setCurrentIndex(index);
    }
    if (QApplication::layoutDirection() != look.direction) {
        QApplication::setLayoutDirection(look.direction);
        if (auto* account = window.findChild<AccountPage*>())
            account->reload(); // figures are formatted for a direction
    }
    window.resize(look.size);
    photographer.setLook(nameOf(look));
}

void prepareSettings(const QString& directory, const Choice& choice)
{
    Settings settings(settingsFilePath(directory));
    settings.setValue(Setting::Language, choice.language);
    settings.setValue(Setting::TourDone, true);
    settings.setValue(Setting::Theme, u"light"_s);
    settings.setValue(Setting::SeenVersion, QApplication::applicationVersion());
}

bool takeFilled(QApplication& application, const Choice& choice, const QString& directory)
{
    const QStringList photos =
        writePhotos(QStringLiteral(LIKECAST_SAMPLE_PHOTO), directory + u"/photos"_s);
    const QString unclearTable = writeUnclearTable(directory);
    const QString data = directory + u"/filled"_s;
    if (const auto stored = storeMadeAccounts(data, photos); !stored) {
        std::fprintf(stderr, "%s\n", qPrintable(stored.error().detail));
        return false;
    }
    prepareSettings(data, choice);
    Settings(settingsFilePath(data))
        .setValue(Setting::PredictAccount, QString::fromLatin1(madeAccountName));
    Program program(application, data);
    if (!program.start({}, photos.first(6)))
        return false;
    Photographer photographer(choice.folder);
    photographer.arrangeDrafts();
    photographer.score(photos);
    for (const Look& look : choice.looks) {
        show(look, photographer);
        photographer.takePredict();
        photographer.takeBatch();
        photographer.takePlan();
        photographer.takeAccount(unclearTable);
        photographer.takeSettings();
        if (look.size == choice.looks.front().size)
            photographer.takeHelp();
    }
    return true;
}

bool takeFirstStart(QApplication& application, const Choice& choice, const QString& directory)
{
    const QString data = directory + u"/first"_s;
    prepareSettings(data, choice);
    Program program(application, data);
    if (!program.start({}))
        return false;
    Photographer photographer(choice.folder);
    for (const Look& look : choice.looks) {
        show(look, photographer);
        photographer.takeFirstStart();
    }
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const auto choice = choiceOf(application);
    if (!choice || choice->looks.empty()) {
        std::fprintf(stderr, "usage: make_screenshots [OPTIONS] FOLDER\n");
        return 2;
    }
    qputenv("LIKECAST_PLUGIN_DIR", LIKECAST_PLUGIN_DIR);
    QApplication::setApplicationVersion(u"1.0.0"_s);
    const QTemporaryDir directory;
    const bool done = takeFilled(application, *choice, directory.path()) &&
                      takeFirstStart(application, *choice, directory.path());
    return done ? EXIT_SUCCESS : EXIT_FAILURE;
}
