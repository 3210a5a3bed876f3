#include "core/instagram/formats/values/label_table.h"

#include "core/instagram/formats/values/mojibake.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

struct FieldLabels {
    Field field;
    std::array<std::u16string_view, 24> labels;
};

// Language order: English, German, Spanish, French, Italian, Portuguese, Romanian, Turkish.
constexpr std::array fieldLabels{
    FieldLabels{Field::Likes,
                {u"Likes",
                 u"Like count",
                 u"Instagram likes",
                 u"„Gefällt mir“-Angaben",
                 u"Gefällt mir",
                 u"Me gusta",
                 u"Likes de Instagram",
                 u"J’aime",
                 u"Mentions J’aime",
                 u"Mi piace",
                 u"Like",
                 u"Curtidas",
                 u"Gostos",
                 u"Curtidas do Instagram",
                 u"Aprecieri",
                 u"Like-uri",
                 u"Îmi place",
                 u"Beğeniler",
                 u"Beğeni",
                 u"Beğenmeler",
                 u"Beğenme sayısı",
                 u"Beğeni sayısı",
                 u"Instagram Beğenmeleri",
                 u"Instagram-„Gefällt mir“-Angaben"}},
    FieldLabels{Field::Comments,
                {u"Comments", u"Instagram comments", u"Comment count", u"Kommentare",
                 u"Instagram-Kommentare", u"Comentarios", u"Comentarios de Instagram",
                 u"Commentaires", u"Commentaires Instagram", u"Commenti", u"Commenti di Instagram",
                 u"Comentários", u"Comentários do Instagram", u"Comentarii",
                 u"Comentarii Instagram", u"Yorumlar", u"Yorum", u"Yorum sayısı",
                 u"Instagram Yorumları"}},
    FieldLabels{Field::Caption,
                {u"Caption",     u"Title",        u"Description", u"Bildunterschrift",
                 u"Titel",       u"Beschreibung", u"Pie de foto", u"Descripción",
                 u"Texto",       u"Légende",      u"Titre",       u"Didascalia",
                 u"Descrizione", u"Legenda",      u"Descrição",   u"Legendă",
                 u"Descriere",   u"Açıklama",     u"Alt yazı",    u"Başlık"}},
    FieldLabels{Field::Username,
                {u"Username", u"Account username", u"Benutzername", u"Konto-Benutzername",
                 u"Benutzername des Kontos", u"Nombre de usuario",
                 u"Nombre de usuario de la cuenta", u"Nom d’utilisateur",
                 u"Nom d’utilisateur du compte", u"Nom de profil", u"Nome utente",
                 u"Nome utente dell'account", u"Nome de usuário", u"Nome de utilizador",
                 u"Nome de usuário da conta", u"Nume de utilizator",
                 u"Nume de utilizator al contului", u"Kullanıcı adı", u"Hesap kullanıcı adı"}},
    FieldLabels{Field::Followers,
                {u"Followers", u"Follower", u"Seguidores", u"Abonnés", u"Abonné(e)s", u"Followers",
                 u"Urmăritori", u"Takipçiler", u"Takipçi", u"Takipçi sayısı"}},
    FieldLabels{Field::PublishTime,
                {u"Publish time", u"Veröffentlichungszeitpunkt", u"Veröffentlichungszeit",
                 u"Hora de publicación", u"Heure de publication", u"Ora di pubblicazione",
                 u"Horário de publicação", u"Hora de publicação", u"Ora publicării",
                 u"Yayınlanma zamanı", u"Yayınlama zamanı"}},
    FieldLabels{Field::Permalink,
                {u"Permalink", u"Dauerlink", u"Enlace permanente", u"Permalien", u"Link permanente",
                 u"Link permanent", u"Kalıcı bağlantı"}},
    FieldLabels{Field::PostType,
                {u"Post type", u"Beitragstyp", u"Beitragsart", u"Tipo de publicación",
                 u"Type de publication", u"Tipo di post", u"Tipo de post", u"Tipo de publicação",
                 u"Tipul postării", u"Tip de postare", u"Gönderi türü"}},
};

/// Labels of every language that Instagram has, as a draft in an unknown one would become a post.
struct LongLabels {
    Field field;
    std::u16string_view labels; ///< separated by |
};

