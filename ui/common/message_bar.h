#pragma once

#include "ui/common/error_text.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace likecast
{

enum class MessageKind { Info, Success, Error };

struct Message {
    MessageKind kind = MessageKind::Info;
    QString text = {};
    QString toolTip = {};              ///< the technical cause; may be empty
    QString actionText = {};           ///< empty: no button
    std::function<void()> action = {}; ///< runs once, then the message closes
    QString secondText = {};           ///< as actionText, for another button
    std::function<void()> second = {}; ///< as action
    QString topic = {}; ///< clearTopic() removes the message once it no longer applies
};

/// An error as errorText() words it; may need an action or a topic.
Message errorMessage(const Error& error, ErrorContext context, const QString& subject = {});

/// A message inside a page: never modal, never stealing the focus. Announced to assistive
/// technology when shown; Escape or the cross closes it. Shows one message at a time, the newest.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// Shows the messages over the lower end of a page, so that they move nothing on it.
    void floatOver(QWidget& page);

    void showMessage(const Message& message);
    void clear();
    void clearTopic(const QString& topic);

    bool isShowing() const { return m_showing; }
    const Message& message() const { return m_message; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void run(const std::function<void()>& action);
    void applyColors();

    Message m_message;
    bool m_showing = false;
    bool m_floats = false; ///< over its parent
    QLabel* m_text;
    QWidget* m_buttons; ///< beside the text; below it where there is no room
    QPushButton* m_action;
    QPushButton* m_second;
    QToolButton* m_close;
};

/// The message bar of the page that contains `part`; null without one.
MessageBar* nearestMessageBar(const QWidget* part);

} // namespace likecast
