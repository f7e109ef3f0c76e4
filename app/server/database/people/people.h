#pragma once
// Who works for the council, and as what (security 10). A person is known by their id; the name is for those who look
// after the server. Nobody is taken off the list: who has left is ended, so that what they wrote keeps its author.

#include "app/server/database/database.h"
#include "core/rights/rights.h"

#include <QHash>

namespace alongside::server {

struct CouncilUser {
    ActorId actor{};
    QString name{};
    QString organisation{};      // they plan for: its id in the directory; empty: they work for the council
    QList<rights::Role> roles{}; // in order of their numbers
    bool ended = false;
};

/// Everybody of the council. Order: by name. Errors: those of the database.
Result<QList<CouncilUser>> usersOf(Database& database, CouncilId council);

/// Puts somebody on the list with exactly these roles; who is on it already gets these instead, and is not ended any
/// longer. An empty name leaves the one there is. Errors: those of the database.
Result<Done> setUser(Database& database, CouncilId council, ActorId actor, const QString& name,
                     const QList<rights::Role>& roles, const QString& organisation = {});
/// Errors: NotFound where nobody of that id works here.
Result<Done> endUser(Database& database, CouncilId council, ActorId actor);

struct EnrolledLaptop {
    DeviceId device{};
    ActorId actor{}; // null: nobody's own
    QString name{};  // of whose it is, as on the list
    qint64 enrolledMs = 0;
    qint64 seenMs = 0;
    bool revoked = false;
};
/// Every laptop of the council, without the server's own place among them. Order: by enrolment.
Result<QList<EnrolledLaptop>> laptopsOf(Database& database, const CouncilRow& council);

/// The roles of everybody who has not ended. One statement; inside a transaction as it stands there.
using RolesByActor = QHash<ActorId, QList<rights::Role>>;
Result<RolesByActor> rolesOf(Link& link, CouncilId council);

/// Whether one of these roles may do this to a record of the council. Until the council says whose caseload a record is
/// on, every record is on every practitioner's, and in every manager's team.
bool mayDo(const QList<rights::Role>& roles, rights::Matter matter, rights::Act act);
/// For which organisation each planner plans, of those who have not ended. As rolesOf.
using OrganisationByActor = QHash<ActorId, QString>;
Result<OrganisationByActor> plannersOf(Link& link, CouncilId council);

/// The same of somebody granted to them: to those who pay, where their money was started; to a planner, where they share
/// what they said with that organisation.
bool mayDoGranted(const QList<rights::Role>& roles, rights::Matter matter, rights::Act act);
/// Whether one of these roles keeps records on a laptop: the others have a desk at the office.
bool mayHoldRecords(const QList<rights::Role>& roles);

} // namespace alongside::server
