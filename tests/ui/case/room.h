#pragma once
// The window with a person open in it, as the program has it: their pages kept, their session shared.

#include "tests/ui/case/practice_table.h"
#include "ui/case/case_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/places/screen_catalogue.h"

namespace alongside::test {

/// The real window over a real desk, joined as the program joins them.
struct Room {
    explicit Room(Until until, const QString& visit = QStringLiteral("josie-thackray"))
        : table(until, visit), window(table.clock)
    {
        window.setOpenPage([this](const ui::Link& link, const ui::MainWindow::Ready& ready) {
            ready([this, link] { return ui::screenOf(link.screen)->make(session()); });
        });
        window.resize(1366, 768);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window)) qFatal("no window");
        window.showWork({QStringLiteral("person"), table.id, {}});
    }
    ui::CaseSession& session()
    {
        if (!window.session()) window.hold(std::make_unique<ui::CaseSession>(table.services(), table.view()));
        return *window.session();
    }
    ui::Page* goTo(const QString& screen)
    {
        window.go({screen, table.id, {}});
        return window.page();
    }

    PracticeTable table;
    ui::MainWindow window;
};

} // namespace alongside::test
