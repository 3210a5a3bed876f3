#include "core/instagram/formats/export_page.h"

#include "core/instagram/formats/table/time_text.h"
#include "core/instagram/formats/values/label_table.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <libxml/HTMLparser.h>

#include <functional>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

enum class Page { Posts, Reels, Insights, ReelInsights, Audience, Followers, Profile };

std::optional<Page> pageOf(const QString& path)
{
    const QString name = path.section(u'/', -1).toLower();
    if (!name.endsWith(u".html"_s) && !name.endsWith(u".htm"_s))
        return std::nullopt;
    const bool isReels = name.startsWith(u"reels"_s);
    if (path.contains(u"insights"_s, Qt::CaseInsensitive)) {
        if (name.startsWith(u"audience"_s))
            return Page::Audience;
        if (name.startsWith(u"posts"_s) || isReels)
            return isReels ? Page::ReelInsights : Page::Insights;
        return std::nullopt;
    }
    if (name.startsWith(u"posts"_s) || isReels || name.startsWith(u"igtv_videos"_s))
        return isReels ? Page::Reels : Page::Posts;
    if (name.startsWith(u"followers"_s))
        return Page::Followers;
    return name.startsWith(u"personal_information"_s) ? std::optional(Page::Profile) : std::nullopt;
}

struct DocumentFree {
    void operator()(xmlDoc* document) const { xmlFreeDoc(document); }
};

QString xmlText(const xmlChar* text)
{
    return QString::fromUtf8(reinterpret_cast<const char*>(text));
}

QString attributeOf(xmlNode* node, const char* name)
{
    xmlChar* value = xmlGetProp(node, reinterpret_cast<const xmlChar*>(name));
    const QString text = value ? xmlText(value) : QString();
    xmlFree(value);
    return text;
}

bool isElement(const xmlNode* node, const char* name)
{
    return node->type == XML_ELEMENT_NODE &&
           qstricmp(reinterpret_cast<const char*>(node->name), name) == 0;
}

/// Depth-first without recursion: a page may be nested arbitrarily deep.
void forEachDescendant(xmlNode* top, const std::function<bool(xmlNode*)>& descend)
{
    for (xmlNode* node = top->children; node;) {
        if (descend(node) && node->children) {
            node = node->children;
            continue;
        }
        while (node && node != top && !node->next)
            node = node->parent;
        node = node && node != top ? node->next : nullptr;
    }
}

/// The text nodes below a node, in order.
QStringList textsBelow(xmlNode* top)
{
    QStringList texts;
    forEachDescendant(top, [&texts](xmlNode* node) {
        if (node->type == XML_TEXT_NODE) {
            const QString text = xmlText(node->content).trimmed();
            if (!text.isEmpty())
                texts.append(text);
        }
        return !isElement(node, "script") && !isElement(node, "style");
    });
    return texts;
}

/// The boxes on a page, one per post.
std::vector<xmlNode*> boxesOf(xmlNode* root)
{
    std::vector<xmlNode*> boxes;
    forEachDescendant(root, [&boxes](xmlNode* node) {
        const bool isBox =
            isElement(node, "div") && attributeOf(node, "class").contains(u"uiBoxWhite"_s);
        if (isBox)
            boxes.push_back(node);
        return !isBox;
    });
    if (!boxes.empty())
        return boxes;
    forEachDescendant(root, [&boxes](xmlNode* node) {
        const bool isMain =
            node->type == XML_ELEMENT_NODE && attributeOf(node, "role") == u"main"_s;
        for (xmlNode* child = isMain ? node->children : nullptr; child; child = child->next) {
            if (child->type == XML_ELEMENT_NODE)
                boxes.push_back(child);
        }
        return !isMain;
    });
    return boxes;
}

class Box
{
public:
    Box(xmlNode* node, const QTimeZone& zone)
        : m_node(node)
        , m_zone(zone)
    {
        forEachDescendant(node, [this](xmlNode* below) {
            see(below);
            return true;
        });
        const QStringList texts = textsBelow(node);
        for (auto text = texts.crbegin(); text != texts.crend() && m_seconds == 0; ++text)
            m_seconds = secondsOf(*text);
    }

    /// An entry that was never published.
    bool isDraft() const
    {
        for (auto it = m_fields.constBegin(); it != m_fields.constEnd(); ++it) {
            const std::optional<Field> field = fieldOfLabel(it.key());
            const std::optional<bool> says = truthOf((*it)["value"_L1].toString());
            if ((field == Field::Draft && says == true) ||
                (field == Field::Published && says == false))
                return true;
        }
        return false;
    }

    QJsonObject asPost() const
    {
        QJsonArray media;
        for (const QString& file : m_files)
            media.append(QJsonObject{{u"uri"_s, file}});
        return {{u"media"_s, media}, {u"title"_s, m_caption}, {u"creation_timestamp"_s, m_seconds}};
    }

    QJsonObject asInsight() const
    {
        QJsonObject fields = m_fields;
        fields.insert(u"time"_s, QJsonObject{{u"timestamp"_s, m_seconds}});
        const QJsonObject thumbnail{{u"uri"_s, m_files.value(0)},
                                    {u"creation_timestamp"_s, m_seconds},
                                    {u"title"_s, m_caption}};
        return {{u"media_map_data"_s, QJsonObject{{u"thumbnail"_s, thumbnail}}},
                {u"string_map_data"_s, fields}};
    }

