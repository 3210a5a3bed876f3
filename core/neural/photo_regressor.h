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

/// A prediction from a photo alone.
struct PhotoVerdict {
    double logMedian = 0.0; ///< ln(1 + likes)
    /// Of Low, Typical, High, summing to 1; std::nullopt for a model that predicts likes.
    std::optional<std::array<double, engagementClassCount>> classChances;
};

/// Such a model's errors on its validation photos, and the photos it was trained on.
struct PhotoCalibration {
    std::set<QByteArray> learnedFrom; ///< SHA-256 of the photo files
    double logLevel = 0.0;            ///< median of y = ln(1 + likes) of the account
    double meanError = 0.5;           ///< mean absolute error of y
    std::vector<double> residuals;    ///< (y - forecast) / meanError, ascending

    /// Computes the errors from y and predictions of the validation photos.
    void measure(const std::vector<double>& y, const std::vector<double>& forecasts);

    QJsonObject toJson() const;
    /// Errors: ModelDamaged.
    static Result<PhotoCalibration> fromJson(const QByteArray& bytes);
    static QString fileName();
};

/// A loaded model of one account's photos.
struct AccountPhotoModel {
    QString name;
    QString version;
    PhotoCalibration calibration;
    std::function<Result<PhotoVerdict>(const QImage& picture)> predict; ///< thread-safe
};

/// Predicts from the photo alone: caption and hour change nothing. It fits one account and does not
/// know the level of others.
///
/// past() contains only posts whose photo is readable and was not used for training: other
/// predictions would look too good. forecast() without a photo is InputInvalid; an unreadable photo
/// gives the errors of readPostPhoto() or decodePhoto(). The whole difference between prediction
/// and level is attributed to the photo's look.
class PhotoRegressor final : public LikeRegressor
{
public:
    PhotoRegressor(std::shared_ptr<const AccountPhotoModel> model, PhotoReader read);

    QString name() const override { return m_model->name; }
    QString version() const override { return m_model->version; }
    double pairScale() const override;
    bool isAccountKnown() const override { return true; }
    std::span<const double> referenceResiduals(std::size_t) const override
    {
        return m_model->calibration.residuals;
    }
    Result<std::unique_ptr<AccountRegression>>
    open(const AccountInput& account, const CancellationToken& cancellation) const override;

private:
    std::shared_ptr<const AccountPhotoModel> m_model;
    PhotoReader m_read;
};

} // namespace likecast
