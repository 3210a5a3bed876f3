#include "tests/support/source_path.h"
#include "tests/support/test_program.h"
#include "tests/ui/predict/predict_window_fixture.h"
#include "tests/ui/window_parts.h"
#include "ui/common/theme.h"
#include "ui/predict/photo/face_editor.h"
#include "ui/predict/sharing/draft_sharing.h"
#include "ui/predict/sharing/report_card.h"

#include <QAction>
#include <QClipboard>
#include <QDrag>
#include <QFileInfo>
#include <QMimeData>
#include <QTest>
#include <QTimer>
#include <QUrl>

using namespace likecast;
using namespace Qt::StringLiterals;

/// The open draft as a picture: on the clipboard and dragged out of the window.
class TestDraftSharing : public QObject, private PredictWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepare();
        QGuiApplication::clipboard()->clear();
    }
    void cleanup() { QGuiApplication::clipboard()->clear(); }

    void thePhotoIsCopiedWithItsBoxes();
    void theCardIsCopiedInTheLightTheme();
    void theCardSaysWhatTheWindowSays();
    void theCardFitsAnyPhoto_data();
    void theCardFitsAnyPhoto();
    void unfinishedNumbersAreNotCopied();
    void theExampleHasNoCard();
    void draggedPicturesAreFilesToo();
    void aPannedPhotoIsNotDragged();
    void picturesDroppedOnTheWindowAddNoDraft();
    void actionsAreInTheViewsMenus();

private:
    /// A window with one finished draft.
    std::unique_ptr<RunningWindow> openWithDraft()
    {
        auto running = open();
        if (!running)
            return nullptr;
        const Parts parts(*running);
        dropFiles(parts.photo, {photo("harbour.png")});
        return QTest::qWaitFor([&] { return parts.isReady() && parts.photo.facesKnown(); }, 20'000)
                   ? std::move(running)
                   : nullptr;
    }
    static const MessageBar& messages(const Parts& parts) { return parts.page.messageBar(); }
    static DraftSharing& sharing(const Parts& parts)
    {
        return *parts.page.findChild<DraftSharing*>();
    }
    static QImage copied() { return QGuiApplication::clipboard()->image(); }

    static ReportCardContent content()
    {
        ReportCardContent content;
        content.prediction.likes = LikesRange{.median = 1240, .low = 905, .high = 1686};
        content.prediction.accountSpan = {400, 3600};
        content.prediction.usualLikes = 1108;
        content.prediction.ratioToUsual = 1.12;
        content.prediction.engagementClass = EngagementClass::High;
        content.prediction.chanceToBeatUsual = 0.68;
        content.prediction.basis = PredictionBasis::OwnPosts;
        content.prediction.basedOnPosts = 48;
        content.prediction.drivers = {{DriverKind::Time, {}, 96, 0.08, 12},
                                      {DriverKind::Hashtags, {u"crew"_s}, 36, 0.03, 20}};
        content.composition.account.name = u"studio.lumen"_s;
        content.composition.timeZoneId = "Europe/Madrid";
        content.composition.takenAtMs =
            QDateTime(QDate(2026, 11, 26), QTime(18, 0), Qt::UTC).toMSecsSinceEpoch();
        content.madeOn = QDate(2026, 11, 24);
        return content;
    }
};

void TestDraftSharing::thePhotoIsCopiedWithItsBoxes()
{
    const auto running = openWithDraft();
    QVERIFY(running);
    const Parts parts(*running);
    // Also while the window hides them: the action says that they are on it.
    parts.photo.setBoxesVisible(false);
    parts.page.actions().copyPhoto->trigger();
    const QImage picture = copied();
    QCOMPARE(picture.size(), QSize(640, 480));
    const FaceBox& face = parts.photo.faces().front();
    const QPoint left(qRound(face.x * 640), qRound((face.y + face.height / 2) * 480));
    QCOMPARE(picture.pixelColor(left), QColor(smilingFaceColor));
    QVERIFY(picture.pixelColor(left - QPoint(20, 0)) != QColor(smilingFaceColor));
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasImage());
    QCOMPARE(messages(parts).message().text, u"Photo copied."_s);
}

