#pragma once

#include <QString>

namespace likecast
{

/// Keeps a figure with its signs and units, an account or a hashtag in its order in a right-to-left
/// layout: "+3 %" and "#crew" must not become "% 3+" and "crew#". Unchanged otherwise.
QString isolated(const QString& text);

/// "@name", isolated.
QString accountHandle(const QString& name);

} // namespace likecast
