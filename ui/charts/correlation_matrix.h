#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

namespace likecast
{

/// How figures go together, each with each: a square per pair, in the raising colour for what
/// grows together, the lowering one for what falls when the other grows, stronger the closer. The
/// value of a pair is in its tool tip; the arrow keys move a cursor that is read aloud.
class CorrelationMatrix : public QWidget
{
    Q_OBJECT

public:
    explicit CorrelationMatrix(const QString& name, QWidget* parent = nullptr);

    /// `values` row after row, in [-1, 1], as many as names squared; `longNames` for what is said.
    void setMatrix(const QStringList& names, const QStringList& longNames,
                   const std::vector<double>& values);

    QString pairText(int row, int column) const; ///< "More hashtags and Likes: 0.21"
    int size() const { return static_cast<int>(m_names.size()); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Place {
        int row = 0;
        int column = 0;
    };
    int labelWidth() const;
    double cellWidth() const;
    QRectF cellRect(Place place) const;
    QRectF mirrored(const QRectF& rect) const;
    double value(Place place) const;
    void describe();

    QStringList m_names;
    QStringList m_longNames;
    std::vector<double> m_values;
    Place m_cursor{1, 0};
};

} // namespace likecast
