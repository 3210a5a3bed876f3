#include "ui/predict/compare/compare_drivers.h"

#include "ui/common/theme.h"
#include "ui/common/tone_label.h"
#include "ui/predict/compare/compare_column.h"
#include "ui/predict/compare/driver_rows.h"
#include "ui/predict/result/driver_bar.h"
#include "ui/predict/result/driver_text.h"
#include "ui/predict/result/figure_text.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace likecast
{

namespace
{

using Tone = ToneLabel::Tone;

// Keeps tiny effects from looking like large ones.
constexpr double smallestFullBar = 0.05;

ToneLabel* makeLabel(const QString& text, Tone tone, TextRole role, QWidget* parent)
{
    auto* label = new ToneLabel(tone, role, parent);
    label->setFont(withTabularFigures(label->font()));
    label->setText(text);
    return label;
}

} // namespace

CompareDrivers::CompareDrivers(int columnGap, QWidget* parent)
    : QWidget(parent)
    , m_columnGap(columnGap)
{
    new QVBoxLayout(this);
}

void CompareDrivers::setDrafts(const std::vector<ComparedDraft>& drafts)
{
    delete m_table;
    m_table = new QWidget(this);
    m_grid = new QGridLayout(m_table);
    m_grid->setHorizontalSpacing(m_columnGap);
    m_grid->setVerticalSpacing(gridUnit / 2);
    for (int column = 0; column < static_cast<int>(drafts.size()); ++column)
        m_grid->setColumnStretch(column, 1);

    const std::vector<DriverRow> rows = driverRows(drafts);
    double scale = smallestFullBar;
    for (const DriverRow& row : rows) {
        for (const auto& driver : row.drivers)
            scale = std::max(scale, driver ? std::abs(driver->effectRatio) : 0.0);
    }
    for (const DriverRow& row : rows)
        addRow(row, drafts, scale);
    if (rows.empty())
        m_grid->addWidget(makeLabel(tr("Nothing about these drafts stands out."), Tone::Secondary,
                                    TextRole::Body, m_table),
                          0, 0, 1, std::max(1, static_cast<int>(drafts.size())));
    layout()->addWidget(m_table);
}

void CompareDrivers::addRow(const DriverRow& row, const std::vector<ComparedDraft>& drafts,
                            double scale)
{
    const int line = m_grid->rowCount();
    auto* kind =
        makeLabel(driverKindText(row.kind), Tone::Secondary, TextRole::SmallStrong, m_table);
    m_grid->addWidget(kind, line, 0, 1, static_cast<int>(drafts.size()));
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        QWidget* cell = nullptr;
        if (row.drivers[i])
            cell = makeCell(*row.drivers[i], drafts[i], scale);
        else
            cell = makeLabel(drafts[i].prediction ? tr("Little or no effect") : QString(),
                             Tone::Secondary, TextRole::Small, m_table);
        // Equal stretch alone would give a longer word a wider column.
        cell->setMinimumWidth(CompareColumn::smallestWidth - 2 * cardPadding);
        cell->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        m_grid->addWidget(cell, line + 1, static_cast<int>(i), Qt::AlignTop);
    }
    m_grid->setRowMinimumHeight(line + 2, gridUnit);
}

QWidget* CompareDrivers::makeCell(const Driver& driver, const ComparedDraft& draft, double scale)
{
    auto* cell = new QWidget(m_table);
    auto* column = new QVBoxLayout(cell);
    column->setSpacing(2);
    if (driver.kind != DriverKind::EverythingElse) {
        auto* words =
            makeLabel(driverText(driver, *draft.prediction, draft.draft.composition, locale()),
                      driver.isUncertain ? Tone::Secondary : Tone::Text, TextRole::Body, cell);
        words->setElided(true);
        column->addWidget(words);
    }
    auto* bar = new DriverBar(cell);
    bar->setShare(driver.effectRatio / scale);
    bar->setMuted(driver.isUncertain);
    column->addWidget(bar);
    const Tone tone = driver.isUncertain         ? Tone::Secondary
                      : driver.effectRatio > 0.0 ? Tone::Good
                                                 : Tone::Bad;
    const PredictedFigure& figure = draft.prediction->figure;
    const QString effectText = driverEffectText(driver, locale(), figure);
    const QString unit = effectUnit(figure.target);
    auto* effect = makeLabel(effectText, tone, TextRole::Strong, cell);
    const QString evidence = driverEvidenceText(driver);
    effect->setToolTip(evidence);
    effect->setAccessibleName(
        evidence.isEmpty()
            ? tr("Draft %1: %2 %3", "letter, effect, unit").arg(draft.letter, effectText, unit)
            : tr("Draft %1: %2 %3, %4", "letter, effect, unit, what it rests on")
                  .arg(draft.letter, effectText, unit, evidence));
    column->addWidget(effect);
    if (driver.isUncertain)
        column->addWidget(makeLabel(evidence, Tone::Secondary, TextRole::Small, cell));
    return cell;
}

} // namespace likecast
