#include "ui/batch/batch_page.h"

#include "tests/support/test_program.h"
#include "tests/ui/predict/predict_window_fixture.h"
#include "tests/ui/window_parts.h"
#include "ui/batch/batch_report.h"
#include "ui/batch/batch_results.h"
#include "ui/batch/batch_table_model.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <cmath>

using namespace likecast;

namespace
{

/// The page as opened in a window.
struct BatchParts {
    explicit BatchParts(RunningWindow& window)
        : running(window)
        , page(opened(window))
        , results(*page.findChild<BatchResults*>())
        , table(results.table())
    {
    }

    static BatchPage& opened(RunningWindow& window)
    {
        window.window.openPage(MainWindow::Page::Batch);
        return *window.window.findChild<BatchPage*>();
    }

    bool isDone() const { return running.batch().state() == PhotoBatch::State::Done; }
    int rows() const { return table.model()->rowCount(); }
    QString cell(int row, int column) const
    {
        return table.model()->index(row, column).data().toString();
    }
    /// The visible button with this text.
    QPushButton& button(const char* text) const
    {
        for (auto* candidate : page.findChildren<QPushButton*>()) {
            if (candidate->text() == QString::fromUtf8(text) && candidate->isVisible())
                return *candidate;
        }
        qFatal("no such button");
    }
    /// The combo box whose first entry is `first`.
    QComboBox& choice(const char* first) const
    {
        for (auto* box : page.findChildren<QComboBox*>()) {
            if (box->itemText(0) == QString::fromUtf8(first))
                return *box;
        }
        qFatal("no such choice");
    }

    RunningWindow& running;
    BatchPage& page;
    BatchResults& results;
    QTableView& table;
};

} // namespace

/// The Batch page in the real window, with a scripted predictor.
class TestBatchPage : public QObject, private PredictWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }

    void criteriaSelectPhotos();
    void saysWhatToDoFirst();
    void scoresADroppedFolder();
    void sortsByEveryColumn();
    void filtersWhatIsShown();
    void theBestBecomeDraftsWithTheSameNumbers();
    void goesOnWhileAnotherPageIsOpenAndStops();
    void saysThatTheAccountIsMissing();
    void exportsWhatIsShown();
    void theReportRanksWhatIsShown();
    void theReportNamesWhatCouldNotBeRead();
    void longReportsListTheBest();
    void savesTheReportAsPdf();
    void largeFolderOnPredictIsOfferedHere();

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
    /// A folder with photos of these widths, 480 pixels high, in that order.
    QString folderOf(const QList<int>& widths)
    {
        const QString folder = m_directory->filePath(QStringLiteral("trip"));
        QDir().mkpath(folder);
        int number = 0;
        for (const int width : widths)
            writePhoto(QStringLiteral("%1/%2.png").arg(folder).arg(++number), Qt::darkGreen,
                       {width, 480});
        return folder;
    }
};

void TestBatchPage::criteriaSelectPhotos()
{
    BatchPhoto group{.path = QStringLiteral("group.jpg"),
                     .state = BatchPhoto::State::Scored,
                     .size = {400, 300},
                     .faces = 3,
                     .smiles = 0,
                     .likes = LikesRange{.median = 100}};
    BatchPhoto smile = group;
    smile.smiles = 1;
    BatchPhoto view = group;
    view.faces = 0;
    view.size = {300, 400};
    view.likes.reset();
    BatchPhoto broken{.state = BatchPhoto::State::Failed};
    const auto accepted = [&](const BatchCriteria& criteria) {
        QString names;
        const std::pair<QChar, BatchPhoto> photos[]{
            {u'g', group}, {u's', smile}, {u'v', view}, {u'b', broken}, {u'w', BatchPhoto{}}};
        for (const auto& [name, photo] : photos) {
            if (criteria.accept(photo))
                names += name;
        }
        return names;
    };
    QCOMPARE(accepted({}), QStringLiteral("gsvb"));
    QCOMPARE(accepted({.faces = FaceFilter::WithFaces}), QStringLiteral("gs"));
    QCOMPARE(accepted({.faces = FaceFilter::WithSmiles}), QStringLiteral("s"));
    QCOMPARE(accepted({.faces = FaceFilter::WithoutFaces}), QStringLiteral("v"));
    QCOMPARE(accepted({.faces = FaceFilter::Failed}), QStringLiteral("b"));
    QCOMPARE(accepted({.shape = PhotoShape::Portrait}), QStringLiteral("v"));
    QCOMPARE(accepted({.fewestLikes = 100}), QStringLiteral("gs"));
    QCOMPARE(accepted({.fewestLikes = 101}), QString());
}

