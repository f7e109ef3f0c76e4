#include "ui/case/case_page.h"

#include "core/documents/words/apart.h"
#include "ui/case/gap_words.h"
#include "ui/case/cards/two_answers.h"
#include "ui/case/fields/rows.h"
#include "ui/shell/places/link.h"
#include "ui/shell/places/screen_catalogue.h"
#include "ui/widgets/frame/message_bar.h"

#include <QApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alongside::ui {

CasePage::CasePage(const QString& screen, CaseSession& session, QWidget* parent)
    : Page(screen, u" "_s, {}, parent), m_session(session), m_twoAnswers(new TwoAnswers(screen, session))
{
    content()->addWidget(m_twoAnswers);
    connect(m_twoAnswers, &TwoAnswers::followed, this, &Page::followed);
    connect(m_twoAnswers, &TwoAnswers::decided, this,
            [this](const QString& words) { emit told({.kind = Message::Kind::Done, .happened = words}); });
}

void CasePage::setShown(bool on)
{
    m_twoAnswers->setShown(on);
    m_isShown = on;
    hideOurs();
    if (!on) m_session.showFields(this); // what was away followed nothing meanwhile
}

void CasePage::hideOurs()
{
    for (QWidget* ours : findChildren<QWidget*>(u"for_staff"_s)) static_cast<ForStaff*>(ours)->setAway(m_isShown);
}

void CasePage::ready()
{
    connect(&m_session, &CaseSession::changed, this, [this] {
        if (isVisible()) bringIntoLine();
        else m_stale = true;
        forgetMissing();
        lookAtWhatWasTold();
    });
    connect(&m_session, &CaseSession::edited, this, [this] {
        if (isVisible()) showFigures();
        else m_stale = true;
        forgetMissing();
        lookAtWhatWasTold();
    });
    showCase();
    m_twoAnswers->showOpen();
    showFigures();
    // Said once the page is looked at: what of a newer program this one keeps and cannot show.
    if (!file().unread.isEmpty())
        QMetaObject::invokeMethod(
            this,
            [this] {
                emit failed({ErrorCode::WrittenByNewer, file().unread.first().field, {}});
            },
            Qt::QueuedConnection);
}

void CasePage::bringIntoLine()
{
    m_stale = false;
    showCase();
    m_twoAnswers->showOpen();
    m_session.showFields(this);
    showFigures();
    if (m_isShown) hideOurs(); // what was only just made too
}

/// Before it is seen, not after.
bool CasePage::event(QEvent* event)
{
    if (event->type() == QEvent::Show && m_stale) bringIntoLine();
    return Page::event(event);
}

void CasePage::tellDone(const QString& happened, const QString& next, const QString& button, const QString& screen,
                        const QString& nextOnceSent)
{
    emit told({.kind = Message::Kind::Done,
               .happened = happened,
               .todo = next,
               .action = button,
               .link = link(screen),
               .sent = nextOnceSent});
}

QList<casework::StillToSay> CasePage::typedUnread() const
{
    QList<casework::StillToSay> gaps;
    for (const Field* field : Field::unreadIn(*this))
        gaps.append({.gap = casework::Gap::TypedUnread,
                     .page = screen(),
                     .field = field->objectName().chopped(QStringView(u"_field").size()),
                     .called = field->label()});
    return gaps;
}

bool CasePage::goToFirst(const Gaps& missing)
{
    const QList<casework::StillToSay> gaps = missing();
    if (gaps.isEmpty()) return false;
    const casework::StillToSay gap = gaps.first();
    const auto isSo = [missing, gap] { return missing().contains(gap); };
    const auto all = [this, missing, isSo] { return isSo() ? stillToSay(missing(), file()) : QString(); };
    const QString link = toSay({gap}, file()).first().link;
    if (gap.page != screen()) emit followed(link);
    if (gap.page != screen() || !focusField(boxOf(gap)))
        return tellWhile({.page = Link::read(link)->page().text()}, all), true;
    const QWidget* at = QApplication::focusWidget();
    while (at && at != this && !qobject_cast<const Field*>(at)) at = at->parentWidget();
    for (Field* field : findChildren<Field*>())
        if (field == at) m_missing = field;
    m_isMissing = isSo;
    const bool isSaidThere = m_missing && (gaps.size() == 1 || !m_missing->problem().isEmpty());
    if (m_missing && m_missing->problem().isEmpty()) m_missing->setProblem(stillToSay({gap}, file()));
    if (!isSaidThere) tellWhile({}, all);
    return true;
}

void CasePage::lookAtTyped()
{
    showFigures();
    lookAtWhatWasTold();
}

void CasePage::tellWhile(Message message, const std::function<QString()>& happened)
{
    m_saysNow = happened;
    message.happened = m_toldWhile = happened();
    emit told(message);
}

/// What it asks for may be said on another page: the figures of this one follow all the same.
void CasePage::lookAtWhatWasTold()
{
    if (!m_saysNow) return;
    if (!isVisible()) showFigures();
    const QString now = m_saysNow();
    if (now == m_toldWhile) return;
    if (now.isEmpty()) m_saysNow = {};
    emit noLongerSo(std::exchange(m_toldWhile, now), now);
}

/// Once it is answered what is missing is another question; another answer than that one leaves it as it is.
void CasePage::forgetMissing()
{
    if (m_missing && m_isMissing && m_isMissing()) return;
    if (m_missing) m_missing->setProblem({});
    m_missing = nullptr;
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

namespace {

/// As the circle calls them, and apart from the person of that name.
QString calledApart(const CircleMember& member, const CaseFile& file)
{
    const QString called = calledIn(file.circle, member);
    const bool shared = called.compare(shortName(file.person), Qt::CaseInsensitive) == 0 && !member.relation.isEmpty();
    return shared ? u"%1 (%2)"_s.arg(called, member.relation) : called;
}

} // namespace

QStringList speakers(const CaseFile& file, const QString& worker)
{
    QStringList names, known{QString(), callName(file), worker};
    for (const CircleMember& member : file.circle) {
        if (member.name.isEmpty()) continue;
        known.append({member.name, calledApart(member, file)}); // those who say no more as well
        if (!member.isPet && !member.hasDied) names.append(known.last());
    }
    for (const Entry& entry : file.entries) {
        if (entry.kind == EntryKind::WorkerNote || known.contains(entry.saidBy, Qt::CaseInsensitive)) continue;
        known.append(entry.saidBy);
        names.append(entry.saidBy);
    }
    if (!worker.isEmpty()) names.append(worker);
    return names;
}

} // namespace alongside::ui
