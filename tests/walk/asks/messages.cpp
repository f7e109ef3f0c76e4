// No error without its three parts: what happened, why, what to do; and a code for whoever is asked for help.

#include "tests/walk/ask.h"
#include "tests/walk/world/world.h"
#include "ui/widgets/frame/message_bar.h"

using namespace Qt::StringLiterals;

namespace alongside::walk {

namespace {

class Messages final : public Ask {
public:
    [[nodiscard]] QString name() const override { return u"messages"_s; }

    void after(World& world, const Step& step, Complaints& found) override
    {
        if (!world.isOpen() || world.isCovered()) return;
        const auto* bar = world.window().findChild<ui::MessageBar*>();
        if (!bar || !bar->isVisible()) return;
        if (bar->message().kind != ui::Message::Kind::Error && bar->message().kind != ui::Message::Kind::Caution)
            return;
        const ui::Message& said = bar->message();
        QStringList lacks;
        if (said.happened.trimmed().isEmpty()) lacks += u"what happened"_s;
        if (said.why.trimmed().isEmpty()) lacks += u"why"_s;
        if (said.todo.trimmed().isEmpty()) lacks += u"what to do"_s;
        if (lacks.isEmpty()) return;
        found.append({name(), world.screen() + u' ' + said.code,
                      u"\"%1\" lacks %2, after \"%3\""_s.arg(bar->sentence(), lacks.join(u", "_s), step.text())});
    }
};

} // namespace

std::unique_ptr<Ask> askMessages()
{
    return std::make_unique<Messages>();
}

} // namespace alongside::walk
