#pragma once

class QScrollArea;
class QWidget;

namespace likecast
{

/// Turns a scroll area into a page for its content: as wide as the window allows, vertical
/// scrolling only, without frame or background of its own. The area takes ownership of the content.
void makePage(QScrollArea& area, QWidget* content);

} // namespace likecast
