#pragma once
// Fields of the record that no widget of the window sets, each with its reason. A field that is in neither is a fault: what
// nobody can enter is empty on every page. A field that a widget sets has no row here.

#include <QStringView>

namespace alongside::test {

struct FieldWithoutWidget {
    QStringView field;
    QStringView reason;
};

/// `field` as "person.council_name", or "person.*" for all of a record that no page has.
inline constexpr FieldWithoutWidget kFieldsWithoutWidget[] = {
    {u"record_link.other",
     u"known once a record of this laptop is chosen from the list; by name alone it stays unknown"},
    {u"attachment.attached_by", u"whoever attached it, as they are known here"},
    {u"attachment.attached_on", u"the day it was attached"},
    {u"attachment.file", u"what was found in the file that was chosen; never another"},
    {u"attachment.name", u"the file's own, as it came"},
    {u"assessment.facs_band", u"of a record from before April 2015: read only, and no page asks for it"},
    {u"assessment.facs_on", u"with that band"},
    {u"money.contribution_worked", u"worked out, and taken whole by one act"},
    {u"planner_reply.*", u"written at the office for the organisation; read beside the plan, and changed by nobody"},
    {u"person.council_name", u"Settings and the council's file say it for all pages of a laptop"},
};

} // namespace alongside::test
