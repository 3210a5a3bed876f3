#include "core/instagram/formats/table/column_titles.h"

#include "core/instagram/formats/values/label_table.h"

#include <QHash>
#include <QRegularExpression>

#include <string_view>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

struct Titles {
    ColumnMeaning meaning;
    int rank; ///< -1: clearly Instagram's; 0: a program's own; 1: one service's; 2: everyday; 3:
              ///< vague
    std::u16string_view titles; ///< separated by |
};

// Language order: English, German, Spanish, French, Italian, Portuguese, Romanian, Turkish, Dutch,
// Polish, Swedish, Danish, Norwegian, Finnish, Czech, Hungarian, Russian, Ukrainian, Greek,
// Indonesian, Japanese, Chinese, Korean, Arabic, Vietnamese, Thai; some lists have fewer.
constexpr Titles knownTitles[] = {
    {ColumnMeaning::Account, 0,
     u"account|username|account username|user.username|owner username|"
     u"ownerUsername|user_name|post_owner.username"},
    {ColumnMeaning::Account, 1,
     u"Nutzername des Kontos|Benutzername des Kontos|Konto-Benutzername|"
     u"Benutzername|Nombre de usuario de la cuenta|Nombre de usuario|"
     u"Nom d’utilisateur du compte|Nom d’utilisateur|Nome utente dell’account|"
     u"Nome utente|Nome de usuário da conta|Nome de usuário|"
     u"Nome de utilizador da conta|Nome de utilizador|"
     u"Nume de utilizator al contului|Nume de utilizator|Hesap kullanıcı adı|"
     u"Kullanıcı adı|Gebruikersnaam van account|Gebruikersnaam|"
     u"Nazwa użytkownika konta|Nazwa użytkownika|Kontots användarnamn|Användarnamn|"
     u"Kontoens brugernavn|Brugernavn|Kontoens brukernavn|Brukernavn|"
     u"Tilin käyttäjänimi|Käyttäjänimi|Uživatelské jméno účtu|Uživatelské jméno|"
     u"A fiók felhasználóneve|Felhasználónév|Имя пользователя аккаунта|"
     u"Имя пользователя|Ім’я користувача облікового запису|Ім'я користувача|"
     u"Όνομα χρήστη λογαριασμού|Όνομα χρήστη|Nama pengguna akun|Nama pengguna|"
     u"アカウントのユーザーネーム|ユーザーネーム|帐户用户名|用户名|帳號用戶名稱|用戶名稱|계정 "
     u"사용자 이름|사용자 이름|"
     u"اسم مستخدم الحساب|اسم المستخدم|Tên người dùng của tài khoản|Tên người dùng|"
     u"ชื่อผู้ใช้ของบัญชี|ชื่อผู้ใช้"},
    {ColumnMeaning::Account, 2,
     u"account name|profile|profile name|instagram account|handle|instagram handle|"
     u"page name|user|konto|compte|cuenta|conta|cont|hesap|perfil|profil|profilo"},
    {ColumnMeaning::Time, 0,
     u"taken_at|taken_at_timestamp|taken_at_ms|posted_at|published_at|takenAt|"
     u"creation_timestamp|creation_time|pubDate|publishedAt|unix_timestamp"},
    {ColumnMeaning::Time, 1, u"timestamp|post_date|date_utc"},
    {ColumnMeaning::Time, 2, u"created_time|created_at"},
    {ColumnMeaning::Time, 1,
     u"Publish time|Published time|Veröffentlichungszeitpunkt|"
     u"Veröffentlichungszeit|Veröffentlicht um|Hora de publicación|"
     u"Fecha de publicación|Heure de publication|Date de publication|"
     u"Ora di pubblicazione|Orario di pubblicazione|Data di pubblicazione|"
     u"Horário de publicação|Hora de publicação|Data de publicação|Ora publicării|"
     u"Data publicării|Yayınlanma zamanı|Yayınlama zamanı|Yayınlanma tarihi|"
     u"Tijdstip van publicatie|Publicatietijd|Publicatiedatum|Czas publikacji|"
     u"Godzina publikacji|Data publikacji|Publiceringstid|Publiceringsdatum|"
     u"Udgivelsestidspunkt|Udgivelsesdato|Publiseringstidspunkt|Publiseringsdato|"
     u"Julkaisuaika|Julkaisupäivä|Čas zveřejnění|Datum zveřejnění|Közzététel ideje|"
     u"Közzététel időpontja|Время публикации|Дата публикации|Час публікації|"
     u"Дата публікації|Ώρα δημοσίευσης|Ημερομηνία δημοσίευσης|Waktu penerbitan|"
     u"Waktu publikasi|Tanggal "
     u"publikasi|公開時間|公開日時|投稿日時|投稿日|发布日期|发布时间|發佈時間|게시 "
     u"시간|게시 날짜|"
     u"وقت النشر|تاريخ النشر|Thời gian đăng|Ngày đăng|เวลาที่เผยแพร่"},
    {ColumnMeaning::Time, 2,
     u"date posted|posted date|posted|posted on|posting date|date of post|date published|"
     u"published|published on|published date|publish date|publication date|"
     u"publishing date|date of publication|date created|created date|upload date|uploaded "
     u"at|upload time|date and time|datetime|"
     u"date time|post created|created|sent at|posted at|scheduled at|posted time|"
     u"time posted|date (utc)|date/time|Datum und Uhrzeit|Fecha y hora|"
     u"Date et heure|Data e ora|Data e hora|Data și ora|Tarih ve saat|Gepostet am|"
     u"Veröffentlicht am|Veröffentlicht|Publicado|Publicado em|Publié le|"
     u"Pubblicato il|Datum en tijd|Data i godzina"},
    {ColumnMeaning::Time, 3,
     u"date|day|data|datum|tag|fecha|dia|día|jour|giorno|ziua|tarih|gün|dato|"
     u"päivämäärä|dátum|дата|ημερομηνία|tanggal|日付|日期|날짜|التاريخ|ngày|zeitpunkt|"
     u"moment|when|תאריך|วันที่|दिनांक"},
    {ColumnMeaning::Clock, 2,
     u"time|time of day|post time|posting time|publication time|hour|post hour|"
     u"uhrzeit|hora|heure|ora|orario|saat|tijd|godzina|klockslag|clock|zeit"},
    {ColumnMeaning::Likes, 0,
     u"likes|like_count|likes_count|likeCount|likesCount|"
     u"edge_media_preview_like.count|edge_liked_by|statistics.like_count"},
    // Beside these, "Likes" counts those on Facebook as well.
    {ColumnMeaning::Likes, -1,
     u"Instagram likes|Likes (Instagram)|Likes de Instagram|Curtidas do Instagram|"
     u"Instagram Beğenmeleri|Instagram-„Gefällt mir“-Angaben"},
    {ColumnMeaning::Likes, 1, u"organic likes|likes organic"},
    {ColumnMeaning::Likes, 2,
     u"like|number of likes|nr of likes|no of likes|# of likes|# likes|num likes|"
     u"num_likes|likes number|total likes|likes total|count of likes|"
     u"likes received|post likes|hearts|„Gefällt mir“-Angaben|Gefällt mir|"
     u"Gefällt-mir-Angaben|Anzahl Likes|Anzahl der Likes|Me gusta|"
     u"Número de me gusta|Número de likes|N.º de me gusta|J’aime|Mentions J’aime|"
     u"Nombre de J’aime|Nombre de likes|Mi piace|Numero di mi piace|Numero di like|"
     u"Curtidas|Número de curtidas|Gostos|Número de gostos|Aprecieri|"
     u"Număr de aprecieri|Număr de like-uri|Like-uri|Îmi place|Beğeniler|Beğeni|"
     u"Beğenmeler|Beğenme sayısı|Beğeni sayısı|Vind-ik-leuks|Vind ik leuks|"
     u"Aantal likes|Polubienia|Liczba polubień|Gilla-markeringar|Gillar|"
     u"Antal likes|Antall likes|Synes godt om|Liker|Likerklikk|Tykkäykset|"
     u"Tykkäysten määrä|Hodnocení To se mi líbí|To se mi líbí|Počet lajků|"
     u"Kedvelések|Kedvelések száma|Páči sa mi to|Отметки «Нравится»|"
     u"Отметки Нравится|Нравится|Лайки|Количество лайков|Вподобання|Уподобання|"
     u"Лайків|Μου αρέσει|Επισημάνσεις «Μου αρέσει»|Suka|Jumlah suka|いいね！|いいね|いいね数|"
     u"いいね！数|赞|点赞|赞数|点赞数|讚|按讚數|讚數|좋아요|좋아요 수|الإعجابات|تسجيلات الإعجاب|"
     u"عدد الإعجابات|Lượt thích|Số lượt thích|ถูกใจ|การกดถูกใจ|לייקים|पसंद"},
    {ColumnMeaning::Likes, 3, u"reactions|engagement likes"},
    {ColumnMeaning::Comments, 0,
     u"comments|comments_count|comment_count|commentsCount|"
     u"edge_media_to_comment.count|statistics.comment_count"},
    {ColumnMeaning::Comments, -1,
     u"Instagram comments|Instagram-Kommentare|Comentarios de Instagram|"
     u"Commentaires Instagram|Commenti di Instagram|Comentários do Instagram|"
     u"Comentarii Instagram|Instagram Yorumları"},
    {ColumnMeaning::Comments, 2,
     u"comment count|number of comments|total comments|# comments|num_comments|Kommentare|"
     u"Anzahl der Kommentare|Número de comentarios|Nombre de commentaires|"
     u"Numero di commenti|Número de comentários|Număr de comentarii|Aantal reacties|"
     u"Liczba komentarzy|Antal kommentarer|Количество комментариев|Jumlah komentar|"
     u"コメント数|评论数|留言數|댓글 수|عدد التعليقات|Số bình luận|"
     u"Anzahl Kommentare|Comentarios|Commentaires|Commenti|Comentários|Comentarii|"
     u"Yorumlar|Yorum|Yorum sayısı|Opmerkingen|Reacties|Komentarze|Kommentarer|"
     u"Kommentit|Komentáře|Hozzászólások|Комментарии|Коментарі|Σχόλια|Komentar|"
     u"コメント|评论|留言|댓글|التعليقات|Bình luận|ความคิดเห็น|תגובות|कमेंट|टिप्पणियाँ"},
    {ColumnMeaning::MediaType, 0, u"media_type|mediaType"},
    {ColumnMeaning::MediaType, 3, u"media_product_type|product_type"},
    {ColumnMeaning::MediaType, 1,
     u"Post type|Beitragstyp|Beitragsart|Tipo de publicación|Type de publication|"
     u"Tipo di post|Tipo de post|Tipo de publicação|Tipul postării|Tip de postare|"
     u"Gönderi türü|Berichttype|Type bericht|Typ posta|Typ inlägg|Inläggstyp|"
     u"Opslagstype|Innleggstype|Julkaisun tyyppi|Typ příspěvku|Bejegyzés típusa|"
     u"Тип публикации|Тип публікації|Τύπος δημοσίευσης|Jenis postingan|投稿タイプ|帖子类型|"
     u"貼文類型|게시물 유형|نوع المنشور|Loại bài viết|ประเภทโพสต์"},
    {ColumnMeaning::MediaType, 2,
     u"type|format|content type|media type|post format|kind|typ|tipo|tür|is_video"},
    {ColumnMeaning::Caption, 0, u"caption|caption.text|edge_media_to_caption"},
    {ColumnMeaning::Caption, 1, u"description"},
    {ColumnMeaning::Caption, 1,
     u"Beschreibung|Descripción|Descrizione|Descrição|Descriere|Açıklama|"
     u"Beschrijving|Opis|Beskrivning|Beskrivelse|Kuvaus|Popis|Leírás|Описание|Опис|"
     u"Περιγραφή|Deskripsi|説明|キャプション|描述|說明|설명|الوصف|Mô tả|คำอธิบาย|Légende|"
     u"Bildunterschrift|Pie de foto|Didascalia|Legenda|Legendă|Alt yazı"},
    {ColumnMeaning::Caption, 2,
     u"text|post text|message|post message|post caption|content|post content|copy|"
     u"post|beitrag|texte|texto|testo|tekst|metin|tweet text|body"},
    {ColumnMeaning::Caption, 3, u"title|titel|titre|título|titolo|titlu|başlık"},
    {ColumnMeaning::Permalink, 0, u"permalink"},
    {ColumnMeaning::Permalink, 2, u"url|post_url|link|postUrl|shortlink"},
    {ColumnMeaning::Permalink, 1,
     u"Dauerlink|Enlace permanente|Permalien|Lien permanent|Link permanente|"
     u"Ligação permanente|Link permanent|Kalıcı bağlantı|Permanente link|"
     u"Stały link|Link bezpośredni|Permalänk|Permanent länk|Permanent link|"
     u"Permanent lenke|Pysyvä linkki|Pysyväislinkki|Trvalý odkaz|"
     u"Állandó hivatkozás|Постоянная ссылка|Постійне посилання|Μόνιμος σύνδεσμος|"
     u"Tautan permanen|パーマリンク|固定链接|永久連結|고유 링크|퍼머링크|الرابط الثابت|Liên kết cố "
     u"định|"
     u"ลิงก์ถาวร"},
    {ColumnMeaning::Permalink, 2,
     u"post url|post link|link to post|instagram link|instagram url|web address|"
     u"external link|enlace|lien|adresse"},
    {ColumnMeaning::Shortcode, 0, u"shortcode|short code|post shortcode"},
    {ColumnMeaning::Shortcode, 2, u"code"},
    {ColumnMeaning::MediaId, 0, u"media_id|mediaid|pk"},
    {ColumnMeaning::Photo, 0, u"photo|photo_path|image_path|local_path"},
    {ColumnMeaning::Photo, 2, u"image|picture|file|filename|file name|foto|bild"},
    {ColumnMeaning::Followers, 0,
     u"followers|followers_count|follower_count|followersCount|"
     u"edge_followed_by.count"},
    {ColumnMeaning::Followers, 2,
     u"follower|number of followers|total followers|Abonnenten|Seguidores|Abonnés|"
     u"Urmăritori|Takipçi|Takipçiler|Takipçi sayısı|Volgers|Obserwujący|Följare"},
    {ColumnMeaning::Following, 0, u"following|follows_count|following_count"},
    {ColumnMeaning::MediaCount, 0, u"media_count|posts_count|number of posts|mediaCount"},
    {ColumnMeaning::Saves, 0, u"saves|saved|saved_count|save_count|bookmarks"},
    {ColumnMeaning::Saves, 1,
     u"Veces que se guardó|Guardados|Gespeichert|Gespeicherte Inhalte|Mal gespeichert|"
     u"Wie oft gespeichert|Keren opgeslagen|"
     u"Enregistrements|Salvataggi|Salvamentos|Guardado|Salvări|Kaydetmeler|"
     u"Kaydetme|Opgeslagen|Zapisania|Sparade|Gemte|Lagringer|Tallennukset|Uložení|"
     u"Mentések|Сохранения|Збереження|Αποθηκεύσεις|Simpan|保存数|保存|收藏|儲存次數|저장|"
     u"عمليات الحفظ|Lượt lưu|บันทึก|שמירות|सेव"},
    {ColumnMeaning::Shares, 0, u"shares|share_count|reshare_count"},
    {ColumnMeaning::Shares, 1,
     u"Veces que se compartió|Compartidos|Mal geteilt|Geteilt|Geteilte Inhalte|"
     u"Partages|Condivisioni|Compartilhamentos|Partilhas|Distribuiri|Paylaşımlar|"
     u"Paylaşım|Keren gedeeld|Gedeeld|Udostępnienia|Delningar|Delinger|Jaot|"
     u"Sdílení|Megosztások|Репосты|Поширення|Κοινοποιήσεις|Bagikan|シェア数|シェア|分享|"
     u"分享次數|공유|المشاركات|Lượt chia sẻ|แชร์|שיתופים|शेयर"},
    {ColumnMeaning::Reach, 0, u"reach|accounts reached|post reach"},
    {ColumnMeaning::Reach, 1,
     u"Reichweite|Alcance|Couverture|Copertura|Acoperire|Erişim|Bereik|Zasięg|"
     u"Räckvidd|Rækkevidde|Rekkevidde|Kattavuus|Dosah|Elérés|Охват|Охоплення|"
     u"Απήχηση|Jangkauan|リーチ|覆盖人数|觸及人數|도달|الوصول|Số người tiếp cận|การเข้าถึง|"
     u"חשיפה|पहुँच"},
    {ColumnMeaning::Views, 0,
     u"views|view_count|video_view_count|play_count|plays|impressions|video views|"
     u"statistics.view_count|statistics.views"},
    {ColumnMeaning::Views, 1,
     u"Aufrufe|Visualizaciones|Vues|Visualizzazioni|Visualizações|Vizualizări|"
     u"Görüntülenmeler|Görüntülemeler|Weergaven|Wyświetlenia|Visningar|Visninger|"
     u"Katselut|Zhlédnutí|Megtekintések|Просмотры|Перегляди|Προβολές|Tayangan|閲覧数|"
     u"查看次数|瀏覽次數|조회|المشاهدات|Lượt xem|การดู|צפיות|व्यू"},
    {ColumnMeaning::LikesHidden, 0,
     u"like_and_view_counts_disabled|hide_like_and_view_counts|likes_hidden"},
    {ColumnMeaning::TimeZone, 0, u"time_zone|timezone|tz"},
    {ColumnMeaning::TimePrecision, 0, u"time_precision"},
    {ColumnMeaning::Network, 2,
     u"network|social network|platform|social platform|service|channel type|Netzwerk|Plattform|"
     u"red|red social|rede|rede social|réseau|réseau social|plateforme|piattaforma|plataforma|"
     u"platforma|rețea|sieć"},
    {ColumnMeaning::Network, 3, u"channel|Kanal|canal|canale"},
    {ColumnMeaning::Status, 2,
     u"status|post status|publish status|state|estado|statut|stato|stare|durum|tila|stav|статус"},
};

