#include "core/regression/likecast/caption_lexicon.h"

#include "tests/support/test_program.h"

#include <QTest>

#include <array>

using namespace likecast;

namespace
{

constexpr std::array<quint64, 2> good{10, 1};
constexpr std::array<quint64, 2> bad{20, 1};
constexpr std::array<quint64, 1> ofOneAccount{99};

CaptionLexicon fitted()
{
    std::vector<LexiconExample> examples;
    for (int account = 0; account < 6; ++account) {
        for (int i = 0; i < 30; ++i) {
            examples.push_back({good, 1.0, 1.0, account});
            examples.push_back({bad, -1.0, 1.0, account});
        }
    }
    for (int i = 0; i < 100; ++i)
        examples.push_back({ofOneAccount, 3.0, 1.0, 6});
    return CaptionLexicon::fit(examples, 5, 1.0);
}

} // namespace

class TestCaptionLexicon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learnsWhatWordsDo();
    void keepsNoWordOfOneAccount();
    void survivesSavingAndLoading();
    void refusesDamagedBytes();
    void nothingToLearnFromGivesNothing();
};

void TestCaptionLexicon::learnsWhatWordsDo()
{
    const CaptionLexicon lexicon = fitted();
    QVERIFY(lexicon.score(good) > 0.7);
    QVERIFY(lexicon.score(bad) < -0.7);
    QVERIFY(std::abs(lexicon.weightOf(1)) < 0.05);
    QCOMPARE(lexicon.score({}), 0.0);
}

void TestCaptionLexicon::keepsNoWordOfOneAccount()
{
    QCOMPARE(fitted().weightOf(99), 0.0);
    QVERIFY(fitted().size() <= 3);
}

void TestCaptionLexicon::survivesSavingAndLoading()
{
    const CaptionLexicon lexicon = fitted();
    const auto loaded = CaptionLexicon::fromBytes(lexicon.toBytes());
    QVERIFY(loaded);
    QCOMPARE(loaded->size(), lexicon.size());
    QCOMPARE(loaded->score(good), lexicon.score(good));
    QCOMPARE(loaded->toBytes(), lexicon.toBytes());
}

void TestCaptionLexicon::refusesDamagedBytes()
{
    const QByteArray whole = fitted().toBytes();
    for (qsizetype length = 0; length < whole.size(); ++length)
        QCOMPARE(CaptionLexicon::fromBytes(whole.first(length)).error().code,
                 ErrorCode::ModelDamaged);
    QByteArray huge = whole;
    huge[4] = '\xff'; // claims about four billion words
    QCOMPARE(CaptionLexicon::fromBytes(huge).error().code, ErrorCode::ModelDamaged);
}

void TestCaptionLexicon::nothingToLearnFromGivesNothing()
{
    QCOMPARE(CaptionLexicon::fit({}, 5, 1.0).size(), std::size_t(0));
    QVERIFY(CaptionLexicon::fromBytes(CaptionLexicon().toBytes()));
}

LIKECAST_TEST(TestCaptionLexicon)
#include "tst_caption_lexicon.moc"
