#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace likecast
{

/// A rounded surface with 16 px of padding, an optional title row and a column of content. The
/// title row appears once a title or a trailing widget is set.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);
    explicit Card(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    QString title() const;
    void setTitleVisible(bool visible);
    void setTitleHeight(int height); ///< the least height of the title's row

    /// Shows `widget` at the trailing end of the title row; the card takes ownership.
    void setTitleTrailing(QWidget* widget);

    /// The layout for content, below the title row; 8 px between rows.
    QVBoxLayout* content() const { return m_content; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QHBoxLayout* titleRow();

    QVBoxLayout* m_column = nullptr;
    QVBoxLayout* m_content = nullptr;
    QHBoxLayout* m_titleRow = nullptr;
    QLabel* m_title = nullptr;
};

} // namespace likecast
