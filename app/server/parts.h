#pragma once
// What the server's verbs are made of, and how they speak.

#include "app/server/clock.h"
#include "app/server/database/database.h"
#include "app/server/id_source.h"
#include "app/server/options.h"
#include "app/server/tls/authority.h"

#include <memory>

namespace alongside::server {

/// What every verb needs. Members are ended in reverse order.
struct Parts {
    SystemClock clock{};
    RandomIds ids{};
    std::unique_ptr<Authority> authority{};
    std::unique_ptr<Database> database{};
    bool firstStart = false;
};

/// What a verb that works needs; made where it is missing, and brought up to date.
Result<std::unique_ptr<Parts>> putParts(const Options& options);
/// What a verb that only looks needs. Nothing is made, renewed or brought up to date: what is not there is said.
Result<std::unique_ptr<Parts>> findParts(const Options& options);

/// An id as it stands; a name always gives the same id within one council.
ActorId actorFrom(const QString& text, CouncilId council);

/// A sentence for whoever typed.
void say(const QString& text);
/// A trouble in words; the number, the place and the details behind them, for whoever is rung. Gives the exit code.
int troubled(const Error& error);

} // namespace alongside::server
