#include "core/accounts/account_store.h"
#include "core/storage/database/database_worker.h"
#include "core/storage/posts/post_merge.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"
#include "ui/account/posts/post_table_model.h"
#include "ui/account/posts/posts_tab.h"
#include "ui/predict/photo/photo_previews.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

constexpr int postCount = 100'000;

} // namespace

/// The post table with a real database of 100,000 posts.
class TestPostTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void readsOnlyWhatIsInSight();
    void sortsByTheHeaders();
    void searchesAndFilters();
    void scrollsThroughAllOfThem();
    void staysWhenNothingMatches();
    void cancelledImportLeavesNothing();

private:
    QString writeTable(int posts) const;

    QString cell(int row, PostTableModel::Column column) const
    {
        return m_tab->model().index(row, column).data().toString();
    }

    QTemporaryDir m_directory;
    std::unique_ptr<DatabaseWorker> m_database;
    std::unique_ptr<AccountStore> m_store;
    std::unique_ptr<PhotoPreviews> m_previews;
    std::unique_ptr<PostsTab> m_tab;
    QTableView* m_table = nullptr;
};

QString TestPostTable::writeTable(int posts) const
{
    QByteArray csv("account,taken_at,likes,media_type,caption\n");
    for (int i = 0; i < posts; ++i) {
        const qint64 takenAtMs = 1'300'000'000'000LL + i * 3'600'000LL;
        csv += "many," +
               QDateTime::fromMSecsSinceEpoch(takenAtMs).toUTC().toString(Qt::ISODate).toLatin1() +
               ',' + QByteArray::number((i * 7919LL) % posts) +
               (i % 4 == 0 ? ",reel," : ",photo,") + (i % 1000 == 0 ? "Harbour " : "Studio ") +
               QByteArray::number(i) + '\n';
    }
    const QString path = m_directory.filePath(u"many.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        qFatal("%s", qPrintable(file.errorString()));
    return path;
}

void TestPostTable::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_database = std::make_unique<DatabaseWorker>(InstanceLock::acquire(m_directory.path()));
    m_store = std::make_unique<AccountStore>(*m_database, m_directory.path());
    auto stored = m_store->import({writeTable(postCount)}, {}, {}).future;
    QTRY_VERIFY_WITH_TIMEOUT(stored.isFinished(), 120'000);
    QVERIFY(stored.result().has_value());
    QCOMPARE(stored.result()->posts.added, postCount);

    m_previews = std::make_unique<PhotoPreviews>();
    m_tab = std::make_unique<PostsTab>(*m_store, *m_previews);
    m_table = m_tab->findChild<QTableView*>();
    m_tab->resize(1000, 700);
    m_tab->show();
    m_tab->setAccount(stored.result()->accountIds.front());
    QTRY_COMPARE_WITH_TIMEOUT(m_tab->model().rowCount(), postCount, 60'000);
}

void TestPostTable::cleanupTestCase()
{
    m_tab.reset();
    m_previews.reset();
    m_store.reset();
    m_database.reset();
}

void TestPostTable::readsOnlyWhatIsInSight()
{
    QTRY_COMPARE(cell(0, PostTableModel::Caption), u"Studio 99999"_s);
    QVERIFY(m_tab->model().post(0));
    QVERIFY(!m_tab->model().post(postCount / 2));
}

void TestPostTable::sortsByTheHeaders()
{
    m_table->sortByColumn(PostTableModel::Likes, Qt::DescendingOrder);
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, PostTableModel::Likes), u"99,999"_s, 60'000);
    m_table->sortByColumn(PostTableModel::Likes, Qt::AscendingOrder);
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, PostTableModel::Likes), u"0"_s, 60'000);
    auto* header = m_table->horizontalHeader();
    header->setSortIndicator(PostTableModel::Caption, Qt::DescendingOrder);
    QCOMPARE(header->sortIndicatorSection(), int{PostTableModel::Likes});
    QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
    m_table->sortByColumn(PostTableModel::Posted, Qt::AscendingOrder);
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, PostTableModel::Caption), u"Harbour 0"_s, 60'000);
    m_table->sortByColumn(PostTableModel::Posted, Qt::DescendingOrder);
}

void TestPostTable::searchesAndFilters()
{
    auto* search = m_tab->findChild<QLineEdit*>();
    search->setFocus();
    QTest::keyClicks(search, u"harbOUR"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_tab->model().rowCount(), postCount / 1000, 60'000);
    auto* type = m_tab->findChild<QComboBox*>();
    type->setCurrentText(u"Photo"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_tab->model().rowCount(), 0, 60'000);
    type->setCurrentText(u"Reel"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_tab->model().rowCount(), postCount / 1000, 60'000);
    search->clear();
    QTRY_COMPARE_WITH_TIMEOUT(m_tab->model().rowCount(), postCount / 4, 60'000);
    type->setCurrentIndex(0);
    QTRY_COMPARE_WITH_TIMEOUT(m_tab->model().rowCount(), postCount, 60'000);
}

void TestPostTable::scrollsThroughAllOfThem()
{
    QScrollBar* bar = m_table->verticalScrollBar();
    constexpr int stops = 40;
    for (int i = 0; i <= stops; ++i) {
        bar->setValue(bar->maximum() / stops * i);
        const int row = m_table->rowAt(100);
        QVERIFY(row >= 0);
        QTRY_VERIFY(!cell(row, PostTableModel::Caption).isEmpty());
        QVERIFY(cell(row, PostTableModel::Caption).endsWith(QString::number(postCount - 1 - row)));
    }
}

void TestPostTable::staysWhenNothingMatches()
{
    PostQuery query;
    query.text = u"no such caption"_s;
    m_tab->model().setQuery(query);
    QTRY_COMPARE_WITH_TIMEOUT(m_tab->model().rowCount(), 0, 60'000);
    QVERIFY(!m_tab->model().post(0));
    m_tab->model().setQuery({});
    QTRY_COMPARE_WITH_TIMEOUT(m_tab->model().rowCount(), postCount, 60'000);
}

void TestPostTable::cancelledImportLeavesNothing()
{
    // Keeps the worker busy, so that the cancellation arrives before the import begins.
    QSemaphore gate;
    m_database->run([&gate](Database&) -> Result<void> {
        gate.acquire();
        return {};
    });
    auto stored = m_store->import({m_directory.filePath(u"many.csv"_s)}, {}, u"nobody"_s);
    stored.cancel();
    gate.release();
    QTRY_VERIFY(stored.future.isFinished());
    QVERIFY(!stored.future.result().has_value());
    QCOMPARE(stored.future.result().error().code, ErrorCode::Cancelled);
    auto accounts =
        m_database->run([](Database& database) { return AccountRepository(database).accounts(); });
    QTRY_VERIFY(accounts.isFinished());
    QCOMPARE(accounts.result()->size(), std::size_t{1});
}

LIKECAST_TEST(TestPostTable)
#include "tst_post_table.moc"
