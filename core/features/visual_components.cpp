#include "core/features/visual_descriptor.h"

#include <QCryptographicHash>
#include <QDataStream>

#include <algorithm>
#include <cmath>

namespace likecast
{

PhotoEmbedding VisualComponents::place(const VisualDescriptor& descriptor) const
{
    PhotoEmbedding embedding;
    embedding.pack = m_origin;
    for (std::size_t component = 0; component < m_directions.size(); ++component) {
        double sum = 0.0;
        for (std::size_t i = 0; i < visualDescriptorSize; ++i)
            sum += static_cast<double>(m_directions[component][i]) *
                   static_cast<double>(descriptor[i] - m_mean[i]);
        embedding.sketch[component] = sum;
    }
    return embedding;
}

QByteArray VisualComponents::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    for (const float value : m_mean)
        stream << value;
    for (const VisualDescriptor& direction : m_directions) {
        for (const float value : direction)
            stream << value;
    }
    return bytes;
}

Result<VisualComponents> VisualComponents::fromBytes(const QByteArray& bytes)
{
    constexpr std::size_t figures = (embeddingSketchSize + 1) * visualDescriptorSize;
    const auto damaged = [] {
        return failure(ErrorCode::ModelDamaged, QStringLiteral("visual components"));
    };
    if (bytes.size() != static_cast<qsizetype>(figures * sizeof(float)))
        return damaged();
    QDataStream stream(bytes);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    bool isFinite = true;
    const auto read = [&](VisualDescriptor& values) {
        for (float& value : values) {
            stream >> value;
            isFinite = isFinite && std::isfinite(value);
        }
    };
    VisualComponents components;
    read(components.m_mean);
    components.m_directions.resize(embeddingSketchSize);
    for (VisualDescriptor& direction : components.m_directions)
        read(direction);
    if (!isFinite)
        return damaged();
    components.identify();
    return components;
}

void VisualComponents::identify()
{
    m_origin = {QStringLiteral("visual"),
                QCryptographicHash::hash(toBytes(), QCryptographicHash::Sha256)};
}

QString VisualComponents::shortName() const
{
    return QString::fromLatin1(m_origin.sha256.toHex().first(8));
}

} // namespace likecast