void TestDraftSharing::theCardIsCopiedInTheLightTheme()
{
    m_appearance->setChoice(ThemeChoice::Dark);
    const auto running = openWithDraft();
    QVERIFY(running);
    const Parts parts(*running);
    parts.page.actions().copyCard->trigger();
    const QImage card = copied();
    QCOMPARE(card.width(), 1080);
    QVERIFY(card.height() > 1080);
    QCOMPARE(card.pixelColor(4, 4), lightTheme().background);
    QCOMPARE(messages(parts).message().text, u"Report card copied."_s);
    // The card is of the draft as it stands.
    parts.caption.setPlainText(u"Twice as many boats as last year, and all of them white."_s);
    QTRY_VERIFY(parts.isReady() && parts.likes() == parts.expectedLikes());
    parts.page.actions().copyCard->trigger();
    QVERIFY(copied() != card);
}

void TestDraftSharing::theCardSaysWhatTheWindowSays()
{
    const auto card = makeReportCard(content());
    const QStringList texts = shownTexts(*card);
    for (const QString& text :
         {u"@studio.lumen"_s, u"1,240"_s, u"High"_s, u"1.12 × your usual"_s,
          u"68% chance to beat your median"_s, u"Thursday 7:00\u202fPM"_s, u"#crew"_s,
          u"What's behind this number"_s, u"Predicted by Likecast on Nov 24, 2026"_s}) {
        const bool isShown = std::ranges::any_of(texts, [&](QString shown) {
            shown.replace(u'\u00a0', QString()); // the locale's percent sign
            return shown.startsWith(text) ||
                   QString(shown)
                       .replace(u' ', u'\u202f')
                       .startsWith(QString(text).replace(u' ', u'\u202f'));
        });
        QVERIFY2(isShown, qPrintable(text + u" in "_s + texts.join(u'|')));
    }
    QVERIFY(texts.join(u'|').contains(u"8 in 10 posts like this land in the shaded range"_s));
    QVERIFY(texts.join(u'|').contains(u"Nov 26, 2026 (Europe/Madrid)"_s));
    QVERIFY(!pictureOf(*card).isNull()); // lays it out
    QCOMPARE(textCutOff(*card), QString());
}

void TestDraftSharing::theCardFitsAnyPhoto_data()
{
    QTest::addColumn<QSize>("photo");
    QTest::newRow("none") << QSize();
    QTest::newRow("landscape") << QSize(640, 480);
    QTest::newRow("portrait") << QSize(480, 640);
    QTest::newRow("strip") << QSize(3000, 20);
    QTest::newRow("tower") << QSize(20, 3000);
    QTest::newRow("one pixel") << QSize(1, 1);
}

