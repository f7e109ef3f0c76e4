#pragma once
// A visit as data: what was said and answered, by whom, when; the schema is resources/schema/visit.schema.json. It plays
// without a window (the demo) and behind one (practice people), so it holds edits of a case and acts, not commands.

#include "core/base/id_source.h"
#include "core/base/result.h"
#include "core/domain/case_file.h"
#include "core/domain/plan/experience.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <variant>

namespace alongside::exchange {

/// Somebody who writes in the record, on a laptop of their own.
struct VisitActor {
    QString key{};
    QString name{};
    QString role{};
    QString phone{};
};

/// What is noted: applied to the case as it stands, it gives the case as it is left.
struct VisitEdit {
    std::function<void(CaseFile&)> apply{};
};

struct VisitDetermination {
    bool eligible = false;
    QString differsBecause{};
    QString reasons{};
    QString advice{};
};
/// Two people answered one question: the answer of this actor stands.
struct VisitSettlement {
    QUuid item{};     // null for a record there is one of
    QString field{};  // "need.danger"
    QString stands{}; // an actor's key
};
struct VisitAgreement {};
/// After a stop it is paid again from that day on; not said, as the screen would offer it.
struct VisitMoneyStart {
    QDate from{};
};
/// What the council arranges is ordered, as it is now.
struct VisitOrder {};
/// Help with the plan and with the money is set aside, or taken back, as it is chosen now.
struct VisitPlanning {};
/// What is agreed since is paid from that day on.
struct VisitMoneyChange {
    QDate from{};
};
struct VisitMoneyStop {
    StopReason because = StopReason::NotSaid;
    QDate lastDay{};
    QString words{};
};

/// The stop that stands is taken back; the words say why.
struct VisitStopBack {
    QString words{};
};

/// The worker signs the plan after a review; a manager confirms the one that waits. Which, their role says.
struct VisitSignOff {
    ReviewId review{}; // null: a manager's
    QString adds{};
};

/// A file that lies beside the visit, and what is said of it.
struct VisitAttach {
    QString file{}; // its name alone, no folder
    AttachmentId id{};
    VisitEdit edit{}; // without the file, which is looked through first
};

/// How it was, on the person's own page.
struct VisitExperience {
    ReviewId review{};
    Experience answers{};
};

/// What somebody has coming in, saved and to pay. `take`: what it comes to is what they pay from now on.
struct VisitContribution {
    VisitEdit edit{};
    bool take = false;
};

/// What waits goes to the office, what is there comes back. `cut`: the link drops half way and is tried again.
struct VisitSync {
    bool cut = false;
};

struct VisitStep {
    qint64 atMs = 0; // Unit: milliseconds since 1970, UTC
    int utcOffsetMinutes = 0;
    QString by{};   // an actor's key
    QString deed{}; // the word of the schema: "note", "agree"
    QString reason{};
    std::variant<VisitEdit, VisitSettlement, VisitDetermination, VisitAgreement, VisitMoneyStart, VisitMoneyChange,
                 VisitMoneyStop, VisitStopBack, VisitOrder, VisitPlanning, VisitSignOff, VisitAttach, VisitExperience,
                 VisitContribution, VisitSync>
        what{};
};

struct Visit {
    CaseId caseId{};
    QString about{};
    QString councilName{};
    bool invented = false;
    QList<VisitActor> actors{}; // never empty
    QList<VisitStep> steps{};   // never empty; times never go back

    [[nodiscard]] const VisitActor& actor(const QString& key) const;
};

/// Names in the file become fresh ids, so that the same visit can be played beside itself.
/// Errors: InputUnreadable, `where` a JSON Pointer to the first thing that is not as the schema says; AnswerOutOfRange where
/// it is what no such answer can be, `detail` what it can ("no more than 99").
Result<Visit> readVisit(const QByteArray& json, IdSource& ids);

} // namespace alongside::exchange
