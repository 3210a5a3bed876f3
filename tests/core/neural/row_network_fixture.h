#pragma once

#include "core/neural/row_network_model.h"

#include <cmath>
#include <random>

namespace likecast::row_network_test
{

inline constexpr std::size_t columns = 6;

/// y = |x0| + x1 - 0.5 x2, the other columns are noise.
struct Rows {
    std::vector<float> values;
    std::vector<float> targets;

    Rows(std::size_t count, unsigned seed)
    {
        std::mt19937 random(seed);
        for (std::size_t i = 0; i < count; ++i) {
            for (std::size_t k = 0; k < columns; ++k)
                values.push_back(static_cast<float>(random() % 2001) / 1000.0f - 1.0f);
            const float* row = values.data() + i * columns;
            targets.push_back(std::abs(row[0]) + row[1] - 0.5f * row[2]);
        }
    }
    MatrixView view() const { return {values, columns}; }
};

inline const Rows& trainingRows()
{
    static const Rows rows(600, 1);
    return rows;
}

inline const Rows& validationRows()
{
    static const Rows rows(100, 2);
    return rows;
}

inline RowSplit split()
{
    RowSplit rows;
    rows.training = trainingRows().view();
    rows.trainingTargets = trainingRows().targets;
    rows.validation = validationRows().view();
    rows.validationTargets = validationRows().targets;
    return rows;
}

inline RowNetwork small()
{
    RowNetwork network;
    network.settings.hidden = {32, 16};
    network.fit.batch = 32;
    network.fit.learningRate = 3e-3;
    network.fit.epochs = 30;
    return network;
}

/// Files of a small network after some epochs, resumed from `resumed` unless empty.
inline QMap<QString, QByteArray> filesAfter(int epochs, const QMap<QString, QByteArray>& resumed)
{
    TrainingOptions options;
    options.epochs = epochs;
    RowSplit rows = split();
    rows.resumed = resumed;
    const auto model = trainRowNetwork(small(), rows, options);
    return model ? *(*model)->files() : QMap<QString, QByteArray>();
}

inline const QString weightsFile = QStringLiteral("network.bin");
inline const QString stateFile = QStringLiteral("training_state.bin");

} // namespace likecast::row_network_test
