#pragma once

#include "core/packs/pack_shelf.h"
#include "ui/common/card.h"

namespace likecast
{

class JobStrip;
struct Error;

/// Optional models: those installed, those that can be downloaded, and installation of the user's
/// own files, by button or by dropping them on the card. No pack is used before it is verified.
class PacksCard : public Card
{
    Q_OBJECT

public:
    /// `shelf` must outlive the card.
    explicit PacksCard(PackShelf& shelf, QWidget* parent = nullptr);
    ~PacksCard() override { m_running.cancel(); }

    void reload();

Q_SIGNALS:
    void done(const QString& text);
    void failed(const likecast::Error& error);
    /// The set of installed packs changed; `hasFaceDetector`: one of them finds faces.
    void packsChanged(bool hasFaceDetector);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void show(const std::vector<InstalledPack>& packs);
    void addInstalled(const InstalledPack& pack);
    void addOffer(const CatalogueEntry& entry);
    void addInstallRow();
    void addRow(const QString& name, const QString& explanation, const QList<QWidget*>& buttons);
    void choosePack(bool folder);
    void install(const QString& path);
    void download(const CatalogueEntry& entry);
    void verify(const QString& name);
    void remove(const QString& name);
    void takeInstalled(const Result<PackManifest>& pack);
    void setBusy(bool busy);

    PackShelf& m_shelf;
    QWidget* m_rows = nullptr;
    JobStrip* m_job;
    JobHandle m_running;    ///< a download
    bool m_isBusy = false;  ///< downloading or installing
    bool m_changed = false; ///< emit packsChanged() after the next listing
};

} // namespace likecast
