#pragma once
// What a command, or a sync, has changed: each screen asks its one question and takes a fresh snapshot.

#include "core/base/id.h"
#include "core/domain/case_file.h"
#include "core/record/op.h"

#include <QFlags>

namespace alongside::casework {

enum class Topic : quint32 {
    Person = 1,
    Conversation = 2,
    Circle = 4,
    Needs = 8,
    Outcomes = 16,
    Money = 32,
    Choices = 64,
    Decisions = 128,
    Plan = 256,
    Reviews = 512,
};
Q_DECLARE_FLAGS(Topics, Topic)
Q_DECLARE_OPERATORS_FOR_FLAGS(Topics)

struct ChangeSet {
    CaseId caseId{};
    Topics topics{};

    [[nodiscard]] bool touches(Topic topic) const { return topics.testFlag(topic); }
    [[nodiscard]] bool isEmpty() const { return topics == Topics(); }
};

/// No default label: a new kind of record does not compile quietly until it has its topic.
Topic topicOf(record::RecordKind kind);
/// What another look at the same case would show otherwise.
Topics topicsBetween(const CaseFile& was, const CaseFile& is);

} // namespace alongside::casework
