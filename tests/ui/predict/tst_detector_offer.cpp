#include "core/packs/pack_shelf.h"
#include "core/settings/settings.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"
#include "ui/common/message_bar.h"
#include "ui/predict/detector_offer.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

class TestDetectorOffer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMadeOnceWithItsSize();
    void waitsForOtherMessages();
    void needsTheNetwork();

private:
    QTemporaryDir m_folder;
};

void TestDetectorOffer::isMadeOnceWithItsSize()
{
    Settings settings(m_folder.filePath(u"once.ini"_s));
    bool hasDownloaded = false;
    PackShelf packs(m_folder.filePath(u"data"_s), [&hasDownloaded] {
        hasDownloaded = true;
        return nullptr;
    });
    MessageBar bar;
    {
        DetectorOffer offer(packs, settings, bar);
        QSignalSpy requested(&offer, &DetectorOffer::packsRequested);
        offer.consider();
        offer.consider();
        QTRY_VERIFY(bar.isShowing());
        QVERIFY2(bar.message().text.contains(u"233 kB"_s), qPrintable(bar.message().text));
        QCOMPARE(bar.message().kind, MessageKind::Info);
        const auto action = bar.message().action;
        bar.clear();
        action();
        QCOMPARE(requested.size(), 1);
    }
    DetectorOffer later(packs, settings, bar);
    later.consider();
    auto listed = packs.run([](PackStore& store) { return store.list(); });
    QTRY_VERIFY(listed.isFinished());
    QCoreApplication::processEvents();
    QVERIFY(!bar.isShowing());
    QVERIFY(!hasDownloaded);
}

void TestDetectorOffer::waitsForOtherMessages()
{
    Settings settings(m_folder.filePath(u"wait.ini"_s));
    PackShelf packs(m_folder.filePath(u"data"_s), [] { return nullptr; });
    MessageBar bar;
    DetectorOffer offer(packs, settings, bar);
    bar.showMessage({.text = u"Draft deleted."_s});
    offer.consider();
    auto listed = packs.run([](PackStore& store) { return store.list(); });
    QTRY_VERIFY(listed.isFinished());
    QCoreApplication::processEvents();
    QCOMPARE(bar.message().text, u"Draft deleted."_s);
    bar.clear();
    offer.consider();
    QTRY_VERIFY(bar.isShowing());
}

void TestDetectorOffer::needsTheNetwork()
{
    Settings settings(m_folder.filePath(u"none.ini"_s));
    PackShelf packs(m_folder.filePath(u"data"_s));
    MessageBar bar;
    DetectorOffer offer(packs, settings, bar);
    offer.consider();
    auto listed = packs.run([](PackStore& store) { return store.list(); });
    QTRY_VERIFY(listed.isFinished());
    QCoreApplication::processEvents();
    QVERIFY(!bar.isShowing());
}

LIKECAST_TEST(TestDetectorOffer)
#include "tst_detector_offer.moc"
