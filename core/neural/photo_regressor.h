#pragma once

#include "core/neural/account_photos.h"
#include "core/neural/engagement_terciles.h"
#include "core/regression/contract/like_regressor.h"
#include "core/regression/contract/model_files.h"

#include <QImage>
#include <QJsonObject>

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace likecast
{

/// What a model says of a picture alone.
struct PhotoVerdict {
    double logMedian = 0.0; ///< y
    /// Low, Typical, High, together 1; absent for a model that forecasts likes.
    std::optional<std::array<double, engagementClassCount>> classChances;
};

/// What such a model reached on photos that it did not learn from, and which it did learn from.
struct PhotoCalibration {
    std::set<QByteArray> learnedFrom; ///< SHA-256 of the photo files
    double logLevel = 0.0;            ///< median of y of the account that it is trained on
    double meanError = 0.5;           ///< mean absolute error of y
    std::vector<double> residuals;    ///< (y - forecast) / meanError, ascending

    /// From y and forecasts of photos kept apart.
    void measure(const std::vector<double>& y, const std::vector<double>& forecasts);

    QJsonObject toJson() const;
    /// Errors: ModelDamaged.
    static Result<PhotoCalibration> fromJson(const QByteArray& bytes);
    static QString fileName();
};

/// A model of one account's photos, loaded.
struct PhotoModel {
    QString name;
    QString version;
    PhotoCalibration calibration;
    std::function<Result<PhotoVerdict>(const QImage& picture)> judge; ///< thread-safe
};

/// Forecasts from the photo and nothing else: caption and hour change nothing. It is one account's
/// model and knows no other's level.
///
/// past() holds only posts whose photo can be read and was not learned from: the model has no
/// honest forecast of the others. forecast() without a photo is InputInvalid; a photo that cannot
/// be read gives the errors of readPostPhoto() or decodePhoto(). All of a forecast's difference
/// from the level is the photo's look.
class PhotoRegressor final : public LikeRegressor
{
public:
    PhotoRegressor(std::shared_ptr<const PhotoModel> model, PhotoReader read);

    QString name() const override { return m_model->name; }
    QString version() const override { return m_model->version; }
    double pairScale() const override;
    std::span<const double> referenceResiduals(std::size_t) const override
    {
        return m_model->calibration.residuals;
    }
    Result<std::unique_ptr<AccountRegression>>
    open(const AccountInput& account, const CancellationToken& cancellation) const override;

private:
    std::shared_ptr<const PhotoModel> m_model;
    PhotoReader m_read;
};

} // namespace likecast
