#include "ui/screens/talk/add_line.h"

#include "ui/shell/keeping/typed.h"
#include "ui/shell/page.h"
#include "ui/widgets/fields/choice_fields.h"
#include "ui/widgets/fields/text_field.h"

#include <QApplication>
#include <QLineEdit>
#include <QVBoxLayout>

#include <tuple>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

constexpr qsizetype kIdLetters = 36;

const QWidget* pageOf(const QWidget* part)
{
    while (part->parentWidget() && !qobject_cast<const Page*>(part)) part = part->parentWidget();
    return part;
}

} // namespace

AddLine::AddLine(const QString& objectName, const QString& label, const QString& placeholder, CaseSession& session,
                 IdSource& ids, std::function<Entry()> as, QWidget* parent)
    : QWidget(parent), m_session(session), m_ids(ids), m_as(std::move(as)), m_field(new LineField(objectName, label))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_field);
    m_field->edit()->setPlaceholderText(placeholder);
    setFocusProxy(m_field);
    connect(m_field, &LineField::edited, this, &AddLine::take);
    connect(m_field, &LineField::entered, this, &AddLine::finish);
    connect(m_field, &Field::left, this, &AddLine::leave);
    keepTyped(
        m_field->edit(), [this] { return unfinished(); }, [this](const QString& before) { resume(before); });
}

/// "id words": the entry it will be, with every letter. Empty: nothing is being typed.
QString AddLine::unfinished() const
{
    if (m_pending.isNull() || m_field->words().isEmpty()) return {};
    return u"%1 %2"_s.arg(m_pending.value.toString(QUuid::WithoutBraces), m_field->words());
}

void AddLine::resume(const QString& before)
{
    m_pending = {QUuid::fromString(before.first(std::min(kIdLetters, before.size())))};
    if (m_pending.isNull()) return;
    const QString words = before.mid(kIdLetters + 1);
    m_field->setWords(words);
    m_field->edit()->end(false); // it goes on there
    take(words);
    m_isResumed = true;
    emit resumed();
}

void AddLine::labelForEarsOnly()
{
    m_field->hideLabel();
}

void AddLine::keepOpenFor(WhoSaidCombo* who, BasisCombo* how)
{
    m_beside = {m_field, who, how};
    connect(who, &WhoSaidCombo::edited, this, &AddLine::sayAgain);
    connect(how, &BasisCombo::edited, this, &AddLine::sayAgain);
    connect(who, &Field::left, this, &AddLine::leave);
    connect(how, &Field::left, this, &AddLine::leave);
}

/// What is still being typed is said by whoever is chosen now.
void AddLine::sayAgain()
{
    if (m_pending.isNull()) return;
    m_session.edit([&](CaseFile& file) {
        Entry* entry = itemIn(file.entries, m_pending);
        const Entry now = m_as();
        if (entry) std::tie(entry->saidBy, entry->basis) = std::tie(now.saidBy, now.basis);
    });
}

void AddLine::leave()
{
    if (m_isResumed) return;
    // Another window, the cover, what stands around the page: it is only left be. Another page ends it (TalkPage::pageLeft).
    if (!pageOf(this)->isAncestorOf(QApplication::focusWidget())) return m_session.submit();
    for (const QWidget* at = QApplication::focusWidget(); at; at = at->parentWidget()) // a list that drops down too
        if (m_beside.contains(at)) return;
    finish();
}

void AddLine::take(const QString& words)
{
    if (m_pending.isNull() && words.isEmpty()) return;
    const bool fresh = m_pending.isNull();
    if (fresh) m_pending = {m_ids.next()};
    m_isResumed = false;
    tellTyped(m_field);
    m_session.edit([&](CaseFile& file) {
        if (words.isEmpty()) return void(file.entries.removeIf([&](const Entry& e) { return e.id == m_pending; }));
        Entry* entry = itemIn(file.entries, m_pending);
        if (entry) return void(entry->words = words);
        Entry made = m_as();
        made.id = m_pending;
        made.words = words;
        file.entries.append(made);
    });
}

void AddLine::finish()
{
    if (m_pending.isNull()) return;
    m_pending = {};
    m_field->setWords({});
    tellTyped(m_field);
    m_session.act([](CaseFile&) {});
    emit finished();
}

} // namespace alongside::ui