void TestBatchPage::saysWhatToDoFirst()
{
    const auto running = open();
    BatchParts parts(*running);
    QVERIFY(shownText(parts.page).contains(QStringLiteral("Drop a folder")));
    QVERIFY(parts.button("Open folder…").isVisible());
    QVERIFY(!parts.table.isVisible());
}

void TestBatchPage::scoresADroppedFolder()
{
    const auto running = open();
    running->script->widthCounts = true;
    BatchParts parts(*running);
    const QString folder = folderOf({300, 900, 600});
    QFile broken(folder + QStringLiteral("/4.jpg"));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("\xff\xd8\xff\xe0 this is no photo");
    broken.close();
    dropFiles(parts.page, {folder});
    QTRY_VERIFY(parts.isDone());
    QVERIFY(parts.table.isVisible());
    QCOMPARE(parts.rows(), 4);
    QStringList files;
    for (int row = 0; row < 4; ++row)
        files += parts.cell(row, BatchTableModel::File);
    QCOMPARE(files.mid(0, 3), QStringList({QStringLiteral("2.png"), QStringLiteral("3.png"),
                                           QStringLiteral("1.png")}));
    QVERIFY2(files[3].startsWith(QStringLiteral("4.jpg is damaged")), qPrintable(files[3]));
    QCOMPARE(parts.cell(0, BatchTableModel::Faces), QStringLiteral("1"));
    QCOMPARE(parts.cell(0, BatchTableModel::Orientation), QStringLiteral("Landscape"));
    QCOMPARE(parts.cell(0, BatchTableModel::Rank), QStringLiteral("1"));
    QCOMPARE(parts.cell(3, BatchTableModel::Likes), QStringLiteral("–"));
    const double best = running->batch().photos()[1].likes->median;
    QCOMPARE(parts.cell(0, BatchTableModel::Likes), QLocale().toString(static_cast<qint64>(best)));
    QVERIFY(shownText(parts.page).contains(QStringLiteral("4 photos")));
}

void TestBatchPage::sortsByEveryColumn()
{
    const auto running = open();
    running->script->widthCounts = true;
    BatchParts parts(*running);
    dropFiles(parts.page, {folderOf({300, 900, 600})});
    QTRY_VERIFY(parts.isDone());
    const auto order = [&parts](BatchTableModel::Column column, Qt::SortOrder direction) {
        parts.table.sortByColumn(column, direction);
        QString files;
        for (int row = 0; row < parts.rows(); ++row)
            files += parts.cell(row, BatchTableModel::File).front();
        return files;
    };
    QCOMPARE(order(BatchTableModel::File, Qt::AscendingOrder), QStringLiteral("123"));
    QCOMPARE(order(BatchTableModel::Likes, Qt::AscendingOrder), QStringLiteral("132"));
    QCOMPARE(order(BatchTableModel::Range, Qt::DescendingOrder), QStringLiteral("231"));
    QCOMPARE(order(BatchTableModel::Rank, Qt::AscendingOrder), QStringLiteral("231"));
    QCOMPARE(order(BatchTableModel::Faces, Qt::DescendingOrder), QStringLiteral("123"));
    QCOMPARE(order(BatchTableModel::Orientation, Qt::AscendingOrder), QStringLiteral("132"));
}

