#include "ui/case/fields/noted_answer.h"

namespace alongside::ui {

EntryId notedId(NotedAnswer which)
{
    return {QUuid(0x616e7377, 0x6572, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, static_cast<uchar>(which))};
}

QString notedWords(const CaseFile& file, NotedAnswer which)
{
    const Entry* note = itemIn(file.entries, notedId(which));
    return note ? note->words : QString();
}

} // namespace alongside::ui
