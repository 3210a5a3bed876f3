#include "ui/predict/sharing/report_card.h"

#include "core/posts/wall_time.h"
#include "ui/common/bidi_text.h"
#include "ui/common/card.h"
#include "ui/common/date_format.h"
#include "ui/common/plain_label.h"
#include "ui/common/theme.h"
#include "ui/predict/result/driver_list.h"
#include "ui/predict/result/driver_text.h"
#include "ui/predict/result/figure_text.h"
#include "ui/predict/result/result_card.h"
#include "ui/predict/sharing/annotated_photo.h"

#include <QCoreApplication>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace likecast
{

namespace
{

constexpr int scale = 2;
constexpr QSize storySize(540, 960); ///< in device-independent pixels
constexpr int photoWidth = storySize.width() - 2 * pageMargin;
constexpr int leastPhotoHeight = 240;

struct CardWords {
    Q_DECLARE_TR_FUNCTIONS(ReportCard)
};

QString momentText(const Composition& composition)
{
    const QLocale locale;
    const QTimeZone zone = timeZoneOf(composition.timeZoneId);
    const QDate day = wallClockAt(composition.takenAtMs, zone).date();
    return CardWords::tr("%1, %2 (%3)", "weekday and time, date, time zone")
        .arg(weekdayTimeText(composition.takenAtMs, composition.timeZoneId, locale,
                             QLocale::LongFormat),
             locale.toString(day, dayFormat(locale)), QString::fromLatin1(zone.id()));
}

QWidget* makeDriverCard(const ReportCardContent& content)
{
    auto* unit = new PlainLabel(effectUnit(content.prediction.figure.target), TextRole::CardTitle);
    auto* card = new Card(DriverList::title());
    card->setTitleTrailing(unit);
    auto* drivers = new DriverList;
    drivers->setDrivers(content.prediction, content.composition);
    card->content()->addWidget(drivers);
    return card;
}

QLabel* makePhoto(const ReportCardContent& content, int mostHeight)
{
    const QSize size =
        content.photo.size().scaled(photoWidth, mostHeight, Qt::KeepAspectRatio) * scale;
    QImage photo =
        annotatedPhoto(content.photo.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation),
                       content.prediction.faces, scale);
    photo.setDevicePixelRatio(scale);
    auto* label = new PlainLabel;
    label->setPixmap(QPixmap::fromImage(photo));
    label->setFixedSize(size / scale);
    return label;
}

} // namespace

std::unique_ptr<QWidget> makeReportCard(const ReportCardContent& content)
{
    auto card = std::make_unique<QWidget>();
    card->setPalette(paletteOf(lightTheme()));
    auto* column = new QVBoxLayout(card.get());
    column->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    column->setSpacing(cardGap);
    auto* head = new QVBoxLayout;
    head->setSpacing(0);
    const QString& account = content.composition.account.name;
    head->addWidget(PlainLabel::paragraph(account.isEmpty() ? CardWords::tr("Planned post")
                                                            : accountHandle(account),
                                          TextRole::PageTitle));
    head->addWidget(PlainLabel::paragraph(momentText(content.composition)));
    column->addLayout(head);
    auto* result = new ResultCard;
    Prediction shown = content.prediction;
    shown.targets.clear(); // a picture offers no choice
    result->setPrediction(shown);
    column->addWidget(result);
    column->addWidget(makeDriverCard(content));
    const QLocale locale;
    column->addWidget(
        PlainLabel::paragraph(CardWords::tr("Predicted by Likecast on %1")
                                  .arg(locale.toString(content.madeOn, dayFormat(locale))),
                              TextRole::Small));
    if (!content.photo.isNull()) {
        const int left =
            storySize.height() - cardGap - column->totalHeightForWidth(storySize.width());
        column->insertWidget(1, makePhoto(content, std::max(left, leastPhotoHeight)), 0,
                             Qt::AlignHCenter);
    }
    card->resize(storySize.width(), column->totalHeightForWidth(storySize.width()));
    return card;
}

QImage pictureOf(QWidget& card)
{
    QImage image(card.size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(lightTheme().background);
    QPainter painter(&image);
    card.render(&painter, {}, {}, QWidget::DrawChildren);
    return image;
}

} // namespace likecast
