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
    {u"record_link.other", u"known once a record of this laptop is chosen from the list; by name alone it stays unknown"},
    {u"person.council_name", u"Settings and the council's file say it for all pages of a laptop"},
};

} // namespace alongside::test