void TestBatchPage::filtersWhatIsShown()
{
    const auto running = open();
    running->script->widthCounts = true;
    BatchParts parts(*running);
    dropFiles(parts.page, {folderOf({300, 900, 600, 480})});
    QTRY_VERIFY(parts.isDone());
    parts.choice("Any orientation").setCurrentIndex(2);
    QCOMPARE(parts.rows(), 1);
    QCOMPARE(parts.cell(0, BatchTableModel::File), QStringLiteral("1.png"));
    QVERIFY(shownText(parts.page).contains(QStringLiteral("1 photo")));
    parts.choice("Any orientation").setCurrentIndex(0);
    QCOMPARE(parts.rows(), 4);
    parts.choice("All photos").setCurrentIndex(3);
    QCOMPARE(parts.rows(), 0);
    parts.choice("All photos").setCurrentIndex(0);
    const double best = running->batch().photos()[1].likes->median;
    auto& likes = *parts.results.findChild<QLineEdit*>(QStringLiteral("fewest likes"));
    likes.setText(QString::number(static_cast<qint64>(best)));
    QTRY_COMPARE(parts.rows(), 1);
    QCOMPARE(parts.cell(0, BatchTableModel::File), QStringLiteral("2.png"));
}

void TestBatchPage::theBestBecomeDraftsWithTheSameNumbers()
{
    const auto running = open();
    running->script->widthCounts = true;
    Parts predict(*running);
    predict.caption.setFocus();
    QTest::keyClicks(&predict.caption, QStringLiteral("mine"));
    predict.heatmap.choose({.weekday = 3, .hour = 6});
    BatchParts parts(*running);
    dropFiles(parts.page, {folderOf({300, 900, 600, 480})});
    QTRY_VERIFY(parts.isDone());
    QVERIFY(!parts.button("Add to drafts").isEnabled());
    parts.page.findChild<QSpinBox*>()->setValue(2);
    QTest::mouseClick(&parts.button("Select the best"), Qt::LeftButton);
    QVERIFY(shownText(parts.page).contains(QStringLiteral("2 of 4 selected")));
    QTest::mouseClick(&parts.button("Add to drafts"), Qt::LeftButton);
    QCOMPARE(running->window.currentPage(), MainWindow::Page::Batch);
    QCOMPARE(parts.page.messageBar().message().text,
             QStringLiteral("2 photos added to your drafts."));
    parts.page.messageBar().message().action();
    QCOMPARE(running->window.currentPage(), MainWindow::Page::Predict);

    const auto& drafts = predict.board().drafts;
    QCOMPARE(drafts.size(), std::size_t{3});
    const auto& scored = running->batch().photos();
    const std::pair<std::size_t, std::size_t> same[]{{1, 1}, {2, 2}};
    for (const auto& [draft, photo] : same) {
        QCOMPARE(drafts[draft].photoPath, scored[photo].path);
        const qint64 id = drafts[draft].id;
        QTRY_COMPARE(predict.page.predictions().entry(id).state, DraftPredictions::State::Ready);
        QCOMPARE(predict.page.predictions().entry(id).prediction->likes->median,
                 scored[photo].likes->median);
    }
}

void TestBatchPage::goesOnWhileAnotherPageIsOpenAndStops()
{
    const auto running = open();
    running->script->held = true;
    BatchParts parts(*running);
    dropFiles(parts.page, {folderOf({300, 900, 600})});
    QTRY_COMPARE(running->batch().state(), PhotoBatch::State::Running);
    running->window.openPage(MainWindow::Page::Settings);
    running->script->held = false;
    QTRY_VERIFY(parts.isDone());
    QCOMPARE(parts.rows(), 3);

    running->script->held = true;
    running->window.openPage(MainWindow::Page::Batch);
    QTest::mouseClick(&parts.button("Score again"), Qt::LeftButton);
    QCOMPARE(running->batch().state(), PhotoBatch::State::Running);
    QTRY_VERIFY(parts.page.findChild<QProgressBar*>()->isVisible());
    QVERIFY(shownText(parts.page).contains(QStringLiteral("0 of 3 photos scored")));
    QTest::mouseClick(&parts.button("Stop"), Qt::LeftButton);
    QTRY_COMPARE(running->batch().state(), PhotoBatch::State::Stopped);
    QVERIFY(!parts.page.findChild<QProgressBar*>()->isVisible());
    QVERIFY(parts.button("Score again").isEnabled());
}