void TestDraftSharing::theCardFitsAnyPhoto()
{
    QFETCH(const QSize, photo);
    ReportCardContent shown = content();
    if (photo.isValid()) {
        shown.photo = QImage(photo, QImage::Format_RGB32);
        shown.photo.fill(Qt::darkCyan);
    }
    const auto card = makeReportCard(shown);
    const QImage picture = pictureOf(*card);
    QCOMPARE(picture.width(), 1080);
    QVERIFY2(picture.height() >= 600 && picture.height() <= 2400,
             qPrintable(QString::number(picture.height())));
    for (const QWidget* part : card->findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        QVERIFY(card->rect().contains(part->geometry()));
}

void TestDraftSharing::unfinishedNumbersAreNotCopied()
{
    const auto running = openWithDraft();
    QVERIFY(running);
    const Parts parts(*running);
    running->script->held = true;
    parts.caption.setPlainText(u"Not known yet"_s);
    QTRY_VERIFY(!parts.isReady());
    parts.page.actions().copyCard->trigger();
    QVERIFY(copied().isNull());
    QVERIFY(messages(parts).message().text.startsWith(u"Nothing to copy yet."_s));
    QVERIFY(!sharing(parts).dragData(parts.result));
    running->script->held = false;
    QTRY_VERIFY(parts.isReady());
    parts.page.actions().copyCard->trigger();
    QVERIFY(!copied().isNull());
}

void TestDraftSharing::theExampleHasNoCard()
{
    const auto running = open(sourcePath("resources/sample/astronaut.jpg"));
    QVERIFY(running);
    const Parts parts(*running);
    QTRY_VERIFY(parts.isReady());
    parts.page.actions().copyCard->trigger();
    QVERIFY(copied().isNull());
    QVERIFY(messages(parts).message().text.startsWith(u"This is the example."_s));
}

void TestDraftSharing::draggedPicturesAreFilesToo()
{
    const auto running = openWithDraft();
    QVERIFY(running);
    const Parts parts(*running);
    for (const auto& [view, name] :
         {std::pair<QWidget*, QString>(&parts.photo, u"harbour-likecast.png"_s),
          {&parts.result, u"harbour-likecast-card.png"_s}}) {
        const auto data = sharing(parts).dragData(*view);
        QVERIFY(data);
        QVERIFY(data->hasImage());
        QCOMPARE(data->urls().size(), 1);
        const QString path = data->urls().first().toLocalFile();
        QCOMPARE(QFileInfo(path).fileName(), name);
        const auto picture = data->imageData().value<QImage>();
        QCOMPARE(QImage(path).convertToFormat(picture.format()).pixelColor(40, 40),
                 picture.pixelColor(40, 40));
        QCOMPARE(QImage(path).size(), picture.size());
    }
}

void TestDraftSharing::aPannedPhotoIsNotDragged()
{
    const auto running = openWithDraft();
    QVERIFY(running);
    const Parts parts(*running);
    QVERIFY(sharing(parts).dragData(parts.photo));
    parts.photo.zoomIn();
    QVERIFY(!sharing(parts).dragData(parts.photo));
    parts.photo.fit();
    parts.photo.correctFaces();
    QVERIFY(parts.photo.faceEditor().isActive());
    QVERIFY(!sharing(parts).dragData(parts.photo));
}

void TestDraftSharing::picturesDroppedOnTheWindowAddNoDraft()
{
    const auto running = openWithDraft();
    QVERIFY(running);
    const Parts parts(*running);
    QWindow* window = running->window.windowHandle();
    const auto inWindow = [&](const QWidget& view, QPoint place) {
        return view.mapTo(&running->window, place);
    };
    const QPoint from = inWindow(parts.result, parts.result.rect().center());
    const QPoint to = inWindow(parts.photo, parts.photo.rect().center());
    QTest::mousePress(window, Qt::LeftButton, {}, from);
    // Runs within the drag, which does not return before the button is released.
    bool isDragged = false;
    QTimer::singleShot(0, this, [&] {
        isDragged = parts.result.findChild<QDrag*>() != nullptr;
        QTest::mouseMove(window, to);
        QTest::mouseRelease(window, Qt::LeftButton, {}, to);
    });
    QTest::mouseMove(window, from + QPoint(60, 30));
    QTRY_VERIFY(isDragged);
    QTest::qWait(0);
    QCOMPARE(parts.board().drafts.size(), std::size_t{1});
    QVERIFY(parts.board().current()->photoPath.endsWith(u"harbour.png"_s));
}

void TestDraftSharing::actionsAreInTheViewsMenus()
{
    const auto running = openWithDraft();
    QVERIFY(running);
    const Parts parts(*running);
    const PredictActions& actions = parts.page.actions();
    for (const QWidget* view :
         {static_cast<QWidget*>(&parts.photo), static_cast<QWidget*>(&parts.result)}) {
        QCOMPARE(view->contextMenuPolicy(), Qt::ActionsContextMenu);
        QCOMPARE(view->actions(), QList<QAction*>({actions.copyPhoto, actions.copyCard}));
    }
    QTest::keyClick(&running->window, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(copied().width(), 1080);
}

LIKECAST_TEST(TestDraftSharing)
#include "tst_draft_sharing.moc"
