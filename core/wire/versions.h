#pragma once
// Every version that ever left a laptop: when, why, who still uses it. A number is added, never used again.
// size: a list

#include <array>

namespace alongside::wire {

struct Version {
    int number;
    const char* since;
    const char* what;
    const char* usedBy;
};

inline constexpr std::array kVersions{
    Version{1, "2026-11", "OPS, COMMITTED and OUTCOME; one scope; no dictionary; cursor = csn", "every release"},
};

inline constexpr int kProtocol = kVersions.back().number;
inline constexpr auto kMediaType = "application/vnd.alongside.casesync";

} // namespace alongside::wire
