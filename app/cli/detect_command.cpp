#include "app/cli/command_context.h"
#include "app/cli/commands.h"
#include "app/cli/error_text.h"
#include "app/cli/json_output.h"
#include "app/cli/photo_arguments.h"
#include "app/predictor_factory.h"
#include "core/image/image_loader.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace likecast::cli
{

using namespace Qt::StringLiterals;

namespace
{

struct DetectOptions {
    std::vector<std::string> photos;
    std::string detector;
    std::string drawDirectory;
};

struct Detection {
    QSize size;
    std::vector<FaceBox> faces;
};

Result<Detection> detect(const CommandContext& context, FaceDetector& detector,
                         const QString& photo, const QString& drawDirectory)
{
    const auto loaded = loadPhoto(photo);
    if (!loaded)
        return failure(loaded.error());
    auto faces = detector.detect(loaded->image);
    if (!faces)
        return failure(faces.error());
    if (!drawDirectory.isEmpty()) {
        const auto drawn = drawFaces(photo, *faces, drawDirectory);
        if (!drawn)
            return failure(drawn.error());
        context.note(u"Drawn: "_s + *drawn);
    }
    return Detection{loaded->fullSize, std::move(*faces)};
}

QJsonObject detectionJson(const QString& photo, const Detection& detection)
{
    return {{u"photo"_s, photo},
            {u"width"_s, detection.size.width()},
            {u"height"_s, detection.size.height()},
            {u"faces"_s, facesJson(detection.faces)}};
}

QString detectionText(const QString& photo, const Detection& detection)
{
    const auto smiles = std::count_if(detection.faces.begin(), detection.faces.end(),
                                      [](const FaceBox& face) { return face.isSmiling(); });
    return photo + u": "_s + facesText(detection.faces.size(), static_cast<int>(smiles));
}

int runDetect(const CommandContext& context, const DetectOptions& options)
{
    auto detector = makeFaceDetector(QString::fromStdString(options.detector), context.dataDir);
    if (!detector)
        return context.fail(detector.error());
    QJsonArray array;
    int exitCode = exitDone;
    for (const QString& photo : expandPhotos(options.photos)) {
        if (context.cancellation.isCancelled())
            return context.fail({ErrorCode::Cancelled, {}});
        const auto detection =
            detect(context, **detector, photo, QString::fromStdString(options.drawDirectory));
        if (!detection) {
            exitCode = context.failWith(photo + u": "_s + errorText(detection.error()));
            array.append(photoErrorJson(photo, detection.error()));
        } else if (context.json) {
            array.append(detectionJson(photo, *detection));
        } else {
            context.printText(detectionText(photo, *detection));
        }
    }
    if (context.json)
        context.printJson({{u"photos"_s, array}});
    return exitCode;
}

} // namespace

void addDetectCommand(CLI::App& program, CommandContext& context)
{
    auto options = std::make_shared<DetectOptions>();
    CLI::App* command = program.add_subcommand("detect", "Find faces and smiles in photos");
    command->add_option("PHOTO", options->photos, "Photos, or directories of photos")->required();
    command->add_option("--detector", options->detector, "hog, haar or yunet")
        ->check(CLI::IsMember({"hog", "haar", "yunet"}));
    command->add_option("--draw", options->drawDirectory,
                        "Save copies with face boxes to this directory");
    context.setJob(command, [options, &context] { return runDetect(context, *options); });
}

} // namespace likecast::cli
