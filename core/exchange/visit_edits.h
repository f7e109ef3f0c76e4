#pragma once
// What a step of a visit notes, by its verb: an edit of the case.

#include "core/base/id_source.h"
#include "core/exchange/visit.h"
#include "core/exchange/visit_members.h"
#include "core/exchange/visit_values.h"

#include <QDate>
#include <QJsonObject>

namespace alongside::exchange {

/// `wrong` names the first member of the step that is: none when `edit` could be made.
struct Made {
    VisitEdit edit{};
    Wrong wrong{};
};

/// Everything a step may be made of while it is read.
struct Reading {
    QJsonObject step{};
    Names* names = nullptr;
    IdSource* ids = nullptr;
    QDate today{}; // of the step, where it was taken
};

/// By the word of the step; what is no such word is wrong.
Made noted(QStringView verb, const Reading& reading);
/// What somebody has coming in, saved and to pay.
Made notedMeans(const Reading& reading);
/// What is said of a file, without the file.
Made notedAttachment(const Reading& reading);

} // namespace alongside::exchange
