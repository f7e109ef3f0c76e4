#pragma once
// What laptops of these tests say, and what the office answers them. All people are invented.

#include "tests/app/server/database/office.h"

namespace alongside::server::testing {

inline CaseFile named(const QString& name)
{
    CaseFile file;
    file.person.name = name;
    return file;
}

inline const CaseId kBernie{id(1)};
inline const CaseId kAsha{id(2)};

inline record::Change address(const QString& words)
{
    return {{record::RecordKind::Person, {}, 4, {}}, record::Action::Set, words};
}

inline CaseFile with(const QString& name, const QString& contactWords)
{
    CaseFile file = named(name);
    file.person.contactWords = contactWords;
    return file;
}

inline QList<wire::OpOutcome> outcomesOf(const QList<wire::CommittedGroup>& groups)
{
    QList<wire::OpOutcome> all;
    for (const auto& group : groups)
        for (const auto& commit : group.commits) all.append(commit.outcome);
    return all;
}

} // namespace alongside::server::testing
