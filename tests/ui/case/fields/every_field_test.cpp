// Every field of the record can be set by somebody at the window, or has its reason why not. Driven by the schema and by
// the table of screens: a new field is in it by being a field, a new page by being a page.

#include "core/record/fold/fold.h"
#include "tests/ui/case/fields/fields_without_widget.h"
#include "tests/ui/case/page_test.h"
#include "ui/shell/places/screen_catalogue.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace alongside::test {

namespace {

/// All that a person can do with one control, one thing after the other.
void use(QWidget* widget, const std::function<void()>& after)
{
    const auto key = [&](int which, const QString& text = {}) {
        QTest::sendKeyEvent(QTest::Click, widget, static_cast<Qt::Key>(which), text, Qt::NoModifier);
        after();
    };
    if (auto* line = qobject_cast<QLineEdit*>(widget)) {
        const QString last = line->objectName().endsWith(u"_year"_s) ? u"2025"_s : u"3"_s; // three of them are a day
        for (const QString& words : {u"a word"_s, u"17"_s, last}) {
            line->selectAll();
            QTest::keyClicks(line, words);
            after();
            key(Qt::Key_Return);
        }
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(widget)) {
        QTest::keyClicks(text, u"said"_s);
        after();
    } else if (qobject_cast<QComboBox*>(widget)) {
        for (const int which : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Up}) key(which);
    } else if (auto* button = qobject_cast<QAbstractButton*>(widget)) {
        if (!button->objectName().endsWith(u"_remove"_s) && button->isEnabled()) button->click();
        after();
        for (QWidget* popup : QApplication::topLevelWidgets())
            if (qobject_cast<QMenu*>(popup)) popup->close();
    } else if (widget->focusPolicy() & Qt::TabFocus) {
        for (const int which : {Qt::Key_Right, Qt::Key_Space, Qt::Key_Return, Qt::Key_Down}) key(which);
        for (const QChar letter : u"12345hprldnxu"_s) key(letter.toUpper().unicode(), letter);
    }
}

/// The fields that the hands set on a page, as long as there is a control that they have not used yet.
QSet<QString> setOn(ui::CasePage* page)
{
    const Sitting sitting(page);
    QSet<QString> fields;
    CaseFile before = page->file();
    const auto note = [&] {
        for (const record::Change& change : record::diff(before, page->file()))
            if (change.path.field != record::kPresence || change.path.kind == record::RecordKind::Week)
                fields.insert(record::nameOf(change.path));
        before = page->file();
    };
    QSet<QString> used;
    for (bool found = true; std::exchange(found, false);) {
        QList<QPointer<QWidget>> controls;
        for (QWidget* widget : page->findChildren<QWidget*>()) controls.append(widget);
        for (const QPointer<QWidget>& widget : controls) {
            if (!widget || used.contains(widget->objectName()) || widget->objectName().isEmpty()) continue;
            if (widget->focusPolicy() == Qt::NoFocus) continue;
            used.insert(widget->objectName());
            found = true;
            use(widget, note);
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        note();
    }
    return fields;
}

} // namespace

class EveryFieldTest final : public QObject {
    Q_OBJECT

private slots:
    void everyFieldIsSetByAWidgetOrSaysWhyNot()
    {
        QSet<QString> set;
        for (const Until until : {Until::Nothing, Until::Chosen})
            for (const ui::Screen& screen : ui::screenCatalogue()) {
                if (!screen.make) continue;
                PracticeTable table(until);
                if (until == Until::Chosen)
                    table.change([&](CaseFile& file) { // of a file that lies elsewhere, all but the file is here
                        file.attachments.append({.id = {table.ids.next()}, .name = u"song.mp3"_s});
                        if (screen.place == ui::Place::Theirs) // how it was, at a review
                            file.reviews.append({.id = {table.ids.next()}, .on = table.clock.today()});
                    });
                if (auto* page = qobject_cast<ui::CasePage*>(screen.make(table.opened()))) set += setOn(page);
            }
        QSet<QString> reasoned;
        for (const FieldWithoutWidget& row : kFieldsWithoutWidget) reasoned.insert(row.field.toString());
        QStringList faults;
        for (const record::Part& part : record::parts()) {
            if (part.shape == record::Shape::Decisions) continue; // by an act, whole, and never again
            if (reasoned.remove(QLatin1StringView(part.name) + u".*"_s)) {
                const auto one = std::ranges::find_if(
                    set, [&](const QString& name) { return name.startsWith(QLatin1StringView(part.name) + u'.'); });
                if (one != set.end()) faults.append(*one + u" is set, and its record has a reason"_s);
                continue;
            }
            for (const record::FieldInfo* field : part.fields()) {
                const QString name = u"%1.%2"_s.arg(QLatin1StringView(part.name), QLatin1StringView(field->name));
                if (!set.contains(name) && !reasoned.remove(name)) faults.append(name + u" is set by no widget"_s);
                if (set.contains(name) && reasoned.remove(name)) faults.append(name + u" is set, and has a reason"_s);
            }
        }
        for (const QString& name : reasoned) faults.append(name + u" is no field"_s);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

std::unique_ptr<QObject> everyFieldTest()
{
    return std::make_unique<EveryFieldTest>();
}

} // namespace alongside::test

#include "every_field_test.moc"
