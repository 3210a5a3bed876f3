#include "app/cli/account_json.h"
#include "app/cli/command_context.h"
#include "app/cli/commands.h"
#include "app/cli/moment.h"
#include "app/cli/stored_data.h"
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
    qint64 takenAtMs = 0;
    int weekday = 0; ///< 0 = Monday
    int hour = 0;
    double likes = 0.0;
};

/// Best first.
std::vector<Hour> rankedHours(const WeekForecast& week)
{
    std::vector<Hour> hours;
    for (int weekday = 0; weekday < 7; ++weekday) {
        for (int hour = 0; hour < 24; ++hour) {
            const auto day = static_cast<std::size_t>(weekday);
            const auto at = static_cast<std::size_t>(hour);
            hours.push_back({week.takenAtMs[day][at], weekday, hour, week.likes[day][at]});
        }
    }
    std::ranges::stable_sort(hours, std::greater(), &Hour::likes);
    return hours;
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
    StoredData stored(context.profileDir);
    auto predictor =
        makePredictor({context.dataDir, {}, {}}, [&stored] { return stored.database(); });
    if (!predictor)
        return context.fail(predictor.error());
    const auto week = (*predictor)->forecastWeek(request, now.utcMs, context.cancellation);
    if (!week)
        return context.fail(week.error());

    const std::vector<Hour> hours = rankedHours(*week);
    QJsonArray array;
    QStringList lines;
    for (const Hour& hour : hours) {
        array.append(QJsonObject{{u"at"_s, momentText(hour.takenAtMs)},
                                 {u"weekday"_s, hour.weekday},
                                 {u"hour"_s, hour.hour},
                                 {u"likes"_s, std::round(hour.likes)}});
    }
    for (std::size_t i = 0; i < shownHours; ++i) {
        lines << u"%1 %2:00  %3 likes"_s.arg(QLocale::c().dayName(hours[i].weekday + 1), -9)
                     .arg(hours[i].hour, 2, 10, QChar(u'0'))
                     .arg(std::lround(hours[i].likes));
    }
    if (context.json)
        context.printJson({{u"account"_s, request.account.name},
                           {u"time_zone"_s, QString::fromUtf8(request.timeZoneId)},
                           {u"hours"_s, array}});
    else
        context.printText(lines.join(u'\n'));
    return exitDone;
}

} // namespace

void addBestTimeCommand(CLI::App& program, CommandContext& context)
{
    auto name = std::make_shared<std::string>();
    auto caption = std::make_shared<std::string>();
    CLI::App* command =
        program.add_subcommand("best-time", "The 168 hours of the coming week, best first");
    command->add_option("NAME", *name, "User name of a stored account")->required();
    command->add_option("--caption", *caption, "Caption of the post");
    command->callback([name, caption, &context] {
        context.job = [name, caption, &context] { return runBestTime(context, *name, *caption); };
    });
}

} // namespace likecast::cli