void TestBatchPage::saysThatTheAccountIsMissing()
{
    const auto running = open();
    running->script->needsAccount = true;
    BatchParts parts(*running);
    dropFiles(parts.page, {folderOf({300, 900})});
    QTRY_VERIFY(parts.isDone());
    QCOMPARE(parts.rows(), 2);
    QCOMPARE(parts.cell(0, BatchTableModel::Likes), QStringLiteral("–"));
    QCOMPARE(parts.cell(0, BatchTableModel::Rank), QStringLiteral("–"));
    QCOMPARE(parts.cell(0, BatchTableModel::Faces), QStringLiteral("1"));
    QVERIFY(parts.page.messageBar().isShowing());
    QVERIFY(parts.page.messageBar().message().text.startsWith(QStringLiteral("Only faces")));
    parts.page.messageBar().message().action();
    QCOMPARE(running->window.currentPage(), MainWindow::Page::Predict);
}

void TestBatchPage::exportsWhatIsShown()
{
    const auto running = open();
    running->script->widthCounts = true;
    BatchParts parts(*running);
    dropFiles(parts.page, {folderOf({300, 900, 600})});
    QTRY_VERIFY(parts.isDone());
    parts.choice("Any orientation").setCurrentIndex(1);
    QTest::mouseClick(&parts.button("Export CSV…"), Qt::LeftButton);
    auto* dialog = parts.results.findChild<QFileDialog*>();
    QVERIFY(dialog);
    const QString path = m_directory->filePath(QStringLiteral("best.csv"));
    dialog->selectFile(path);
    static_cast<QDialog*>(dialog)->accept();
    QTRY_VERIFY(parts.page.messageBar().isShowing());
    QCOMPARE(parts.page.messageBar().message().text, QStringLiteral("Saved as best.csv."));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), qsizetype{3});
    QVERIFY(lines[1].contains("2.png"));
    QVERIFY(lines[2].contains("3.png"));
}

void TestBatchPage::theReportRanksWhatIsShown()
{
    const auto photo = [](const char* name, double likes) {
        return BatchPhoto{.path = QStringLiteral("/trip/%1.jpg").arg(QString::fromUtf8(name)),
                          .state = BatchPhoto::State::Scored,
                          .size = {400, 300},
                          .faces = 2,
                          .smiles = 1,
                          .likes = LikesRange{.median = likes, .low = likes / 2, .high = 2 * likes},
                          .logMedian = std::log1p(likes)};
    };
    BatchPhoto unknown = photo("unknown", 0);
    unknown.likes.reset();
    std::vector<BatchPhoto> photos{unknown, photo("low", 100), photo("high", 900)};
    rankPhotos(photos);
    PredictionRequest post;
    post.account.name = QStringLiteral("studio.lumen");
    const ReportDocument document = makeBatchReport(photos, photos, post);
    const QString text = textOf(document);
    QVERIFY(text.contains(QStringLiteral("Predicted for @studio.lumen")));
    QVERIFY(text.contains(QStringLiteral("1. high.jpg\nLikes: 900 (range 450–1,800)\nLandscape. "
                                         "Faces: 2, smiles: 1")));
    QVERIFY(text.indexOf(QStringLiteral("high.jpg")) < text.indexOf(QStringLiteral("low.jpg")));
    QVERIFY(text.indexOf(QStringLiteral("low.jpg")) < text.indexOf(QStringLiteral("unknown.jpg")));
    // What is not known is not said.
    QCOMPARE(text.count(QStringLiteral("Likes:")), qsizetype{2});
    QVERIFY(!text.contains(QStringLiteral("Not readable")));
    QCOMPARE(document.photos.value(QStringLiteral("photo-0")), QStringLiteral("/trip/high.jpg"));
}

