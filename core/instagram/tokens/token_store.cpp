#include "core/instagram/tokens/token_store.h"

#include "core/instagram/formats/json_fields.h"
#include "core/instagram/tokens/token_seal.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

constexpr auto facebookName = "facebook_login"_L1;
constexpr auto instagramName = "instagram_login"_L1;
constexpr auto keychainName = "keychain"_L1;
constexpr auto passphraseName = "passphrase"_L1;
constexpr qint64 maxBytes = 4 << 20;
const QString keyPrefix = u"token/"_s;

TokenRecord recordOf(const QJsonObject& entry)
{
    TokenRecord record;
    record.account = entry.value("account"_L1).toString();
    record.kind = entry.value("kind"_L1).toString() == facebookName ? TokenKind::FacebookLogin
                                                                    : TokenKind::InstagramLogin;
    record.place = entry.value("kept_in"_L1).toString() == passphraseName ? TokenPlace::Passphrase
                                                                          : TokenPlace::Keychain;
    record.ownUserId = entry.value("own_user_id"_L1).toString();
    record.isDiscovered = entry.value("discovered"_L1).toBool();
    record.renewedAtMs = entry.value("renewed_at_ms"_L1).toInteger();
    if (const QJsonValue expiry = entry.value("expires_at_ms"_L1); expiry.isDouble())
        record.expiresAtMs = expiry.toInteger();
    return record;
}

QJsonObject entryOf(const TokenRecord& record)
{
    QJsonObject entry{
        {u"account"_s, record.account},
        {u"kind"_s, record.kind == TokenKind::FacebookLogin ? facebookName : instagramName},
        {u"kept_in"_s, record.place == TokenPlace::Passphrase ? passphraseName : keychainName},
        {u"own_user_id"_s, record.ownUserId},
        {u"discovered"_s, record.isDiscovered},
        {u"renewed_at_ms"_s, record.renewedAtMs},
    };
    if (record.expiresAtMs)
        entry.insert(u"expires_at_ms"_s, *record.expiresAtMs);
    return entry;
}

