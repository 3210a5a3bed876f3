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
    denseKind(),
    photoKind(),
};

const NetworkKind& kindNamed(const std::string& name)
{
    for (const NetworkKind& kind : kinds) {
        if (name == kind.name)
            return kind;
    }
    throw InvalidInput("unknown kind of network: " + name);
}

class TorchPlugin final : public Plugin
{
public:
    Status train(const std::string& kind, const NetworkSettings& settings, const FitSettings& fit,
                 const TrainingData& data, const std::string& resumeState, FitObserver& observer,
                 std::unique_ptr<Network>& network) const noexcept override
    {
        return statusOf([&] {
            const TrainingJob job{settings, fit, data, resumeState, observer};
            network = kind == "smile" ? trainSmileNetwork(job) : trainNetwork(kindNamed(kind), job);
        });
    }

    Status load(const std::string& kind, const std::string& weights,
                std::unique_ptr<Network>& network) const noexcept override
    {
        return statusOf([&] { network = loadNetwork(kindNamed(kind), weights); });
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
