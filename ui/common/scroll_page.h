#pragma once

class QScrollArea;
class QWidget;

namespace likecast
{

/// Makes a scroll area a page of its content: as wide as the window lets it, scrolled upright
/// only, without a frame or a ground of its own. The area takes the content over.
void makePage(QScrollArea& area, QWidget* content);

} // namespace likecast
