#include "ui/account/importing/import_panel.h"

#include "core/common/when_answered.h"
#include "core/instagram/formats/post_importer.h"
#include "ui/account/importing/column_mapping.h"
#include "ui/account/importing/table_answers.h"
#include "ui/account/shared/post_text.h"
#include "ui/common/bidi_text.h"
#include "ui/common/number_format.h"
#include "ui/common/plain_label.h"
#include "ui/common/theme.h"
#include "ui/predict/compose/time_zone_chooser.h"

#include <QApplication>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace likecast
{

namespace
{

constexpr int pollIntervalMs = 100;

} // namespace

ImportPanel::ImportPanel(AccountStore& store, Settings& settings, QWidget* parent)
    : Card(parent)
    , m_store(store)
    , m_settings(settings)
    , m_what(PlainLabel::paragraph({}, TextRole::Body, this))
    , m_progress(new QProgressBar(this))
    , m_mapping(new ColumnMapping(this))
    , m_accept(new QPushButton(tr("Import"), this))
    , m_columns(new QPushButton(tr("Change columns…"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_preview = makePreview();
    setAccessibleName(tr("Import"));
    setTitle(tr("Import"));
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Import progress"));
    m_progress->setFixedHeight(gridUnit);
    setPrimary(m_accept);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(m_columns);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    content()->addWidget(m_what);
    content()->addWidget(m_progress);
    content()->addWidget(m_mapping);
    content()->addWidget(m_preview);
    content()->addLayout(buttons);
    m_poll.setInterval(pollIntervalMs);
    connect(&m_poll, &QTimer::timeout, this, &ImportPanel::showProgress);
    connect(m_accept, &QPushButton::clicked, this, &ImportPanel::accept);
    connect(m_columns, &QPushButton::clicked, this, [this] { startMapping({}); });
    connect(m_mapping, &ColumnMapping::changed, this, &ImportPanel::updateAccept);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPanel::cancel);
    setState(State::Idle);
}

QWidget* ImportPanel::makePreview()
{
    auto* widget = new QWidget(this);
    m_foundLabel = PlainLabel::paragraph({}, TextRole::Body, widget);
    m_nameLabel =
        new PlainLabel(tr("The file doesn't name the account. Instagram username:"), widget);
    m_name = new QLineEdit(widget);
    m_name->setPlaceholderText(tr("Instagram username"));
    m_name->setAccessibleName(tr("Instagram username"));
    m_name->setMaxLength(60);
    m_nameLabel->setBuddy(m_name);
    m_likesLabel = new PlainLabel(tr("Which column contains the likes?"), widget);
    m_likes = new QComboBox(widget);
    m_likes->setAccessibleName(tr("Likes column"));
    m_likesLabel->setBuddy(m_likes);
    m_zoneLabel = new PlainLabel(tr("The times name no time zone. They are from:"), widget);
    m_zone = new TimeZoneChooser(widget);
    m_zone->setAccessibleName(tr("Time zone of the posts"));
    m_zoneLabel->setBuddy(m_zone);
    m_problemsLabel = PlainLabel::paragraph({}, TextRole::Small, widget);
    m_problems = new QPlainTextEdit(widget);
    m_problems->setReadOnly(true);
    m_problems->setTabChangesFocus(true);
    m_problems->setAccessibleName(tr("Rows that couldn't be read"));
    m_problems->setFixedHeight(112);
    m_problems->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_problems->setFont(fontFor(TextRole::Small));

    auto* column = new QVBoxLayout(widget);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_foundLabel, m_nameLabel, m_name, m_likesLabel, m_likes,
                                         m_zoneLabel, m_zone, m_problemsLabel, m_problems})
        column->addWidget(part);
    connect(m_name, &QLineEdit::textChanged, this, &ImportPanel::updateAccept);
    connect(m_zone, &TimeZoneChooser::timeZoneEdited, this, [this] {
        m_options.timeZone = QString::fromUtf8(m_zone->timeZoneId());
        startReading();
    });
    connect(m_likes, &QComboBox::activated, this, [this](int index) {
        m_options.likesLabel = m_likes->itemData(index).toString();
        startReading();
    });
    return widget;
}

void ImportPanel::read(const QStringList& paths)
{
    if (m_state == State::Storing || paths.isEmpty())
        return;
    m_paths = paths;
    m_options = {};
    m_hasAsked = false;
    m_source = paths.size() == 1 ? QFileInfo(paths.first()).fileName()
                                 : tr("%n files", nullptr, static_cast<int>(paths.size()));
    m_name->clear();
    startReading();
}

