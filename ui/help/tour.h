#pragma once

#include <QFrame>
#include <QPointer>

#include <vector>

class QLabel;
class QPushButton;

namespace likecast
{

/// One stop of a tour.
struct TourStep {
    QWidget* target = nullptr; ///< a part of the page
    QString title;
    QString text;
};

/// Explains parts of a page one after another, in a callout beside each part, which gets a ring.
/// Enter goes on, Esc skips the rest. Covers nothing but its own rectangle, and hides with the
/// page. Deletes itself when finished.
class Tour : public QFrame
{
    Q_OBJECT

public:
    /// The targets must outlive the tour.
    Tour(const std::vector<TourStep>& steps, QWidget* page);
    ~Tour() override { delete m_ring; }

    int currentStep() const { return m_step; }
    void next();
    void finish();

Q_SIGNALS:
    void finished(); ///< by the last step or by skipping

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showStep();
    void place();

    std::vector<TourStep> m_steps;
    int m_step = 0;
    QPointer<QWidget> m_ring;
    QLabel* m_count;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_skip;
    QPushButton* m_next;
};

} // namespace likecast
