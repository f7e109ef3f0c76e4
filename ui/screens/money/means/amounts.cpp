#include "ui/screens/money/means/amounts.h"

#include "core/documents/names/names.h"
#include "ui/case/fields/columns.h"
#include "ui/case/fields/more_fields.h"
#include "ui/support/look/buttons.h"
#include "ui/widgets/fields/choice_fields.h"
#include "ui/widgets/fields/number_edits.h"
#include "ui/widgets/fields/text_field.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

constexpr int kRowLetters = 72;

QString keyOf(AmountOf of)
{
    return QString::fromLatin1(alongside::keyOf(of));
}

QString titleOf(AmountOf of)
{
    switch (of) {
    case AmountOf::Income: return Amounts::tr("What comes in");
    case AmountOf::Housing: return Amounts::tr("What housing costs, after help with it");
    case AmountOf::Disability: break;
    }
    return Amounts::tr("What a disability costs");
}

QString addWords(AmountOf of)
{
    switch (of) {
    case AmountOf::Income: return Amounts::tr("+ Something that comes in");
    case AmountOf::Housing: return Amounts::tr("+ A housing cost");
    case AmountOf::Disability: break;
    }
    return Amounts::tr("+ Something a disability costs");
}

QString allWords(AmountOf of)
{
    switch (of) {
    case AmountOf::Income: return Amounts::tr("Is that all that comes in?");
    case AmountOf::Housing: return Amounts::tr("Is that all that housing costs?");
    case AmountOf::Disability: break;
    }
    return Amounts::tr("Is that all that a disability costs?");
}

void bindAll(CaseSession& session, TriChoice* all, AmountOf of)
{
    switch (of) {
    case AmountOf::Income: return session.bind(all, inRecord<&CaseFile::means, &Means::allIncome>());
    case AmountOf::Housing: return session.bind(all, inRecord<&CaseFile::means, &Means::allHousing>());
    case AmountOf::Disability: break;
    }
    session.bind(all, inRecord<&CaseFile::means, &Means::allDisability>());
}

template <auto Member>
auto inAmount(MeansAmountId id)
{
    return inItem<&CaseFile::meansAmounts, Member>(id);
}

} // namespace

AmountRow::AmountRow(const QString& objectName, MeansAmountId id, AmountOf of, CaseSession& session, QWidget* parent)
    : QWidget(parent)
{
    auto* amount = new MoneyEdit(objectName + u"_amount"_s, tr("How much"));
    auto* per = new ChoiceField(objectName + u"_per"_s, tr("How often"), documents::plainAnswers<Per>());
    auto* remove = makeButton(ButtonKind::Quiet, objectName + u"_remove"_s, tr("Take this away"));
    auto* row = new Columns(kRowLetters);
    if (of == AmountOf::Income) {
        m_type = new KeyField(objectName + u"_type"_s, tr("What it is"));
        row->add(m_type, 2);
        setFocusProxy(m_type);
    } else {
        auto* label = new LineField(objectName + u"_label"_s, tr("What it is for"));
        row->add(label, 2);
        setFocusProxy(label);
        session.bind(label, inAmount<&MeansAmount::label>(id));
    }
    row->add(amount);
    row->add(per);
    row->addAtFoot(remove);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(row);
    session.bind(amount, inAmount<&MeansAmount::amount>(id));
    session.bind(per, inAmount<&MeansAmount::per>(id));
    if (m_type) session.bind(m_type, inAmount<&MeansAmount::type>(id));
    connect(remove, &QPushButton::clicked, this, [&session, id] {
        session.takeAway(
            [id](CaseFile& file) { file.meansAmounts.removeIf([&](const MeansAmount& one) { return one.id == id; }); });
    });
}

void AmountRow::setKinds(const QList<std::pair<QString, QString>>& kinds)
{
    if (m_type) m_type->setAnswers(kinds);
}

Amounts::Amounts(AmountOf of, CaseSession& session)
    : m_of(of), m_session(session), m_rows([this] {
          auto* items = new QVBoxLayout;
          rows->addWidget(new TextLabel(titleOf(m_of), Type::Strong));
          rows->addLayout(items);
          return items;
      }())
{
    auto* add = makeButton(ButtonKind::Plain, u"add_"_s + keyOf(of), addWords(of));
    auto* all = new TriChoice(u"all_"_s + keyOf(of), allWords(of));
    rows->addWidget(add, 0, Qt::AlignLeft);
    rows->addWidget(all);
    bindAll(session, all, of);
    connect(add, &QPushButton::clicked, this, [this] {
        const MeansAmountId id{m_session.services().ids.next()};
        m_session.act([&](CaseFile& file) { file.meansAmounts.append({.id = id, .of = m_of}); });
        if (AmountRow* row = m_rows.row(id)) row->setFocus();
    });
}

void Amounts::showCase(const QList<std::pair<QString, QString>>& kinds)
{
    QList<MeansAmountId> ids;
    for (const MeansAmount& one : m_session.file().meansAmounts)
        if (one.of == m_of) ids.append(one.id);
    m_rows.bring(ids, [&](MeansAmountId id, int number) {
        return new AmountRow(u"%1_%2"_s.arg(keyOf(m_of)).arg(number), id, m_of, m_session);
    });
    for (const MeansAmountId& id : m_rows.ids()) m_rows.row(id)->setKinds(kinds);
}

} // namespace alongside::ui
