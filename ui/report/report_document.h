#pragma once

#include "core/accounts/account_models.h"
#include "core/accounts/account_report.h"
#include "core/common/job.h"

#include <QHash>
#include <QImage>
#include <QStringList>

#include <optional>
#include <vector>

namespace likecast
{

/// One part of a report, in plain text.
struct ReportBlock {
    enum class Kind {
        Title,
        Heading,
        Paragraph,
        Picture, ///< `text` is its name in ReportDocument::pictures
        Table,   ///< the first of `rows` is the head
        Posts,   ///< a table; the first cell names a photo in ReportDocument::photos, or is empty
    };

    Kind kind = Kind::Paragraph;
    QString text = {};
    QList<QStringList> rows = {};
};

/// A report ready to be laid out.
struct ReportDocument {
    QString title;
    std::vector<ReportBlock> blocks;
    QHash<QString, QImage> pictures;
    QHash<QString, QString> photos; ///< files to be read and shown as thumbnails
};

/// Words and charts of a report. `study` is unset for an account with too few posts. Call on the
/// window's thread, because it paints charts.
ReportDocument makeReport(const AccountReport& report, const std::optional<AccountStudy>& study);

/// Lays the report out on A4 pages and writes it as PDF, on any thread. A photo that cannot be read
/// is left out. Progress counts photos. Errors: FileUnwritable, Cancelled.
Result<void> writeReport(const ReportDocument& document, const QString& path,
                         const JobControl& control);

} // namespace likecast
