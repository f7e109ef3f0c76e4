#pragma once
// Whoever looks after a direct payment that does not go to the person's own hands: somebody they chose themselves
// (nominated), or somebody who may ask for it and run it because they cannot (authorised).

#include "core/base/choice.h"
#include "core/base/tri.h"

#include <QDate>
#include <QString>

#include <span>

namespace alongside {

/// Who has authority under the Mental Capacity Act 2005 for decisions about the adult's care. Numbers are stored.
enum class CareAuthority : quint8 { NotYetKnown = 0, Self = 1, AnotherExists = 2, None = 3 };
inline constexpr Choice kCareAuthorityChoices[] = {
    {CareAuthority::NotYetKnown, "not_yet_known", "Not yet known"},
    {CareAuthority::Self, "self", "They do themselves, as attorney or deputy"},
    {CareAuthority::AnotherExists, "another_exists", "Somebody else, as attorney or deputy"},
    {CareAuthority::None, "none", "Nobody"},
};
constexpr std::span<const Choice> choicesOf(CareAuthority)
{
    return kCareAuthorityChoices;
}

/// One per case. Which of the two they are is told by the way that was chosen; what is asked of one is not asked of the
/// other. Source: Care Act 2014 s31(5), s32(4)-(9); SI 2014/2871.
struct MoneyHolder {
    QString name{};
    QString relation{}; // who they are to the person
    QString reach{};    // how the payments team reaches them
    Tri agrees = Tri::NotYetKnown;
    QDate agreedOn{};
    // Authorised only.
    CareAuthority authority = CareAuthority::NotYetKnown;
    QString authorityName{};                        // who, where it is somebody else
    Tri authorityAgreesSuitable = Tri::NotYetKnown; // that they hold the payment: s32(4)(b)
    Tri authoritySupportsRequest = Tri::NotYetKnown;
    Tri councilConsidersSuitable = Tri::NotYetKnown; // counts where nobody has authority: s32(4)(c)
    Tri actsInBestInterests = Tri::NotYetKnown;      // s32(7)
    QString because{};                               // how the council is satisfied of it

    bool operator==(const MoneyHolder&) const = default;
};

} // namespace alongside
