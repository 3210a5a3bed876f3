#pragma once

#include <QObject>

namespace likecast
{

class MessageBar;
class PackShelf;
class Settings;

/// Offers the YuNet pack once, when a face may have been missed and no pack finds faces yet. Only
/// says so: downloading is up to the user, in Settings. The collaborators must outlive it.
class DetectorOffer : public QObject
{
    Q_OBJECT

public:
    DetectorOffer(PackShelf& packs, Settings& settings, MessageBar& messages,
                  QObject* parent = nullptr);

    /// Call when a photo has no face that was found, or the user has added one by hand.
    void consider();

Q_SIGNALS:
    void packsRequested(); ///< the user wants to see the pack

private:
    void show();

    PackShelf& m_packs;
    Settings& m_settings;
    MessageBar& m_messages;
    bool m_isAsking = false; ///< for the installed packs
};

} // namespace likecast
