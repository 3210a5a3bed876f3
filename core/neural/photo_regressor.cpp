#include "core/neural/photo_regressor.h"

#include "core/posts/known_count.h"
#include "core/posts/post_order.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double minError = 0.05;

class PhotoAccount final : public AccountRegression
{
public:
    static Result<std::unique_ptr<AccountRegression>>
    open(std::shared_ptr<const AccountPhotoModel> model, PhotoReader read,
         const AccountInput& account, const CancellationToken& cancellation)
    {
        std::unique_ptr<PhotoAccount> opened(new PhotoAccount(std::move(model), std::move(read)));
        if (account.averageLikes)
            opened->m_typedLevel = logLikes(*account.averageLikes);
        for (std::size_t begin = 0; begin < account.posts.size();) {
            const std::size_t end = endOfMoment(account.posts, begin);
            for (std::size_t i = begin; i < end; ++i) {
                if (cancellation.isCancelled())
                    return failure(ErrorCode::Cancelled);
                const Post& post = account.posts[i];
                if (!knownCount(post.likes))
                    continue;
                const double y = logLikes(static_cast<double>(*post.likes));
                if (const auto forecast = opened->forecastUnseen(post.photoPath))
                    opened->m_past.push_back({i, y, opened->m_posts, *forecast});
            }
            for (; begin < end; ++begin)
                opened->append(account.posts[begin]);
        }
        return opened;
    }

    std::size_t postCount() const override { return m_posts; }
    const std::vector<PastForecast>& past() const override { return m_past; }

    Result<std::vector<LikeForecast>> forecast(const PostDraft&, const PhotoFeatures* photo,
                                               std::span<const qint64> takenAtMs) override
    {
        const auto verdict = verdictOf(photo);
        if (!verdict)
            return failure(verdict.error());
        return std::vector<LikeForecast>(takenAtMs.size(), forecastFrom(*verdict));
    }

    Result<std::vector<Contribution>> explain(const PostDraft&, const PhotoFeatures* photo) override
    {
        const auto verdict = verdictOf(photo);
        if (!verdict)
            return failure(verdict.error());
        return std::vector<Contribution>{
            {ContributionKind::PhotoLook, verdict->logMedian - logLevel(), {}}};
    }

private:
    PhotoAccount(std::shared_ptr<const AccountPhotoModel> model, PhotoReader read)
        : m_model(std::move(model))
        , m_read(std::move(read))
    {
    }

    void append(const Post& post)
    {
        if (!knownCount(post.likes))
            return;
        m_likesSum += static_cast<double>(*post.likes);
        ++m_posts;
    }

    double logLevel() const
    {
        if (m_posts > 0)
            return logLikes(m_likesSum / static_cast<double>(m_posts));
        return m_typedLevel.value_or(m_model->calibration.logLevel);
    }

    LikeForecast forecastFrom(const PhotoVerdict& verdict) const
    {
        LikeForecast forecast{verdict.logMedian, m_model->calibration.meanError, logLevel()};
        forecast.classChances = verdict.classChances;
        return forecast;
    }

    std::optional<LikeForecast> forecastUnseen(const QString& photoPath) const
    {
        if (photoPath.isEmpty())
            return std::nullopt;
        const auto file = readPostPhoto(photoPath, m_read);
        if (!file || m_model->calibration.learnedFrom.contains(file->sha256))
            return std::nullopt;
        const auto verdict = predict(*file);
        return verdict ? std::optional(forecastFrom(*verdict)) : std::nullopt;
    }

    Result<PhotoVerdict> predict(const PhotoFile& file) const
    {
        return decodePhoto(file, networkPhotoLongEdge).and_then([this](const Photo& photo) {
            return m_model->predict(photo.image);
        });
    }

    Result<PhotoVerdict> verdictOf(const PhotoFeatures* photo)
    {
        if (!photo || photo->photoPath.isEmpty())
            return failure(ErrorCode::InputInvalid, u"%1 needs a photo"_s.arg(m_model->name));
        const QFileInfo file(photo->photoPath);
        if (m_last && m_lastPath == photo->photoPath && m_lastModified == file.lastModified())
            return *m_last;
        auto verdict =
            readPostPhoto(photo->photoPath, m_read).and_then([this](const PhotoFile& read) {
                return predict(read);
            });
        if (verdict) {
            m_last = *verdict;
            m_lastPath = photo->photoPath;
            m_lastModified = file.lastModified();
        }
        return verdict;
    }

    std::shared_ptr<const AccountPhotoModel> m_model;
    PhotoReader m_read;
    std::optional<double> m_typedLevel;
    double m_likesSum = 0.0;
    std::size_t m_posts = 0;
    std::vector<PastForecast> m_past;
    std::optional<PhotoVerdict> m_last; ///< for the photo at m_lastPath
    QString m_lastPath;
    QDateTime m_lastModified;
};

} // namespace

void PhotoCalibration::measure(const std::vector<double>& y, const std::vector<double>& forecasts)
{
    std::vector<double> errors;
    double sum = 0.0;
    for (std::size_t i = 0; i < y.size(); ++i) {
        errors.push_back(y[i] - forecasts[i]);
        sum += std::abs(errors.back());
    }
    meanError = std::max(minError, sum / static_cast<double>(errors.size()));
    for (double& error : errors)
        error /= meanError;
    std::ranges::sort(errors);
    residuals = std::move(errors);
}

QString PhotoCalibration::fileName()
{
    return u"calibration.json"_s;
}

QJsonObject PhotoCalibration::toJson() const
{
    QJsonArray photos;
    for (const QByteArray& sha256 : learnedFrom)
        photos.append(QString::fromLatin1(sha256.toHex()));
    QJsonArray errors;
    for (const double residual : residuals)
        errors.append(residual);
    return {{u"learned_from"_s, photos},
            {u"log_level"_s, logLevel},
            {u"mean_error"_s, meanError},
            {u"residuals"_s, errors}};
}

Result<PhotoCalibration> PhotoCalibration::fromJson(const QByteArray& bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    PhotoCalibration calibration;
    for (const QJsonValue& value : json.value("learned_from"_L1).toArray())
        calibration.learnedFrom.insert(QByteArray::fromHex(value.toString().toLatin1()));
    for (const QJsonValue& value : json.value("residuals"_L1).toArray())
        calibration.residuals.push_back(value.toDouble());
    calibration.logLevel = json.value("log_level"_L1).toDouble(-1.0);
    calibration.meanError = json.value("mean_error"_L1).toDouble();
    if (calibration.residuals.empty() || !std::ranges::is_sorted(calibration.residuals) ||
        !(calibration.meanError > 0.0) || !(calibration.logLevel >= 0.0))
        return failure(ErrorCode::ModelDamaged, fileName());
    return calibration;
}

PhotoRegressor::PhotoRegressor(std::shared_ptr<const AccountPhotoModel> model, PhotoReader read)
    : m_model(std::move(model))
    , m_read(std::move(read))
{
}

double PhotoRegressor::pairScale() const
{
    // The standard deviation of the difference of two independent errors.
    return std::numbers::sqrt2;
}

Result<std::unique_ptr<AccountRegression>>
PhotoRegressor::open(const AccountInput& account, const CancellationToken& cancellation) const
{
    return PhotoAccount::open(m_model, m_read, account, cancellation);
}

} // namespace likecast
