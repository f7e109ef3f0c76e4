// Nobody is gone that nobody removed: the list shows everybody the store has, as long as nothing narrows it, and the
// store has everybody it had.

#include "tests/walk/ask.h"
#include "tests/walk/world/world.h"
#include "ui/screens/people/people_model.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace alongside::walk {

namespace {

constexpr int kFollowsWithin = 2'000; // the list is read again a moment after a change

class People final : public Ask {
public:
    [[nodiscard]] QString name() const override { return u"people"_s; }

    void after(World& world, const Step& step, Complaints& found) override
    {
        if (!world.isOpen() || world.isCovered()) return;
        QSet<QUuid> there;
        for (const CaseloadRow& row : world.rows()) there.insert(row.id.value);
        for (const QUuid& one : m_known - there)
            found.append({name(), u"store"_s, u"%1 is gone after \"%2\""_s.arg(one.toString(), step.text())});
        m_known = there;
        if (world.screen() != u"people" || isNarrowed(world)) return;
        (void)QTest::qWaitFor([&] { return listed(world) == there; }, kFollowsWithin);
        world.settle(); // a list that is right for a moment is not right
        if (listed(world) != there)
            found.append({name(), u"people people_list"_s,
                          u"the store has %1 people, the list shows %2 after \"%3\""_s.arg(there.size())
                              .arg(listed(world).size())
                              .arg(step.text())});
        world.altered();
    }

private:
    static bool isNarrowed(World& world)
    {
        const auto* find = world.window().page()->findChild<QLineEdit*>(u"find_here"_s);
        const auto* filter = world.window().page()->findChild<QComboBox*>(u"sent_filter"_s);
        return (find && !find->text().isEmpty()) || (filter && filter->currentIndex() > 0);
    }

    static QSet<QUuid> listed(World& world)
    {
        QSet<QUuid> ids;
        const auto* list = world.window().page()->findChild<QListView*>(u"people_list"_s);
        if (!list || !list->model()) return ids;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            ids.insert(list->model()->index(row, 0).data(ui::PeopleModel::IdRole).toUuid());
        return ids;
    }

    QSet<QUuid> m_known{};
};

} // namespace

std::unique_ptr<Ask> askPeople()
{
    return std::make_unique<People>();
}

} // namespace alongside::walk
