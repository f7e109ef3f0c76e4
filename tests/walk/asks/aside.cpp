// Whatever the office set aside is said in words: in the footer or on the page about the office.

#include "tests/walk/ask.h"
#include "tests/walk/world/world.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace alongside::walk {

namespace {

class Aside final : public Ask {
public:
    [[nodiscard]] QString name() const override { return u"aside"_s; }

    void after(World& world, const Step& step, Complaints& found) override
    {
        if (!world.isOpen() || world.isCovered()) return;
        if (world.screen() != u"sync" && step.verb != u"send") return;
        // By the council's own tables, too: what it set aside at a send has come back to the laptop with it.
        qint64 aside = world.program().laptop().office().asideChanges;
        if (step.verb == u"send" && world.program().laptop().office().configured) aside += world.council().aside();
        if (aside == 0) return;
        static const QRegularExpression words(u"aside|could not take|not taken|cannot take|needs you"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        const auto& heard = world.heard();
        const bool said =
            std::any_of(heard.begin(), heard.end(), [&](const Heard& one) { return one.words().contains(words); });
        if (!said) found.append({name(), world.screen(), u"%1 changes are set aside and nothing says so"_s.arg(aside)});
    }
};

} // namespace

std::unique_ptr<Ask> askAside()
{
    return std::make_unique<Aside>();
}

} // namespace alongside::walk
