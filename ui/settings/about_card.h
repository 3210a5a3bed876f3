#pragma once

#include "ui/common/card.h"

namespace likecast
{

/// What the program is, its licence in full on request, and the licences of what it is built with.
class AboutCard : public Card
{
    Q_OBJECT

public:
    explicit AboutCard(QWidget* parent = nullptr);

private:
    void addLicence();
};

} // namespace likecast
