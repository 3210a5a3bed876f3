#include "tests/support/test_program.h"
#include "tests/ui/predict/predict_window_fixture.h"
#include "ui/common/number_format.h"

#include <QAccessible>
#include <QTest>

#include <functional>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

using Matches = std::function<bool(const QString& name)>;

/// What assistive technology sees: roles, names, values and actions, and nothing else.
class ScreenReader
{
public:
    /// The first visible object with that role whose name matches; null if there is none.
    static QAccessibleInterface* find(QAccessible::Role role, const Matches& matches)
    {
        for (QWidget* window : QApplication::topLevelWidgets()) {
            if (!window->isVisible())
                continue;
            auto* root = QAccessible::queryAccessibleInterface(window);
            if (QAccessibleInterface* found = findIn(root, role, matches))
                return found;
        }
        return nullptr;
    }
    static QAccessibleInterface* find(QAccessible::Role role, const QString& name)
    {
        return find(role, [&name](const QString& found) { return found == name; });
    }
    /// Null if there is none, or it cannot be pressed now.
    static bool press(QAccessible::Role role, const QString& name)
    {
        QAccessibleInterface* found = find(role, name);
        if (!found || found->state().disabled || !found->actionInterface())
            return false;
        found->actionInterface()->doAction(found->actionInterface()->actionNames().value(0));
        return true;
    }
    /// Replaces the text of a field.
    static bool type(const QString& field, const QString& text)
    {
        QAccessibleInterface* found =
            find(QAccessible::EditableText,
                 [&field](const QString& name) { return name.startsWith(field); });
        if (!found || !found->editableTextInterface() || !found->textInterface())
            return false;
        found->editableTextInterface()->replaceText(0, found->textInterface()->characterCount(),
                                                    text);
        return true;
    }
    /// Name, value and description; empty if there is no such object, whatever its role.
    static QString read(const QString& name)
    {
        QString spoken;
        walk([&](QAccessibleInterface& object) {
            if (spoken.isEmpty() && object.text(QAccessible::Name) == name)
                spoken = name + u'\n' + object.text(QAccessible::Value) + u'\n' +
                         object.text(QAccessible::Description);
        });
        return spoken;
    }

private:
    static QAccessibleInterface* findIn(QAccessibleInterface* object, QAccessible::Role role,
                                        const Matches& matches)
    {
        if (!object || !object->isValid() || object->state().invisible)
            return nullptr;
        if (object->role() == role && matches(object->text(QAccessible::Name)))
            return object;
        for (int i = 0; i < object->childCount(); ++i) {
            if (QAccessibleInterface* found = findIn(object->child(i), role, matches))
                return found;
        }
        return nullptr;
    }
    static void walk(const std::function<void(QAccessibleInterface&)>& visit)
    {
        const std::function<void(QAccessibleInterface*)> descend =
            [&](QAccessibleInterface* object) {
                if (!object || !object->isValid() || object->state().invisible)
                    return;
                visit(*object);
                for (int i = 0; i < object->childCount(); ++i)
                    descend(object->child(i));
            };
        for (QWidget* window : QApplication::topLevelWidgets()) {
            if (window->isVisible())
                descend(QAccessible::queryAccessibleInterface(window));
        }
    }
};

} // namespace

/// The main job from the first photo to the journal, by names and roles alone.
class TestScreenReader : public QObject, private PredictWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }

    void doesTheWholeMainJob();
};

void TestScreenReader::doesTheWholeMainJob()
{
    using Reader = ScreenReader;
    const auto running = open();
    QVERIFY(running);
    importPosts(*running, m_directory->path(), 20); // an account that has a journal
    QVERIFY(Reader::press(QAccessible::RadioButton, u"Predict"_s));

    const QString path = photo("crew.jpg");
    QVERIFY(Reader::press(QAccessible::Button, u"Open photos"_s));
    QTRY_VERIFY(Reader::type(u"File name"_s, path));
    QVERIFY(Reader::press(QAccessible::Button, u"Open"_s));

    QTRY_VERIFY(Reader::find(QAccessible::Graphic, [](const QString& name) {
        return name.startsWith(u"Face 1 of 1: smiling"_s);
    }));
    QVERIFY(Reader::read(u"Photo"_s).contains(u"crew.jpg"_s));

    QVERIFY(Reader::type(u"Caption"_s, u"Golden hour with the crew"_s));
    const Parts parts(*running);
    QTRY_VERIFY(parts.isReady() && parts.likes() == parts.expectedLikes());
    const QString likes = formatCount(parts.likes());
    QTRY_VERIFY(Reader::read(u"Expected likes"_s).contains(likes));
    QTRY_VERIFY(Reader::read(u"Range"_s).contains(u" to "_s));
    QVERIFY(Reader::read(u"Range"_s).contains(u"expected "_s + likes));

    QTRY_VERIFY(parts.heatmap.hasForecast());
    QVERIFY(Reader::press(QAccessible::Cell, u"Thursday 7:00\u202FPM"_s) ||
            Reader::press(QAccessible::Cell, u"Thursday 7:00 PM"_s));
    QTRY_VERIFY(parts.isReady() && parts.likes() == parts.expectedLikes());
    QVERIFY(Reader::read(u"Time"_s).contains(u"7:00"_s));
    QTRY_VERIFY(Reader::read(u"Expected likes"_s).contains(formatCount(parts.likes())));

    QVERIFY(Reader::press(QAccessible::Button, u"I posted this"_s));
    QVERIFY(Reader::press(QAccessible::RadioButton, u"Account"_s));
    QTRY_VERIFY(Reader::press(QAccessible::PageTab, u"Journal"_s));
    QTRY_VERIFY(Reader::find(QAccessible::Cell, u"Golden hour with the crew"_s));
    QVERIFY(Reader::find(QAccessible::Cell, formatCount(parts.likes())));
}

LIKECAST_TEST(TestScreenReader)
#include "tst_screen_reader.moc"
