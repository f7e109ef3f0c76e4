// "At the office" is said only of what the council really holds. Its tables have a word at every place of whoever the list
// calls "at the office", and of all where the footer says all; and a colleague with an empty laptop, who asks the office
// for everything, gets the same values there.

#include "tests/walk/ask.h"
#include "tests/walk/world/world.h"
#include "ui/screens/people/people_model.h"

#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace alongside::walk {

namespace {

constexpr qsizetype kMostTold = 2;
constexpr int kFollowsWithin = 3'000;

class Office final : public Ask {
public:
    [[nodiscard]] QString name() const override { return u"office"_s; }

    void after(World& world, const Step& step, Complaints& found) override
    {
        if (!world.isOpen() || world.isCovered() || world.isFull()) return;
        const bool sent = step.verb == u"send";
        if (!sent && world.screen() != u"people" && world.screen() != u"sync") return;
        if (!world.program().laptop().office().configured) return;
        if (look(world, step).isEmpty()) return;
        // What waits is counted a moment after it was written.
        world.flush();
        const bool holds = QTest::qWaitFor(
            [&] {
                world.altered();
                return look(world, step).isEmpty();
            },
            kFollowsWithin);
        if (!holds) found += look(world, step);
    }

private:
    Complaints look(World& world, const Step& step)
    {
        Complaints found;
        const bool all = saysAll(world);
        const QSet<QUuid> said = called(world);
        for (const CaseloadRow& row : world.rows()) {
            if (found.size() >= kMostTold || (!all && !said.contains(row.id.value))) continue;
            const CaseFile mine = world.cases().value(row.id.value);
            const QString where = all ? u"footer "_s : u"list "_s;
            const QStringList lacks = world.council().lacking(mine);
            const QStringList other = lacks.isEmpty() ? differing(world, row.id, linesOf(mine)) : QStringList();
            if (!lacks.isEmpty())
                found.append({name(), where + lacks.first(),
                              u"it says \"at the office\", and the council's tables have no word of %1 fields"_s.arg(
                                  lacks.size())});
            else if (!other.isEmpty())
                found.append({name(), where + other.first().section(u' ', 1, 1),
                              u"it says \"at the office\", and after \"%1\" a colleague gets %2 fields otherwise: %3"_s
                                  .arg(step.text())
                                  .arg(other.size())
                                  .arg(other.first())});
        }
        return found;
    }

    /// A colleague's newer words stand at the office before they are here: that is no lie.
    QStringList differing(World& world, CaseId id, const Lines& mine)
    {
        if (goneFrom(mine, m_held.value(id.value)).isEmpty()) return {};
        world.colleague().sync();
        m_held.insert(id.value, linesOf(world.colleague().open(id)));
        return world.withoutForeign(goneFrom(mine, m_held.value(id.value)));
    }

    static bool saysAll(World& world)
    {
        return std::any_of(world.heard().begin(), world.heard().end(), [](const Heard& one) {
            return one.name.contains(u"all at the office"_s, Qt::CaseInsensitive)
                   || one.name.contains(u"all changes at the office"_s, Qt::CaseInsensitive)
                   || one.name.contains(u"all changes at the practice office"_s, Qt::CaseInsensitive)
                   || one.name.contains(u"all at the practice office"_s, Qt::CaseInsensitive)
                   || one.name.contains(u"Everything you wrote is at the office"_s)
                   || one.name.contains(u"Everything you wrote is at the practice office"_s);
        });
    }

    static QSet<QUuid> called(World& world)
    {
        QSet<QUuid> ids;
        const auto* list =
            world.window().page() ? world.window().page()->findChild<QListView*>(u"people_list"_s) : nullptr;
        if (!list || !list->model()) return ids;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex at = list->model()->index(row, 0);
            if (at.data(ui::PeopleModel::SentRole).toInt() == int(ui::sentOf(SentState::AtOffice)))
                ids.insert(at.data(ui::PeopleModel::IdRole).toUuid());
        }
        return ids;
    }

    QHash<QUuid, Lines> m_held{}; // as the office gave it last
};

} // namespace

std::unique_ptr<Ask> askOffice()
{
    return std::make_unique<Office>();
}

} // namespace alongside::walk
