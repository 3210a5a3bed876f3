#include "ui/predict/compare/compare_column.h"

#include "ui/common/flow_layout.h"
#include "ui/common/theme.h"
#include "ui/common/tone_label.h"
#include "ui/predict/compare/compare_photo.h"
#include "ui/predict/result/driver_text.h"
#include "ui/predict/result/figure_text.h"
#include "ui/predict/result/result_text.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTextBoundaryFinder>

namespace likecast
{

namespace
{

using Tone = ToneLabel::Tone;

constexpr int longestCaption = 240; ///< characters; the tool tip holds the rest

ToneLabel* makeLabel(Tone tone, TextRole role, QWidget* parent)
{
    auto* label = new ToneLabel(tone, role, parent);
    label->setFont(withTabularFigures(label->font()));
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    return label;
}

QPushButton* makeLink(const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setFlat(true);
    button->setFont(fontFor(TextRole::SmallStrong));
    return button;
}

QString shortened(const QString& caption)
{
    return caption.size() <= longestCaption ? caption
                                            : caption.left(longestCaption).trimmed() + u'…';
}

} // namespace

QString breakable(const QString& text)
{
    constexpr int longestWord = 14; // graphemes
    constexpr QChar zeroWidthSpace(0x200b);
    QString broken;
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, text);
    int inWord = 0;
    qsizetype from = 0;
    for (qsizetype to = graphemes.toNextBoundary(); to >= 0; to = graphemes.toNextBoundary()) {
        inWord = text[from].isSpace() ? 0 : inWord + 1;
        if (inWord > longestWord) {
            broken += zeroWidthSpace;
            inWord = 1;
        }
        broken += QStringView(text).mid(from, to - from);
        from = to;
    }
    return broken;
}

CompareColumn::CompareColumn(QWidget* parent)
    : Card(parent)
    , m_photo(new ComparePhoto(this))
    , m_letter(makeLabel(Tone::Text, TextRole::PageTitle, this))
    , m_number(makeLabel(Tone::Text, TextRole::PageTitle, this))
    , m_range(makeLabel(Tone::Secondary, TextRole::Small, this))
    , m_hour(makeLabel(Tone::Text, TextRole::Body, this))
    , m_remark(makeLabel(Tone::Secondary, TextRole::Small, this))
    , m_caption(makeLabel(Tone::Text, TextRole::Small, this))
    , m_open(makeLink(tr("Open"), this))
    , m_remove(makeLink(tr("Remove"), this))
{
    setMinimumWidth(smallestWidth);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_number->setWordWrap(false);
    m_number->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto* head = new QHBoxLayout;
    head->addWidget(m_letter, 1);
    head->addWidget(m_number);
    auto* buttons = new QWidget(this);
    auto* flow = new FlowLayout(buttons);
    flow->addWidget(m_open);
    flow->addWidget(m_remove);

    content()->addWidget(m_photo);
    content()->addLayout(head);
    for (QWidget* part : {static_cast<QWidget*>(m_range), static_cast<QWidget*>(m_hour),
                          static_cast<QWidget*>(m_remark), static_cast<QWidget*>(m_caption)})
        content()->addWidget(part);
    content()->addStretch(1);
    content()->addWidget(buttons);
    connect(m_open, &QPushButton::clicked, this, &CompareColumn::openRequested);
    connect(m_remove, &QPushButton::clicked, this, &CompareColumn::removeRequested);
}

void CompareColumn::setDraft(const ComparedDraft& compared, const QString& remark)
{
    const Composition& composition = compared.draft.composition;
    const auto& prediction = compared.prediction;
    const QString name = QFileInfo(compared.draft.photoPath).fileName();
    m_letter->setText(compared.letter);
    m_number->setText(prediction
                          ? figureNumber(prediction->likes->median, prediction->figure, locale())
                          : QString());
    m_number->setAccessibleName(prediction ? spokenText(*prediction, locale()) : QString());
    m_range->setText(
        prediction ? tr("%1 to %2", "850, 1,240 likes")
                         .arg(figureNumber(prediction->likes->low, prediction->figure, locale()),
                              figurePhrase(prediction->likes->high, prediction->figure, locale()))
                   : tr("No prediction yet"));
    m_hour->setText(weekdayTimeText(composition.takenAtMs, composition.timeZoneId, locale(),
                                    QLocale::ShortFormat));
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    const QString caption = composition.caption.trimmed();
    m_caption->setText(caption.isEmpty() ? tr("No caption") : breakable(shortened(caption)));
    m_caption->setAccessibleName(caption);
    m_caption->setToolTip(caption.size() > longestCaption ? caption : QString());
    m_caption->setTone(caption.isEmpty() ? Tone::Secondary : Tone::Text);
    m_photo->setAccessibleName(name.isEmpty()
                                   ? tr("Draft %1, no photo").arg(compared.letter)
                                   : tr("Photo of draft %1, %2").arg(compared.letter, name));
    m_open->setAccessibleName(tr("Open draft %1").arg(compared.letter));
    m_remove->setAccessibleName(tr("Remove draft %1 from the comparison").arg(compared.letter));
    m_remove->setToolTip(tr("Remove from the comparison. The draft is kept."));
    setAccessibleName(tr("Draft %1").arg(compared.letter));
}

} // namespace likecast
