#include "core/prototypes/thesis_encoder.h"

#include <QJsonArray>

#include <algorithm>

namespace likecast
{

namespace
{

constexpr std::size_t facesColumn = ThesisEncoder::stems;
constexpr std::size_t smilesColumn = facesColumn + 1;
constexpr std::size_t weekdayColumn = smilesColumn + 1;
constexpr std::size_t intervalColumn = weekdayColumn + 7;
const QString stemsKey = QStringLiteral("stems");

std::size_t dayInterval(double hour)
{
    if (hour >= 8.0 && hour < 12.0)
        return 0;
    if (hour >= 12.0 && hour < 17.0)
        return 1;
    if (hour >= 17.0 && hour < 22.0)
        return 2;
    return hour >= 22.0 || hour < 2.0 ? 3 : 4;
}

} // namespace

ThesisEncoder::ThesisEncoder(ThesisVocabulary vocabulary)
    : m_vocabulary(std::move(vocabulary))
{
}

std::unique_ptr<ThesisEncoder> ThesisEncoder::fit(const std::vector<TrainingPost>& training)
{
    ThesisPreprocessor preprocessor;
    std::vector<std::string> preprocessed;
    preprocessed.reserve(training.size());
    for (const TrainingPost& post : training)
        preprocessed.push_back(preprocessor.preprocess(post.post->caption));
    return std::make_unique<ThesisEncoder>(ThesisVocabulary::build(preprocessed, stems));
}

std::unique_ptr<ThesisEncoder> ThesisEncoder::fromJson(const QJsonObject& json)
{
    std::vector<std::string> words;
    for (const QJsonValue& stem : json.value(stemsKey).toArray())
        words.push_back(stem.toString().toStdString());
    words.resize(std::min(words.size(), stems));
    return std::make_unique<ThesisEncoder>(ThesisVocabulary::fromStems(std::move(words)));
}

QStringList ThesisEncoder::featureNames() const
{
    QStringList names;
    for (std::size_t i = 0; i < stems; ++i) {
        names.append(i < m_vocabulary.stems().size()
                         ? QStringLiteral("stem_") + QString::fromStdString(m_vocabulary.stems()[i])
                         : QStringLiteral("no_stem_%1").arg(i));
    }
    names += {QStringLiteral("faces"), QStringLiteral("smiles")};
    for (const QLatin1StringView day : weekdayNames)
        names.append(day);
    for (const char* interval :
         {"hours_8_12", "hours_12_17", "hours_17_22", "hours_22_2", "hours_2_8"})
        names.append(QString::fromLatin1(interval));
    names.append(QStringLiteral("spare"));
    return names;
}

void ThesisEncoder::encode(const EncodedPost& post, const PastLikes&, const AccountCounts&,
                           std::span<float> row)
{
    std::ranges::fill(row, 0.0f);
    for (const std::uint32_t stem :
         m_vocabulary.bagOfWords(m_preprocessor.preprocess(post.caption)))
        row[stem] = 1.0f;
    if (post.photo) {
        row[facesColumn] = static_cast<float>((*post.photo)[PhotoFeature::FaceCount]);
        row[smilesColumn] = static_cast<float>((*post.photo)[PhotoFeature::SmileCount]);
    }
    row[weekdayColumn + static_cast<std::size_t>(post.time.weekday)] = 1.0f;
    row[intervalColumn + dayInterval(post.time.hour)] = 1.0f;
}

QJsonObject ThesisEncoder::toJson() const
{
    QJsonArray words;
    for (const std::string& stem : m_vocabulary.stems())
        words.append(QString::fromStdString(stem));
    return {{stemsKey, words}};
}

} // namespace likecast
