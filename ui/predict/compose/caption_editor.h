#pragma once

#include <QWidget>

class QHBoxLayout;

namespace likecast
{

class CaptionTextEdit;
class ToneLabel;

/// The caption with its counts against Instagram's limits; over a limit, they become a warning in
/// words and colour. Nothing is ever truncated.
class CaptionEditor : public QWidget
{
    Q_OBJECT

public:
    explicit CaptionEditor(QWidget* parent = nullptr);

    QString caption() const { return m_caption; }
    void setCaption(const QString& caption); ///< emits nothing
    void installFieldFilter(QObject* filter);

    /// Shows `widget` at the trailing end of the counts; the editor takes ownership.
    void setTrailing(QWidget* widget);

    CaptionTextEdit& textEdit() const { return *m_text; }

Q_SIGNALS:
    void captionEdited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void takeText();
    void showCounts();

    QString m_caption;
    CaptionTextEdit* m_text;
    ToneLabel* m_counts;
    QHBoxLayout* m_countsRow;
};

} // namespace likecast
