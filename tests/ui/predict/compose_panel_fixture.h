#pragma once

#include "tests/ui/predict/compositions.h"
#include "ui/predict/compose/compose_panel.h"
#include "ui/predict/compose/count_field.h"

#include <QSignalSpy>

namespace likecast
{

inline Composition someComposition()
{
    Composition composition = goldenHour();
    composition.mediaType = MediaType::Carousel;
    composition.account.followers = 18'412;
    composition.account.averageLikes = 1107.5;
    return composition;
}

inline CountField* fieldOf(const ComposePanel& panel, const QString& name)
{
    for (auto* field : panel.findChildren<CountField*>()) {
        if (field->accessibleName() == name)
            return field;
    }
    return nullptr;
}

/// The edits that the panel reported.
struct Edits {
    explicit Edits(ComposePanel& panel)
        : spy(&panel, &ComposePanel::compositionEdited)
    {
    }
    Composition last() const { return spy.last().at(0).value<Composition>(); }
    EditKind lastKind() const { return spy.last().at(1).value<EditKind>(); }

    QSignalSpy spy;
};

} // namespace likecast
