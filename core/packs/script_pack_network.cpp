#include "core/packs/script_pack_network.h"

#include "core/common/plugin.h"
#include "core/neural/neural_plugin.h"
#include "core/packs/pack_input_values.h"
#include "core/packs/torchscript_code.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

tl::unexpected<Error> invalid(const std::string& detail)
{
    constexpr qsizetype longest = 300;
    return failure(ErrorCode::PackInvalid,
                   QString::fromStdString(detail).simplified().left(longest));
}

class ScriptPackNetwork final : public PackNetwork
{
public:
    ScriptPackNetwork(std::unique_ptr<neural::ScriptNetwork> script, PackInput input)
        : m_script(std::move(script))
        , m_input(input)
    {
    }

    QStringList outputNames() const override { return m_outputs; }

    Result<std::vector<PackTensor>> run(const QImage& picture, const QStringList& outputs) override
    {
        if (picture.isNull())
            return failure(ErrorCode::InputInvalid, u"no picture"_s);
        auto all = runAll(picture);
        if (!all || outputs.isEmpty())
            return all;
        std::vector<PackTensor> asked;
        for (const QString& name : outputs) {
            const auto found =
                std::ranges::find(*all, name, [](const PackTensor& tensor) { return tensor.name; });
            if (found == all->end())
                return failure(ErrorCode::PackInvalid, u"the network has no output %1"_s.arg(name));
            asked.push_back(*found);
        }
        return asked;
    }

    /// Runs it once, so that outputNames() knows them.
    Result<void> learnOutputs()
    {
        QImage grey(m_input.size, QImage::Format_RGB32);
        grey.fill(Qt::gray);
        const auto tensors = runAll(grey);
        if (!tensors)
            return failure(tensors.error());
        for (const PackTensor& tensor : *tensors)
            m_outputs.append(tensor.name);
        return {};
    }

private:
    Result<std::vector<PackTensor>> runAll(const QImage& picture)
    {
        const std::vector<float> values = packInputValues(picture, m_input);
        const neural::TensorView input{
            values.data(),
            {1, packInputChannels(m_input), m_input.size.height(), m_input.size.width()}};
        std::vector<neural::NamedTensor> outputs;
        const neural::Status done = m_script->run(input, outputs);
        if (!done.ok())
            return invalid(done.detail);
        std::vector<PackTensor> tensors;
        for (neural::NamedTensor& output : outputs)
            tensors.push_back({QString::fromStdString(output.name),
                               {output.tensor.shape.begin(), output.tensor.shape.end()},
                               std::move(output.tensor.values)});
        return tensors;
    }

    std::unique_ptr<neural::ScriptNetwork> m_script;
    PackInput m_input;
    QStringList m_outputs;
};

} // namespace

Result<std::unique_ptr<PackNetwork>> loadScriptPackNetwork(const QByteArray& model,
                                                           const PackInput& input)
{
    if (const auto checked = checkTorchScriptCode(model); !checked)
        return failure(checked.error());
    const auto function = pluginFunction(u"neural"_s, neural::entryPointName);
    if (!function)
        return failure(function.error());
    const neural::Plugin* plugin =
        reinterpret_cast<neural::EntryPoint>(*function)(neural::pluginVersion);
    if (!plugin)
        return failure(ErrorCode::PartMissing, u"likecast_neural is of another version"_s);
    std::unique_ptr<neural::ScriptNetwork> script;
    const neural::Status loaded = plugin->loadScript(model.toStdString(), script);
    if (!loaded.ok())
        return invalid(loaded.detail);
    auto network = std::make_unique<ScriptPackNetwork>(std::move(script), input);
    if (const auto learned = network->learnOutputs(); !learned)
        return failure(learned.error());
    return network;
}

} // namespace likecast
