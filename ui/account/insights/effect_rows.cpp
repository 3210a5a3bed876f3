#include "ui/account/insights/effect_rows.h"

#include "ui/charts/chart_export.h"
#include "ui/common/bidi_text.h"
#include "ui/common/scroll_page.h"
#include "ui/common/theme.h"
#include "ui/common/tone_label.h"
#include "ui/predict/result/driver_bar.h"

#include <QGridLayout>

namespace likecast
{

EffectRows::EffectRows(const QString& name, const QStringList& columns, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_table{name, columns, {}}
    , m_export(new ChartExport(this, [this] { return m_table; }))
{
    setAccessibleName(name);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, 2);
}

void EffectRows::setRows(const std::vector<EffectRow>& rows, const QString& empty)
{
    clearLayout(*m_grid);
    m_table.rows.clear();
    QStringList spoken;
    int line = 0;
    for (const EffectRow& row : rows) {
        auto* name = new ToneLabel(ToneLabel::Tone::Text, TextRole::Small, this);
        name->setElided(true);
        name->setText(row.name.startsWith(u'#') ? isolated(row.name) : row.name);
        name->setAccessibleName(tr("%1: %2", "name, value").arg(row.name, row.value));
        auto* bar = new DriverBar(this);
        bar->setShare(row.share);
        bar->setMuted(row.isMuted);
        if (row.range)
            bar->setRange(row.range->first, row.range->second);
        auto* value = new ToneLabel(row.isMuted     ? ToneLabel::Tone::Secondary
                                    : row.share < 0 ? ToneLabel::Tone::Bad
                                                    : ToneLabel::Tone::Good,
                                    TextRole::SmallStrong, this);
        value->setFont(withTabularFigures(value->font()));
        value->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        value->setText(row.value);
        for (QWidget* part : {static_cast<QWidget*>(name), static_cast<QWidget*>(bar),
                              static_cast<QWidget*>(value)}) {
            if (!row.toolTip.isEmpty())
                part->setToolTip(row.toolTip);
        }
        m_grid->addWidget(name, line, 0);
        m_grid->addWidget(bar, line, 1);
        m_grid->addWidget(value, line, 2);
        spoken += name->accessibleName();
        m_table.rows.push_back(QVariantList{row.name} + row.data);
        ++line;
    }
    if (rows.empty()) {
        auto* label = new ToneLabel(ToneLabel::Tone::Secondary, TextRole::Small, this);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        label->setText(empty);
        m_grid->addWidget(label, 0, 0, 1, 3);
        spoken += empty;
    }
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
}

} // namespace likecast
