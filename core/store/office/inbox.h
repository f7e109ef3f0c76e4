#pragma once
// What comes from the office: colleagues' groups, places in the council's order for our own, and what became of each.
// A page is taken whole, with its cursor, in one transaction.
// Thread: the store thread. Belongs to its CaseStore.

#include "core/base/result.h"
#include "core/domain/views/set_aside.h"
#include "core/store/office/server_time.h"
#include "core/wire/frames/committed_frame.h"
#include "core/wire/frames/outcome_frame.h"

#include <QList>

namespace alongside::store {

class Parts;

struct Pulled {
    QList<wire::CommittedGroup> groups{}; // in order of csn; our own come without values and are kept here already
    QList<wire::OutcomeLine> outcomes{};  // of our own ops
    quint64 cursor = 0;                   // where the next pull begins
};

class Inbox {
public:
    explicit Inbox(Parts& parts);

    /// The next pull begins here; 0 at first.
    Result<quint64> cursor();
    /// A page, whole. Taking it twice changes nothing. Gives the cases touched.
    /// Errors: RecordMalformed for a page that does not fit together; nothing of it is kept then.
    Result<QList<CaseId>> take(const Pulled& page);
    /// What the office set aside, to be shown to its author: it still stands here. Order: by name.
    Result<QList<SetAside>> setAside();

    /// What the office said the time was: stamps go by it from now on. Errors: the store's own.
    Result<Done> noteContact(const Contact& contact);
    /// Nothing before the first.
    [[nodiscard]] const std::optional<Contact>& lastContact() const;

private:
    Parts& m_parts;
};

} // namespace alongside::store
