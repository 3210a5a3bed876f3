#include "ui/predict/compose/time_zone_chooser.h"

#include "core/posts/wall_time.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>
#include <vector>

namespace likecast
{

namespace
{

QString cityOf(const QByteArray& zoneId)
{
    const QString id = QString::fromLatin1(zoneId);
    return id.mid(id.lastIndexOf(u'/') + 1).replace(u'_', u' ');
}

/// Short, and never an item's text: the combo box would take it as a choice of that item.
QString fieldText(const QByteArray& zoneId)
{
    return TimeZoneChooser::tr("%1 time", "city").arg(cityOf(zoneId));
}

} // namespace

QString timeZoneText(const QByteArray& zoneId)
{
    const QString id = QString::fromLatin1(zoneId);
    const QTimeZone zone(zoneId);
    if (!zone.isValid() || !id.contains(u'/') || zone.territory() == QLocale::AnyTerritory ||
        zone.territory() == QLocale::World)
        return id;
    return TimeZoneChooser::tr("%1, %2", "city, country")
        .arg(cityOf(zoneId), QLocale::territoryToString(zone.territory()));
}

TimeZoneChooser::TimeZoneChooser(QWidget* parent)
    : QComboBox(parent)
{
    constexpr int rowsShown = 12;
    setEditable(true);
    setInsertPolicy(NoInsert);
    setMaxVisibleItems(rowsShown);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setAccessibleName(tr("Time zone"));
    lineEdit()->setAccessibleName(tr("Time zone"));
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QComboBox::activated, this, &TimeZoneChooser::takeIndex);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &TimeZoneChooser::finish);
    setTimeZoneId({});
}

void TimeZoneChooser::setTimeZoneId(const QByteArray& zoneId)
{
    const QByteArray id = zoneId.isEmpty() ? QTimeZone::systemTimeZoneId() : zoneId;
    if (id == m_zoneId)
        return;
    m_zoneId = id;
    showCurrent();
}

void TimeZoneChooser::showCurrent()
{
    const QSignalBlocker blocker(this);
    setCurrentIndex(indexOf(m_zoneId));
    setEditText(fieldText(m_zoneId));
    lineEdit()->setCursorPosition(0);
    setToolTip(tr("%1 (%2)", "time zone, its id")
                   .arg(timeZoneText(m_zoneId), QString::fromLatin1(m_zoneId)));
}

int TimeZoneChooser::indexOf(const QByteArray& zoneId)
{
    const int known = findData(zoneId);
    if (known >= 0)
        return known;
    addItem(timeZoneText(zoneId), zoneId);
    return count() - 1;
}

void TimeZoneChooser::fill()
{
    if (std::exchange(m_filled, true))
        return;
    std::vector<std::pair<QString, QByteArray>> zones;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        zones.emplace_back(timeZoneText(id), id);
    std::sort(zones.begin(), zones.end(), [](const auto& a, const auto& b) {
        return QString::localeAwareCompare(a.first, b.first) < 0;
    });

    const QSignalBlocker blocker(this);
    const QString typed = currentText();
    const QByteArray systemId = QTimeZone::systemTimeZoneId();
    clear();
    addItem(timeZoneText(systemId), systemId);
    insertSeparator(count());
    for (const auto& [text, id] : zones) {
        if (id != systemId)
            addItem(text, id);
    }
    setCurrentIndex(indexOf(m_zoneId));
    setEditText(typed);
}

void TimeZoneChooser::showPopup()
{
    fill();
    constexpr int roomAroundText = 48;
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + roomAroundText);
    QComboBox::showPopup();
}

void TimeZoneChooser::focusInEvent(QFocusEvent* event)
{
    fill();
    QComboBox::focusInEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        lineEdit()->selectAll();
}

void TimeZoneChooser::takeIndex(int index)
{
    const QByteArray chosen = itemData(index).toByteArray();
    if (chosen.isEmpty() || chosen == m_zoneId) {
        showCurrent();
        return;
    }
    m_zoneId = chosen;
    showCurrent();
    Q_EMIT timeZoneEdited();
}

void TimeZoneChooser::finish()
{
    // Accepts an id as well as the words of the list; reverts anything else to the value.
    const QString typed = currentText().trimmed();
    if (typed == fieldText(m_zoneId))
        return;
    fill();
    int index = findText(typed, Qt::MatchFixedString);
    if (index < 0)
        index = findData(typed.toLatin1());
    if (index < 0 && !typed.isEmpty() && completer()->popup()->isHidden()) {
        completer()->setCompletionPrefix(typed);
        if (completer()->completionCount() == 1)
            index = findText(completer()->currentCompletion(), Qt::MatchFixedString);
    }
    if (index >= 0)
        takeIndex(index);
    else
        showCurrent();
}

QSize TimeZoneChooser::sizeHint() const
{
    QSize size = QComboBox::sizeHint();
    // Fits beside date and time even if the clock shows AM and PM; a longer city is cut off at the
    // end and shown in full in the tool tip.
    constexpr int paddingAndArrow = 32;
    size.setWidth(fontMetrics().horizontalAdvance(fieldText("Europe/Bucharest")) + paddingAndArrow);
    return size;
}

} // namespace likecast
