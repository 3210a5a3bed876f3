#include "app/cli/evaluation_text.h"

#include "app/cli/error_text.h"
#include "app/cli/model_blend.h"

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

QString titleRow()
{
    QString line = u"model"_s.leftJustified(nameWidth);
    for (const QString& column :
         {u"MAE"_s, u"gain %"_s, u"MSE"_s, u"MdAPE"_s, u"in 10 %"_s, u"in 25 %"_s, u"R2"_s,
          u"Spearman"_s, u"pairs"_s, u"cover80"_s, u"width80"_s, u"posts"_s})
        line += column.rightJustified(columnWidth);
    return line;
}

QString row(const ModelReport& model)
{
    if (model.failure)
        return model.name.leftJustified(nameWidth) + u"  "_s + errorText(*model.failure);
    const Metrics& m = model.metrics;
    const auto measured = [&m](double value, int decimals) {
        return cell(m.posts > 0 ? std::optional(value) : std::nullopt, decimals);
    };
    return model.name.leftJustified(nameWidth) + measured(m.mae, 4) + cell(model.gain, 1, 100) +
           measured(m.mse, 4) + measured(m.mdape, 3) + measured(m.within10, 3) +
           measured(m.within25, 3) + cell(m.r2, 3) + cell(m.spearman, 3) +
           cell(m.pairwiseAccuracy, 3) + cell(m.coverage80, 3) + cell(m.width80, 3) +
           QString::number(m.posts).rightJustified(columnWidth);
}

QString row(const QStringList& cells)
{
    QString line = u"  "_s + cells.first().leftJustified(nameWidth - 2);
    for (const QString& text : cells.mid(1))
        line += text.rightJustified(columnWidth);
    return line;
}

QString count(qint64 number)
{
    return QString::number(number);
}

QStringList learningCurveLines(const ModelReport& model)
{
    QStringList lines{u"%1, by own posts shown"_s.arg(model.name),
                      row({u"own posts"_s, u"posts"_s, u"MAE"_s, u"cover80"_s, u"width80"_s})};
    for (const LearningCurvePoint& point : model.learningCurve)
        lines << row({count(point.ownPosts), count(point.posts), cell(point.mae, 4),
                      cell(point.coverage80, 3), cell(point.width80, 3)});
    return lines;
}

QStringList chanceLines(const QString& title, const QString& counted,
                        const Reliability& reliability)
{
    QStringList lines{title, row({u"chance"_s, counted, u"forecast"_s, u"observed"_s})};
    for (const ReliabilityBin& bin : reliability.bins) {
        if (bin.posts > 0)
            lines << row({u"%1 to %2"_s.arg(bin.from, 0, 'f', 1).arg(bin.to, 0, 'f', 1),
                          count(bin.posts), cell(bin.meanChance, 3), cell(bin.observedShare, 3)});
    }
    lines << u"  Brier score %1, calibration error %2"_s.arg(reliability.brierScore, 0, 'f', 3)
                 .arg(reliability.calibrationError, 0, 'f', 3);
    return lines;
}

QStringList coverageLines(const QString& title, const std::vector<CoverageBin>& bins)
{
    QStringList lines{title, row({u"from"_s, u"posts"_s, u"cover80"_s, u"width80"_s})};
    for (const CoverageBin& bin : bins)
        lines << row({QString::number(bin.from), count(bin.posts), cell(bin.coverage, 3),
                      cell(bin.meanWidth, 3)});
    return lines;
}

QStringList modelLines(const ModelReport& model, bool reliability)
{
    QStringList lines;
    if (!model.learningCurve.empty())
        lines << learningCurveLines(model);
    if (!reliability)
        return lines;
    if (model.reliability)
        lines << chanceLines(u"%1, chance to beat the account's median"_s.arg(model.name),
                             u"posts"_s, *model.reliability);
    if (model.pairReliability)
        lines << chanceLines(u"%1, chance that one post beats another"_s.arg(model.name),
                             u"pairs"_s, *model.pairReliability);
    if (!model.coverageByHistory.empty())
        lines << coverageLines(u"%1, 80 % range by number of own posts"_s.arg(model.name),
                               model.coverageByHistory);
    if (!model.coverageBySize.empty())
        lines << coverageLines(u"%1, 80 % range by the account's median likes"_s.arg(model.name),
                               model.coverageBySize);
    return lines;
}

/// Names the models that look better than they are.
QStringList learnedLines(const SourceReport& source)
{
    QStringList lines;
    for (const ModelReport& model : source.models) {
        if (model.failure || model.metrics.posts == 0 || model.postsLearnedFrom == 0)
            continue;
        lines
            << (model.postsLearnedFrom
                    ? u"%1 was trained on %2 of its %3 posts here, so its figures are too optimistic."_s
                          .arg(model.name)
                          .arg(*model.postsLearnedFrom)
                          .arg(model.metrics.posts)
                    : u"%1 does not record its training posts; if it was trained on these, its "
                      u"figures are too optimistic."_s.arg(model.name));
    }
    if (!lines.isEmpty())
        lines << u"models/README.md has the figures of the shipped models on held-out accounts."_s;
    return lines;
}

QStringList sourceLines(const SourceReport& source, bool reliability)
{
    QStringList lines{u"%1: %2 accounts, %3 posts scored"_s.arg(source.source)
                          .arg(source.accounts)
                          .arg(source.postsScored),
                      titleRow()};
    for (const ModelReport& model : source.models)
        lines << row(model);
    for (const ModelReport& baseline : source.baselines)
        lines << row(baseline);
    if (source.countsAreLater)
        lines << u"Followers were counted later than the posts; models may have used them."_s;
    lines << u"Posts are scored by their likes when their file was collected, however recent they "
             u"were; models predict final likes."_s;
    if (source.postsScored == 0)
        lines
            << u"No post has known likes and five earlier posts with known likes, so none could be "
               u"evaluated."_s;
    lines << learnedLines(source);
    for (const ModelReport& model : source.models)
        lines << modelLines(model, reliability);
    for (const AccountEvaluation& account : source.byAccount) {
        for (const NamedMetrics& model : account.models) {
            lines << u"  %1 %2 posts  %3 MAE %4"_s.arg(account.account, -28)
                         .arg(account.postsScored, 6)
                         .arg(model.name, -12)
                         .arg(model.metrics.mae, 0, 'f', 4);
            if (!model.blend.shares.empty())
                lines << u"    "_s + blendText(model.blend);
        }
    }
    return lines;
}

} // namespace

QString evaluationText(const EvaluationReport& report, bool reliability)
{
    QStringList lines;
    for (const SourceReport& source : report.sources)
        lines << sourceLines(source, reliability) << QString();
    if (report.overall)
        lines << sourceLines(*report.overall, reliability);
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines.join(u'\n');
}

QString ablationText(const std::vector<AblationRow>& rows)
{
    QStringList lines{
        u"likecast without the contributions (SHAP) of one feature group, not retrained"_s,
        row({u"without"_s, u"MAE"_s, u"increase"_s, u"pairs"_s})};
    for (const AblationRow& group : rows)
        lines << row({group.withoutGroup.isEmpty() ? u"(nothing)"_s : group.withoutGroup,
                      cell(group.metrics.mae, 4), cell(group.maeIncrease, 4),
                      cell(group.metrics.pairwiseAccuracy, 3)});
    return lines.join(u'\n');
}

} // namespace likecast::cli
