#pragma once

#include "core/instagram/formats/table/import_options.h"

namespace likecast
{

class Settings;

/// The remembered answers about tables with this header; no answers if none were remembered. Call
/// it on the settings' thread.
ImportOptions rememberedAnswers(const Settings& settings, const QString& headerKey);
void rememberAnswers(Settings& settings, const QString& headerKey, const ImportOptions& options);

} // namespace likecast
