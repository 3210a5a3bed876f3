#include "tests/architecture/source_rules.h"

#include "tests/support/source_path.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace likecast
{

/// The rules of ARCHITECTURE.md hold for these sources, and the checker sees when they do not.
class TestArchitecture : public QObject
{
    Q_OBJECT

private:
    static void write(const QString& root, const QString& file, const QByteArray& text)
    {
        const QString path = root + u'/' + file;
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(text), text.size());
    }

    static SourceRules smallRules()
    {
        return {{u"core/low"_s, u"core/high"_s, u"ui"_s, u"app"_s},
                [](const QString& header) { return header == u"QWidget"; },
                10,
                12};
    }

private Q_SLOTS:
    void sourcesFollowTheArchitecture();
    void foldersComeFromTheDocument();
    void aDocumentWithoutFoldersIsAnError();
    void aCleanTreePasses();
    void aPlantedViolationIsFound_data();
    void aPlantedViolationIsFound();
    void foldersThatIncludeEachOtherAreFound();
    void typesOfOneNameAreFound();
    void anEmptyTreeIsAnError();
};

void TestArchitecture::sourcesFollowTheArchitecture()
{
    const QString root = sourcePath();
    const auto folders = foldersInOrder(root + "/ARCHITECTURE.md"_L1);
    QVERIFY(folders.has_value());
    QCOMPARE(folders->first(), u"core/common"_s);
    QCOMPARE(folders->last(), u"app"_s);

    const QStringList widgetDirs = QStringLiteral(LIKECAST_WIDGETS_HEADER_DIRS)
                                       .split(u'|', Qt::SkipEmptyParts)
                                       .filter(u"QtWidgets"_s);
    const SourceRules rules{*folders, [&](const QString& header) {
                                return std::any_of(widgetDirs.begin(), widgetDirs.end(),
                                                   [&](const QString& dir) {
                                                       return QFile::exists(dir + u'/' + header);
                                                   });
                            }};
    const auto violations = findViolations(root, rules);
    QVERIFY(violations.has_value());
    for (const SourceViolation& violation : *violations)
        qWarning("%s:%d: %s", qUtf8Printable(violation.file), violation.line,
                 qUtf8Printable(violation.what));
    QCOMPARE(violations->size(), 0);
}

void TestArchitecture::foldersComeFromTheDocument()
{
    const QTemporaryDir dir;
    write(dir.path(), u"A.md"_s,
          "1. `not/this` - x\n## Folders, lowest first\n1. `core/low` - a\n2. `ui` - b\n"
          "## Else\n1. `nor/this`\n");
    const auto folders = foldersInOrder(dir.filePath(u"A.md"_s));
    QVERIFY(folders.has_value());
    QCOMPARE(*folders, QStringList({u"core/low"_s, u"ui"_s}));
}

void TestArchitecture::aDocumentWithoutFoldersIsAnError()
{
    const QTemporaryDir dir;
    write(dir.path(), u"A.md"_s, "# Nothing here\n");
    QCOMPARE(foldersInOrder(dir.filePath(u"A.md"_s)).error().code, ErrorCode::FormatUnrecognised);
    QCOMPARE(foldersInOrder(dir.filePath(u"B.md"_s)).error().code, ErrorCode::FileNotFound);
}

void TestArchitecture::aCleanTreePasses()
{
    const QTemporaryDir dir;
    write(dir.path(), u"core/low/a.h"_s, "#pragma once\n#include <QString>\n");
    write(dir.path(), u"core/high/b.cpp"_s,
          "#include \"core/low/a.h\"\n#include <dlib/image_io.h>\n#include \"b.moc\"\n");
    write(dir.path(), u"ui/page/c.h"_s, "#include \"core/high/b.cpp\"\n#include <QWidget>\n");
    write(dir.path(), u"app/d.cpp"_s, "#include \"ui/page/c.h\"\n// #include \"nowhere.h\"\n");
    write(dir.path(), u"ui/plain_label.h"_s, "class PlainLabel : public QLabel {};\n");
    write(dir.path(), u"ui/f.cpp"_s, "new PlainLabel(x);\nQLabel* y = find<QLabel*>();\n");
    write(dir.path(), u"tests/e.cpp"_s, "#include <dlib/image_io.h>\n");
    const auto violations = findViolations(dir.path(), smallRules());
    QVERIFY(violations.has_value());
    QCOMPARE(violations->size(), 0);
}

