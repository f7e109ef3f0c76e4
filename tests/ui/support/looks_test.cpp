// In every look one sees what is chosen, where the keyboard is and what cannot be pressed: told by pixels of what is
// drawn, at the contrast that WCAG 2.2 asks of a control and its state (1.4.11).

#include "tests/ui/support/run.h"
#include "ui/support/look/buttons.h"
#include "ui/support/look/tokens.h"
#include "ui/widgets/frame/nav_rail.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QVBoxLayout>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

constexpr double kSeen = 3; // WCAG 2.2, 1.4.11
constexpr int kPixels = 30;

/// How many places differ so much that somebody sees it.
int seenBetween(const QImage& one, const QImage& other)
{
    if (one.size() != other.size()) return 0;
    int seen = 0;
    for (int x = 0; x < one.width(); ++x)
        for (int y = 0; y < one.height(); ++y) {
            const QColor a = one.pixelColor(x, y), b = other.pixelColor(x, y);
            if (a != b && ui::contrast(a, b) >= kSeen) ++seen;
        }
    return seen;
}

QImage pictureOf(QWidget& widget)
{
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

using Make = std::function<QWidget*()>;
using Turn = std::function<void(QWidget&)>;

struct Sight {
    const char* what;
    Make make;
    Turn turn;
};

template <class Widget, class... Words>
Make a(Words... words)
{
    return [=] { return new Widget(words...); };
}

Make button(ui::ButtonKind kind)
{
    return [kind] {
        auto* made = ui::makeButton(kind, u"one"_s, u"Typical week"_s);
        made->setCheckable(kind == ui::ButtonKind::Step || kind == ui::ButtonKind::Plain);
        return made;
    };
}

const Turn kCheck = [](QWidget& one) { static_cast<QAbstractButton&>(one).setChecked(true); };
const Turn kFocus = [](QWidget& one) { one.setFocus(Qt::TabFocusReason); };
const Turn kDisable = [](QWidget& one) { one.setEnabled(false); };

QWidget* rail()
{
    auto* made = new ui::NavRail;
    made->setItems({{u"today"_s, u"Today"_s, u"today"_s, false}, {u"sync"_s, u"Sync"_s, u"sync"_s, false}});
    return made;
}

QWidget* list()
{
    auto* made = new QListWidget;
    made->addItems({u"one"_s, u"two"_s});
    made->setFocusPolicy(Qt::NoFocus);
    return made;
}

QWidget* menu()
{
    auto* made = new QMenu;
    made->addAction(u"Go to the plan"_s);
    return made;
}

const QList<Sight>& sights()
{
    static const QList<Sight> all{
        {"circle chosen", a<QRadioButton>(u"Yes"_s), kCheck},
        {"box ticked", a<QCheckBox>(u"Start now"_s), kCheck},
        {"chip chosen", button(ui::ButtonKind::Step), kCheck},
        {"button chosen", button(ui::ButtonKind::Plain), kCheck},
        {"step here", button(ui::ButtonKind::Step),
         [](QWidget& one) { ui::markHere(static_cast<QPushButton*>(&one), true); }},
        {"place on the rail", rail, [](QWidget& one) { static_cast<ui::NavRail&>(one).setCurrent(u"sync"_s); }},
        {"row chosen", list, [](QWidget& one) { static_cast<QListWidget&>(one).setCurrentRow(1); }},
        {"row of a menu", menu,
         [](QWidget& one) { static_cast<QMenu&>(one).setActiveAction(static_cast<QMenu&>(one).actions().first()); }},
        {"loud button that rests", button(ui::ButtonKind::Primary), kDisable},
        {"plain button that rests", button(ui::ButtonKind::Plain), kDisable},
        {"keyboard at a circle", a<QRadioButton>(u"Yes"_s), kFocus},
        {"keyboard at a box", a<QCheckBox>(u"Start now"_s), kFocus},
        {"keyboard at a loud button", button(ui::ButtonKind::Primary), kFocus},
        {"keyboard at a plain button", button(ui::ButtonKind::Plain), kFocus},
        {"keyboard at a quiet button", button(ui::ButtonKind::Quiet), kFocus},
        {"keyboard at a line", a<QLineEdit>(), kFocus},
        {"keyboard at a text", a<QPlainTextEdit>(), kFocus},
        {"keyboard at a list that opens", a<QComboBox>(), kFocus},
    };
    return all;
}

/// Looks, and what somebody may have set the computer to.
struct Worn {
    const char* name;
    ui::Look look;
    std::optional<std::pair<QColor, QColor>> system{}; // ground, words
};

const Worn kWorn[] = {{"light", ui::Look::Light},
                      {"dim", ui::Look::Dim},
                      {"high contrast", ui::Look::HighContrast},
                      {"black on white", ui::Look::HighContrast, std::pair(QColor(Qt::white), QColor(Qt::black))},
                      {"white on black", ui::Look::HighContrast, std::pair(QColor(Qt::black), QColor(Qt::white))}};

void dress(const Worn& worn)
{
    theme()->setLook(ui::Look::Light);
    theme()->setLook(worn.look);
    if (!worn.system) return;
    const auto& [ground, words] = *worn.system;
    QPalette system(words, ground, words, ground, words, words, ground);
    system.setColor(QPalette::Highlight, words);
    system.setColor(QPalette::HighlightedText, ground);
    QApplication::setPalette(system);
}

} // namespace

class LooksTest final : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { dress(kWorn[0]); }

    void whatIsSoIsSeenInEveryLook_data()
    {
        QTest::addColumn<int>("worn");
        QTest::addColumn<int>("sight");
        for (int worn = 0; worn < int(std::size(kWorn)); ++worn)
            for (int sight = 0; sight < sights().size(); ++sight)
                QTest::newRow(qPrintable(
                    u"%1, %2"_s.arg(QLatin1String(kWorn[worn].name), QLatin1String(sights().at(sight).what))))
                    << worn << sight;
    }
    void whatIsSoIsSeenInEveryLook()
    {
        QFETCH(const int, worn);
        QFETCH(const int, sight);
        dress(kWorn[worn]);
        QWidget window;
        auto* rows = new QVBoxLayout(&window);
        QWidget* one = sights().at(sight).make();
        QWidget* elsewhere = new QPushButton(u"elsewhere"_s);
        rows->addWidget(elsewhere);
        rows->addWidget(one);
        window.show();
        one->show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        elsewhere->setFocus();
        const QImage before = pictureOf(*one);
        sights().at(sight).turn(*one);
        QCoreApplication::sendPostedEvents();
        const int seen = seenBetween(before, pictureOf(*one));
        QVERIFY2(seen >= kPixels, qPrintable(QString::number(seen)));
    }

    void theMarkOfAListThatOpensIsSeenInEveryLook()
    {
        for (const Worn& worn : kWorn) {
            dress(worn);
            QComboBox list;
            list.resize(200, 44);
            const QImage picture = pictureOf(list);
            const QColor ground = picture.pixelColor(100, 10);
            int seen = 0;
            for (int x = picture.width() - 30; x < picture.width() - 6; ++x)
                for (int y = 12; y < picture.height() - 12; ++y)
                    seen += ui::contrast(picture.pixelColor(x, y), ground) >= kSeen ? 1 : 0;
            QVERIFY2(seen >= 15, qPrintable(u"%1: %2"_s.arg(QLatin1String(worn.name)).arg(seen)));
        }
    }
};

std::unique_ptr<QObject> looksTest()
{
    return std::make_unique<LooksTest>();
}

} // namespace alongside::test

#include "looks_test.moc"
