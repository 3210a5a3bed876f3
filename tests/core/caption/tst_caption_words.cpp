#include "core/caption/caption_words.h"
#include "core/caption/word_folding.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

std::vector<quint64> idsOf(const QString& caption,
                           CaptionLanguage fallback = CaptionLanguage::Unknown)
{
    CaptionWordReader reader;
    std::vector<quint64> ids;
    for (const CaptionWord& word : reader.read(caption, fallback).words)
        ids.push_back(word.id);
    return ids;
}

quint64 hashOf(const char* utf8)
{
    return stableHash(QByteArrayView(utf8));
}

} // namespace

class TestCaptionWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hashesAsPublished();
    void guessesTheLanguage_data();
    void guessesTheLanguage();
    void takesTheFallbackWithoutEvidence();
    void stemsInTheLanguage_data();
    void stemsInTheLanguage();
    void bringsSpellingsTogether_data();
    void bringsSpellingsTogether();
    void keepsKindsApart();
    void marksStopWords();
    void pairsWordsWithinASentence();
    void givesBackTheSurface();
    void splitsScriptsWithoutSpaces();
    void dependsOnTheCaptionAlone();
};

void TestCaptionWords::hashesAsPublished()
{
    // Test vectors of draft-eastlake-fnv, appendix C.
    QCOMPARE(hashOf(""), 0xcbf29ce484222325ULL);
    QCOMPARE(hashOf("a"), 0xaf63dc4c8601ec8cULL);
    QCOMPARE(hashOf("foobar"), 0x85944171f73967e8ULL);
    QVERIFY(stableHash(1, 2) != stableHash(2, 1));
}

void TestCaptionWords::guessesTheLanguage_data()
{
    QTest::addColumn<QString>("caption");
    QTest::addColumn<int>("language");
    const auto row = [](const char* name, const QString& caption, CaptionLanguage language) {
        QTest::newRow(name) << caption << static_cast<int>(language);
    };
    row("English", u"My fav combo! I'm so in love with these jeans"_s, CaptionLanguage::English);
    row("Portuguese", u"Para começar bem o ano, fique por dentro das principais ações do governo"_s,
        CaptionLanguage::Portuguese);
    row("Spanish", u"Hoy es un día muy especial para todos nosotros"_s, CaptionLanguage::Spanish);
    row("Romanian", u"O zi frumoasă la mare cu prietenii mei și cu soare"_s,
        CaptionLanguage::Romanian);
    row("Romanian, cedillas", u"Ţara mea şi oamenii ei"_s, CaptionLanguage::Romanian);
    row("Turkish", u"Bugün çok güzel bir gün, ışık her yerde"_s, CaptionLanguage::Turkish);
    row("French", u"Une belle journée avec mes amis dans le sud"_s, CaptionLanguage::French);
    row("German", u"Heute war ein wunderschöner Tag mit der Familie"_s, CaptionLanguage::German);
    row("Italian", u"Oggi è una giornata bellissima con gli amici della mia città"_s,
        CaptionLanguage::Italian);
    row("Arabic", u"صباح الخير من القاهرة"_s, CaptionLanguage::Arabic);
    row("Hindi", u"आज का दिन बहुत सुंदर है"_s, CaptionLanguage::Hindi);
    row("Russian", u"Сегодня очень хороший день"_s, CaptionLanguage::Russian);
    row("Greek", u"Καλημέρα από την Αθήνα"_s, CaptionLanguage::Greek);
    row("Japanese", u"今日はとても良い天気です"_s, CaptionLanguage::Unknown);
    row("Persian", u"می‌گویم که چای گرم است"_s, CaptionLanguage::Unknown);
    row("Ukrainian", u"її світлини"_s, CaptionLanguage::Unknown);
    row("nothing", u""_s, CaptionLanguage::Unknown);
}

void TestCaptionWords::guessesTheLanguage()
{
    QFETCH(QString, caption);
    QFETCH(int, language);
    CaptionWordReader reader;
    QCOMPARE(static_cast<int>(reader.read(caption).language), language);
}

void TestCaptionWords::takesTheFallbackWithoutEvidence()
{
    CaptionWordReader reader;
    const CaptionWords words = reader.read(u"sunsets", CaptionLanguage::English);
    QCOMPARE(words.language, CaptionLanguage::English);
    QCOMPARE(words.words.front().id, hashOf("sunset"));
    QCOMPARE(reader.read(u"sunsets").words.front().id, hashOf("sunsets"));
    QCOMPARE(reader.read(u"não é a minha", CaptionLanguage::English).language,
             CaptionLanguage::Portuguese);
}

void TestCaptionWords::stemsInTheLanguage_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("other");
    const auto row = [](const char* name, CaptionLanguage language, const QString& word,
                        const QString& other) {
        QTest::newRow(name) << word << static_cast<int>(language) << other;
    };
    row("English", CaptionLanguage::English, u"running"_s, u"Runs"_s);
    row("Portuguese", CaptionLanguage::Portuguese, u"notícias"_s, u"NOTÍCIA"_s);
    row("Romanian", CaptionLanguage::Romanian, u"prietenii"_s, u"Prieteni"_s);
    row("Romanian, comma or cedilla", CaptionLanguage::Romanian, u"națiunile"_s, u"naţiunile"_s);
    row("Turkish", CaptionLanguage::Turkish, u"IŞIK"_s, u"ışıklar"_s);
    row("Turkish dotted", CaptionLanguage::Turkish, u"İSTANBUL"_s, u"istanbul"_s);
    row("Arabic, vowel marks", CaptionLanguage::Arabic, u"مُحَمَّد"_s, u"محمد"_s);
    row("Hindi", CaptionLanguage::Hindi, u"लड़कियों"_s, u"लड़कियां"_s);
}

