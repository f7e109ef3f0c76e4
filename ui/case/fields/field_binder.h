#pragma once
// Fields and the places in a case that they show. A field is bound once; after that it follows the case by itself, and
// nothing is ever put under somebody's hands.

#include "ui/case/fields/case_fields.h"
#include "ui/widgets/fields/field.h"

#include <QList>
#include <QPointer>

#include <functional>

namespace alongside::ui {

class FieldBinder {
public:
    /// The field shows what lies `at` that place; where it is gone, the field is left be.
    template <class FieldType, class At>
    void bind(FieldType* field, At at)
    {
        m_bound.removeIf([](const Bound& one) { return one.field.isNull(); });
        m_bound.append({field, [at](const CaseFile& a, const CaseFile& b) { return sameAt(at(a), at(b)); },
                        [field, at](const CaseFile& file) { showIn(*field, at(file)); }});
    }

    /// Every field within `page` that nobody is writing in.
    void show(const QWidget* page, const CaseFile& file) const
    {
        for (const Bound& bound : m_bound)
            if (bound.field && page->isAncestorOf(bound.field) && !bound.field->isBeingEdited()) bound.show(file);
    }

    /// Marks the field that somebody writes in where `fresh` says another thing there than `shown`. True: there is one.
    bool markWhatWaits(const CaseFile& shown, const CaseFile& fresh) const
    {
        bool waits = false;
        for (const Bound& bound : m_bound) {
            if (!bound.field || !bound.field->isBeingEdited()) continue;
            const bool differs = !bound.same(shown, fresh);
            bound.field->markChangedElsewhere(differs);
            waits = waits || differs;
        }
        return waits;
    }

private:
    struct Bound {
        QPointer<Field> field{};
        std::function<bool(const CaseFile&, const CaseFile&)> same{};
        std::function<void(const CaseFile&)> show{};
    };

    QList<Bound> m_bound;
};

} // namespace alongside::ui
