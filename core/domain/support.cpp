#include "core/domain/support.h"

namespace alongside {

const char* keyOf(Period period)
{
    switch (period) {
    case Period::Week: return "week";
    case Period::Fortnight: return "fortnight";
    case Period::FourWeek: return "four_week";
    case Period::Month: return "month";
    case Period::Quarter: return "quarter";
    case Period::Year: return "year";
    case Period::OneOff: return "one_off";
    }
    return "";
}

const char* keyOf(Deploy deploy)
{
    switch (deploy) {
    case Deploy::NotChosen: return "";
    case Deploy::DpSelf: return "dp_self";
    case Deploy::DpNominated: return "dp_nominated";
    case Deploy::DpAuthorised: return "dp_authorised";
    case Deploy::DpManagedAccount: return "dp_managed_account";
    case Deploy::DpTrust: return "dp_trust";
    case Deploy::DpPrepaid: return "dp_prepaid";
    case Deploy::CouncilManaged: return "council_managed";
    case Deploy::Isf: return "isf";
    }
    return "";
}

} // namespace alongside
