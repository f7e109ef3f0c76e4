#include "core/casework/note.h"

using namespace Qt::StringLiterals;

namespace alongside::casework {

Result<CaseFile> carriedOut(const NoteEdits& command)
{
    const CaseFile& was = command.seen;
    const CaseFile& now = command.after;
    if (was.determinations != now.determinations || was.agreements != now.agreements
        || was.instructions != now.instructions)
        return Error{ErrorCode::AlreadyDecided, u"decision"_s, {}};
    return now;
}

} // namespace alongside::casework
