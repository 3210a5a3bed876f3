#pragma once

#include "core/neural/photo_network_model.h"

#include <QImage>

#include <cmath>
#include <random>
#include <vector>

namespace likecast::photo_network_test
{

/// Noise around a brightness; the target is the red channel's brightness in [-1, 1].
struct Photos {
    PhotoRows rows;
    std::vector<float> targets;

    Photos(int count, unsigned seed)
    {
        std::mt19937 random(seed);
        for (int i = 0; i < count; ++i) {
            const int red = static_cast<int>(random() % 200);
            const int other = static_cast<int>(random() % 200);
            QImage image(photoPixelEdge, photoPixelEdge, QImage::Format_RGB32);
            for (int y = 0; y < photoPixelEdge; ++y) {
                for (int x = 0; x < photoPixelEdge; ++x)
                    image.setPixel(x, y, qRgb(red + static_cast<int>(random() % 50), other, 90));
            }
            if (!rows.append(image))
                qFatal("no picture");
            targets.push_back(static_cast<float>(red) / 100.0f - 1.0f);
        }
    }

    std::vector<float> classes() const
    {
        std::vector<float> result;
        for (const float target : targets)
            result.push_back(target < -0.33f ? 0.0f : target > 0.33f ? 2.0f : 1.0f);
        return result;
    }
};

inline const Photos& training()
{
    static const Photos photos(64, 1);
    return photos;
}

inline const Photos& validation()
{
    static const Photos photos(16, 2);
    return photos;
}

inline PhotoNetworkTask task()
{
    return {training().rows, training().targets, validation().rows, validation().targets};
}

inline TrainingOptions epochs(int count)
{
    TrainingOptions options;
    options.epochs = count;
    return options;
}

inline std::vector<float> predicted(const Result<PhotoNetworkModel>& model, const PhotoRows& rows)
{
    if (!model)
        qFatal("no model: %s", qPrintable(model.error().detail));
    const auto values = model->predict(rows);
    return values ? *values : std::vector<float>{};
}

inline double meanSquaredError(const std::vector<float>& values, const std::vector<float>& targets)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < targets.size(); ++i)
        sum += std::pow(static_cast<double>(values.at(i)) - static_cast<double>(targets[i]), 2);
    return sum / static_cast<double>(targets.size());
}

/// Trained for one epoch.
inline const PhotoNetworkModel& brieflyTrained()
{
    static const auto model = PhotoNetworkModel::train(task(), epochs(1));
    if (!model)
        qFatal("not trained: %s", qPrintable(model.error().detail));
    return *model;
}

} // namespace likecast::photo_network_test
