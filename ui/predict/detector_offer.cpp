#include "ui/predict/detector_offer.h"

#include "core/common/when_answered.h"
#include "core/packs/pack_shelf.h"
#include "core/settings/settings.h"
#include "ui/common/message_bar.h"

#include <QLocale>

#include <algorithm>

namespace likecast
{

DetectorOffer::DetectorOffer(PackShelf& packs, Settings& settings, MessageBar& messages,
                             QObject* parent)
    : QObject(parent)
    , m_packs(packs)
    , m_settings(settings)
    , m_messages(messages)
{
}

void DetectorOffer::consider()
{
    if (m_isAsking || !m_packs.canDownload() || m_settings.value(Setting::DetectorOffered).toBool())
        return;
    m_isAsking = true;
    const auto listed = m_packs.run([](PackStore& store) { return store.list(); });
    whenAnswered(listed, this, [this](const std::vector<InstalledPack>& packs) {
        m_isAsking = false;
        const bool hasDetector = std::ranges::any_of(packs, [](const InstalledPack& pack) {
            return pack.manifest && pack.manifest->kind == PackKind::FaceDetector;
        });
        if (!hasDetector)
            show();
    });
}

void DetectorOffer::show()
{
    const auto& entries = packCatalogue();
    const auto yunet = std::ranges::find_if(entries, [](const CatalogueEntry& entry) {
        return entry.manifest.kind == PackKind::FaceDetector && !entry.url.isEmpty();
    });
    // Another message matters more; the next photo is another occasion.
    if (yunet == entries.end() || m_messages.isShowing())
        return;
    m_settings.setValue(Setting::DetectorOffered, true);
    m_messages.showMessage(
        Message{.text = tr("The optional YuNet detector (%1) may find a missed face.")
                            .arg(QLocale().formattedDataSize(yunet->manifest.bytes, 0,
                                                             QLocale::DataSizeSIFormat)),
                .actionText = tr("Model packs"),
                .action = [this] { Q_EMIT packsRequested(); },
                .topic = QStringLiteral("detector")});
}

} // namespace likecast
