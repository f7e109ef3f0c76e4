#pragma once
// A field of what was chosen, for its widget: session.bind(field, inChoices<&Choices::chosenBy>()).

#include "ui/case/fields/case_fields.h"

namespace alongside::ui {

template <auto Member>
auto inChoices()
{
    return inRecord<&CaseFile::choices, Member>();
}

} // namespace alongside::ui
