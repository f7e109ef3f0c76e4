#pragma once
// The window with a page of one sheet for every place, and a log of what became of them.

#include "tests/ui/shell/still_clock.h"
#include "ui/shell/main_window.h"
#include "ui/shell/places/screen_catalogue.h"
#include "ui/widgets/fields/text_field.h"

#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace alongside::test {

inline const CaseId kJosie{QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)};
inline const CaseId kGwen{QUuid(2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)};

/// A page of one sheet that writes down when it is asked to hand over.
class NotePage final : public ui::Page {
public:
    NotePage(const ui::Link& link, QStringList* log)
        : Page(link.screen, u"What was said?"_s), m_link(link.text()), m_log(log),
          m_words(new ui::TextField(u"words"_s, u"&Words"_s))
    {
        content()->addWidget(m_words);
        for (int i = 0; i < 12; ++i) content()->addWidget(new ui::TextField(u"more_%1"_s.arg(i), u"More"_s));
    }
    /// As a page that hands over its last words does: the acts of the others follow them.
    ~NotePage() override
    {
        *m_log += u"gone "_s + m_link + u' ' + m_words->words();
        emit actionsChanged();
    }
    QString title() const override { return u"Note"_s; }
    QList<ui::PageAction> actions() override
    {
        return {{u"agree"_s, u"Agree with Josie"_s, ui::ButtonKind::Primary, [this] { *m_log += u"agreed"_s; }, {}, {}},
                {u"sign"_s, u"Sign"_s, ui::ButtonKind::Plain, {}, u"Question 3 is not answered."_s, {}}};
    }
    void flush() override { *m_log += u"flush "_s + objectName(); }
    bool canBeShown() const override { return objectName() == u"talk"_s; }

private:
    QString m_link;
    QStringList* m_log;
    ui::TextField* m_words;
};

struct Room {
    StillClock clock{};
    QStringList log{};
    ui::MainWindow window{clock};
    std::optional<std::function<void()>> waiting{};
    bool slow = false;

    Room()
    {
        window.setOpenPage([this](const ui::Link& link, const ui::MainWindow::Ready& ready) {
            const auto open = [this, link, ready] {
                ready([this, link] { return new NotePage(link, &log); });
                if (!link.person.isNull()) window.setPerson(link.person, u"Josie Thackray"_s, steps());
            };
            if (slow) waiting = open;
            else open();
        });
        window.resize(1366, 768);
        window.show();
        window.activateWindow();
    }
    static QList<ui::Step> steps()
    {
        CaseFile file;
        file.outcomes.append(Outcome{});
        return ui::stepsFor(file);
    }
    bool ready() { return QTest::qWaitForWindowActive(&window); }
    QString header() const { return window.findChild<QLabel*>(u"person_words"_s)->text(); }
};

} // namespace alongside::test
