#pragma once

namespace likecast
{

/// Exposes every PhotoView to assistive technology as a graphic that holds its controls and its
/// faces, each with a sentence about it and its place. Can be called repeatedly.
void installPhotoViewAccessibility();

} // namespace likecast
