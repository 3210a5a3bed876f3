#include "app/cli/evaluation_text.h"

#include "app/cli/error_text.h"

#include <QStringList>

namespace likecast::cli
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int nameWidth = 22;
constexpr int columnWidth = 9;

QString cell(const std::optional<double>& value, int decimals, double unit = 1)
{
    const QString text = value ? QString::number(unit * *value, 'f', decimals) : u"-"_s;
    return text.rightJustified(columnWidth);
}

QString header()
{
    QString line = u"model"_s.leftJustified(nameWidth);
    for (const QString& column :
         {u"MAE"_s, u"gain %"_s, u"MSE"_s, u"MdAPE"_s, u"in 10 %"_s, u"in 25 %"_s, u"R2"_s,
          u"Spearman"_s, u"pairs"_s, u"cover80"_s, u"width80"_s})
        line += column.rightJustified(columnWidth);
    return line;
}

QString row(const ModelReport& model)
{
    if (model.failure)
        return model.name.leftJustified(nameWidth) + u"  "_s + errorText(*model.failure);
    const Metrics& m = model.metrics;
    return model.name.leftJustified(nameWidth) + cell(m.mae, 4) + cell(model.gain, 1, 100) +
           cell(m.mse, 4) + cell(m.mdape, 3) + cell(m.within10, 3) + cell(m.within25, 3) +
           cell(m.r2, 3) + cell(m.spearman, 3) + cell(m.pairwiseAccuracy, 3) +
           cell(m.coverage80, 3) + cell(m.width80, 3);
}

QStringList sourceLines(const SourceReport& source)
{
    QStringList lines{u"%1: %2 accounts, %3 posts scored"_s.arg(source.source)
                          .arg(source.accounts)
                          .arg(source.postsScored),
                      header()};
    for (const ModelReport& model : source.models)
        lines << row(model);
    for (const ModelReport& baseline : source.baselines)
        lines << row(baseline);
    if (source.countsAreLater)
        lines << u"Followers were counted later than the posts; models may have used them."_s;
    lines << u"Posts count with the likes that they had when their file was collected, at the time "
             u"of its newest post or later; models may have used how old a post was by then."_s;
    for (const AccountReport& account : source.byAccount) {
        for (const NamedMetrics& model : account.models)
            lines << u"  %1 %2 posts  %3 MAE %4"_s.arg(account.account, -28)
                         .arg(account.postsScored, 6)
                         .arg(model.name, -12)
                         .arg(model.metrics.mae, 0, 'f', 4);
    }
    return lines;
}

} // namespace

QString evaluationText(const EvaluationReport& report)
{
    QStringList lines;
    for (const SourceReport& source : report.sources)
        lines << sourceLines(source) << QString();
    if (report.overall)
        lines << sourceLines(*report.overall);
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines.join(u'\n');
}

} // namespace likecast::cli
