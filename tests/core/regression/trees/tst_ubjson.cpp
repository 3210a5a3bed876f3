#include "core/regression/trees/boosted_trees.h"
#include "core/regression/trees/ubjson.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <limits>
#include <vector>

using namespace likecast;

class TestUbjson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trainedTreesAreWhole();
    void noBeginningOfTreesIsWhole();
    void treesThatLeadAstrayAreRefused_data();
    void treesThatLeadAstrayAreRefused();
    void hostileLengthsAreNot_data();
    void hostileLengthsAreNot();
    void deepNestingIsNot();

private:
    static QByteArray trees();
};

static QByteArray length(qint64 value)
{
    QByteArray bytes("L");
    for (int shift = 56; shift >= 0; shift -= 8)
        bytes += static_cast<char>((value >> shift) & 0xff);
    return bytes;
}

QByteArray TestUbjson::trees()
{
    const std::vector<float> x{1, 2, 3, 4, 5, 6, 7, 8};
    const std::vector<float> y{0, 0, 0, 0, 1, 1, 1, 1};
    BoostedTreesSettings settings;
    settings.rounds = 3;
    settings.leastChildWeight = 0.0;
    settings.rowShare = 1.0;
    const auto trained = BoostedTrees::train({x, 1}, y, {}, settings, {}, {});
    return trained ? trained->toBytes().value_or(QByteArray()) : QByteArray();
}

void TestUbjson::trainedTreesAreWhole()
{
    const QByteArray bytes = trees();
    QVERIFY(bytes.size() > 100);
    QVERIFY(areWalkableTrees(bytes, 1));
    QVERIFY(!areWalkableTrees(bytes + 'Z', 1));
}

void TestUbjson::noBeginningOfTreesIsWhole()
{
    const QByteArray bytes = trees();
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY2(!areWalkableTrees(QByteArrayView(bytes).first(size), 1),
                 qPrintable(QString::number(size)));
    const auto read = BoostedTrees::fromBytes(bytes.chopped(20), 1);
    QCOMPARE(read.error().code, ErrorCode::ModelDamaged);
}

void TestUbjson::treesThatLeadAstrayAreRefused_data()
{
    QTest::addColumn<QByteArray>("array");
    QTest::addColumn<int>("value");
    QTest::newRow("child outside") << QByteArray("left_children") << 99;
    QTest::newRow("child before all") << QByteArray("right_children") << -7;
    QTest::newRow("child is the root") << QByteArray("left_children") << 0;
    QTest::newRow("one child twice") << QByteArray("left_children") << 2;
    QTest::newRow("one child only") << QByteArray("right_children") << -1;
    QTest::newRow("no such column") << QByteArray("split_indices") << 1;
}

void TestUbjson::treesThatLeadAstrayAreRefused()
{
    QFETCH(const QByteArray, array);
    QFETCH(const int, value);
    QByteArray bytes = trees();
    QVERIFY(areWalkableTrees(bytes, 1));
    constexpr qsizetype head = 13; // "[$l#L" and a count of eight bytes
    const qsizetype at = bytes.indexOf(array) + array.size() + head;
    for (int i = 0; i < 4; ++i)
        bytes[at + i] = static_cast<char>((static_cast<quint32>(value) >> (24 - 8 * i)) & 0xffU);
    QCOMPARE(bytes.size(), trees().size());
    QVERIFY(!areWalkableTrees(bytes, 1));
    QCOMPARE(BoostedTrees::fromBytes(bytes, 1).error().code, ErrorCode::ModelDamaged);
}

void TestUbjson::hostileLengthsAreNot_data()
{
    QTest::addColumn<QByteArray>("bytes");
    constexpr qint64 huge = std::numeric_limits<qint64>::max();
    QTest::newRow("text that is no UBJSON") << QByteArray("{\"learner\": 1}");
    QTest::newRow("string past the end") << "S" + length(4) + "abc";
    QTest::newRow("huge string") << "S" + length(huge);
    QTest::newRow("negative length") << "S" + length(-1) + "abc";
    QTest::newRow("huge key") << "{" + length(huge) + "aT}";
    QTest::newRow("numbers past the end") << "[$d#" + length(2) + "1234567";
    QTest::newRow("more numbers than can be") << "[$L#" + length(huge / 4);
    QTest::newRow("values past the end") << "[#" + length(3) + "TF";
    QTest::newRow("values without end") << QByteArray("[TFT");
    QTest::newRow("type without count") << QByteArray("[$d]");
    QTest::newRow("unknown marker") << QByteArray("?");
}

void TestUbjson::hostileLengthsAreNot()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!areWalkableTrees(bytes, 1));
}

void TestUbjson::deepNestingIsNot()
{
    const auto nested = [](qsizetype depth) {
        return QByteArray(depth, '[') + QByteArray(depth, ']');
    };
    QVERIFY(areWalkableTrees(nested(60), 1));
    QVERIFY(!areWalkableTrees(nested(1'000'000), 1));
}

LIKECAST_TEST(TestUbjson)
#include "tst_ubjson.moc"
