#include "core/instagram/formats/label_table.h"

#include "core/instagram/formats/mojibake.h"

#include <QHash>

#include <array>
#include <string_view>

namespace likecast
{

namespace
{

struct FieldLabels {
    Field field;
    std::array<std::u16string_view, 24> labels;
};

// Languages in the order English, German, Spanish, French, Italian, Portuguese, Romanian, Turkish.
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

} // namespace likecast
