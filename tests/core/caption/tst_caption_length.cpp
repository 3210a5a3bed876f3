#include "core/caption/caption_features.h"
#include "core/caption/caption_words.h"
#include "core/caption/word_folding.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

/// One-megabyte captions in patterns that are hard on scanners and normalisation. Quadratic time
/// shows up as a ctest timeout: one such pattern would take minutes to hours.
class TestCaptionLength : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesLinearTime_data();
    void takesLinearTime();
    void longWordsFoldAsShortOnes_data();
    void longWordsFoldAsShortOnes();
};

void TestCaptionLength::takesLinearTime_data()
{
    QTest::addColumn<QString>("pattern");
    const QStringList patterns{u"a-"_s,
                               u"a."_s,
                               u"-"_s,
                               u"."_s,
                               u"a.b-"_s,
                               u"#"_s,
                               u"#a"_s,
                               u"@"_s,
                               u"@a"_s,
                               u"a@"_s,
                               u"'"_s,
                               u"a'"_s,
                               u"a's"_s,
                               u"www."_s,
                               u"http://"_s,
                               u"a.com"_s,
                               u"a/"_s,
                               u"e\u0301"_s,
                               u"\u0301"_s,
                               u"\u0323\u0301"_s,
                               u"\U0001D400"_s,
                               u"\u3042"_s,
                               u"\U0001F468\u200D"_s,
                               u"\U0001F3F4\U000E0067"_s};
    QCOMPARE(patterns.size(), 24);
    for (const QString& pattern : patterns)
        QTest::newRow(pattern.toUtf8().toPercentEncoding().constData()) << pattern;
}

void TestCaptionLength::takesLinearTime()
{
    QFETCH(const QString, pattern);
    constexpr qsizetype units = 1'000'000;
    const QString caption = pattern.repeated(units / pattern.size());
    const CaptionFeatures features = measureCaption(caption);
    QCOMPARE(features.characters, static_cast<int>(caption.size()));
    const CaptionWords words = CaptionWordReader().read(caption);
    for (const CaptionWord& word : words.words)
        QVERIFY(word.begin + word.length <= caption.size());
}

void TestCaptionLength::longWordsFoldAsShortOnes_data()
{
    QTest::addColumn<QString>("letter");
    QTest::addColumn<QString>("folded");
    QTest::newRow("accent") << u"E\u0301"_s << u"\u00e9"_s;
    QTest::newRow("styled") << u"\U0001D400"_s << u"a"_s;
    QTest::newRow("half width") << u"\uff8a\uff9e"_s << u"\u30d0"_s;
    QTest::newRow("jamo") << u"\u1112\u1161\u11ab"_s << u"\ud55c"_s;
}

void TestCaptionLength::longWordsFoldAsShortOnes()
{
    QFETCH(const QString, letter);
    QFETCH(const QString, folded);
    for (const int count : {1, 85, 127, 128, 129, 1000})
        QCOMPARE(foldWord(letter.repeated(count)), folded.repeated(count));
}

LIKECAST_TEST(TestCaptionLength)
#include "tst_caption_length.moc"
