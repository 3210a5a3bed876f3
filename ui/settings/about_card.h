#pragma once

#include "ui/common/card.h"

namespace likecast
{

/// What the program is, its full licence on request, and the licences of its components.
class AboutCard : public Card
{
    Q_OBJECT

public:
    explicit AboutCard(QWidget* parent = nullptr);

private:
    void addLicence();
};

} // namespace likecast
