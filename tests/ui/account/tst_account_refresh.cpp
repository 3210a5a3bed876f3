#include "tests/ui/account/account_linking_fixture.h"

#include "tests/support/test_program.h"

#include <QTest>

using namespace likecast;
using namespace likecast::test;
using namespace Qt::StringLiterals;

/// Refreshing a linked account on the real Account page.
class TestAccountRefresh : public QObject, private AccountLinkingWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { clear(); }

    void refreshBringsWhatIsNew();
    void refreshCanBeStoppedAndGoesOn();
    void linkingWaitsForARefreshThatRuns();
    void linkedAccountIsThereAfterARestart();
};

void TestAccountRefresh::refreshBringsWhatIsNew()
{
    link();
    QTRY_COMPARE(rows(), 8);
    const std::vector<FakePost> newer = fakePosts(100, 2, 0);
    m_fake->posts.insert(m_fake->posts.begin(), newer.begin(), newer.end());
    m_fake->followers = 1234;
    page().messageBar().clear();
    QPushButton* refresh = button(header(), u"Refresh"_s);
    QVERIFY(refresh);
    QTest::mouseClick(refresh, Qt::LeftButton);
    QTRY_COMPARE(message(), u"@creator is up to date: 2 new posts."_s);
    QTRY_COMPARE(rows(), 10);
    QTRY_VERIFY2(shownText(header()).contains(u"1,234"_s), qPrintable(shownText(header())));
    const QString shown = shownText(page());
    QVERIFY2(shown.contains(u"Instagram API: 2 new posts"_s), qPrintable(shown));
    QVERIFY2(!shown.contains(u"instagram_api"_s), qPrintable(shown));
}

void TestAccountRefresh::refreshCanBeStoppedAndGoesOn()
{
    link();
    const std::vector<FakePost> newer = fakePosts(100, 7, 0);
    m_fake->posts.insert(m_fake->posts.begin(), newer.begin(), newer.end());
    holdAt(u"/media"_s);
    page().messageBar().clear();
    QTest::mouseClick(button(header(), u"Refresh"_s), Qt::LeftButton);
    QTRY_VERIFY(m_held.available() > 0);
    QPushButton* stop = button(header(), u"Stop"_s);
    QVERIFY(stop);
    QTest::mouseClick(stop, Qt::LeftButton);
    QTRY_VERIFY2(message().contains(u"Refresh stopped"_s), qPrintable(message()));
    letGo();
    QTRY_VERIFY(button(header(), u"Refresh"_s));
    page().messageBar().clear();
    QTest::mouseClick(button(header(), u"Refresh"_s), Qt::LeftButton);
    QTRY_VERIFY2(message().contains(u"@creator is up to date"_s), qPrintable(message()));
    QTRY_COMPARE(rows(), 15);
}

void TestAccountRefresh::linkingWaitsForARefreshThatRuns()
{
    link();
    holdAt(u"/media"_s);
    page().messageBar().clear();
    QTest::mouseClick(button(header(), u"Refresh"_s), Qt::LeftButton);
    QTRY_VERIFY(m_held.available() > 0);
    Q_EMIT header().addRequested();
    pasteAndLink(wrongToken);
    QTest::mouseClick(button(guide(), u"Cancel"_s), Qt::LeftButton);
    QTRY_VERIFY2(message().contains(u"Linking cancelled"_s), qPrintable(message()));
    QVERIFY(!button(guide(), u"Cancel"_s));
    QTest::mouseClick(button(guide(), u"Link"_s), Qt::LeftButton);
    QVERIFY(button(guide(), u"Cancel"_s));
    letGo();
    QTRY_VERIFY2(message().contains(u"no longer accepts the access token"_s),
                 qPrintable(message()));
    QVERIFY(!button(guide(), u"Cancel"_s));
}

void TestAccountRefresh::linkedAccountIsThereAfterARestart()
{
    link();
    QTRY_COMPARE(rows(), 8);
    openWindow();
    QTRY_VERIFY(page().accountId() != 0);
    QTRY_COMPARE(rows(), 8);
    QTRY_VERIFY2(shownText(header()).contains(u"Instagram API, token valid"_s),
                 qPrintable(shownText(header())));
    QVERIFY(button(header(), u"Refresh"_s));
}

LIKECAST_TEST(TestAccountRefresh)
#include "tst_account_refresh.moc"
