#include "core/history/caption_memory.h"

#include "tests/support/test_program.h"

#include <QTest>

#include <array>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

CaptionContent contentOf(const QString& caption)
{
    CaptionWordReader reader;
    return readCaption(reader, caption);
}

void remember(CaptionMemory& memory, const QString& caption, double residual, bool learn = true)
{
    memory.append(contentOf(caption), std::array<quint64, 1>{7}, residual, learn);
}

} // namespace

class TestCaptionMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCaptions();
    void knowsNothingAtFirst();
    void learnsWhatAWordDoes();
    void findsTheMostSimilarCaption();
    void passesOverWhatItMustNotLearn();
    void anEmptyCaptionIsHarmless();
};

void TestCaptionMemory::readsCaptions()
{
    const CaptionContent content = contentOf(u"Golden sunset in 2024\nsunset #sunset @someone 🌅"_s);
    QCOMPARE(content.counts.hashtags, 1);
    QCOMPARE(content.counts.mentions, 1);
    QCOMPARE(content.counts.lines, 2);
    QCOMPARE(content.numbers, 1);
    QCOMPARE(content.firstLineLength, 21);
    QVERIFY(std::ranges::is_sorted(content.terms));
    QCOMPARE(content.terms.size(), std::size_t(7)); // the second "sunset" is no new term
    QCOMPARE(contentOf(u"in 2023"_s).terms, contentOf(u"in 2024"_s).terms);
    QVERIFY(contentOf(u"A-b"_s).upperShare > 0.4);
}

void TestCaptionMemory::knowsNothingAtFirst()
{
    const CaptionMemory memory;
    const CaptionContent content = contentOf(u"hello world"_s);
    QVERIFY(std::isnan(memory.termEffects(content).mean));
    QCOMPARE(memory.termEffects(content).knownShare, 0.0);
    QCOMPARE(memory.regressOnPairs(content).mean, 0.0);
    QVERIFY(memory.regressOnPairs(content).variance > 0.0);
    QVERIFY(!memory.neighbours(content).found);
}

void TestCaptionMemory::learnsWhatAWordDoes()
{
    CaptionMemory memory;
    for (int i = 0; i < 60; ++i) {
        remember(memory, u"giveaway today"_s, 1.5);
        remember(memory, u"meeting today"_s, -1.5);
    }
    const CaptionContent good = contentOf(u"giveaway"_s);
    const CaptionContent bad = contentOf(u"meeting"_s);
    QVERIFY(memory.termEffects(good).mean > 1.2);
    QVERIFY(memory.termEffects(bad).mean < -1.2);
    QVERIFY(std::abs(memory.termEffects(contentOf(u"today"_s)).mean) < 0.1);
    QVERIFY(memory.regressOnPairs(good).mean > 0.5);
    QVERIFY(memory.regressOnContext(bad, std::array<quint64, 1>{7}).mean < -0.5);
    QVERIFY(memory.regressOnPairs(good).variance < CaptionMemory().regressOnPairs(good).variance);
    QVERIFY(memory.openingEffect(good).value(3.0) > 1.0);
    const EffectSummary both = memory.termEffects(contentOf(u"giveaway meeting unheard"_s));
    QVERIFY(both.highest > 1.2 && both.lowest < -1.2);
    QVERIFY(std::abs(both.knownShare - 2.0 / 3.0) < 1e-12);
}

void TestCaptionMemory::findsTheMostSimilarCaption()
{
    CaptionMemory memory;
    remember(memory, u"red car on the road"_s, 0.5);
    remember(memory, u"blue boat on the lake"_s, -2.0);
    remember(memory, u"green tree in the wood"_s, 1.0);
    const NeighbourSummary near = memory.neighbours(contentOf(u"a blue boat"_s));
    QVERIFY(near.found);
    QCOMPARE(near.nearestPost, std::size_t(1));
    QVERIFY(near.nearest < 0.0);
    QVERIFY(near.similarity > 0.0 && near.similarity <= 1.05);
    const NeighbourSummary again = memory.neighbours(contentOf(u"a blue boat"_s));
    QCOMPARE(again.similarity, near.similarity);
}

void TestCaptionMemory::passesOverWhatItMustNotLearn()
{
    CaptionMemory memory;
    remember(memory, u"unknown likes"_s, 3.0, false);
    QCOMPARE(memory.count(), std::size_t(1));
    QVERIFY(std::isnan(memory.termEffects(contentOf(u"unknown"_s)).mean));
    remember(memory, u"unknown likes"_s, 1.0);
    QCOMPARE(memory.neighbours(contentOf(u"unknown"_s)).nearestPost, std::size_t(1));
}

void TestCaptionMemory::anEmptyCaptionIsHarmless()
{
    CaptionMemory memory;
    for (int i = 0; i < 5; ++i)
        remember(memory, QString(), 1.0);
    const CaptionContent empty = contentOf(QString());
    QVERIFY(empty.terms.empty());
    QVERIFY(std::isnan(memory.termEffects(empty).knownShare));
    QVERIFY(!memory.neighbours(empty).found);
    QVERIFY(memory.openingEffect(empty).value(3.0) > 0.0);
}

LIKECAST_TEST(TestCaptionMemory)
#include "tst_caption_memory.moc"
