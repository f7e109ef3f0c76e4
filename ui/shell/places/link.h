#pragma once
// Where one can be: "alongside:people", "alongside:person/<id>", "alongside:person/<id>/outcomes#statement".

#include "core/base/id.h"

#include <QString>

#include <optional>

namespace alongside::ui {

struct Link {
    QString screen{}; // key in the screen catalogue
    CaseId person{};  // null: not inside a person
    QString field{};  // objectName of what gets the focus; empty: the page decides

    /// Nothing for any other text.
    static std::optional<Link> read(const QString& text);
    [[nodiscard]] QString text() const;
    /// The page without its field: the same page is not made twice.
    [[nodiscard]] Link page() const { return {screen, person, {}}; }

    bool operator==(const Link&) const = default;
};

/// "alongside:person/<id>/money#contingency"
[[nodiscard]] QString personLink(CaseId person, const QString& screen, const QString& field = {});

} // namespace alongside::ui
