#include "core/settings/model_choice.h"
#include "core/settings/settings.h"
#include "tests/fuzz/fuzz_input.h"

#include <QVariant>

using namespace likecast;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzz::makeApplication();
    // QSettings caches files by name.
    static int number = 0;
    const QString path =
        fuzz::fileWith(u"settings%1.ini"_s.arg(++number), fuzz::bytesOf(data, size));
    const Settings settings(path);
    for (const Setting setting :
         {Setting::Theme, Setting::Language, Setting::BoxesVisible, Setting::WindowGeometry,
          Setting::WindowPage, Setting::PredictModels, Setting::Profile, Setting::NetworkOff})
        static_cast<void>(settings.value(setting));
    static_cast<void>(ownModelsFolder(path, modelChoiceFor(settings, u"mara"_s).model));
    QFile::remove(path);
    return 0;
}
