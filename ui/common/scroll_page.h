#pragma once

class QLayout;
class QScrollArea;
class QWidget;

namespace likecast
{

/// Of a page of text, in pixels: keeps its lines readable.
inline constexpr int readingWidth = 760;

/// Turns a scroll area into a page for its content: as wide as the window allows, vertical
/// scrolling only, without frame or background of its own. The area takes ownership of the content.
void makePage(QScrollArea& area, QWidget* content);

/// Deletes the widgets in a layout.
void clearLayout(QLayout& layout);

} // namespace likecast
