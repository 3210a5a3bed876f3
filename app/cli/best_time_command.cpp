#include "app/cli/account_json.h"
#include "app/cli/command_context.h"
#include "app/cli/commands.h"
#include "app/cli/moment.h"
#include "app/cli/opened_database.h"
#include "app/predictor_factory.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace likecast::cli
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t shownHours = 5;

struct Hour {
    WeekCell cell;
    qint64 takenAtMs = 0;
    double likes = 0.0;
    int posts = 0;
    bool untried = false;
};

/// Existing hours, best first; hours that the account has rarely tried come last.
std::vector<Hour> rankedHours(const WeekForecast& week)
{
    std::vector<Hour> hours;
    for (int weekday = 0; weekday < 7; ++weekday) {
        for (int hour = 0; hour < 24; ++hour) {
            const auto day = static_cast<std::size_t>(weekday);
            const auto at = static_cast<std::size_t>(hour);
            if (std::isfinite(week.likes[day][at]))
                hours.push_back({{weekday, hour},
                                 week.takenAtMs[day][at],
                                 week.likes[day][at],
                                 week.posts[day][at],
                                 week.untried[day][at]});
        }
    }
    std::ranges::stable_sort(hours, [](const Hour& a, const Hour& b) {
        return a.untried != b.untried ? b.untried : a.likes > b.likes;
    });
    return hours;
}

QJsonObject weekJson(const PredictionRequest& request, const WeekForecast& week,
                     const std::vector<Hour>& hours)
{
    QJsonArray array;
    for (const Hour& hour : hours) {
        array.append(QJsonObject{{u"at"_s, momentText(hour.takenAtMs)},
                                 {u"weekday"_s, hour.cell.weekday},
                                 {u"hour"_s, hour.cell.hour},
                                 {u"likes"_s, std::round(hour.likes)},
                                 {u"posts"_s, hour.posts},
                                 {u"untried"_s, hour.untried}});
    }
    QJsonObject object{{u"account"_s, request.account.name},
                       {u"time_zone"_s, QString::fromUtf8(request.timeZoneId)},
                       {u"posts_with_hours"_s, week.postsWithHours},
                       {u"hours"_s, array}};
    if (!week.hasEvidence())
        object.insert(u"needs"_s, QJsonObject{{u"posts_with_hours"_s, WeekForecast::postsNeeded}});
    object.insert(u"best"_s, week.best ? QJsonValue(QJsonObject{{u"weekday"_s, week.best->weekday},
                                                                {u"hour"_s, week.best->hour}})
                                       : QJsonValue());
    return object;
}

QString weekText(const WeekForecast& week, const std::vector<Hour>& hours)
{
    if (!week.hasEvidence())
        return u"Best hours require %1 posts with a time of day; there are %2."_s
            .arg(WeekForecast::postsNeeded)
            .arg(week.postsWithHours);
    QStringList lines;
    if (!week.best)
        lines << u"No hour clearly stands out."_s;
    for (std::size_t i = 0; i < std::min(shownHours, hours.size()); ++i) {
        lines << u"%1 %2:00  %3 likes  (posts then: %4)"_s
                     .arg(QLocale::c().dayName(hours[i].cell.weekday + 1), -9)
                     .arg(hours[i].cell.hour, 2, 10, QChar(u'0'))
                     .arg(std::lround(hours[i].likes))
                     .arg(hours[i].posts);
    }
    return lines.join(u'\n');
}

int runBestTime(const CommandContext& context, const std::string& name, const std::string& caption)
{
    const Moment now = momentNow();
    PredictionRequest request;
    request.account.name = QString::fromStdString(name);
    request.draft.caption = QString::fromStdString(caption);
    request.draft.takenAtMs = now.utcMs;
    request.draft.utcOffsetSeconds = now.utcOffsetSeconds;
    request.timeZoneId = now.timeZoneId;
    const std::unique_ptr<Database> database = openIfPossible(context);
    auto predictor =
        makePredictor({context.dataDir, {}, {}}, [&database] { return database.get(); });
    if (!predictor)
        return context.fail(predictor.error());
    const auto week = (*predictor)->forecastWeek(request, now.utcMs, context.cancellation);
    if (!week)
        return context.fail(week.error());

    const std::vector<Hour> hours = rankedHours(*week);
    return context.print(weekJson(request, *week, hours), weekText(*week, hours));
}

} // namespace

void addBestTimeCommand(CLI::App& program, CommandContext& context)
{
    auto name = std::make_shared<std::string>();
    auto caption = std::make_shared<std::string>();
    CLI::App* command =
        program.add_subcommand("best-time", "Rank the 168 hours of the coming week, best first");
    command->add_option("NAME", *name, "User name of a stored account")->required();
    command->add_option("--caption", *caption, "Caption of the post");
    context.setJob(command,
                   [name, caption, &context] { return runBestTime(context, *name, *caption); });
}

} // namespace likecast::cli
