#pragma once
// To whom a direct payment goes, by each way that lines of it are held.

#include "core/documents/statement/statement_parts.h"

namespace alongside::documents {

/// "into your own bank account", "to Ash Trust, who hold it in trust for you"; "" where it is none.
QString placeOf(Deploy way, const MoneyHolder& holder);

/// Of what comes week by week, or of what comes once and once a year.
enum class PaidAs : quint8 { Weekly, Lump };

/// "partly onto your card and partly into your own bank account". `way`: what lines without their own go by.
QString placesOf(const Standing& standing, Deploy way, PaidAs as);

} // namespace alongside::documents
