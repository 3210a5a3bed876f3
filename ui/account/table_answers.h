#pragma once

#include "core/instagram/formats/table/import_options.h"

namespace likecast
{

class Settings;

/// What a person said about tables with this header; nothing said where none was remembered.
/// Same thread as the settings.
ImportOptions rememberedAnswers(const Settings& settings, const QString& headerKey);
void rememberAnswers(Settings& settings, const QString& headerKey, const ImportOptions& options);

} // namespace likecast
