#pragma once

#include "core/prototypes/post_encoder.h"
#include "core/prototypes/thesis_preprocessing.h"

#include <array>

namespace likecast
{

/// The 215 inputs of the thesis behind Instagram Analytics (2022): the 200 most frequent stems as 0
/// or 1, faces, smiles, seven weekdays, five intervals of the day (8-12, 12-17, 17-22, 22-2, 2-8)
/// and an unused column that is always 0. An unknown photo counts as no faces and no smiles.
class ThesisEncoder final : public PostEncoder
{
public:
    static constexpr std::size_t stems = 200;
    static constexpr std::size_t columns = 215;
    /// Column names of the weekdays.
    static constexpr std::array<QLatin1StringView, 7> weekdayNames{
        QLatin1StringView("monday"),   QLatin1StringView("tuesday"), QLatin1StringView("wednesday"),
        QLatin1StringView("thursday"), QLatin1StringView("friday"),  QLatin1StringView("saturday"),
        QLatin1StringView("sunday")};

    /// With fewer stems the remaining stem columns stay 0.
    explicit ThesisEncoder(ThesisVocabulary vocabulary);

    /// Builds the vocabulary from their captions as posted.
    static std::unique_ptr<ThesisEncoder> fit(const std::vector<TrainingPost>& training);
    /// Reads the result of toJson().
    static std::unique_ptr<ThesisEncoder> fromJson(const QJsonObject& json);

    QStringList featureNames() const override;
    void encode(const EncodedPost& post, const PastLikes& past, const AccountCounts& counts,
                std::span<float> row) override;
    QJsonObject toJson() const override;

private:
    ThesisVocabulary m_vocabulary;
    ThesisPreprocessor m_preprocessor;
};

} // namespace likecast
