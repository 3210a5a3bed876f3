#include "ui/predict/result/driver_list.h"

#include "ui/common/theme.h"
#include "ui/common/tone_label.h"
#include "ui/predict/result/driver_bar.h"
#include "ui/predict/result/driver_text.h"
#include "ui/predict/result/figure_text.h"

#include <QEvent>
#include <QGridLayout>
#include <QStackedWidget>

#include <algorithm>
#include <cmath>
#include <utility>

namespace likecast
{

namespace
{

using Tone = ToneLabel::Tone;

// Keeps a list of tiny effects from looking like one of large effects.
constexpr double smallestFullBar = 0.05;
constexpr int rowGap = 6;

QString spokenDriver(const QString& words, const Driver& driver, const PredictedFigure& figure,
                     const QLocale& locale)
{
    const QString effect =
        DriverList::tr("%1: %2 %3", "driver, effect, unit")
            .arg(words, driverEffectText(driver, locale, figure), effectUnit(figure.target));
    const QString evidence = driverEvidenceText(driver);
    return evidence.isEmpty() ? effect
                              : DriverList::tr("%1, %2", "effect of a driver, what it rests on")
                                    .arg(effect, evidence);
}

} // namespace

DriverList::DriverList(QWidget* parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_empty(new ToneLabel(ToneLabel::Tone::Secondary, TextRole::Body, this))
{
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_pages);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(makeRows());
    setAccessibleName(title());
    clear();
}

QString DriverList::title()
{
    return tr("What's behind this number");
}

std::array<QWidget*, 4> DriverList::Row::parts() const
{
    return {words, evidence, bar, effect};
}

QWidget* DriverList::makeRows()
{
    auto* page = new QWidget(this);
    auto* grid = new QGridLayout(page);
    grid->setVerticalSpacing(rowGap);
    grid->setColumnStretch(2, 1);
    for (std::size_t i = 0; i < rowCount; ++i) {
        Row& row = m_rows[i];
        row.words = new ToneLabel(Tone::Text, TextRole::Body, page);
        row.words->setElided(true);
        row.evidence = new ToneLabel(Tone::Secondary, TextRole::Small, page);
        row.bar = new DriverBar(page);
        row.effect = new ToneLabel(Tone::Good, TextRole::Strong, page);
        row.effect->setFont(withTabularFigures(row.effect->font()));
        row.effect->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        const int line = static_cast<int>(i);
        grid->addWidget(row.words, line, 0);
        grid->addWidget(row.evidence, line, 1);
        grid->addWidget(row.bar, line, 2);
        grid->addWidget(row.effect, line, 3);
        // Reserves room for the usual number of rows from the start, so that less moves later.
        constexpr std::size_t usualRows = 4;
        for (QWidget* part : row.parts())
            part->setVisible(i < usualRows);
    }
    grid->setRowStretch(static_cast<int>(rowCount), 1);
    return page;
}

void DriverList::setDrivers(const Prediction& prediction, const Composition& composition)
{
    m_content = Content{prediction, composition};
    showContent();
    Q_EMIT unitChanged(effectUnit(prediction.figure.target));
}

void DriverList::clear()
{
    m_content.reset();
    showEmpty(
        tr("See what raises and lowers the number: hour, words and hashtags, faces, your recent "
           "form. This shows what went along with likes in past posts, not what caused them."));
}

void DriverList::showEmpty(const QString& sentence)
{
    m_empty->setText(sentence);
    m_pages->setCurrentWidget(m_empty);
    setAccessibleDescription(sentence);
}

std::vector<Driver> DriverList::shownDrivers() const
{
    std::vector<Driver> drivers;
    if (m_content) {
        for (const Line& line : lines(mostRows()))
            drivers.push_back(line.driver);
    }
    return drivers;
}

void DriverList::makeRoom(int missing)
{
    const std::size_t wanted = m_content ? lines(rowCount).size() : 0;
    std::size_t hidden = 0;
    for (int taken = 0; taken < missing; taken += rowHeight())
        ++hidden;
    if (hidden + leastRows > wanted)
        hidden = 0; // that would not make enough room
    if (std::exchange(m_hidden, hidden) != hidden && m_content)
        showContent();
}

int DriverList::hiddenHeight() const
{
    if (!m_content || m_hidden == 0)
        return 0;
    return static_cast<int>(lines(rowCount).size() - lines(mostRows()).size()) * rowHeight();
}

std::size_t DriverList::mostRows() const
{
    if (m_hidden == 0)
        return rowCount;
    const std::size_t wanted = lines(rowCount).size();
    return std::max(leastRows, wanted - std::min(m_hidden, wanted));
}

int DriverList::rowHeight() const
{
    int height = 0;
    for (const QWidget* part : m_rows.front().parts())
        height = std::max(height, part->sizeHint().height());
    return height + rowGap;
}

std::vector<DriverList::Line> DriverList::lines(std::size_t most) const
{
    const Prediction& prediction = m_content->prediction;
    std::vector<Line> lines;
    std::vector<Driver> drivers;
    for (const Driver& driver : prediction.drivers) {
        if (!isShown(driver) || lines.size() + 1 == most)
            continue;
        lines.push_back({driverText(driver, prediction, m_content->composition, locale()), driver});
        drivers.push_back(driver);
    }
    if (const Driver rest = restOf(prediction, drivers); isShown(rest))
        lines.push_back({tr("Everything else"), rest});
    return lines;
}

void DriverList::showContent()
{
    const std::vector<Line> shown = lines(mostRows());
    if (shown.empty()) {
        showEmpty(tr("Nothing about this draft stands out."));
        return;
    }
    double scale = smallestFullBar;
    for (const Line& line : shown)
        scale = std::max(scale, std::abs(line.driver.effectRatio));

    QStringList spoken;
    for (std::size_t i = 0; i < rowCount; ++i) {
        const bool used = i < shown.size();
        if (used) {
            showRow(m_rows[i], shown[i], scale);
            spoken += m_rows[i].words->accessibleName();
        }
        for (QWidget* part : m_rows[i].parts())
            part->setVisible(used);
    }
    m_pages->setCurrentIndex(1);
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
}

void DriverList::showRow(Row& row, const Line& line, double scale)
{
    row.words->setText(line.words);
    const bool uncertain = line.driver.isUncertain;
    row.words->setAccessibleName(
        spokenDriver(line.words, line.driver, m_content->prediction.figure, locale()));
    row.words->setTone(uncertain ? Tone::Secondary : Tone::Text);
    row.evidence->setText(driverEvidenceShort(line.driver));
    row.evidence->setToolTip(driverEvidenceText(line.driver));
    row.bar->setShare(line.driver.effectRatio / scale);
    row.bar->setMuted(uncertain);
    row.effect->setText(driverEffectText(line.driver, locale(), m_content->prediction.figure));
    row.effect->setTone(uncertain                       ? Tone::Secondary
                        : line.driver.effectRatio > 0.0 ? Tone::Good
                                                        : Tone::Bad);
}

void DriverList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange && m_content)
        showContent();
}

} // namespace likecast
