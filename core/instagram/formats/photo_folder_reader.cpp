#include "core/instagram/formats/photo_folder_reader.h"

#include "core/instagram/formats/entry_shape.h"
#include "core/instagram/formats/import_builder.h"
#include "core/instagram/formats/import_format.h"
#include "core/instagram/formats/read_entries.h"
#include "core/instagram/formats/values/locale_number.h"
#include "core/instagram/formats/values/post_time.h"
#include "core/instagram/source/entry_path.h"
#include "core/instagram/source/import_limits.h"

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

class PhotoFolderReading
{
public:
    Result<Visit> readEntry(const SourceEntry& entry, EntryReader& reader)
    {
        if (hasPhotoExtension(entry.path)) {
            bool isNumber = false;
            const int number = entry.baseName().section(u'.', 0, 0).toInt(&isNumber);
            if (isNumber && number >= 0)
                m_photos.insert({number, entry});
            return Visit::Continue;
        }
        if (hasMediaExtension(entry.path))
            return Visit::Continue;
        const Result<QByteArray> head = reader.head(entryHeadBytes);
        if (!head || entryShape(*head) != EntryShape::LikesList)
            return Visit::Continue;
        const Result<QByteArray> bytes = reader.readAll(import_limits::maxNodeBytes);
        if (!bytes) {
            m_builder.problems().add(entry.path, bytes.error().detail);
            return Visit::Continue;
        }
        m_countedAtMs = entry.modifiedAtMs;
        m_sawList = true;
        readList(*bytes, entry.path);
        return Visit::Continue;
    }

    Result<PostImport> finish(const QString& sourceName)
    {
        if (!m_sawList)
            return failure(ErrorCode::FormatUnrecognised, sourceName);
        std::set<qint64> usedTimes;
        for (const auto& [number, photo] : m_photos)
            addPost(number, photo, usedTimes);
        for (const auto& [number, line] : m_likes) {
            if (!m_photos.contains(number))
                m_builder.problems().add(line.where,
                                         u"skipped: there is no photo %1"_s.arg(number));
        }
        if (!m_photos.empty()) {
            m_builder.problems().add(sourceName, u"this layout has no times; those of the photo "
                                                 u"files were used"_s);
        }
        return m_builder.build();
    }

    ImportProblems& problems() { return m_builder.problems(); }

private:
    struct Line {
        QString where;
        std::optional<qint64> likes;
    };

    void readList(const QByteArray& bytes, const QString& path)
    {
        qint64 lineNumber = 0;
        for (const QByteArray& line : bytes.split('\n')) {
            ++lineNumber;
            const QString text = QString::fromUtf8(line).trimmed();
            if (text.isEmpty())
                continue;
            const QString where = u"%1:%2"_s.arg(path).arg(lineNumber);
            bool isNumber = false;
            const int number = text.section(u':', 0, 0).trimmed().toInt(&isNumber);
            const QString value = text.section(u':', 1).trimmed();
            const std::optional<qint64> likes = countFromText(value);
            if (!isNumber)
                m_builder.problems().add(where, u"skipped: expected a line such as \"1: 27\""_s);
            else
                m_likes.insert_or_assign(number, Line{where, likes});
            if (isNumber && !likes && value != u"-1"_s && !value.isEmpty())
                m_builder.problems().add(where, u"likes is not a number"_s);
        }
    }

    void addPost(int number, const SourceEntry& photo, std::set<qint64>& usedTimes)
    {
        constexpr qint64 secondMs = 1000;
        qint64 takenAtMs = photo.modifiedAtMs / secondMs * secondMs;
        if (!isPlausiblePostTime(takenAtMs)) {
            m_builder.problems().add(photo.path, u"skipped: its file has no valid time"_s);
            return;
        }
        while (usedTimes.contains(takenAtMs))
            takenAtMs += secondMs;
        usedTimes.insert(takenAtMs);
        Post post;
        post.takenAtMs = takenAtMs;
        post.mediaType = MediaType::Photo;
        post.photoPath = photo.link;
        if (const auto line = m_likes.find(number); line != m_likes.end())
            post.likes = line->second.likes;
        m_builder.addPost({}, {std::move(post), m_countedAtMs});
    }

    ImportBuilder m_builder{importFormatName(ImportFormat::PhotoFolder)};
    std::map<int, SourceEntry> m_photos;
    std::map<int, Line> m_likes;
    qint64 m_countedAtMs = 0;
    bool m_sawList = false;
};

} // namespace

Result<PostImport> readPhotoFolder(const ImportSource& source, const JobControl& control)
{
    return readEntries(source, control, PhotoFolderReading());
}

} // namespace likecast
