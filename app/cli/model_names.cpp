#include "app/cli/model_names.h"

namespace likecast::cli
{

std::vector<std::string> argumentNames(const QStringList& names)
{
    std::vector<std::string> arguments;
    for (const QString& name : names)
        arguments.push_back(name.toStdString());
    return arguments;
}

} // namespace likecast::cli
