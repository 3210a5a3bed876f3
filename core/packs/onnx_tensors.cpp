#include "core/packs/onnx_tensors.h"

#include <QByteArrayView>

#include <functional>
#include <optional>

namespace likecast
{

namespace
{

struct Field {
    quint64 number = 0;
    quint64 wire = 0;
    quint64 value = 0; ///< of a varint
    QByteArrayView bytes;
};

std::optional<quint64> readVarint(QByteArrayView& input)
{
    quint64 value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        if (input.isEmpty())
            return std::nullopt;
        const auto byte = static_cast<unsigned char>(input.front());
        input = input.sliced(1);
        value |= quint64{byte & 0x7fU} << shift;
        if (byte < 0x80)
            return value;
    }
    return std::nullopt;
}

/// Returns false if the message is damaged or `visit` returns false.
bool eachField(QByteArrayView input, const std::function<bool(const Field&)>& visit)
{
    while (!input.isEmpty()) {
        const auto key = readVarint(input);
        if (!key)
            return false;
        Field field{*key >> 3, *key & 7, 0, {}};
        std::optional<quint64> length;
        if (field.wire == 0) {
            const auto value = readVarint(input);
            if (!value)
                return false;
            field.value = *value;
            length = 0;
        } else if (field.wire == 2) {
            length = readVarint(input);
        } else if (field.wire == 1 || field.wire == 5) {
            length = field.wire == 1 ? 8 : 4;
        }
        if (!length || *length > static_cast<quint64>(input.size()))
            return false;
        field.bytes = input.first(static_cast<qsizetype>(*length));
        input = input.sliced(static_cast<qsizetype>(*length));
        if (!visit(field))
            return false;
    }
    return true;
}

/// Bytes per value in raw_data for a TensorProto.data_type; 0 if OpenCV does not read it.
quint64 valueBytes(quint64 type)
{
    switch (type) {
    case 1: // float
    case 6: // int32
        return 4;
    case 7:  // int64
    case 11: // double
        return 8;
    case 10: // float16
        return 2;
    case 2: // uint8
    case 3: // int8
    case 9: // bool
        return 1;
    default:
        return 0;
    }
}

bool isTensorWhole(QByteArrayView tensor, quint64 fileBytes)
{
    quint64 count = 1;
    quint64 type = 0;
    quint64 rawBytes = 0;
    quint64 typedBytes = 0;
    const auto multiply = [&](quint64 size) {
        count = size == 0 || count <= fileBytes / size ? count * size : fileBytes + 1;
        return count <= fileBytes;
    };
    const bool isRead = eachField(tensor, [&](const Field& field) {
        if (field.number == 1 && field.wire == 0)
            return multiply(field.value);
        if (field.number == 1) {
            QByteArrayView packed = field.bytes;
            while (!packed.isEmpty()) {
                const auto size = readVarint(packed);
                if (!size || !multiply(*size))
                    return false;
            }
        } else if (field.number == 2) {
            type = field.value;
        } else if (field.number == 9) {
            rawBytes = static_cast<quint64>(field.bytes.size());
        } else if (field.number == 4 || field.number == 5 || field.number == 7 ||
                   field.number == 10) {
            typedBytes += field.wire == 0 ? 1 : static_cast<quint64>(field.bytes.size());
        }
        return true;
    });
    const quint64 width = valueBytes(type);
    if (!isRead || width == 0)
        return false;
    // Typed fields are packed: floats and doubles at full width, integers from one byte each.
    const quint64 typedWidth = type == 1 || type == 11 ? width : 1;
    return rawBytes > 0 ? rawBytes >= count * width : typedBytes >= count * typedWidth;
}

bool isNodeWhole(QByteArrayView node, quint64 fileBytes)
{
    return eachField(node, [&](const Field& field) {
        constexpr quint64 attribute = 5;
        if (field.number != attribute || field.wire != 2)
            return true;
        return eachField(field.bytes, [&](const Field& part) {
            constexpr quint64 tensor = 5;
            return part.number != tensor || part.wire != 2 || isTensorWhole(part.bytes, fileBytes);
        });
    });
}

} // namespace

bool areOnnxTensorsWhole(const QByteArray& model)
{
    const auto fileBytes = static_cast<quint64>(model.size());
    return eachField(model, [&](const Field& field) {
        constexpr quint64 graph = 7;
        if (field.number != graph || field.wire != 2)
            return true;
        return eachField(field.bytes, [&](const Field& part) {
            constexpr quint64 node = 1;
            constexpr quint64 initializer = 5;
            if (part.number == initializer && part.wire == 2)
                return isTensorWhole(part.bytes, fileBytes);
            return part.number != node || part.wire != 2 || isNodeWhole(part.bytes, fileBytes);
        });
    });
}

} // namespace likecast
