#include "core/instagram/formats/values/label_table.h"

#include "core/instagram/formats/values/mojibake.h"

#include <QHash>
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
    FieldLabels{Field::Draft, {u"Draft",     u"Is draft",  u"Entwurf",        u"Ist Entwurf",
                               u"Borrador",  u"Brouillon", u"Bozza",          u"Rascunho",
                               u"Schiță",    u"Ciornă",    u"Taslak",         u"Concept",
                               u"Utkast",    u"Kladde",    u"Luonnos",        u"Koncept",
                               u"Piszkozat", u"Szkic",     u"Wersja robocza", u"Черновик",
                               u"Чернетка",  u"下書き",    u"草稿",           u"Draf"}},
    FieldLabels{Field::Published,
                {u"Published",    u"Is published", u"Veröffentlicht", u"Publicado",
                 u"Publicada",    u"Publié",       u"Publiée",        u"Pubblicato",
                 u"Pubblicata",   u"Publicat",     u"Publicată",      u"Yayınlandı",
                 u"Yayınlanmış",  u"Gepubliceerd", u"Publicerad",     u"Udgivet",
                 u"Publisert",    u"Julkaistu",    u"Opublikowano",   u"Опубликовано",
                 u"Опубліковано", u"公開済み",     u"已发布",         u"Diterbitkan"}},
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

std::optional<bool> truthOf(const QString& value)
{
    static const QStringList yes{
        u"true"_s,     u"yes"_s,    u"1"_s,    u"wahr"_s,  u"ja"_s,        u"vrai"_s,
        u"oui"_s,      u"si"_s,     u"sim"_s,  u"vero"_s,  u"da"_s,        u"dogru"_s,
        u"evet"_s,     u"waar"_s,   u"sant"_s, u"tosi"_s,  u"prawda"_s,    u"tak"_s,
        u"igaz"_s,     u"pravda"_s, u"да"_s,   u"так"_s,   u"verdadero"_s, u"verdadeiro"_s,
        u"adevarat"_s, u"はい"_s,   u"是"_s,   u"benar"_s, u"sandt"_s};
    static const QStringList no{u"false"_s, u"no"_s,     u"0"_s,      u"falsch"_s, u"nein"_s,
                                u"faux"_s,  u"non"_s,    u"falso"_s,  u"nao"_s,    u"nu"_s,
                                u"fals"_s,  u"yanlis"_s, u"hayır"_s,  u"hayir"_s,  u"onwaar"_s,
                                u"nee"_s,   u"falskt"_s, u"nej"_s,    u"nei"_s,    u"epatosi"_s,
                                u"ei"_s,    u"falsz"_s,  u"nie"_s,    u"hamis"_s,  u"nepravda"_s,
                                u"нет"_s,   u"ні"_s,     u"いいえ"_s, u"否"_s,     u"salah"_s};
    const QString key = normalisedLabel(value);
    if (yes.contains(key))
        return true;
    return no.contains(key) ? std::optional(false) : std::nullopt;
}

} // namespace likecast
