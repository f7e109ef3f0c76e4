#pragma once
// One person's way, by hand on the real window: the program in practice, its office beside it, and hands. Ada Finch is
// invented; the figures are worked by hand from the practice guides (an employed assistant at £14.30 an hour in 2024,
// £15.04 from April 2025).

#include "app/desktop/composition.h"
#include "core/desk/desk_thread.h"
#include "tests/ui/visit/main_window_player.h"
#include "ui/widgets/why.h"

#include <QTemporaryDir>

namespace alongside::test {

class Way {
public:
    Way();

    [[nodiscard]] static bool large() { return qEnvironmentVariable("QT_SCALE_FACTOR") == u"2"; }
    [[nodiscard]] ui::MainWindow& window() { return program->window(); }
    /// As the record has them now; nothing while they are not there.
    CaseFile named(const QString& name);
    CaseFile ada() { return named(QStringLiteral("Ada Finch")); }
    [[nodiscard]] QString figure(const QString& key);
    [[nodiscard]] QString words(const QString& label);
    /// Keeps a picture. What sticks out of the window, or does not fit its place.
    [[nodiscard]] QString pictured(const QString& screen);
    /// The question that an act asks before it is done.
    bool sure();
    /// The laptop was covered; it is opened again on that day, and Ada is found by her name.
    bool laterOn(QDate day);
    bool openAda();
    /// On Money: both say that it is enough, and who agreed, how and when is said.
    bool saysEnough(const QString& who);
    /// On Choices: yes to a direct payment of their own, what the law asks of it, and the first line starts.
    bool choosesThePayment(const QString& who);
    /// All that was written is at the office, and nothing of it aside.
    [[nodiscard]] bool sent();
    /// A page of whoever is open: by its name above, or by its key where a narrow window has put the names away.
    bool step(const QString& screen);

    QTemporaryDir home;
    std::unique_ptr<desktop::Composition> program;
    std::unique_ptr<Player> hands;
};

} // namespace alongside::test
