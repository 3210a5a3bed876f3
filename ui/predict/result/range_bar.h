#pragma once

#include "core/prediction/prediction.h"
#include "ui/predict/result/range_layout.h"

#include <QWidget>

#include <optional>

namespace likecast
{

/// The range as a shaded part of what the account's posts get, with a thick mark at the median and
/// a thin one at the usual likes; both ends and the usual are labelled. The tool tip and the
/// accessible description contain all values.
class RangeBar : public QWidget
{
    Q_OBJECT

public:
    explicit RangeBar(QWidget* parent = nullptr);

    /// The bar spans `accountSpan`. `usualWord` labels the thin mark: "usual", or "typical" without
    /// the account's own history.
    void setRange(const LikesRange& range, double usualLikes, const LikesSpan& accountSpan,
                  const QString& usualWord, const PredictedFigure& figure = {});
    void clear(); ///< shows an empty track
    void setMuted(bool muted);
    /// Whether the thin mark is labelled, as it is at first; the tool tip names it either way.
    void setUsualLabelled(bool labelled);

    /// The label rectangles in widget coordinates, as painted.
    struct Geometry {
        QRectF track;
        QRectF shaded;
        QRectF median;
        QRectF usual;
        QRectF lowLabel;
        QRectF usualLabel;
        QRectF highLabel;
    };
    Geometry geometryOfParts() const;

    QSize sizeHint() const override { return QSize(280, minimumSizeHint().height()); }
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Content {
        LikesRange range;
        double usualLikes = 0.0;
        LikesSpan accountSpan;
        QString usualWord;
        PredictedFigure figure;
    };

    void describe();
    RangeScale scale() const; ///< of m_content, which must be set
    QString lowText() const;
    QString highText() const;
    QSizeF labelSize(const QString& text) const;

    std::optional<Content> m_content;
    bool m_muted = false;
    bool m_usualLabelled = true;
};

} // namespace likecast
