#pragma once
// The pictures of easy read, drawn from resources/symbols. A picture says nothing that the words beside it do not say.

#include "core/domain/needs/care_act.h"

#include <QByteArray>

#include <span>

namespace alongside::documents {

enum class Symbol : quint8 {
    None,
    Nutrition,
    Hygiene,
    Toilet,
    Clothed,
    HomeSafety,
    HomeHabitable,
    Relationships,
    WorkEducation,
    Community,
    ChildCaring,
    CareOtherPersons,
    Recreation,
    Person,
    Matters,
    Support,
    Plan,
    Decision,
    Wish,
    Budget,
    Share,
    Council,
    Payment,
    Advice,
    Change,
    Risk,
    Review,
    Agreed,
    Signed,
    Copies,
    Disagree,
    Words,
    Phone
};

/// Every one but None.
std::span<const Symbol> symbols();

/// The picture of an area of the Care Act: of each there is one.
Symbol symbolOf(CareArea area);

/// Its path in a square of 24 by 24: M, L, C and Z with absolute numbers. Empty: None.
QByteArray pathOf(Symbol symbol);

} // namespace alongside::documents
