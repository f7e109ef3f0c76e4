#pragma once
// Fields of the record that no widget of the window sets, each with its reason. A field that is in neither is a fault: what
// nobody can enter is empty on every page. A field that a widget sets has no row here.

#include <QStringView>

namespace alongside::test {

struct FieldWithoutWidget {
    QStringView field;
    QStringView reason;
};

/// `field` as "person.council_name", or "plan.*" for all of a record that no page has yet.
inline constexpr FieldWithoutWidget kFieldsWithoutWidget[] = {
    {u"person.council_name", u"Settings and the council's file say it for all pages of a laptop"},
    {u"review.*", u"a visit file writes it; no page of the window does yet"},
    {u"review_point.*", u"a visit file writes it; no page of the window does yet"},
    {u"spend.*", u"a visit file writes it; no page of the window does yet"},
};

} // namespace alongside::test