std::vector<QJsonObject>::iterator findEntry(std::vector<QJsonObject>& entries,
                                             const QString& account)
{
    return std::find_if(entries.begin(), entries.end(), [&](const QJsonObject& entry) {
        return entry.value("account"_L1).toString().compare(account, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

TokenStore::TokenStore(const QString& dataDirectory, TokenKeychain& keychain)
    : m_filePath(dataDirectory + u'/' + fileName())
    , m_keychain(keychain)
{
}

QString TokenStore::fileName()
{
    return u"tokens.json"_s;
}

Result<std::vector<QJsonObject>> TokenStore::load() const
{
    QFile file(m_filePath);
    if (!file.exists())
        return std::vector<QJsonObject>{};
    if (!file.open(QIODevice::ReadOnly) || file.size() > maxBytes)
        return failure(ErrorCode::FileUnreadable, m_filePath);
    const Result<QJsonDocument> document = parseJson(file.readAll());
    if (!document || !document->object().value("tokens"_L1).isArray())
        return failure(ErrorCode::FormatDamaged, m_filePath);
    std::vector<QJsonObject> entries;
    const QJsonArray array = document->object().value("tokens"_L1).toArray();
    for (const QJsonValue& value : array)
        entries.push_back(value.toObject());
    return entries;
}

Result<TokenStore::Found> TokenStore::loadWith(const QString& account) const
{
    auto entries = load();
    if (!entries)
        return failure(entries.error());
    const auto entry = findEntry(*entries, account);
    if (entry == entries->end())
        return failure(ErrorCode::AccountUnknown, u"%1 is not linked"_s.arg(account));
    const auto index = entry - entries->begin();
    return Found{*std::move(entries), index};
}

Result<void> TokenStore::save(const std::vector<QJsonObject>& entries) const
{
    QJsonArray array;
    for (const QJsonObject& entry : entries)
        array.append(entry);
    QDir().mkpath(QFileInfo(m_filePath).path());
    QSaveFile file(m_filePath);
    const QByteArray bytes =
        QJsonDocument(QJsonObject{{u"format"_s, 1}, {u"tokens"_s, array}}).toJson();
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::FileUnwritable, u"%1: %2"_s.arg(m_filePath, file.errorString()));
    return {};
}

Result<std::vector<TokenRecord>> TokenStore::records() const
{
    const auto entries = load();
    if (!entries)
        return failure(entries.error());
    std::vector<TokenRecord> records;
    std::transform(entries->begin(), entries->end(), std::back_inserter(records), recordOf);
    std::sort(records.begin(), records.end(), [](const TokenRecord& a, const TokenRecord& b) {
        return a.account.compare(b.account, Qt::CaseInsensitive) < 0;
    });
    return records;
}

Result<TokenRecord> TokenStore::record(const QString& account) const
{
    auto found = loadWith(account);
    if (!found)
        return failure(found.error());
    return recordOf(found->entry());
}

Result<void> TokenStore::dropSecret(const QJsonObject& entry, const CancellationToken& cancellation)
{
    const QString key = entry.value("key"_L1).toString();
    if (recordOf(entry).place == TokenPlace::Passphrase || key.isEmpty())
        return {};
    return m_keychain.remove(key, cancellation);
}

Result<void> TokenStore::keep(const TokenRecord& record, const QString& token,
                              const QString& passphrase, const CancellationToken& cancellation)
{
    auto entries = load();
    if (!entries)
        return failure(entries.error());
    const QString nameKey = record.account.toLower();
    QJsonObject entry = entryOf(record);
    if (record.place == TokenPlace::Passphrase) {
        const QString words = passphrase.isEmpty() ? m_passphrases.value(nameKey) : passphrase;
        const Result<QByteArray> seal = sealToken(token, words);
        if (!seal)
            return failure(seal.error());
        entry.insert(u"seal"_s, QString::fromLatin1(seal->toBase64()));
        m_passphrases.insert(nameKey, words);
    } else {
        const QString key = keyPrefix + QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (const auto written = m_keychain.write(key, token, cancellation); !written)
            return written;
        entry.insert(u"key"_s, key);
    }
    const auto older = findEntry(*entries, record.account);
    const QJsonObject replaced = older == entries->end() ? QJsonObject() : *older;
    if (older == entries->end())
        entries->push_back(entry);
    else
        *older = entry;
    if (const Result<void> saved = save(*entries); !saved) {
        static_cast<void>(dropSecret(entry, {}));
        return saved;
    }
    // The new token is stored; an old one that cannot be removed now is merely left behind.
    static_cast<void>(dropSecret(replaced, cancellation));
    return {};
}

Result<QString> TokenStore::token(const QString& account, const QString& passphrase,
                                  const CancellationToken& cancellation)
{
    auto found = loadWith(account);
    if (!found)
        return failure(found.error());
    const QJsonObject& entry = found->entry();
    if (recordOf(entry).place == TokenPlace::Keychain) {
        auto token = m_keychain.read(entry.value("key"_L1).toString(), cancellation);
        if (token && token->isEmpty())
            return failure(ErrorCode::TokenInvalid, u"it is no longer in the keychain"_s);
        return token;
    }
    const QString nameKey = account.toLower();
    const QString words = passphrase.isEmpty() ? m_passphrases.value(nameKey) : passphrase;
    auto token =
        openSeal(QByteArray::fromBase64(entry.value("seal"_L1).toString().toLatin1()), words);
    if (token)
        m_passphrases.insert(nameKey, words);
    return token;
}

Result<void> TokenStore::rename(const QString& account, const QString& name)
{
    auto found = loadWith(account);
    if (!found)
        return failure(found.error());
    found->entry().insert(u"account"_s, name);
    m_passphrases.insert(name.toLower(), m_passphrases.take(account.toLower()));
    return save(found->entries);
}

Result<void> TokenStore::forget(const QString& account, const CancellationToken& cancellation)
{
    auto found = loadWith(account);
    if (!found)
        return failure(found.error());
    if (const Result<void> dropped = dropSecret(found->entry(), cancellation); !dropped)
        return dropped;
    found->entries.erase(found->entries.begin() + found->index);
    m_passphrases.remove(account.toLower());
    return save(found->entries);
}

Result<QStringList> TokenStore::keychainKeys() const
{
    QFile file(m_filePath);
    if (!file.exists())
        return QStringList{};
    if (!file.open(QIODevice::ReadOnly) || file.size() > maxBytes)
        return failure(ErrorCode::FileUnreadable, m_filePath);
    static const QRegularExpression key(
        QRegularExpression::escape(keyPrefix) +
        u"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"_s);
    // JSON may escape a slash as \/.
    const QString text = QString::fromUtf8(file.readAll()).replace(u"\\/"_s, u"/"_s);
    QStringList keys;
    for (const QRegularExpressionMatch& match : key.globalMatch(text))
        keys.append(match.captured());
    return keys;
}

} // namespace likecast
