#include "ui/screens/choices/provider_list.h"

#include "ui/screens/person/rows.h"
#include "ui/support/names.h"
#include "ui/support/when.h"

#include <QButtonGroup>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

QString sentenceOf(const Provider& provider, bool prices, bool planning)
{
    QStringList said{provider.expect};
    if (prices && planning && provider.planningPrice)
        said.append(
            ProviderList::tr("%1 for the plan and putting it in place.").arg(provider.planningPrice->display()));
    if (prices && !planning && provider.moneyPriceWeekly)
        said.append(ProviderList::tr("%1 a week.").arg(provider.moneyPriceWeekly->display()));
    said.append(ProviderList::tr("%1 miles away. Accredited to specification %2, training until %3.")
                    .arg(QString::number(provider.miles), QString::number(provider.specification),
                         dayWords(provider.trainingUntil)));
    if (provider.waitWeeks > 0)
        said.append(provider.waitWeeks == 1 ? ProviderList::tr("A wait of one week.")
                                            : ProviderList::tr("A wait of %1 weeks.").arg(provider.waitWeeks));
    if (provider.listedOn.isValid()) said.append(ProviderList::tr("As listed on %1.").arg(dayWords(provider.listedOn)));
    said.removeAll(QString());
    return said.join(u' ');
}

} // namespace

ProviderList::ProviderList(const QString& objectName, const QString& title, QWidget* parent)
    : QWidget(parent), m_name(objectName), m_group(new QButtonGroup(this)), m_rows(new QVBoxLayout)
{
    setObjectName(objectName + u"_list"_s);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(new TextLabel(title, Type::Strong));
    rows->addLayout(m_rows);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int id) { emit chosen(id < m_providers.size() ? m_providers.at(id).id : QString()); });
}

void ProviderList::setProviders(const QList<Provider>& providers, bool prices, bool planning)
{
    if (providers == m_providers && prices == m_prices) return;
    m_providers = providers;
    m_prices = prices;
    qDeleteAll(m_group->buttons());
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    const auto add = [&](int at, const QString& key, const QString& words, const QString& explained) {
        auto* button = new QRadioButton(words);
        name(button, m_name + u'_' + key, words);
        button->setAccessibleDescription(explained);
        m_group->addButton(button, at);
        m_rows->addWidget(button);
        if (explained.isEmpty()) return;
        auto* label = muted(explained);
        label->setContentsMargins(38, 0, 0, kNear);
        m_rows->addWidget(label);
    };
    for (qsizetype at = 0; at < providers.size(); ++at)
        add(int(at), providers.at(at).id, providers.at(at).name, sentenceOf(providers.at(at), prices, planning));
    add(int(providers.size()), u"none"_s, tr("None of them yet"), {});
}

void ProviderList::setChosen(const QString& id)
{
    const auto known = std::ranges::find(m_providers, id, &Provider::id);
    const int at = known == m_providers.end() ? int(m_providers.size()) : int(known - m_providers.begin());
    if (QAbstractButton* button = m_group->button(at)) button->setChecked(true);
}

} // namespace alongside::ui
