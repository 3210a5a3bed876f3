#include "core/caption/caption_features.h"
#include "core/caption/caption_scanner.h"
#include "core/caption/emoji.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

class TestCaptionFeatures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresNothingInAnEmptyCaption();
    void countsEverythingOfACaption();
    void seesOneEmoji_data();
    void seesOneEmoji();
    void leavesTextSignsAlone_data();
    void leavesTextSignsAlone();
    void findsTags_data();
    void findsTags();
    void findsLinks_data();
    void findsLinks();
    void countsLines();
    void countsRunsOfMarks();
    void countsWordsOfEveryScript_data();
    void countsWordsOfEveryScript();
    void survivesBrokenText();
};

void TestCaptionFeatures::measuresNothingInAnEmptyCaption()
{
    QCOMPARE(measureCaption({}), CaptionFeatures{});
}

void TestCaptionFeatures::countsEverythingOfACaption()
{
    const QString caption = u"Sunset over the old town! 🌅🌅\r\nWho's coming?? @ana.maria\n"
                            u"https://example.org/?a=b! #travel #vară2026"_s;
    const CaptionFeatures features = measureCaption(caption);
    QCOMPARE(features.characters, static_cast<int>(caption.size()));
    QCOMPARE(features.words, 7);
    QCOMPARE(features.hashtags, 2);
    QCOMPARE(features.mentions, 1);
    QCOMPARE(features.emoji, 2);
    QCOMPARE(features.lines, 3);
    QCOMPARE(features.links, 1);
    QCOMPARE(features.questions, 1);
    QCOMPARE(features.exclamations, 1);
}

void TestCaptionFeatures::seesOneEmoji_data()
{
    QTest::addColumn<QString>("emoji");
    QTest::newRow("plain") << u"😀"_s;
    QTest::newRow("family joined by ZWJ") << u"👨‍👩‍👧‍👦"_s;
    QTest::newRow("joined with skin tones") << u"👩🏽‍🤝‍👨🏿"_s;
    QTest::newRow("skin tone") << u"👍🏿"_s;
    QTest::newRow("flag") << u"🇷🇴"_s;
    QTest::newRow("flag of tags") << u"🏴󠁧󠁢󠁳󠁣󠁴󠁿"_s;
    QTest::newRow("rainbow flag") << u"🏳️‍🌈"_s;
    QTest::newRow("keycap") << u"1️⃣"_s;
    QTest::newRow("keycap of the hash") << u"#️⃣"_s;
    QTest::newRow("heart with selector") << u"❤️"_s;
    QTest::newRow("heart without") << u"❤"_s;
    QTest::newRow("heart on fire") << u"❤️‍🔥"_s;
    QTest::newRow("copyright as emoji") << u"©️"_s;
    QTest::newRow("of Unicode 15") << u"🩷"_s;
}

void TestCaptionFeatures::seesOneEmoji()
{
    QFETCH(QString, emoji);
    QCOMPARE(emojiLengthAt(emoji, 0), emoji.size());
    const CaptionFeatures features = measureCaption(u"la "_s + emoji + emoji + u" mare"_s);
    QCOMPARE(features.emoji, 2);
    QCOMPARE(features.words, 2);
    QCOMPARE(features.hashtags, 0);
}

void TestCaptionFeatures::leavesTextSignsAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("digit") << u"7"_s;
    QTest::newRow("copyright") << u"©"_s;
    QTest::newRow("heart asked to be text") << u"❤\uFE0E"_s;
    QTest::newRow("half a flag") << u"🇷"_s;
    QTest::newRow("letter") << u"é"_s;
    QTest::newRow("unpaired surrogate") << QString(QChar(0xD83D));
    QTest::newRow("nothing") << QString();
}

void TestCaptionFeatures::leavesTextSignsAlone()
{
    QFETCH(QString, text);
    QCOMPARE(emojiLengthAt(text, 0), 0);
    QCOMPARE(measureCaption(text).emoji, 0);
}

void TestCaptionFeatures::findsTags_data()
{
    QTest::addColumn<QString>("caption");
    QTest::addColumn<QStringList>("tags");
    QTest::newRow("run together") << u"#love#sunset"_s << QStringList{u"#love"_s, u"#sunset"_s};
    QTest::newRow("Portuguese") << u"vamos! #NotíciasGDF, já"_s << QStringList{u"#NotíciasGDF"_s};
    QTest::newRow("Turkish") << u"#İstanbul'da"_s << QStringList{u"#İstanbul"_s};
    QTest::newRow("Arabic") << u"صباح #الخير_يا_مصر"_s << QStringList{u"#الخير_يا_مصر"_s};
    QTest::newRow("Hindi with marks") << u"#हिन्दी दिवस"_s << QStringList{u"#हिन्दी"_s};
    QTest::newRow("Japanese, full-width sign")
        << u"東京＃スカイツリー。"_s << QStringList{u"＃スカイツリー"_s};
    QTest::newRow("Chinese between letters") << u"今天#旅行 好"_s << QStringList{u"#旅行"_s};
    QTest::newRow("with emoji") << u"#love❤️you"_s << QStringList{u"#love❤️you"_s};
    QTest::newRow("emoji alone") << u"#🔥"_s << QStringList{u"#🔥"_s};
    QTest::newRow("not inside a word") << u"abc#def"_s << QStringList{};
    QTest::newRow("not an HTML entity") << u"it&#39;s"_s << QStringList{};
    QTest::newRow("lone signs") << u"# ## @ @@"_s << QStringList{};
    QTest::newRow("mention with dots") << u"cu @ana.maria_."_s << QStringList{u"@ana.maria_"_s};
    QTest::newRow("not an address") << u"ana@example.com"_s << QStringList{};
    QTest::newRow("after other scripts") << u"写真@ana"_s << QStringList{u"@ana"_s};
    QTest::newRow("at most 30 letters") << u"@abcdefghijklmnopqrstuvwxyz01234567"_s
                                        << QStringList{u"@abcdefghijklmnopqrstuvwxyz0123"_s};
}