QHash<QString, TitleMeaning> makeMeanings()
{
    QHash<QString, TitleMeaning> meanings;
    for (const Titles& entry : knownTitles) {
        const QStringView titles(entry.titles.data(), static_cast<qsizetype>(entry.titles.size()));
        for (const QStringView title : titles.tokenize(u'|')) {
            const QString key = normalisedLabel(title.toString());
            if (!meanings.contains(key))
                meanings.insert(key, {entry.meaning, entry.rank});
        }
    }
    return meanings;
}

} // namespace

namespace
{

std::optional<TitleMeaning> knownMeaning(const QString& title)
{
    static const QHash<QString, TitleMeaning> meanings = makeMeanings();
    const auto found = meanings.constFind(normalisedLabel(title));
    return found == meanings.cend() ? std::nullopt : std::optional(*found);
}

QRegularExpressionMatch zoneMatch(const QString& title)
{
    static const QRegularExpression pattern(
        u"^(?<title>[^(]+)\\((?:UTC|GMT|(?:UTC|GMT)? ?(?<offset>[+\\-\u2212]\\d{1,2}(?::?\\d{2})?)|"
        u"(?<name>[A-Z][A-Za-z_]+/[A-Za-z_/]+))\\)\\s*$"_s);
    return pattern.match(title);
}

} // namespace

