// Nothing of a record is gone that nobody removed: behind a cover, a restart, a kill, a send, a walk to another page, a
// wheel turned over a closed list, every field says what it said. Kept in a file, so that it is asked of the next life.

#include "tests/walk/ask.h"
#include "tests/walk/world/world.h"

#include <QDataStream>
#include <QFile>

using namespace Qt::StringLiterals;

namespace alongside::walk {

namespace {

constexpr qsizetype kMostTold = 3;

class Kept final : public Ask {
public:
    [[nodiscard]] QString name() const override { return u"kept"_s; }

    void before(World& world, const Step& step) override
    {
        m_watched = altersNothing(step) && !world.isFull();
        if (!world.isOpen() || world.isCovered()) return;
        if (world.isFull()) return forget(world); // what is in memory alone comes later
        world.flush();
        m_before = world.lines();
        QFile file(world.place().in(u"kept"_s));
        if (!file.open(QIODevice::WriteOnly)) return;
        QDataStream out(&file);
        out << m_before;
    }

    void after(World& world, const Step& step, Complaints& found) override
    {
        if (!m_watched || !world.isOpen() || world.isCovered()) return;
        if (m_before.isEmpty()) m_before = fromLastLife(world);
        const QStringList gone = world.withoutForeign(goneFrom(m_before, world.lines()));
        for (const QString& line : gone.first(std::min(gone.size(), kMostTold)))
            found.append({name(), step.verb + u' ' + line.section(u' ', 1, 1), line});
    }

private:
    void forget(const World& world)
    {
        m_before.clear();
        QFile::remove(world.place().in(u"kept"_s));
    }

    static Lines fromLastLife(const World& world)
    {
        Lines lines;
        QFile file(world.place().in(u"kept"_s));
        if (!file.open(QIODevice::ReadOnly)) return lines;
        QDataStream in(&file);
        in >> lines;
        return lines;
    }

    bool m_watched = false;
    Lines m_before{};
};

} // namespace

std::unique_ptr<Ask> askKept()
{
    return std::make_unique<Kept>();
}

} // namespace alongside::walk
