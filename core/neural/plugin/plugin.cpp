#include "core/neural/plugin/network_kind.h"

#if defined(_WIN32)
#define LIKECAST_PLUGIN_SYMBOL __declspec(dllexport)
#else
#define LIKECAST_PLUGIN_SYMBOL __attribute__((visibility("default")))
#endif

namespace likecast::neural
{

namespace
{

const NetworkKind kinds[] = {
    fullyConnectedKind(),
    photoNetworkKind(),
};

const NetworkKind* kindOf(const std::string& name)
{
    for (const NetworkKind& kind : kinds) {
        if (name == kind.name)
            return &kind;
    }
    return nullptr;
}

class TorchPlugin final : public Plugin
{
public:
    Status train(const std::string& kind, const NetworkSettings& settings, const FitSettings& fit,
                 const TrainingData& data, const std::string& resumeState, FitObserver& observer,
                 std::unique_ptr<Network>& network) const noexcept override
    {
        try {
            const NetworkKind* found = kindOf(kind);
            if (!found || !found->train)
                return {Outcome::InputInvalid, "no network to train is called " + kind};
            network = found->train({settings, fit, data, resumeState, observer});
            return {};
        } catch (...) {
            return statusOfException();
        }
    }

    Status load(const std::string& kind, const std::string& weights,
                std::unique_ptr<Network>& network) const noexcept override
    {
        try {
            const NetworkKind* found = kindOf(kind);
            if (!found)
                return {Outcome::InputInvalid, "no network is called " + kind};
            network = found->load(weights);
            return {};
        } catch (...) {
            return statusOfException();
        }
    }

    Status loadScript(const std::string& bytes,
                      std::unique_ptr<ScriptNetwork>& network) const noexcept override
    {
        try {
            network = loadScriptNetwork(bytes);
            return {};
        } catch (...) {
            return statusOfException();
        }
    }
};

} // namespace

} // namespace likecast::neural

extern "C" LIKECAST_PLUGIN_SYMBOL const likecast::neural::Plugin*
likecastNeuralPlugin(std::uint32_t version)
{
    static const likecast::neural::TorchPlugin plugin;
    return version == likecast::neural::pluginVersion ? &plugin : nullptr;
}
