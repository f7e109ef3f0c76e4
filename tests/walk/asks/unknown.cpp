// An answer that is not known is not shown as no: on no page stand more questions answered "no" than the record of that
// person has answers that are no, and none that a page made from the record now would show otherwise.

#include "tests/walk/ask.h"
#include "tests/walk/world/world.h"

#include "core/record/fold/fold.h"
#include "ui/case/case_page.h"
#include "ui/widgets/fields/choice_fields.h"

using namespace Qt::StringLiterals;

namespace alongside::walk {

namespace {

/// By the table of the record: whatever is a Tri there, of whatever kind of record.
int noesIn(const CaseFile& file)
{
    int noes = 0;
    for (const record::Change& change : record::diff(CaseFile{.id = file.id}, file)) {
        const record::Part* part = record::partOf(change.path.kind);
        const bool tri = part && part->fieldOf(change.path.field)
                         && part->fieldOf(change.path.field)->type.choices.data() == kTriChoices;
        noes += tri && change.value.toInteger() == int(Tri::No) ? 1 : 0;
    }
    return noes;
}

class Unknown final : public Ask {
public:
    [[nodiscard]] QString name() const override { return u"unknown"_s; }

    void after(World& world, const Step& step, Complaints& found) override
    {
        if (!world.isOpen() || world.isCovered()) return;
        const auto* page = qobject_cast<ui::CasePage*>(world.window().page());
        if (!page) return;
        QStringList shown;
        for (const ui::TriChoice* one : page->findChildren<ui::TriChoice*>())
            if (one->value() == Tri::No && !isThought(*one)) shown += one->objectName();
        const int known = noesIn(page->file());
        if (shown.isEmpty() || (shown.size() <= known && !differsAnew(world, *page, shown))) return;
        found.append({name(), page->screen() + u' ' + shown.last(),
                      u"%1 questions stand at no, the record has %2, after \"%3\""_s.arg(shown.size())
                          .arg(known)
                          .arg(step.text())});
    }

private:
    /// "What if Tom did?" is thought, never recorded.
    static bool isThought(const ui::TriChoice& choice) { return choice.objectName().startsWith(u"what_if"); }

    static bool differsAnew(World& world, const ui::CasePage& page, const QStringList& shown)
    {
        if (world.isFull()) return false; // what is in memory alone comes later
        world.flush();
        const auto fresh = world.madeAnew();
        if (!fresh) return false;
        return std::any_of(shown.begin(), shown.end(), [&](const QString& name) {
            const auto* here = page.findChild<ui::TriChoice*>(name);
            const auto* anew = fresh->findChild<ui::TriChoice*>(name);
            return here && anew && here->value() == Tri::No && anew->value() == Tri::NotYetKnown;
        });
    }
};

} // namespace

std::unique_ptr<Ask> askUnknown()
{
    return std::make_unique<Unknown>();
}

} // namespace alongside::walk
