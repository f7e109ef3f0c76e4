#include "ui/case/cards/advocate_note.h"

#include "core/documents/words/apart.h"
#include "core/domain/talk/advocate.h"
#include "ui/case/case_page.h"
#include "ui/case/fields/rows.h"
#include "ui/shell/places/link.h"
#include "ui/support/look/buttons.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

QString wordsFor(AdvocateOpen open, const QString& who)
{
    switch (open) {
    case AdvocateOpen::Nothing: break;
    case AdvocateOpen::NotAsked:
        return AdvocateNote::tr("Nobody has said whether %1 needs an advocate. The council arranges one where somebody "
                                "has real difficulty in taking part and nobody suitable helps them with it (Care Act "
                                "2014 s67). Nothing is held up by this.")
            .arg(who);
    case AdvocateOpen::InDoubt:
        return AdvocateNote::tr("It is doubted whether %1 can decide something. Is an advocate needed? The council "
                                "arranges one where somebody has real difficulty in taking part and nobody suitable "
                                "helps them with it (Care Act 2014 s67). Nothing is held up by this.")
            .arg(who);
    case AdvocateOpen::NotOffered:
        return AdvocateNote::tr(
                   "%1 needs an advocate, and none has been offered (Care Act 2014 s67). Nothing is held up "
                   "by this.")
            .arg(who);
    }
    return {};
}

} // namespace

AdvocateNote::AdvocateNote(CaseSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_words(muted({}, Type::Body)),
      m_say(makeButton(ButtonKind::Quiet, u"advocate_say"_s, tr("Say it: an advocate")))
{
    m_words->setObjectName(u"advocate_open"_s);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kNear);
    rows->addWidget(m_words);
    rows->addWidget(m_say, 0, Qt::AlignLeft);
    connect(m_say, &QPushButton::clicked, this,
            [this] { emit followed(personLink(m_session.file().id, u"person"_s, u"person_advocate"_s)); });
    hide();
}

void AdvocateNote::showCase()
{
    const QString words = wordsFor(advocateOpen(m_session.file()), documents::apart(callName(m_session.file())));
    m_words->setText(words);
    setVisible(!words.isEmpty());
}

} // namespace alongside::ui
