#pragma once
// An answer of the Care Act check, for its widget: session.bind(field, inAssessment<&Assessment::period>()).

#include "ui/case/fields/case_fields.h"

namespace alongside::ui {

template <auto Member>
auto inAssessment()
{
    return inRecord<&CaseFile::assessment, Member>();
}

} // namespace alongside::ui