void ImportPanel::startReading()
{
    m_job.cancel();
    const auto job = m_store.preview(m_paths, m_options);
    m_job = job;
    setState(State::Reading);
    if (!isAncestorOf(QApplication::focusWidget()))
        setFocus(Qt::OtherFocusReason); // so that Esc acts on the panel
    m_what->setText(tr("Reading %1…").arg(m_source));
    whenAnswered(job.future, this, [this, running = m_job](const Result<ImportPreview>& preview) {
        if (running != m_job)
            return;
        if (!preview && preview.error().code == ErrorCode::ColumnsUnclear)
            startMapping(preview.error().detail);
        else if (!preview)
            stop(preview.error());
        else if (!startWithRememberedAnswers(preview->headerKey))
            showPreview(*preview);
    });
}

void ImportPanel::startMapping(const QString& why)
{
    const auto job = m_store.inspect(m_paths, m_options);
    m_job = job;
    setState(State::Reading);
    whenAnswered(job.future, this,
                 [this, running = m_job, why](const Result<TableInspection>& table) {
                     if (running != m_job)
                         return;
                     if (!table)
                         stop(table.error());
                     else if (why.isEmpty() || !startWithRememberedAnswers(table->key))
                         showMapping(*table, why);
                 });
}

bool ImportPanel::startWithRememberedAnswers(const QString& headerKey)
{
    if (m_hasAsked || headerKey.isEmpty())
        return false;
    m_hasAsked = true;
    const ImportOptions answers = rememberedAnswers(m_settings, headerKey);
    if (answers == ImportOptions{})
        return false;
    m_options = answers;
    startReading();
    return true;
}

void ImportPanel::showMapping(const TableInspection& table, const QString& why)
{
    m_hasAsked = true;
    m_what->setText(tr("%1: say what its columns hold.").arg(m_source));
    m_what->setToolTip(why.toHtmlEscaped());
    m_mapping->setTable(table, m_options);
    setState(State::Mapping);
    updateAccept();
    m_mapping->setFocus(Qt::OtherFocusReason);
}

void ImportPanel::accept()
{
    if (!m_accept->isEnabled())
        return;
    if (m_state == State::Mapping) {
        m_options = m_mapping->options();
        startReading();
    } else {
        store();
    }
}

void ImportPanel::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto* focused = qobject_cast<QPushButton*>(QApplication::focusWidget());
    if (event->key() == Qt::Key_Escape)
        cancel();
    else if (isEnter && focused && isAncestorOf(focused))
        focused->click();
    else if (isEnter && m_accept->isVisible())
        accept();
    else
        Card::keyPressEvent(event);
}

void ImportPanel::updateAccept()
{
    m_accept->setText(m_state == State::Mapping ? tr("Continue") : tr("Import"));
    if (m_state == State::Mapping) {
        m_accept->setEnabled(m_mapping->isComplete());
        return;
    }
    const bool named = !needsName() || !m_name->text().trimmed().isEmpty();
    m_accept->setEnabled(named && m_found && !m_found->accounts.isEmpty());
}

