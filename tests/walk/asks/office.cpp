// "At the office" is said only of what the council's tables really hold: a colleague with an empty laptop, who asks the
// office for everything, gets every field of whoever the list calls "at the office", and of all where the footer says all.

#include "tests/walk/ask.h"
#include "tests/walk/world.h"
#include "ui/screens/people/people_model.h"

#include <QListView>

using namespace Qt::StringLiterals;

namespace alongside::walk {

namespace {

constexpr qsizetype kMostTold = 2;

class Office final : public Ask {
public:
    [[nodiscard]] QString name() const override { return u"office"_s; }

    void after(World& world, const Step& step, Complaints& found) override
    {
        if (!world.isOpen() || world.isCovered() || world.isFull()) return;
        const bool sent = step.verb == u"send";
        if (!sent && world.screen() != u"people" && world.screen() != u"sync") return;
        const bool all = saysAll(world);
        const QSet<QUuid> said = called(world);
        qsizetype told = 0;
        for (const CaseloadRow& row : world.rows()) {
            if (told >= kMostTold || (!all && !said.contains(row.id.value))) continue;
            const Lines mine = linesOf(world.cases().value(row.id.value));
            if (missing(m_held.value(row.id.value), mine).isEmpty()) continue;
            m_held.insert(row.id.value, fetched(world, row.id));
            const QStringList lacks = missing(m_held.value(row.id.value), mine);
            if (lacks.isEmpty()) continue;
            ++told;
            found.append({name(), (all ? u"footer "_s : u"list "_s) + lacks.first().section(u' ', 1, 1),
                          u"\"at the office\" after \"%1\", and the office gives %2 fields less: %3"_s.arg(step.text())
                              .arg(lacks.size())
                              .arg(lacks.first())});
        }
    }

private:
    static QStringList missing(const Lines& held, const Lines& mine) { return goneFrom(mine, held); }

    static Lines fetched(World& world, CaseId id)
    {
        world.colleague().sync();
        return linesOf(world.colleague().open(id));
    }

    static bool saysAll(World& world)
    {
        return std::any_of(world.heard().begin(), world.heard().end(), [](const Heard& one) {
            return one.name.contains(u"all at the office"_s, Qt::CaseInsensitive)
                   || one.name.contains(u"Everything you wrote is at the office"_s);
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
