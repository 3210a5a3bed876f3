#include "ui/predict/compose/moment_editor.h"

#include "ui/common/date_format.h"
#include "ui/common/flow_layout.h"
#include "ui/common/theme.h"
#include "ui/common/tone_label.h"
#include "ui/predict/compose/time_zone_chooser.h"

#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimeEdit>

namespace likecast
{

namespace
{

QString utcOffsetText(qint64 utcMs, const QTimeZone& zone)
{
    const int seconds = zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC));
    const int minutes = std::abs(seconds) / 60;
    const QChar sign = seconds < 0 ? QChar(0x2212) : QChar(u'+');
    QString text = QStringLiteral("UTC") + sign + QString::number(minutes / 60);
    if (minutes % 60 != 0)
        text += QStringLiteral(":%1").arg(minutes % 60, 2, 10, QLatin1Char('0'));
    return text;
}

} // namespace

MomentEditor::MomentEditor(QWidget* parent)
    : QWidget(parent)
    , m_date(new QDateEdit(this))
    , m_time(new QTimeEdit(this))
    , m_zone(new TimeZoneChooser(this))
    , m_note(new ToneLabel(ToneLabel::Tone::Bad, TextRole::Small, this))
    , m_other(new QPushButton(this))
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(gridUnit / 2);
    auto* fields = new QWidget(this);
    auto* row = new FlowLayout(fields);
    row->addWidget(m_date);
    row->addWidget(m_time);
    row->addWidget(m_zone);
    auto* noteRow = new QHBoxLayout;
    noteRow->setSpacing(gridUnit);
    noteRow->addWidget(m_note, 1);
    noteRow->addWidget(m_other, 0, Qt::AlignTop);
    column->addWidget(fields);
    column->addLayout(noteRow);

    m_date->setCalendarPopup(true);
    m_date->setAccessibleName(tr("Date"));
    m_time->setAccessibleName(tr("Time"));
    m_time->setWrapping(true);
    m_note->setWordWrap(true);
    m_other->setFlat(true);
    m_other->setFont(fontFor(TextRole::SmallStrong));
    applyLocale();

    connect(m_date, &QDateEdit::dateChanged, this, &MomentEditor::takeWallTime);
    connect(m_time, &QTimeEdit::timeChanged, this, &MomentEditor::takeWallTime);
    connect(m_zone, &TimeZoneChooser::timeZoneEdited, this, &MomentEditor::takeTimeZone);
    connect(m_other, &QPushButton::clicked, this, &MomentEditor::takeOther);
    showWallClock();
    showNote();
}

QByteArray MomentEditor::timeZoneId() const
{
    return m_zone->timeZoneId();
}

void MomentEditor::setMoment(qint64 takenAtMs, const QByteArray& timeZoneId)
{
    m_zone->setTimeZoneId(timeZoneId);
    m_takenAtMs = takenAtMs;
    showWallClock();
    showNote();
}

void MomentEditor::installFieldFilter(QObject* filter)
{
    for (QWidget* field : {static_cast<QWidget*>(m_date), static_cast<QWidget*>(m_time),
                           static_cast<QWidget*>(m_zone)})
        field->installEventFilter(filter);
}

void MomentEditor::showWallClock()
{
    const QSignalBlocker dateBlocker(m_date);
    const QSignalBlocker timeBlocker(m_time);
    const QDateTime wall = wallClockAt(m_takenAtMs, timeZoneOf(timeZoneId()));
    m_date->setDate(wall.date());
    m_time->setTime(wall.time());
}

WallTime MomentEditor::typedWallTime() const
{
    return resolveWallTime(m_date->date(), m_time->time(), timeZoneOf(timeZoneId()));
}

void MomentEditor::takeWallTime()
{
    const qint64 moment = typedWallTime().firstMs;
    const bool changed = moment != m_takenAtMs;
    m_takenAtMs = moment;
    showNote();
    if (changed)
        Q_EMIT momentEdited();
}

void MomentEditor::takeTimeZone()
{
    m_takenAtMs = typedWallTime().firstMs;
    showNote();
    Q_EMIT timeZoneEdited();
}

void MomentEditor::takeOther()
{
    const WallTime wall = typedWallTime();
    m_takenAtMs = m_takenAtMs == wall.secondMs ? wall.firstMs : wall.secondMs;
    showNote();
    Q_EMIT momentEdited();
}

void MomentEditor::showNote()
{
    const QTimeZone zone = timeZoneOf(timeZoneId());
    const WallTime wall = typedWallTime();
    const QString typed = locale().toString(m_time->time(), QLocale::ShortFormat);
    QString note;
    switch (wall.kind) {
    case WallTime::Kind::Plain:
        break;
    case WallTime::Kind::Skipped: {
        const QTime used = wallClockAt(wall.firstMs, zone).time();
        note = tr("%1 doesn't exist on that day because the clocks go forward. We'll use %2.")
                   .arg(typed, locale().toString(used, QLocale::ShortFormat));
        break;
    }
    case WallTime::Kind::Repeated:
        note = m_takenAtMs == wall.secondMs ? tr("%1 happens twice on that day because the clocks "
                                                 "go back. This is the second one (%2).")
                                            : tr("%1 happens twice on that day because the clocks "
                                                 "go back. This is the first one (%2).");
        note = note.arg(typed, utcOffsetText(m_takenAtMs, zone));
        m_other->setText(m_takenAtMs == wall.secondMs ? tr("Use the first") : tr("Use the second"));
        break;
    }
    if (note.isEmpty() && !QTimeZone(timeZoneId()).isValid())
        note = tr("Unknown time zone. We'll use UTC.");
    m_note->setTone(wall.kind == WallTime::Kind::Repeated ? ToneLabel::Tone::Secondary
                                                          : ToneLabel::Tone::Bad);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_other->setVisible(wall.kind == WallTime::Kind::Repeated);
    m_time->setAccessibleDescription(note);
}

void MomentEditor::applyLocale()
{
    const QSignalBlocker dateBlocker(m_date);
    const QSignalBlocker timeBlocker(m_time);
    m_date->setDisplayFormat(weekdayFormat(locale()));
    m_time->setDisplayFormat(locale().timeFormat(QLocale::ShortFormat));
}

void MomentEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange) {
        applyLocale();
        showNote();
    }
}

} // namespace likecast
