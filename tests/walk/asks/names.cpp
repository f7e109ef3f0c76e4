// No nameless control: whatever takes the focus or an action says what it is, without the mark of a key.

#include "tests/walk/ask.h"
#include "tests/walk/world/world.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace alongside::walk {

namespace {

bool isControl(const Heard& one)
{
    return one.widget && one.widget->isVisible() && !one.widget->focusProxy() && !one.state.disabled
           && (one.widget->focusPolicy() & Qt::TabFocus);
}

class Names final : public Ask {
public:
    [[nodiscard]] QString name() const override { return u"names"_s; }

    void after(World& world, const Step&, Complaints& found) override
    {
        static const QRegularExpression mark(u"&\\S"_s); // "this & that" is somebody's words
        for (const Heard& one : world.heard()) {
            if (!isControl(one)) continue;
            if (one.name.trimmed().isEmpty() || one.name.contains(mark))
                found.append(
                    {name(), world.screen() + u' ' + labelOf(one.widget), u"a control called \"%1\""_s.arg(one.name)});
        }
    }
};

} // namespace

std::unique_ptr<Ask> askNames()
{
    return std::make_unique<Names>();
}

} // namespace alongside::walk
