#include "ui/account/insights/importance_table.h"

#include "ui/account/shared/insight_text.h"
#include "ui/charts/chart_export.h"
#include "ui/common/error_text.h"
#include "ui/common/number_format.h"
#include "ui/common/scroll_page.h"
#include "ui/common/theme.h"
#include "ui/common/tone_label.h"

#include <QGridLayout>
#include <QPainter>

#include <algorithm>

namespace likecast
{

namespace
{

constexpr int barHeight = 8;

/// A share as the filled part of a track.
class ShareBar : public QWidget
{
public:
    ShareBar(double share, QWidget* parent)
        : QWidget(parent)
        , m_share(std::clamp(share, 0.0, 1.0))
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return {80, barHeight * 2}; }
    QSize minimumSizeHint() const override { return {40, barHeight * 2}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = themeOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        QRectF bar(0, (height() - barHeight) / 2.0, width(), barHeight);
        painter.setBrush(theme.track);
        painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
        if (m_share <= 0.0)
            return;
        const double length = std::max(m_share * width(), static_cast<double>(barHeight));
        if (layoutDirection() == Qt::RightToLeft)
            bar.setLeft(width() - length);
        else
            bar.setWidth(length);
        painter.setBrush(theme.accent);
        painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    }

private:
    double m_share;
};

double shareOf(const ModelImportances& model, ContributionKind kind)
{
    const auto found = std::ranges::find(model.shares, kind, &InputShare::kind);
    return found == model.shares.end() ? 0.0 : found->share;
}

} // namespace

ImportanceTable::ImportanceTable(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_export(new ChartExport(this, [this] { return m_table; }))
{
    setAccessibleName(tr("What moves your likes"));
    m_grid->setHorizontalSpacing(gridUnit + gridUnit / 2);
    m_grid->setVerticalSpacing(6);
}

void ImportanceTable::setImportances(const std::vector<ModelImportances>& models)
{
    clearLayout(*m_grid);
    m_spoken.clear();
    m_table = {tr("What moves your likes"), {tr("Input")}, {}};
    std::vector<const ModelImportances*> sound;
    QStringList failures;
    for (const ModelImportances& model : models) {
        if (model.failure)
            failures +=
                tr("%1: %2", "model, reason")
                    .arg(importanceMethodText(model.model), modelFailureText(*model.failure));
        else if (!model.shares.empty())
            sound.push_back(&model);
    }
    m_failures = failures.join(u'\n');
    std::vector<ContributionKind> kinds;
    m_most = 0.0;
    for (const ModelImportances* model : sound) {
        for (const InputShare& input : model->shares) {
            m_most = std::max(m_most, input.share);
            if (std::ranges::find(kinds, input.kind) == kinds.end())
                kinds.push_back(input.kind);
        }
    }
    addHead(sound);
    for (const ContributionKind kind : kinds)
        addRow(kind, sound);
    setAccessibleDescription(m_spoken.join(QStringLiteral("; ")));
}

void ImportanceTable::addHead(const std::vector<const ModelImportances*>& models)
{
    int column = 1;
    for (const ModelImportances* model : models) {
        auto* name = new ToneLabel(ToneLabel::Tone::Secondary, TextRole::Small, this);
        name->setText(importanceMethodText(model->model));
        name->setToolTip(importanceMethodExplanation(model->model, formatCount(model->posts)));
        m_grid->addWidget(name, 0, column);
        m_grid->setColumnStretch(column, 1);
        m_table.columns += tr("%1: share", "a method").arg(importanceMethodText(model->model));
        ++column;
    }
}

void ImportanceTable::addRow(ContributionKind kind,
                             const std::vector<const ModelImportances*>& models)
{
    const int line = m_grid->rowCount();
    auto* name = new ToneLabel(ToneLabel::Tone::Text, TextRole::Small, this);
    name->setText(contributionText(kind));
    m_grid->addWidget(name, line, 0);
    QStringList spoken;
    QVariantList cells{contributionText(kind)};
    int column = 1;
    for (const ModelImportances* model : models) {
        const double share = shareOf(*model, kind);
        const QString text = tr("%1: %2", "model, share")
                                 .arg(importanceMethodText(model->model), formatPercent(share));
        auto* bar = new ShareBar(m_most > 0.0 ? share / m_most : 0.0, this);
        bar->setToolTip(text);
        m_grid->addWidget(bar, line, column++);
        spoken += text;
        cells += share;
    }
    m_table.rows.push_back(cells);
    name->setAccessibleName(contributionText(kind) + QStringLiteral(": ") +
                            spoken.join(QStringLiteral(", ")));
    m_spoken += name->accessibleName();
}

} // namespace likecast
