#include "ui/screens/choices/provider_list.h"

#include "ui/case/fields/rows.h"
#include "ui/support/names.h"
#include "ui/support/refill.h"
#include "ui/support/when.h"
#include "ui/support/look/words_buttons.h"

#include <QButtonGroup>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

/// A copy of the directory from after `on`, as where practice lives on days of its own, is not dated from the future.
QString sentenceOf(const Provider& provider, bool weekly, QDate on)
{
    QStringList said{provider.expect};
    if (weekly && provider.moneyPriceWeekly)
        said.append(ProviderList::tr("%1 a week.").arg(provider.moneyPriceWeekly->display()));
    said.append(ProviderList::tr("%1 miles away. Accredited to specification %2, training until %3.")
                    .arg(QString::number(provider.miles), QString::number(provider.specification),
                         dayWords(provider.trainingUntil)));
    if (provider.waitWeeks > 0)
        said.append(provider.waitWeeks == 1 ? ProviderList::tr("A wait of one week.")
                                            : ProviderList::tr("A wait of %1 weeks.").arg(provider.waitWeeks));
    if (provider.listedOn.isValid() && provider.listedOn <= on)
        said.append(ProviderList::tr("As listed on %1.").arg(dayWords(provider.listedOn)));
    said.removeAll(QString());
    return said.join(u' ');
}

QString ended(const Provider& provider)
{
    return ProviderList::tr("training ended on %1.").arg(dayWords(provider.trainingUntil));
}

} // namespace

ProviderList::ProviderList(const QString& objectName, const QString& title, QWidget* parent)
    : QWidget(parent), m_name(objectName), m_group(new QButtonGroup(this)), m_rows(new QVBoxLayout), m_note(muted({}))
{
    setObjectName(objectName + u"_list"_s);
    m_note->setObjectName(objectName + u"_note"_s);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(new TextLabel(title, Type::Strong));
    rows->addLayout(m_rows);
    rows->addWidget(m_note);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int id) { emit chosen(id < m_providers.size() ? m_providers.at(id).id : QString()); });
    build();
}

void ProviderList::showProviders(const ProvidersShown& shown)
{
    if (shown == m_shown) return check();
    m_shown = shown;
    m_providers = shown.offer.open;
    for (const Provider& one : shown.offer.lapsed)
        if (one.id == shown.chosen) m_providers.append(one);
    std::ranges::stable_sort(m_providers, {}, &Provider::name);
    build();
}

void ProviderList::build()
{
    const Refill anew(m_rows);
    for (QAbstractButton* gone : m_group->buttons()) m_group->removeButton(gone); // one of them may have asked for this
    for (qsizetype at = 0; at < m_providers.size(); ++at) {
        const Provider& one = m_providers.at(at);
        const bool lapsed = m_shown.offer.lapsed.contains(one);
        add(int(at), one.id, one.name,
            lapsed ? tr("Chosen before; %1").arg(ended(one)) : sentenceOf(one, m_shown.weekly, m_shown.on));
    }
    add(int(m_providers.size()), u"none"_s, tr("None of them yet"), {});
    m_note->setText(note());
    m_note->setVisible(!m_note->text().isEmpty());
    check();
}

void ProviderList::add(int at, const QString& key, const QString& words, const QString& explained)
{
    auto* button = new WordsCircle(words);
    name(button, m_name + u'_' + key, words);
    button->setAccessibleDescription(explained);
    m_group->addButton(button, at);
    m_rows->addWidget(button);
    if (explained.isEmpty()) return;
    auto* label = muted(explained);
    label->setContentsMargins(38, 0, 0, kNear);
    m_rows->addWidget(label);
}

/// One chosen before whom the directory no longer names is not "none of them": nothing is marked then.
void ProviderList::check()
{
    const auto known = std::ranges::find(m_providers, m_shown.chosen, &Provider::id);
    const bool gone = !m_shown.chosen.isEmpty() && known == m_providers.end();
    m_group->setExclusive(false);
    for (QAbstractButton* button : m_group->buttons()) button->setChecked(false);
    m_group->setExclusive(true);
    if (QAbstractButton* button = gone ? nullptr : m_group->button(int(known - m_providers.begin())))
        button->setChecked(true);
}

QString ProviderList::note() const
{
    QStringList said;
    const bool listed = std::ranges::find(m_providers, m_shown.chosen, &Provider::id) != m_providers.end();
    if (!m_shown.chosen.isEmpty() && !listed) said.append(tr("The one chosen before is not in the directory now."));
    for (const Provider& one : m_shown.offer.lapsed)
        if (one.id != m_shown.chosen) said.append(u"%1: %2"_s.arg(one.name, ended(one)));
    if (!m_shown.offer.lapsed.isEmpty()) said.append(m_shown.lapsedWhy);
    return said.join(u' ');
}

} // namespace alongside::ui
