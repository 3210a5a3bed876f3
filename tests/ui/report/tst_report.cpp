#include "tests/support/test_program.h"
#include "tests/ui/account/account_page_fixture.h"
#include "ui/report/report_document.h"
#include "ui/report/report_panel.h"

#include <QDateEdit>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

/// The report of an account: its text, its file, the panel in the real window.
class TestReport : public QObject, private AccountPageWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { clear(); }

    void saysWhatThePeriodWas();
    void captionsArePlainText();
    void fewPostsAreSaidToBeFew();
    void writesAPdfWithPhotos();
    void saysIfThePdfCannotBeWritten();
    void cancelledIsNotWritten();
    void thePanelWritesTheChosenPeriod();
    void thePanelSaysThatAPeriodIsEmpty();

private:
    /// All words of a report.
    static QString textOf(const ReportDocument& document)
    {
        QString text;
        for (const ReportBlock& block : document.blocks) {
            text += block.text + u'\n';
            for (const QStringList& row : block.rows)
                text += row.join(u'\t') + u'\n';
        }
        return text;
    }

    static AccountReport report(int posts)
    {
        constexpr qint64 dayMs = 24LL * 3600 * 1000;
        AccountReport report;
        report.overview.account.name = u"studio.lumen"_s;
        const qint64 firstMs = QDateTime(QDate(2026, 4, 1), QTime(12, 0)).toMSecsSinceEpoch();
        report.period = {firstMs, firstMs + posts * dayMs};
        for (int i = 0; i < posts; ++i) {
            report.likes.push_back({firstMs + i * dayMs, 200.0 + i % 7});
            report.before.push_back({firstMs + (i - posts) * dayMs, 100.0 + i % 7});
        }
        StoredPost best;
        best.post.takenAtMs = firstMs;
        best.post.likes = 206;
        best.post.caption = u"Morning <b>light</b> & sea"_s;
        report.best = {best};
        return report;
    }
};

void TestReport::saysWhatThePeriodWas()
{
    const ReportDocument document = makeReport(report(60), std::nullopt);
    QVERIFY(textOf(document).contains(u"Report of @studio.lumen"_s));
    QVERIFY(textOf(document).contains(u"Likes: 206"_s));
    // Twice the likes of the time before.
    QVERIFY(textOf(document).contains(u"(60 posts): +9"_s) ||
            textOf(document).contains(u"(60 posts): +10"_s));
    QVERIFY(!document.pictures[u"likes.png"_s].isNull());
    QVERIFY(textOf(document).contains(u"likes.png"_s));
    QVERIFY(textOf(document).contains(u"No post of this time is in the journal."_s));
}

void TestReport::captionsArePlainText()
{
    const ReportDocument document = makeReport(report(60), std::nullopt);
    QVERIFY(textOf(document).contains(u"Morning <b>light</b> & sea"_s));
}

void TestReport::fewPostsAreSaidToBeFew()
{
    const ReportDocument document = makeReport(report(3), std::nullopt);
    QVERIFY(textOf(document).contains(u"too few posts to compare"_s));
    QVERIFY(textOf(document).contains(u"at least 30 posts"_s));
}

void TestReport::writesAPdfWithPhotos()
{
    AccountReport data = report(60);
    data.best.front().post.photoPath = writePhoto(m_directory->filePath(u"a.png"_s), Qt::darkCyan);
    data.worst = data.best;
    data.worst.front().post.photoPath = m_directory->filePath(u"missing.jpg"_s);
    const ReportDocument document = makeReport(data, std::nullopt);
    QCOMPARE(document.photos.size(), 2);
    const QString path = m_directory->filePath(u"report.pdf"_s);
    QVERIFY(writeReport(document, path, {}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.startsWith("%PDF"));
    QVERIFY(content.count("/Subtype /Image") >= 2); // the chart and the photo
}

void TestReport::saysIfThePdfCannotBeWritten()
{
    const ReportDocument document = makeReport(report(3), std::nullopt);
    QCOMPARE(writeReport(document, u"/no/such/folder/report.pdf"_s, {}).error().code,
             ErrorCode::FileUnwritable);
}

void TestReport::cancelledIsNotWritten()
{
    JobControl control;
    control.cancellation.cancel();
    const QString path = m_directory->filePath(u"report.pdf"_s);
    QCOMPARE(writeReport(makeReport(report(3), std::nullopt), path, control).error().code,
             ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(path));
}

void TestReport::thePanelWritesTheChosenPeriod()
{
    importPosts(40);
    auto& panel = *page().findChild<ReportPanel*>();
    QVERIFY(!panel.isVisible());
    Q_EMIT page().findChild<AccountHeader*>()->reportRequested();
    QVERIFY(panel.isVisible());
    const auto days = panel.findChildren<QDateEdit*>();
    days[0]->setDate(QDate(2000, 1, 1));
    days[1]->setDate(QDate(2100, 1, 1));
    QSignalSpy saved(&panel, &ReportPanel::saved);
    const QString path = m_directory->filePath(u"report.pdf"_s);
    panel.writeTo(path);
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 30'000);
    QVERIFY(QFile(path).size() > 5'000);
    QVERIFY(!panel.isVisible());
    QVERIFY(page().messageBar().message().text.startsWith(u"Report saved to"_s));
}

void TestReport::thePanelSaysThatAPeriodIsEmpty()
{
    importPosts(40);
    auto& panel = *page().findChild<ReportPanel*>();
    Q_EMIT page().findChild<AccountHeader*>()->reportRequested();
    const auto days = panel.findChildren<QDateEdit*>();
    days[0]->setDate(QDate(2000, 1, 1));
    days[1]->setDate(QDate(2000, 2, 1));
    const QString path = m_directory->filePath(u"report.pdf"_s);
    panel.writeTo(path);
    QTRY_VERIFY_WITH_TIMEOUT(shownText(panel).contains(u"no posts with known likes"_s), 30'000);
    QVERIFY(panel.isVisible());
    QVERIFY(!QFile::exists(path));
}

LIKECAST_TEST(TestReport)
#include "tst_report.moc"
