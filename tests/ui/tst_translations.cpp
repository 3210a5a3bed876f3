#include "tests/support/source_path.h"
#include "tests/support/test_program.h"

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

} // namespace

/// The texts of every language: complete, and with the same placeholders.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLost_data();
    void nothingIsLost();
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

LIKECAST_TEST(TestTranslations)

#include "tst_translations.moc"