void TestCaptionWords::stemsInTheLanguage()
{
    QFETCH(QString, word);
    QFETCH(int, language);
    QFETCH(QString, other);
    const auto inLanguage = static_cast<CaptionLanguage>(language);
    QCOMPARE(idsOf(word, inLanguage), idsOf(other, inLanguage));
    QVERIFY(idsOf(word, inLanguage) != idsOf(u"x"_s, inLanguage));
}

void TestCaptionWords::bringsSpellingsTogether_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("case") << u"#MinhaBrasília"_s << u"#minhabrasília"_s;
    QTest::newRow("composed or not") << u"café"_s << u"cafe\u0301"_s;
    QTest::newRow("styled letters") << u"𝓗𝓮𝓵𝓵𝓸"_s << u"hello"_s;
    QTest::newRow("full width") << u"ＡＢＣ"_s << u"abc"_s;
    QTest::newRow("full-width hash") << u"＃旅行"_s << u"#旅行"_s;
    QTest::newRow("apostrophes") << u"don’t"_s << u"don't"_s;
    QTest::newRow("Turkish capital in a tag") << u"#İstanbul"_s << u"#istanbul"_s;
    QTest::newRow("emoji selector") << u"❤️"_s << u"❤"_s;
    QTest::newRow("half-width Katakana") << u"ﾀﾜｰ"_s << u"タワー"_s;
}

void TestCaptionWords::bringsSpellingsTogether()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(idsOf(one).size(), std::size_t{1});
    QCOMPARE(idsOf(one), idsOf(other));
}

void TestCaptionWords::keepsKindsApart()
{
    CaptionWordReader reader;
    const CaptionWords words = reader.read(u"love #love @love 💙 www.love.org");
    QCOMPARE(words.words.size(), std::size_t{4});
    QCOMPARE(words.words[0].kind, CaptionTokenKind::Word);
    QCOMPARE(words.words[1].kind, CaptionTokenKind::Hashtag);
    QCOMPARE(words.words[2].kind, CaptionTokenKind::Mention);
    QCOMPARE(words.words[3].kind, CaptionTokenKind::Emoji);
    QCOMPARE(words.words[0].id, hashOf("love"));
    QCOMPARE(words.words[1].id, hashOf("#love"));
    QCOMPARE(words.words[2].id, hashOf("@love"));
    QCOMPARE(words.words[3].id, hashOf("\xF0\x9F\x92\x99"));
}

void TestCaptionWords::marksStopWords()
{
    CaptionWordReader reader;
    const CaptionWords words = reader.read(u"The best of the summers");
    QList<bool> stops;
    for (const CaptionWord& word : words.words)
        stops << word.stopWord;
    QCOMPARE(stops, (QList<bool>{true, false, true, true, false}));
}

void TestCaptionWords::pairsWordsWithinASentence()
{
    CaptionWordReader reader;
    const CaptionWords words = reader.read(u"old town, again. New day\nhere #x now www.a.org then");
    QList<std::pair<std::size_t, std::size_t>> pairs;
    for (const CaptionWordPair& pair : words.pairs) {
        QCOMPARE(pair.id, stableHash(words.words[pair.first].id, words.words[pair.second].id));
        pairs << std::pair{pair.first, pair.second};
    }
    // 0 old 1 town 2 again | 3 New 4 day | 5 here 6 #x 7 now | 8 then
    QCOMPARE(pairs, (QList<std::pair<std::size_t, std::size_t>>{{0, 1}, {1, 2}, {3, 4}}));
}

void TestCaptionWords::givesBackTheSurface()
{
    const QString caption = u"Ver\u00E3o em 北京市 👨‍👩‍👧 #Praia"_s;
    CaptionWordReader reader;
    QStringList surfaces;
    for (const CaptionWord& word : reader.read(caption).words)
        surfaces << caption.mid(word.begin, word.length);
    QCOMPARE(surfaces, (QStringList{u"Verão"_s, u"em"_s, u"北京"_s, u"京市"_s,
                                    u"👨‍👩‍👧"_s, u"#Praia"_s}));
}

void TestCaptionWords::splitsScriptsWithoutSpaces()
{
    QCOMPARE(idsOf(u"我爱北京"_s), (std::vector{hashOf("我爱"), hashOf("爱北"), hashOf("北京")}));
    QCOMPARE(idsOf(u"東京タワー"_s), (std::vector{hashOf("東京"), hashOf("タワー")}));
}

void TestCaptionWords::dependsOnTheCaptionAlone()
{
    CaptionWordReader reader;
    const QString caption = u"As notícias de hoje: vai chover no Rio #chuva"_s;
    const CaptionWords before = reader.read(caption);
    for (int i = 0; i < 140'000; ++i)
        reader.read(QString::number(i));
    const CaptionWords after = reader.read(caption);
    QCOMPARE(after.language, before.language);
    QCOMPARE(after.words.size(), before.words.size());
    for (std::size_t i = 0; i < before.words.size(); ++i)
        QCOMPARE(after.words[i].id, before.words[i].id);
}

LIKECAST_TEST(TestCaptionWords)
#include "tst_caption_words.moc"