void TestBatchPage::theReportNamesWhatCouldNotBeRead()
{
    const std::vector<BatchPhoto> broken{{.path = QStringLiteral("/trip/broken.jpg"),
                                          .state = BatchPhoto::State::Failed,
                                          .error = {ErrorCode::ImageTruncated, {}}},
                                         {.path = QStringLiteral("/trip/later.jpg")}};
    const QString text = textOf(makeBatchReport({}, broken, {}));
    QVERIFY(text.contains(QStringLiteral("No photo could be scored.")));
    QVERIFY(text.contains(QStringLiteral("Not readable: 1\n")));
    QVERIFY2(text.contains(QStringLiteral("broken.jpg\tbroken.jpg is damaged")), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("later.jpg")));
}

void TestBatchPage::longReportsListTheBest()
{
    std::vector<BatchPhoto> photos(mostReported + 5);
    for (std::size_t i = 0; i < photos.size(); ++i) {
        photos[i].path = QString::number(i);
        photos[i].state = BatchPhoto::State::Scored;
        photos[i].likes = LikesRange{.median = static_cast<double>(i)};
        photos[i].logMedian = static_cast<double>(i);
    }
    const ReportDocument document = makeBatchReport(photos, photos, {});
    QCOMPARE(document.photos.size(), static_cast<qsizetype>(mostReported));
    QCOMPARE(document.photos.value(QStringLiteral("photo-0")), photos.back().path);
    QVERIFY(textOf(document).contains(QStringLiteral("The first 200 of 205 photos.")));
}

void TestBatchPage::savesTheReportAsPdf()
{
    const auto running = open();
    running->script->widthCounts = true;
    BatchParts parts(*running);
    dropFiles(parts.page, {folderOf({300, 900, 600})});
    QTRY_VERIFY(parts.isDone());
    QTest::mouseClick(&parts.button("Report as PDF…"), Qt::LeftButton);
    auto* dialog = parts.page.findChild<QFileDialog*>();
    QVERIFY(dialog);
    const QString path = m_directory->filePath(QStringLiteral("best.pdf"));
    dialog->selectFile(path);
    static_cast<QDialog*>(dialog)->accept();
    QTRY_VERIFY(parts.page.messageBar().isShowing());
    QCOMPARE(parts.page.messageBar().message().text, QStringLiteral("Saved as best.pdf."));
    QVERIFY(parts.button("Report as PDF…").isEnabled());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.startsWith("%PDF"));
    QVERIFY(content.count("/Subtype /Image") >= 3);
}

void TestBatchPage::largeFolderOnPredictIsOfferedHere()
{
    const auto running = open();
    Parts predict(*running);
    const QString folder = folderOf(QList<int>(31, 64));
    dropFiles(predict.page, {folder});
    QTRY_VERIFY(predict.page.messageBar().isShowing());
    QVERIFY(predict.page.messageBar().message().text.contains(QStringLiteral("30 photos")));
    QVERIFY(predict.board().drafts.empty());
    predict.page.messageBar().message().action();
    QCOMPARE(running->window.currentPage(), MainWindow::Page::Batch);
    QTRY_COMPARE(running->batch().state(), PhotoBatch::State::Done);
    QCOMPARE(running->batch().photos().size(), std::size_t{31});

    QFile::remove(folder + QStringLiteral("/31.png"));
    running->window.openPage(MainWindow::Page::Predict);
    dropFiles(predict.page, {folder});
    QTRY_COMPARE(predict.board().drafts.size(), std::size_t{30});
}

LIKECAST_TEST(TestBatchPage)
#include "tst_batch_page.moc"