std::optional<TitleMeaning> meaningOfTitle(const QString& title)
{
    if (const auto known = knownMeaning(title))
        return known;
    const QRegularExpressionMatch match = zoneMatch(title);
    const auto meaning = match.hasMatch() ? knownMeaning(match.captured(u"title"_s)) : std::nullopt;
    const bool isTime = meaning && (meaning->meaning == ColumnMeaning::Time ||
                                    meaning->meaning == ColumnMeaning::Clock);
    return isTime ? meaning : std::nullopt;
}

std::optional<QTimeZone> zoneInTitle(const QString& title)
{
    const QRegularExpressionMatch match = zoneMatch(title);
    if (!match.hasMatch())
        return std::nullopt;
    QTimeZone zone = QTimeZone::utc();
    if (const QString name = match.captured(u"name"_s); !name.isEmpty()) {
        zone = QTimeZone(name.toUtf8());
    } else if (QString offset = match.captured(u"offset"_s); !offset.isEmpty()) {
        const bool isWest = !offset.startsWith(u'+');
        offset = offset.sliced(1).remove(u':');
        const int hours = offset.size() > 2 ? offset.chopped(2).toInt() : offset.toInt();
        const int minutes = offset.size() > 2 ? offset.last(2).toInt() : 0;
        zone = QTimeZone((hours * 3600 + minutes * 60) * (isWest ? -1 : 1));
    }
    return zone.isValid() ? std::optional(zone) : std::nullopt;
}

} // namespace likecast