    QJsonObject asFields() const { return {{u"string_map_data"_s, m_fields}}; }

    QJsonObject asFollower() const
    {
        const QJsonObject data{{u"value"_s, textsBelow(m_node).value(0)},
                               {u"timestamp"_s, m_seconds}};
        return {{u"string_list_data"_s, QJsonArray{data}}};
    }

private:
    void see(xmlNode* node)
    {
        for (const char* attribute : {"src", "href"}) {
            const QString file =
                node->type == XML_ELEMENT_NODE ? attributeOf(node, attribute) : QString();
            const bool isOwn = file.contains(u"media/"_s) && !file.contains(u"://"_s);
            if (isOwn && !m_files.contains(file))
                m_files.append(file);
        }
        const bool isHeading =
            isElement(node, "h2") || isElement(node, "h3") ||
            (isElement(node, "div") && attributeOf(node, "class").split(u' ').contains(u"_a6-h"_s));
        if (isHeading && m_caption.isEmpty())
            m_caption = textsBelow(node).join(u'\n');
        if (isElement(node, "td"))
            seeCell(node);
    }

    /// `<td>Likes<div><div>980</div></div></td>`, or one cell for each.
    void seeCell(xmlNode* cell)
    {
        const QStringList texts = textsBelow(cell);
        if (texts.size() >= 2) {
            addField(texts[0], texts[1]);
            return;
        }
        for (xmlNode* next = cell->next; next && texts.size() == 1; next = next->next) {
            if (!isElement(next, "td"))
                continue;
            if (const QStringList values = textsBelow(next); values.size() == 1)
                addField(texts[0], values[0]);
            return;
        }
    }

    void addField(const QString& label, const QString& value)
    {
        m_fields.insert(label, QJsonObject{{u"value"_s, value}});
        if (m_caption.isEmpty() && fieldOfLabel(label) == Field::Caption)
            m_caption = value;
    }

    qint64 secondsOf(const QString& text) const
    {
        const std::optional<TimeText> time = parseTimeText(text);
        if (!time || (!time->utcMs && !time->clock))
            return 0;
        // Nobody writes 12.31.2025; with slashes, nothing on a page tells the day.
        const QDate date = text.count(u'.') >= 2 ? time->dateIn(DateOrder::DayFirst) : time->date;
        if (!time->utcMs && date.isNull())
            return 0;
        const qint64 utcMs =
            time->utcMs ? *time->utcMs : QDateTime(date, *time->clock, m_zone).toMSecsSinceEpoch();
        constexpr qint64 secondMs = 1000;
        return utcMs / secondMs;
    }

    xmlNode* m_node;
    const QTimeZone& m_zone;
    QStringList m_files;
    QString m_caption;
    QJsonObject m_fields;
    qint64 m_seconds = 0;
};

QJsonDocument documentOf(Page page, const std::vector<Box>& boxes)
{
    const auto all = [&boxes](QJsonObject (Box::*as)() const) {
        QJsonArray array;
        for (const Box& box : boxes) {
            if (!box.isDraft())
                array.append((box.*as)());
        }
        return array;
    };
    switch (page) {
    case Page::Posts:
        return QJsonDocument(all(&Box::asPost));
    case Page::Reels:
        return QJsonDocument(QJsonObject{{u"ig_reels_media"_s, all(&Box::asPost)}});
    case Page::Insights:
        return QJsonDocument(QJsonObject{{u"organic_insights_posts"_s, all(&Box::asInsight)}});
    case Page::ReelInsights:
        return QJsonDocument(QJsonObject{{u"organic_insights_reels"_s, all(&Box::asInsight)}});
    case Page::Audience:
        return QJsonDocument(QJsonObject{{u"organic_insights_audience"_s, all(&Box::asFields)}});
    case Page::Followers:
        return QJsonDocument(all(&Box::asFollower));
    case Page::Profile:
        return QJsonDocument(QJsonObject{{u"profile_user"_s, all(&Box::asFields)}});
    }
    Q_UNREACHABLE();
}

} // namespace

bool isExportPage(const QString& path)
{
    return pageOf(path).has_value();
}

std::optional<QJsonDocument> exportPageAsJson(const QByteArray& html, const QString& path,
                                              const QTimeZone& zone)
{
    const std::optional<Page> page = pageOf(path);
    if (!page)
        return std::nullopt;
    const std::unique_ptr<xmlDoc, DocumentFree> document(
        htmlReadMemory(html.constData(), static_cast<int>(html.size()), nullptr, "UTF-8",
                       HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                           HTML_PARSE_NONET | HTML_PARSE_NOBLANKS));
    xmlNode* root = document ? xmlDocGetRootElement(document.get()) : nullptr;
    if (!root)
        return std::nullopt;
    std::vector<Box> boxes;
    for (xmlNode* node : boxesOf(root))
        boxes.emplace_back(node, zone);
    return documentOf(*page, boxes);
}

} // namespace likecast
