#pragma once

#include "core/drafts/composition.h"
#include "core/prediction/prediction.h"

#include <QDate>
#include <QImage>

#include <memory>

class QWidget;

namespace likecast
{

struct ReportCardContent {
    QImage photo = {};          ///< null: the card is without one
    Prediction prediction = {}; ///< must have likes
    Composition composition = {};
    QDate madeOn = {};
};

/// A card to share: account and hour, the photo with its face boxes, the number with its range and
/// class, what is behind it, and when it was predicted. Made of the window's widgets and words, in
/// the light theme. Never shown; see pictureOf().
std::unique_ptr<QWidget> makeReportCard(const ReportCardContent& content);

/// The card as a picture 1080 pixels wide. 1920 pixels high, like an Instagram story, unless the
/// photo is flat or the words need more.
QImage pictureOf(QWidget& card);

} // namespace likecast