void TestCaptionFeatures::findsTags()
{
    QFETCH(QString, caption);
    QFETCH(QStringList, tags);
    std::vector<CaptionToken> tokens;
    scanCaption(caption, tokens);
    QStringList found;
    for (const CaptionToken& token : tokens) {
        if (token.kind == CaptionTokenKind::Hashtag || token.kind == CaptionTokenKind::Mention)
            found << caption.mid(token.begin, token.length);
    }
    QCOMPARE(found, tags);
}

void TestCaptionFeatures::findsLinks_data()
{
    QTest::addColumn<QString>("caption");
    QTest::addColumn<int>("links");
    QTest::newRow("with scheme") << u"see https://a.b/c?d and HTTP://e"_s << 2;
    QTest::newRow("scheme alone") << u"https:// nothing"_s << 0;
    QTest::newRow("www") << u"www.example.museum"_s << 1;
    QTest::newRow("anchor without a scheme") << u"see example.org/#top"_s << 1;
    QTest::newRow("bare domain") << u"Live on missgunner.com. Link in Bio"_s << 1;
    QTest::newRow("country code, three labels") << u"www1.df.gov.br"_s << 1;
    QTest::newRow("country code, path") << u"bit.ly/abc"_s << 1;
    QTest::newRow("sentences without space") << u"What a dream.It was. good.Me too"_s << 0;
    QTest::newRow("ellipsis") << u"well...com on"_s << 0;
    QTest::newRow("decimal") << u"3.5 km"_s << 0;
}

void TestCaptionFeatures::findsLinks()
{
    QFETCH(QString, caption);
    QFETCH(int, links);
    QCOMPARE(measureCaption(caption).links, links);
}

void TestCaptionFeatures::countsLines()
{
    QCOMPARE(measureCaption(u"a").lines, 1);
    QCOMPARE(measureCaption(u"a\nb\r\nc\rd").lines, 4);
    QCOMPARE(measureCaption(u"a\n\n").lines, 3);
    QCOMPARE(measureCaption(u"a\u2028b").lines, 2);
}

void TestCaptionFeatures::countsRunsOfMarks()
{
    const CaptionFeatures features = measureCaption(u"ok?? da?! 好吗？ كيف؟ τι\u037E wow!!! ¡olé!");
    QCOMPARE(features.questions, 5);
    QCOMPARE(features.exclamations, 3);
}

void TestCaptionFeatures::countsWordsOfEveryScript_data()
{
    QTest::addColumn<QString>("caption");
    QTest::addColumn<int>("words");
    QTest::newRow("English endings") << u"don't we're it’s"_s << 3;
    QTest::newRow("French elision") << u"l'amour d’été"_s << 4;
    QTest::newRow("Turkish suffix") << u"İstanbul'da"_s << 2;
    QTest::newRow("hyphens") << u"într-o zi"_s << 3;
    QTest::newRow("Arabic with vowel marks") << u"مُحَمَّد هنا"_s << 2;
    QTest::newRow("Hindi") << u"हिन्दी भाषा है"_s << 3;
    QTest::newRow("Persian with ZWNJ") << u"می\u200Cخواهم"_s << 1;
    QTest::newRow("Chinese in pairs") << u"我爱北京"_s << 3;
    QTest::newRow("one Chinese letter") << u"好"_s << 1;
    QTest::newRow("Japanese, three scripts") << u"東京のタワー"_s << 3;
    QTest::newRow("Thai marks stay") << u"กำ"_s << 1;
    QTest::newRow("digits and letters") << u"às 19h30, dia 7"_s << 4;
    QTest::newRow("styled letters") << u"𝓗𝓮𝓵𝓵𝓸 world"_s << 2;
}

void TestCaptionFeatures::countsWordsOfEveryScript()
{
    QFETCH(QString, caption);
    QFETCH(int, words);
    QCOMPARE(measureCaption(caption).words, words);
}

void TestCaptionFeatures::survivesBrokenText()
{
    QString broken;
    for (int unit = 0; unit < 0x10000; unit += 7)
        broken += QChar(static_cast<char16_t>(unit));
    broken += QChar(0xD83D);
    QCOMPARE(measureCaption(broken).characters, static_cast<int>(broken.size()));
    std::vector<CaptionToken> tokens;
    scanCaption(broken, tokens);
    qsizetype end = 0;
    for (const CaptionToken& token : tokens) {
        QVERIFY(token.begin >= end && token.length > 0);
        end = token.begin + token.length;
    }
    QVERIFY(end <= broken.size());
}

LIKECAST_TEST(TestCaptionFeatures)
#include "tst_caption_features.moc"
