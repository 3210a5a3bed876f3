#include "core/prototypes/porter_stemmer.h"
#include "core/prototypes/thesis_preprocessing.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

class TestThesisPreprocessing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stemsAsNltkDoes_data();
    void stemsAsNltkDoes();
    void followsTheStepsInOrder_data();
    void followsTheStepsInOrder();
    void keepsFrequentStems();
    void makesBagsOfWords();
};

void TestThesisPreprocessing::stemsAsNltkDoes_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("stem");
    // Words from Porter's paper and from NLTK's description of its extensions; stems as printed by
    // nltk.stem.PorterStemmer() of NLTK 3.8.
    static constexpr std::array<std::pair<const char*, const char*>, 48> words{{
        {"caresses", "caress"},   {"ponies", "poni"},       {"ties", "tie"},
        {"caress", "caress"},     {"cats", "cat"},          {"feed", "feed"},
        {"agreed", "agre"},       {"plastered", "plaster"}, {"bled", "bled"},
        {"motoring", "motor"},    {"sing", "sing"},         {"conflated", "conflat"},
        {"troubled", "troubl"},   {"sized", "size"},        {"hopping", "hop"},
        {"falling", "fall"},      {"hissing", "hiss"},      {"fizzed", "fizz"},
        {"failing", "fail"},      {"filing", "file"},       {"happy", "happi"},
        {"enjoy", "enjoy"},       {"spy", "spi"},           {"spied", "spi"},
        {"died", "die"},          {"relational", "relat"},  {"conditional", "condit"},
        {"digitizer", "digit"},   {"radically", "radic"},   {"vietnamization", "vietnam"},
        {"hopefulness", "hope"},  {"formality", "formal"},  {"sensibility", "sensibl"},
        {"electrical", "electr"}, {"goodness", "good"},     {"adjustment", "adjust"},
        {"adoption", "adopt"},    {"effective", "effect"},  {"probate", "probat"},
        {"rate", "rate"},         {"cease", "ceas"},        {"controll", "control"},
        {"skies", "sky"},         {"news", "news"},         {"using", "use"},
        {"today", "today"},       {"geology", "geolog"},    {"hopefully", "hope"},
    }};
    for (const auto& [word, stem] : words)
        QTest::newRow(word) << QString::fromLatin1(word) << QString::fromLatin1(stem);
}

void TestThesisPreprocessing::stemsAsNltkDoes()
{
    QFETCH(QString, word);
    QFETCH(QString, stem);
    std::string text = word.toStdString();
    stemPorter(text);
    QCOMPARE(QString::fromStdString(text), stem);
}

void TestThesisPreprocessing::followsTheStepsInOrder_data()
{
    QTest::addColumn<QString>("caption");
    QTest::addColumn<QString>("stems");
    // Expected as printed by the Python steps (re, pandas, NLTK 3.8).
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("names and links")
        << u"Morning @ana_maría! at https://example.org/a?b=c#d done http://"_s
        << u"morn done http"_s;
    QTest::newRow("short words") << u"the old town was here for all"_s << u"town here"_s;
    QTest::newRow("hash counts as a letter") << u"#abc #ab abc"_s << u"abc"_s;
    QTest::newRow("runs to two, after the length")
        << u"soooo yessss aaaa coool"_s << u"soo yess aa cool"_s;
    QTest::newRow("hashtags") << u"#travel#love ab#cdef ### ####"_s << u"travel#lov ab cdef #"_s;
    QTest::newRow("Portuguese loses its accents")
        << u"Notícias da administração"_s << u"cia administra"_s;
    QTest::newRow("information separators end a link")
        << u"https://a.b\u001Cmorning"_s << u"morn"_s;
    QTest::newRow("emoji and styled letters") << u"sunset🌅sunset 𝓗𝓮𝓵𝓵𝓸"_s << u"sunset sunset"_s;
    QTest::newRow("name in other scripts") << u"@मराठी hello @𝓗𝓮𝓵𝓵𝓸 world"_s << u"hello world"_s;
}

void TestThesisPreprocessing::followsTheStepsInOrder()
{
    QFETCH(QString, caption);
    QFETCH(QString, stems);
    ThesisPreprocessor preprocessor;
    QCOMPARE(QString::fromStdString(preprocessor.preprocess(caption)), stems);
    QCOMPARE(QString::fromStdString(preprocessor.preprocess(caption)), stems);
}

void TestThesisPreprocessing::keepsFrequentStems()
{
    std::vector<std::string> captions(18, "sunset beach thi");
    captions.emplace_back("beach thi beach");
    captions.emplace_back("apple");
    for (int i = 0; i < 18; ++i)
        captions.emplace_back("apple");
    const std::vector<std::string> expected{"beach", "apple"};
    QCOMPARE(ThesisVocabulary::build(captions).stems(), expected);
    QCOMPARE(ThesisVocabulary::build(captions, 1).stems(), std::vector<std::string>{"beach"});
    captions.emplace_back("zebra apple");
    const std::vector<std::string> alphabetical{"apple", "beach"};
    QCOMPARE(ThesisVocabulary::build(captions).stems(), alphabetical);
}

void TestThesisPreprocessing::makesBagsOfWords()
{
    const ThesisVocabulary vocabulary = ThesisVocabulary::fromStems({"love", "sunset", "town"});
    QCOMPARE(vocabulary.bagOfWords("town love town unknown"), (std::vector<std::uint32_t>{0, 2}));
    QVERIFY(vocabulary.bagOfWords("").empty());
}

LIKECAST_TEST(TestThesisPreprocessing)
#include "tst_thesis_preprocessing.moc"
