#include "core/packs/onnx_structure.h"

#include <QByteArrayView>
#include <QSet>

#include <functional>
#include <optional>

namespace likecast
{

namespace
{

constexpr quint64 nodeField = 1; ///< of a GraphProto

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

/// Passes the strings of one field of a message to `visit`.
bool eachString(QByteArrayView message, quint64 number,
                const std::function<bool(const QByteArray&)>& visit)
{
    return eachField(message, [&](const Field& field) {
        return field.number != number || field.wire != 2 || visit(field.bytes.toByteArray());
    });
}

/// Whether each node reads only weights, inputs of the graph and outputs of earlier nodes.
bool areNodesConnected(QByteArrayView graph)
{
    QSet<QByteArray> known{QByteArray()}; // an input that is left out
    const auto add = [&known](const QByteArray& name) {
        known.insert(name);
        return true;
    };
    const bool areNamesRead = eachField(graph, [&](const Field& part) {
        constexpr quint64 initializer = 5;
        constexpr quint64 input = 11;
        if (part.wire != 2 || (part.number != initializer && part.number != input))
            return true;
        return eachString(part.bytes, part.number == initializer ? 8 : 1, add);
    });
    return areNamesRead && eachField(graph, [&](const Field& part) {
               if (part.number != nodeField || part.wire != 2)
                   return true;
               const auto isKnown = [&known](const QByteArray& name) {
                   return known.contains(name);
               };
               return eachString(part.bytes, 1, isKnown) && eachString(part.bytes, 2, add);
           });
}

bool isGraphWhole(QByteArrayView graph, quint64 fileBytes)
{
    const bool areTensorsWhole = eachField(graph, [&](const Field& part) {
        constexpr quint64 initializer = 5;
        if (part.number == initializer && part.wire == 2)
            return isTensorWhole(part.bytes, fileBytes);
        return part.number != nodeField || part.wire != 2 || isNodeWhole(part.bytes, fileBytes);
    });
    return areTensorsWhole && areNodesConnected(graph);
}

} // namespace

bool isOnnxModelWhole(const QByteArray& model)
{
    return eachField(model, [&](const Field& field) {
        constexpr quint64 graph = 7;
        return field.number != graph || field.wire != 2 ||
               isGraphWhole(field.bytes, static_cast<quint64>(model.size()));
    });
}

} // namespace likecast
