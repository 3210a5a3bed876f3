#include "ui/predict/compose/caption_editor.h"

#include "ui/common/theme.h"
#include "ui/common/tone_label.h"
#include "ui/predict/compose/caption_counts.h"
#include "ui/predict/compose/caption_text_edit.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace likecast
{

CaptionEditor::CaptionEditor(QWidget* parent)
    : QWidget(parent)
    , m_text(new CaptionTextEdit(this))
    , m_counts(new ToneLabel(ToneLabel::Tone::Secondary, TextRole::Small, this))
    , m_countsRow(new QHBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(gridUnit / 2);
    column->addWidget(m_text);
    column->addLayout(m_countsRow);
    m_countsRow->setSpacing(gridUnit);
    m_countsRow->addWidget(m_counts, 1);
    m_counts->setFont(withTabularFigures(m_counts->font()));
    m_counts->setWordWrap(true);
    m_counts->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_text->setPlaceholderText(tr("Write a caption with #hashtags and @mentions"));
    m_text->setAccessibleName(tr("Caption"));
    setFocusProxy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &CaptionEditor::takeText);
    showCounts();
}

void CaptionEditor::setCaption(const QString& caption)
{
    if (caption == m_caption)
        return;
    m_caption = caption;
    {
        const QSignalBlocker blocker(m_text);
        m_text->setCaption(caption);
    }
    m_text->updateGeometry();
    showCounts();
}

void CaptionEditor::installFieldFilter(QObject* filter)
{
    m_text->installEventFilter(filter);
}

void CaptionEditor::setTrailing(QWidget* widget)
{
    m_countsRow->addWidget(widget, 0, Qt::AlignTop);
}

void CaptionEditor::takeText()
{
    const QString caption = m_text->caption();
    if (caption == m_caption)
        return;
    m_caption = caption;
    showCounts();
    Q_EMIT captionEdited();
}

void CaptionEditor::showCounts()
{
    const CaptionFeatures counts = measureCaption(m_caption);
    const bool over = isOverCaptionLimit(counts);
    QString text = captionCountsText(counts, locale());
    if (over)
        text = tr("Instagram won't accept this: %1").arg(text);
    m_counts->setText(text);
    m_counts->setTone(over ? ToneLabel::Tone::Bad : ToneLabel::Tone::Secondary);
    m_text->setAccessibleDescription(text);
}

void CaptionEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        showCounts();
}

} // namespace likecast
