// Two places that show one fact show the same: every page of a person stands on the same record as the store, and every
// editor of a page that was open shows what a page opened now would show.

#include "tests/walk/ask.h"
#include "tests/walk/hands/hands.h"
#include "tests/walk/hands/words.h"
#include "ui/case/case_page.h"
#include "ui/widgets/fields/field.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace alongside::walk {

namespace {

constexpr int kMeetsWithin = 3'000;
constexpr qsizetype kMostTold = 3;

QMap<QString, QString> shownBy(const QWidget& page)
{
    QMap<QString, QString> shown;
    for (const QWidget* part : page.findChildren<QWidget*>()) {
        const QString& name = part->objectName();
        if (name.isEmpty() || name.startsWith(u"qt_") || part->isHidden()) continue;
        if (const auto* line = qobject_cast<const QLineEdit*>(part)) shown.insert(name, line->text());
        if (const auto* text = qobject_cast<const QPlainTextEdit*>(part)) shown.insert(name, text->toPlainText());
        if (const auto* list = qobject_cast<const QComboBox*>(part)) shown.insert(name, list->currentText());
        if (const auto* button = qobject_cast<const QAbstractButton*>(part); button && button->isCheckable())
            shown.insert(name, button->isChecked() ? u"on"_s : u"off"_s);
    }
    return shown;
}

class Same final : public Ask {
public:
    [[nodiscard]] QString name() const override { return u"same"_s; }

    void after(World& world, const Step& step, Complaints& found) override
    {
        if (!world.isOpen() || world.isCovered() || world.isFull() || world.casePages().isEmpty()) return;
        world.flush();
        for (const ui::CasePage* page : world.casePages()) {
            (void)QTest::qWaitFor(
                [&] {
                    world.altered();
                    return differing(page->file(), world.cases().value(page->file().id.value)).isEmpty();
                },
                kMeetsWithin);
            const QStringList fields = differing(page->file(), world.cases().value(page->file().id.value));
            for (const QString& field : fields.first(std::min(fields.size(), kMostTold)))
                found.append({name(), page->screen() + u' ' + field,
                              u"the page and the record differ after \"%1\""_s.arg(step.text())});
        }
        compareWithNew(world, step, found);
    }

private:
    void compareWithNew(World& world, const Step& step, Complaints& found)
    {
        auto* page = qobject_cast<ui::CasePage*>(world.window().page());
        if (!page || world.isShown()) return;
        const std::unique_ptr<ui::CasePage> fresh = world.madeAnew();
        if (!fresh) return;
        const QMap<QString, QString> now = shownBy(*page), anew = shownBy(*fresh);
        qsizetype told = 0;
        for (auto one = now.begin(); one != now.end() && told < kMostTold; ++one) {
            if (!anew.contains(one.key()) || anew.value(one.key()) == one.value()) continue;
            if (isOfTheMoment(*page, one.key()) || areNumberedAnew(now, anew, one.key())) continue;
            ++told;
            found.append({name(), page->screen() + u' ' + one.key(),
                          u"shows \"%1\", a page opened now \"%2\", after \"%3\""_s.arg(
                              one.value(), anew.value(one.key()), step.text())});
        }
    }

    /// What is open, chosen to look at, under somebody's hands, typed and not yet entered, or told to be unreadable
    /// belongs to the moment, not to the record.
    static bool isOfTheMoment(const QWidget& page, const QString& name)
    {
        const auto* part = page.findChild<QWidget*>(name);
        for (const QWidget* above = part; above && above != &page; above = above->parentWidget())
            if (const auto* field = qobject_cast<const ui::Field*>(above))
                return (!takesWords(part) && !wordsIn(shownBy(page).value(name)).isEmpty())
                       || field->isAncestorOf(QApplication::focusWidget()) || !field->problem().isEmpty()
                       || name.startsWith(u"what_if") // thought, never recorded
                       || name.startsWith(u"jot") || name.startsWith(u"add_") || name == u"paper"
                       || name == u"print_size" || name == u"pack_size"; // one print's own
        return true;
    }

    /// "advice_3" of a page that took "advice_2" away is the "advice_2" of a page opened now: the rows show the same.
    static bool areNumberedAnew(const QMap<QString, QString>& now, const QMap<QString, QString>& anew,
                                const QString& name)
    {
        static const QRegularExpression number(u"\\d+"_s);
        const QString kind = QString(name).replace(number, u"#"_s);
        const auto valuesOf = [&](const QMap<QString, QString>& shown) {
            QStringList values;
            for (auto one = shown.begin(); one != shown.end(); ++one)
                if (QString(one.key()).replace(number, u"#"_s) == kind) values += one.value();
            values.sort();
            return values;
        };
        return kind != name && valuesOf(now) == valuesOf(anew);
    }
};

} // namespace

std::unique_ptr<Ask> askSame()
{
    return std::make_unique<Same>();
}

} // namespace alongside::walk
