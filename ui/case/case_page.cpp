#include "ui/case/case_page.h"

#include "core/documents/apart.h"
#include "ui/shell/link.h"
#include "ui/shell/screen_catalogue.h"

using namespace Qt::StringLiterals;

namespace alongside::ui {

CasePage::CasePage(const QString& screen, const CaseServices& services, const casework::CaseView& view, QWidget* parent)
    : Page(screen, u" "_s, {}, parent), m_services(services),
      m_desk(new CaseDesk(services.desk, services.clock, view, this))
{
    connect(m_desk, &CaseDesk::saved, this, &Page::saved);
    connect(m_desk, &CaseDesk::refused, this, &Page::failed);
}

void CasePage::ready()
{
    connect(m_desk, &CaseDesk::shown, this, [this] {
        showCase();
        showFigures();
        emit caseChanged(file());
    });
    connect(m_desk, &CaseDesk::edited, this, [this] {
        showFigures();
        emit caseChanged(file());
    });
    showCase();
    showFigures();
}

void CasePage::tellActions()
{
    QStringList now;
    for (const PageAction& action : actions()) now.append({action.key, action.text, action.whyNot});
    if (std::exchange(m_told, now) != now) emit actionsChanged();
}

QString CasePage::title() const
{
    return screenTitle(screen());
}

QString CasePage::link(const QString& screen, const QString& field) const
{
    return personLink(file().id, screen, field);
}

QString CasePage::first() const
{
    return documents::apart(callName(file()));
}

QString callName(const CaseFile& file)
{
    const QString called = shortName(file.person);
    return called.isEmpty() ? CasePage::tr("this person") : called;
}

QStringList speakers(const CaseFile& file, const QString& worker)
{
    QStringList names;
    for (const CircleMember& member : file.circle)
        if (!member.isPet && !member.hasDied && !member.name.isEmpty()) names.append(member.name);
    if (!worker.isEmpty()) names.append(worker);
    return names;
}

} // namespace alongside::ui