void TestArchitecture::aPlantedViolationIsFound_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    const auto row = [](const char* name, const QString& file, const QByteArray& text, int line) {
        QTest::newRow(name) << file << text << line;
    };
    row("upwards within core", u"core/low/x.h"_s, "#pragma once\n#include \"core/high/b.h\"\n", 2);
    row("core to window", u"core/high/x.cpp"_s, "\n\n#include \"ui/c.h\"\n", 3);
    row("window to program", u"ui/x.cpp"_s, "#include \"app/d.h\"\n", 1);
    row("command line to window", u"app/cli/x.cpp"_s, "#include \"ui/c.h\"\n", 1);
    row("widget in core", u"core/low/x.cpp"_s, "#include <QWidget>\n", 1);
    row("widget module in core", u"core/low/x.cpp"_s, "#  include <QtWidgets/QLabel>\n", 1);
    row("widget in command line", u"app/cli/x.cpp"_s, "#include <QWidget>\n", 1);
    row("dlib in a header", u"core/low/x.h"_s, "#include <dlib/image_io.h>\n", 1);
    row("xgboost in a header", u"core/low/x.h"_s, "#include <xgboost/c_api.h>\n", 1);
    row("dnn in a header", u"core/low/x.h"_s, "#include <opencv2/dnn.hpp>\n", 1);
    row("torch in a header", u"ui/x.h"_s, "#include <torch/torch.h>\n", 1);
    row("not from the root", u"core/low/x.cpp"_s, "#include \"a.h\"\n", 1);
    row("unlisted folder", u"core/other/x.cpp"_s, "int x;\n", 0);
    row("empty", u"core/low/x.cpp"_s, "", 0);
    row("label that reads HTML", u"ui/x.cpp"_s, "\nauto* x = new QLabel(name);\n", 2);
    row("class of labels that read HTML", u"ui/x.h"_s, "class X : public QLabel {};\n", 1);
    row("rich text", u"ui/x.cpp"_s, "label->setTextFormat(Qt::RichText);\n", 1);
    row("HTML", u"app/x.cpp"_s, "text->setHtml(caption);\n", 1);
    row("message box", u"app/x.cpp"_s, "QMessageBox::warning(this, title, text);\n", 1);
    row("too long", u"core/low/x.cpp"_s, QByteArray(11, '\n'), 0);
    row("too long test", u"tests/x.cpp"_s, QByteArray(13, '\n'), 0);
}

void TestArchitecture::aPlantedViolationIsFound()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, text);
    QFETCH(const int, line);
    const QTemporaryDir dir;
    for (const QString& header : {u"core/low/a.h"_s, u"core/high/b.h"_s, u"ui/c.h"_s, u"app/d.h"_s})
        write(dir.path(), header, "#pragma once\n");
    write(dir.path(), file, text);

    const auto violations = findViolations(dir.path(), smallRules());
    QVERIFY(violations.has_value());
    QVERIFY(!violations->isEmpty());
    QCOMPARE(violations->first().file, file);
    QCOMPARE(violations->first().line, line);
}

/// Also within one listed folder, which the order of the list does not see.
void TestArchitecture::foldersThatIncludeEachOtherAreFound()
{
    const QTemporaryDir dir;
    write(dir.path(), u"ui/charts/chart.h"_s, "#pragma once\n#include \"ui/charts/plugin/p.h\"\n");
    write(dir.path(), u"ui/charts/plugin/p.h"_s, "#pragma once\n");
    auto violations = findViolations(dir.path(), smallRules());
    QVERIFY(violations.has_value());
    QVERIFY(violations->isEmpty());

    write(dir.path(), u"ui/charts/plugin/p.cpp"_s, "\n#include \"ui/charts/chart.h\"\n");
    violations = findViolations(dir.path(), smallRules());
    QVERIFY(violations.has_value());
    QCOMPARE(violations->size(), 1);
    QCOMPARE(violations->first().file, u"ui/charts/chart.h"_s);
    QCOMPARE(violations->first().line, 2);
    QVERIFY(violations->first().what.contains(u"ui/charts/plugin/p.cpp"_s));
}

void TestArchitecture::typesOfOneNameAreFound()
{
    const QTemporaryDir dir;
    write(dir.path(), u"core/low/a.h"_s, "#pragma once\nnamespace x\n{\nstruct Part {\n};\n}\n");
    write(dir.path(), u"ui/b.h"_s, "#pragma once\nnamespace x\n{\nclass Part;\n}\n");
    write(dir.path(), u"ui/c.h"_s, "#pragma once\nnamespace y\n{\nclass Part\n{\n};\n}\n");
    auto violations = findViolations(dir.path(), smallRules());
    QVERIFY(violations.has_value());
    QVERIFY(violations->isEmpty());

    write(dir.path(), u"ui/b.h"_s, "#pragma once\nnamespace x\n{\nclass Part final : Base\n{\n}\n");
    violations = findViolations(dir.path(), smallRules());
    QVERIFY(violations.has_value());
    QCOMPARE(violations->size(), 1);
    QCOMPARE(violations->first().file, u"ui/b.h"_s);
    QCOMPARE(violations->first().line, 4);
}

void TestArchitecture::anEmptyTreeIsAnError()
{
    const QTemporaryDir dir;
    QCOMPARE(findViolations(dir.path(), smallRules()).error().code, ErrorCode::FileNotFound);
}

LIKECAST_TEST(TestArchitecture)

} // namespace likecast

#include "tst_architecture.moc"
