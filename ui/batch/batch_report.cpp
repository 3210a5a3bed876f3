#include "ui/batch/batch_report.h"

#include "ui/account/shared/post_text.h"
#include "ui/batch/batch_text.h"
#include "ui/common/number_format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

bool isFailed(const BatchPhoto& photo)
{
    return photo.state == BatchPhoto::State::Failed;
}

/// Builds the text of a report, section by section.
class BatchReportText
{
    Q_DECLARE_TR_FUNCTIONS(BatchReport)

public:
    BatchReportText(const std::vector<BatchPhoto>& shown, const std::vector<BatchPhoto>& all,
                    const PredictionRequest& post)
        : m_shown(shown)
        , m_all(all)
        , m_post(post)
    {
    }

    ReportDocument make()
    {
        m_document.title = tr("Photos, best first");
        add(ReportBlock::Kind::Title, m_document.title);
        add(ReportBlock::Kind::Paragraph,
            tr("%1. Made by Likecast on %2.", "what the photos were predicted as, date")
                .arg(batchPostText(m_post), shortDay(QDateTime::currentMSecsSinceEpoch())));
        ranking();
        failures();
        return std::move(m_document);
    }

private:
    void add(ReportBlock::Kind kind, const QString& text)
    {
        m_document.blocks.push_back({kind, text});
    }

    /// Those with likes, best first, then the others in their order.
    std::vector<BatchPhoto> ranked() const
    {
        std::vector<BatchPhoto> photos;
        for (const std::size_t index : bestPhotos(m_shown, m_shown.size()))
            photos.push_back(m_shown[index]);
        std::ranges::copy_if(m_shown, std::back_inserter(photos), [](const BatchPhoto& photo) {
            return photo.state == BatchPhoto::State::Scored && !photo.likes;
        });
        return photos;
    }

    static QString textOf(const BatchPhoto& photo)
    {
        QStringList lines{QFileInfo(photo.path).fileName()};
        if (photo.likes) {
            lines.front() = tr("%1. %2", "rank, file").arg(formatCount(photo.rank), lines.front());
            lines += tr("Likes: %1 (range %2)")
                         .arg(formatCount(photo.likes->median),
                              formatRange(photo.likes->low, photo.likes->high));
        }
        lines +=
            tr("%1. Faces: %2, smiles: %3", "orientation, figures")
                .arg(shapeText(photo.shape()), formatCount(photo.faces), formatCount(photo.smiles));
        return lines.join(u'\n');
    }

    void ranking()
    {
        std::vector<BatchPhoto> photos = ranked();
        if (photos.empty()) {
            add(ReportBlock::Kind::Paragraph, tr("No photo could be scored."));
            return;
        }
        if (const auto& likes = photos.front().likes)
            add(ReportBlock::Kind::Paragraph,
                tr("About %1 of posts like these land within their range. Photos too close to call "
                   "share a rank.")
                    .arg(formatPercent(likes->coverage)));
        if (photos.size() > mostReported) {
            add(ReportBlock::Kind::Paragraph,
                tr("The first %1 of %2 photos. The exported CSV file lists them all.")
                    .arg(formatCount(mostReported), formatCount(photos.size())));
            photos.resize(mostReported);
        }
        ReportBlock list{ReportBlock::Kind::Posts};
        for (std::size_t i = 0; i < photos.size(); ++i) {
            const QString name = u"photo-%1"_s.arg(i);
            m_document.photos.insert(name, photos[i].path);
            list.rows += QStringList{name, textOf(photos[i])};
        }
        m_document.blocks.push_back(list);
    }

    void failures()
    {
        const auto failed = std::ranges::count_if(m_all, isFailed);
        if (failed == 0)
            return;
        add(ReportBlock::Kind::Heading, tr("Not readable: %1").arg(formatCount(failed)));
        ReportBlock list{ReportBlock::Kind::Table, {}, {{tr("File"), tr("Reason")}}};
        for (const BatchPhoto& photo : m_all) {
            if (isFailed(photo) && list.rows.size() <= static_cast<qsizetype>(mostReported))
                list.rows += QStringList{QDir::toNativeSeparators(photo.path), failureText(photo)};
        }
        m_document.blocks.push_back(list);
    }

    const std::vector<BatchPhoto>& m_shown;
    const std::vector<BatchPhoto>& m_all;
    const PredictionRequest& m_post;
    ReportDocument m_document;
};

} // namespace

ReportDocument makeBatchReport(const std::vector<BatchPhoto>& shown,
                               const std::vector<BatchPhoto>& all, const PredictionRequest& post)
{
    return BatchReportText(shown, all, post).make();
}

} // namespace likecast
