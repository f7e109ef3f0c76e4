#pragma once
// Who works for the council: what the administrator may ask and change at the server. Each change is in the log.

#include "app/server/parts.h"

namespace alongside::server {

/// Each gives the program's exit code; sentences go to stdout, troubles to stderr.
int listUsers(const Options& options);
int addUser(const Options& options);
int endUserOf(const Options& options);

int listLaptops(const Options& options);
/// From the next request on it is given nothing and nothing of it is taken.
int revokeLaptop(const Options& options);

/// Whoever a laptop is meant for is on the list: with the roles that were asked for; else as they are there already;
/// else as a social worker and team manager, for a council that begins with one laptop.
Result<Done> putOnTheList(Parts& parts, const Options& options, ActorId actor);

} // namespace alongside::server
