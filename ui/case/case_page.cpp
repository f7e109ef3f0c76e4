#include "ui/case/case_page.h"

#include "core/documents/apart.h"
#include "ui/shell/link.h"
#include "ui/shell/screen_catalogue.h"

using namespace Qt::StringLiterals;

namespace alongside::ui {

CasePage::CasePage(const QString& screen, CaseSession& session, QWidget* parent)
    : Page(screen, u" "_s, {}, parent), m_session(session)
{
}

void CasePage::ready()
{
    connect(&m_session, &CaseSession::changed, this, [this] {
        if (isVisible()) bringIntoLine();
        else m_stale = true;
    });
    connect(&m_session, &CaseSession::edited, this, [this] {
        if (isVisible()) showFigures();
        else m_stale = true;
    });
    showCase();
    showFigures();
}

void CasePage::bringIntoLine()
{
    m_stale = false;
    showCase();
    m_session.showFields(this);
    showFigures();
}

/// Before it is seen, not after.
bool CasePage::event(QEvent* event)
{
    if (event->type() == QEvent::Show && m_stale) bringIntoLine();
    return Page::event(event);
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