constexpr std::array longLabels{
    LongLabels{Field::Draft,
               u"Draft|Is draft|Entwurf|Ist Entwurf|Borrador|Brouillon|Bozza|Rascunho|Schiță|"
               u"Ciornă|Taslak|Concept|Conceptbericht|Utkast|Kladde|Luonnos|Koncept|Návrh|"
               u"Piszkozat|Szkic|Wersja robocza|Esborrany|Skica|Nacrt|Osnutek|Нацрт|Чернова|"
               u"Черновик|Чернетка|Πρόχειρο|טיוטה|مسودة|"
               u"پیش‌نویس|"
               u"ड्राफ़्ट|"
               u"ড্রাফ্ট|"
               u"下書き|"
               u"草稿|"
               u"임시 저장|임시 저장본|초안|Draf|Bản nháp|ฉบับร่าง|แบบร่าง"},
    LongLabels{Field::Published,
               u"Published|Is published|Veröffentlicht|Wurde veröffentlicht|Publicado|Publicada|"
               u"Publié|Publiée|Pubblicato|Pubblicata|Publicat|Publicată|Yayınlandı|Yayınlanmış|"
               u"Gepubliceerd|Publicerad|Publicerat|Udgivet|Offentliggjort|Publisert|Julkaistu|"
               u"Opublikowano|Opublikowane|Zveřejněno|Publikováno|Zverejnené|Publikované|Közzétéve|"
               u"Objavljeno|Објављено|Публикувано|Опубликовано|Опубліковано|Δημοσιεύτηκε|"
               u"Δημοσιευμένο|פורסם|منشور|تم النشر|منتشر شده|प्रकाशित|প্রকাশিত|公開|公開済み|已发布|"
               u"已發佈|已發布|게시됨|게시|Diterbitkan|Na-publish|Đã đăng|Đã xuất bản|เผยแพร่แล้ว|"
               u"เผยแพร่"},
    LongLabels{Field::Caption,
               u"Bijschrift|Podpis|Bildtext|Billedtekst|Bildetekst|Kuvateksti|Popisek|Popis|"
               u"Képaláírás|Natpis|Надпис|Подпись|Підпис|Λεζάντα|כיתוב|الشرح|التعليق التوضيحي|"
               u"कैप्शन|キャプション|说明|說明|說明文字|캡션|문구|Keterangan|Kapsyen|Chú thích|"
               u"คำบรรยาย|คำบรรยายภาพ"},
};

QHash<QString, Field> makeFieldsByLabel()
{
    QHash<QString, Field> fields;
    for (const FieldLabels& entry : fieldLabels) {
        for (const std::u16string_view label : entry.labels) {
            const QString key =
                normalisedLabel(QString::fromUtf16(label.data(), qsizetype(label.size())));
            if (!key.isEmpty() && !fields.contains(key))
                fields.insert(key, entry.field);
        }
    }
    for (const LongLabels& entry : longLabels) {
        const QStringView labels(entry.labels.data(), qsizetype(entry.labels.size()));
        for (const QStringView label : labels.tokenize(u'|')) {
            const QString key = normalisedLabel(label.toString());
            if (!fields.contains(key))
                fields.insert(key, entry.field);
        }
    }
    return fields;
}

} // namespace

QString normalisedLabel(const QString& label)
{
    constexpr qsizetype longestLabel = 200;
    const QString decomposed = decodeMojibake(label.left(longestLabel))
                                   .toCaseFolded()
                                   .normalized(QString::NormalizationForm_KD);
    QString key;
    for (const QChar c : decomposed) {
        if (c == u'\u0131')
            key.append(u'i');
        else if (c.isLetterOrNumber())
            key.append(c);
    }
    return key;
}

std::optional<Field> fieldOfLabel(const QString& label)
{
    static const QHash<QString, Field> fieldsByLabel = makeFieldsByLabel();
    const auto found = fieldsByLabel.constFind(normalisedLabel(label));
    return found == fieldsByLabel.cend() ? std::nullopt : std::optional(*found);
}

/// Normalised words of a list separated by |.
static QSet<QString> wordsOf(QStringView list)
{
    QSet<QString> words;
    for (const QStringView word : list.tokenize(u'|'))
        words.insert(normalisedLabel(word.toString()));
    return words;
}

std::optional<bool> truthOf(const QString& value)
{
    static const QSet<QString> yes = wordsOf(
        u"true|yes|1|wahr|ja|vrai|oui|sí|sim|vero|da|doğru|evet|waar|sant|sann|sand|sandt|tosi|"
        u"kyllä|prawda|tak|igaz|igen|pravda|ano|áno|istina|resnično|tačno|тачно|да|так|правда|"
        u"истина|вярно|істина|verdadero|verdadeiro|adevărat|veritat|αληθές|ναι|נכון|כן|صحيح|نعم|"
        u"درست|بله|सही|हाँ|हां|সত্য|হ্যাঁ|はい|真|是|참|예|네|benar|ya|đúng|có|จริง|ใช่|totoo|oo");
    static const QSet<QString> no = wordsOf(
        u"false|no|0|falsch|nein|faux|non|falso|não|nu|fals|yanlış|hayır|onwaar|nee|falskt|falsk|"
        u"usann|usant|nej|nei|epätosi|ei|fałsz|nie|hamis|nem|nepravda|ne|laž|neistina|napačno|"
        u"netačno|нетачно|нет|ні|не|ложь|неправда|хибність|невярно|ψευδές|όχι|לא נכון|לא|خطأ|لا|"
        u"نادرست|خیر|गलत|नहीं|মিথ্যা|না|いいえ|偽|假|否|거짓|아니요|아니오|salah|palsu|tidak|sai|"
        u"không|เท็จ|ไม่จริง|ไม่|ไม่ใช่|hindi totoo|hindi");
    const QString key = normalisedLabel(value);
    if (yes.contains(key))
        return true;
    return no.contains(key) ? std::optional(false) : std::nullopt;
}

} // namespace likecast