void ImportPanel::showPreview(const ImportPreview& preview)
{
    m_found = preview;
    QStringList names;
    for (const QString& account : preview.accounts) {
        if (!account.isEmpty() && names.size() < 5)
            names += accountHandle(account);
    }
    const auto accounts = static_cast<int>(preview.accounts.size());
    QString whose = names.join(QStringLiteral(", "));
    if (accounts > names.size() && !names.isEmpty())
        whose += tr(" and %n more", nullptr, accounts - static_cast<int>(names.size()));
    m_what->setText(
        whose.isEmpty()
            ? tr("%1: %2").arg(m_source, importFormatText(preview.format))
            : tr("%1: %2 of %3").arg(m_source, importFormatText(preview.format), whose));
    QString found =
        tr("%1 posts", nullptr, pluralOf(preview.posts)).arg(formatCount(preview.posts));
    if (preview.firstTakenAtMs && preview.lastTakenAtMs)
        found += tr(", from %1 to %2")
                     .arg(shortDay(*preview.firstTakenAtMs), shortDay(*preview.lastTakenAtMs));
    if (preview.postsWithPhoto > 0)
        found += tr(", %1 with a photo").arg(formatCount(preview.postsWithPhoto));
    found += u'.';
    if (preview.postsWithoutLikes > 0)
        found += u'\n' + tr("%1 posts have no like count. They stay unknown and never count as 0.",
                            nullptr, pluralOf(preview.postsWithoutLikes))
                             .arg(formatCount(preview.postsWithoutLikes));
    m_foundLabel->setText(found);
    m_nameLabel->setVisible(needsName());
    m_name->setVisible(needsName());
    m_likes->clear();
    m_likes->addItem(tr("Choose…"));
    for (const LabelCandidate& candidate : preview.likesCandidates) {
        const QStringList examples(candidate.examples.begin(), candidate.examples.end());
        m_likes->addItem(tr("%1 (%2)").arg(candidate.label, examples.join(QStringLiteral(", "))),
                         candidate.label);
    }
    m_likesLabel->setVisible(!preview.likesCandidates.empty());
    m_likes->setVisible(!preview.likesCandidates.empty());
    const bool asksZone = preview.hasTimesWithoutZone || !m_options.timeZone.isEmpty();
    m_zone->setTimeZoneId(m_options.timeZone.isEmpty() ? "UTC" : m_options.timeZone.toUtf8());
    m_zoneLabel->setVisible(asksZone);
    m_zone->setVisible(asksZone);
    showProblems(preview.problems);
    setState(State::Preview);
    m_columns->setHidden(preview.headerKey.isEmpty());
    updateAccept();
    if (needsName())
        m_name->setFocus(Qt::OtherFocusReason);
    else
        m_accept->setFocus(Qt::OtherFocusReason);
}

void ImportPanel::showProblems(const ImportProblems& problems)
{
    QStringList lines;
    for (const ImportProblem& problem : problems.listed())
        lines += problem.where + QStringLiteral(": ") + problem.what;
    m_problemsLabel->setVisible(!problems.isEmpty());
    m_problems->setVisible(!problems.isEmpty());
    m_problemsLabel->setText(tr("%1 problems were found. Everything else will be imported:",
                                nullptr, pluralOf(problems.total()))
                                 .arg(formatCount(problems.total())));
    m_problems->setPlainText(lines.join(u'\n'));
}

void ImportPanel::store()
{
    if (m_state != State::Preview || !m_found)
        return;
    m_what->setText(tr("Importing %1…").arg(m_source));
    const auto job = m_store.import(m_paths, m_options, m_name->text().trimmed(), m_found->read);
    m_job = job;
    if (!m_found->headerKey.isEmpty() && m_options != ImportOptions{})
        rememberAnswers(m_settings, m_found->headerKey, m_options);
    m_found.reset();
    setState(State::Storing);
    whenAnswered(job.future, this, [this, running = m_job](const Result<ImportOutcome>& outcome) {
        if (running != m_job)
            return;
        if (!outcome) {
            stop(outcome.error());
            return;
        }
        setState(State::Idle);
        Q_EMIT imported(*outcome);
    });
}

void ImportPanel::cancel()
{
    m_job.cancel();
    // Once storing has begun, its result tells whether the cancel came in time.
    if (m_state == State::Reading || m_state == State::Mapping || m_state == State::Preview) {
        m_job = {};
        stop({ErrorCode::Cancelled, {}});
    }
}

void ImportPanel::stop(const Error& error)
{
    m_found.reset();
    setState(State::Idle);
    if (error.code == ErrorCode::Cancelled)
        Q_EMIT cancelled();
    else
        Q_EMIT failed(error, m_source);
}

void ImportPanel::setState(State state)
{
    m_state = state;
    const bool running = state == State::Reading || state == State::Storing;
    // Hiding it would move the focus to the navigation.
    if (state == State::Idle && isAncestorOf(QApplication::focusWidget()))
        parentWidget()->setFocus(Qt::OtherFocusReason);
    setVisible(state != State::Idle);
    m_progress->setVisible(running);
    m_preview->setVisible(state == State::Preview);
    m_mapping->setVisible(state == State::Mapping);
    m_accept->setVisible(state == State::Preview || state == State::Mapping);
    if (state != State::Preview)
        m_columns->hide();
    m_progress->setRange(0, 0);
    if (running)
        m_poll.start();
    else
        m_poll.stop();
    Q_EMIT stateChanged();
}

void ImportPanel::showProgress()
{
    constexpr int steps = 1000;
    const auto [done, total] = m_job.progress();
    m_progress->setRange(0, total > 0 ? steps : 0);
    if (total > 0) {
        const double share = static_cast<double>(done) / static_cast<double>(total);
        m_progress->setValue(static_cast<int>(std::clamp(share, 0.0, 1.0) * steps));
    }
}

} // namespace likecast
