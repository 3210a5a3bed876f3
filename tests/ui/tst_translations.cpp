#include "tests/support/source_path.h"
#include "tests/support/test_program.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <vector>

using namespace Qt::StringLiterals;

namespace
{

struct TranslatedText {
    QString context;
    QString source;
    QStringList forms;
    bool isUnfinished = false;
};

TranslatedText readMessage(QXmlStreamReader& xml, const QString& context)
{
    TranslatedText message{context, {}, {}, false};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.isUnfinished = xml.attributes().hasAttribute("type"_L1);
            QString text;
            while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
                if (xml.isStartElement())
                    message.forms.append(xml.readElementText());
                else
                    text += xml.text();
            }
            if (message.forms.isEmpty())
                message.forms.append(text);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<TranslatedText> messagesOf(const QString& language)
{
    QFile file(likecast::sourcePath("resources/translations") + "/likecast_"_L1 + language +
               ".ts"_L1);
    std::vector<TranslatedText> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else
                messages.push_back(readMessage(xml, context));
        }
    }
    return xml.hasError() ? std::vector<TranslatedText>() : messages;
}

/// The placeholders, sorted, and the number of keyboard shortcuts.
QStringList placesOf(const QString& text)
{
    static const QRegularExpression place(u"%L?(\\d+|n)|&(?=\\w)"_s);
    QStringList places;
    for (const auto& match : place.globalMatch(text))
        places.append(match.captured());
    places.sort();
    return places;
}

/// The sources in one, each text in one piece.
QString sourcesInOne()
{
    QString code;
    for (const char* top : {"app", "core", "ui"}) {
        QDirIterator walk(likecast::sourcePath(top), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (file.open(QIODevice::ReadOnly))
                code += QString::fromUtf8(file.readAll());
        }
    }
    static const QRegularExpression comment(u"^\\s*//.*$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression seam(u"\"\\s*\\n\\s*\""_s);
    return code.remove(comment).remove(seam);
}

QString packagingText(const QString& name)
{
    QFile file(likecast::sourcePath("packaging") + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString literalOf(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
    return u'"' + text + u'"';
}

} // namespace

/// The texts of every language: complete, with the same placeholders, and still in use.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLost_data();
    void nothingIsLost();
    void packagesListTheLanguage_data();
    void packagesListTheLanguage();
    void everyTextStandsInTheSources();
};

void TestTranslations::nothingIsLost_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<qsizetype>("pluralForms");
    QTest::newRow("German") << u"de"_s << qsizetype{2};
    QTest::newRow("Spanish") << u"es"_s << qsizetype{2};
    QTest::newRow("French") << u"fr"_s << qsizetype{2};
    QTest::newRow("Portuguese") << u"pt"_s << qsizetype{2};
    QTest::newRow("Romanian") << u"ro"_s << qsizetype{3};
    QTest::newRow("Turkish") << u"tr"_s << qsizetype{1};
}

void TestTranslations::nothingIsLost()
{
    QFETCH(const QString, language);
    QFETCH(const qsizetype, pluralForms);
    const std::vector<TranslatedText> messages = messagesOf(language);
    QVERIFY(messages.size() > messagesOf(u"en"_s).size());
    QCOMPARE(messages.size(), messagesOf(language == "es"_L1 ? u"ro"_s : u"es"_s).size());
    for (const TranslatedText& message : messages) {
        const QByteArray what = (message.context + ": "_L1 + message.source).toUtf8();
        QVERIFY2(!message.isUnfinished, what);
        QVERIFY2(message.forms.size() == 1 || message.forms.size() == pluralForms, what);
        for (const QString& form : message.forms) {
            QVERIFY2(!form.isEmpty(), what);
            QVERIFY2(placesOf(form) == placesOf(message.source), what);
        }
    }
}

void TestTranslations::packagesListTheLanguage_data()
{
    nothingIsLost_data();
}

void TestTranslations::packagesListTheLanguage()
{
    QFETCH(const QString, language);
    const QString desktop = packagingText(u"linux/org.likecast.Likecast.desktop"_s);
    QVERIFY(desktop.contains("\nGenericName["_L1 + language + "]="_L1));
    QVERIFY(desktop.contains("\nComment["_L1 + language + "]="_L1));
    QVERIFY(packagingText(u"linux/org.likecast.Likecast.metainfo.xml.in"_s)
                .contains("<lang>"_L1 + language + "</lang>"_L1));
    QVERIFY(packagingText(u"macos/Info.plist.in"_s)
                .contains("<string>"_L1 + language + "</string>"_L1));
}

void TestTranslations::everyTextStandsInTheSources()
{
    const QString code = sourcesInOne();
    const std::vector<TranslatedText> messages = messagesOf(u"es"_s);
    QVERIFY(!messages.empty());
    for (const TranslatedText& message : messages)
        QVERIFY2(code.contains(literalOf(message.source)), message.source.toUtf8());
}

LIKECAST_TEST(TestTranslations)

#include "tst_translations.moc"
