#include "core/casework/note.h"

#include "core/record/schema.h"

using namespace Qt::StringLiterals;

namespace alongside::casework {

Result<CaseFile> carriedOut(const NoteEdits& command)
{
    if (record::decisionsDiffer(command.seen, command.after))
        return Error{ErrorCode::AlreadyDecided, u"decision"_s, {}};
    return command.after;
}

} // namespace alongside::casework
