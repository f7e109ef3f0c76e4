#include "ui/screens/plan/planner/from_planner.h"

#include "core/documents/plan/planner_words.h"
#include "ui/case/fields/case_fields.h"
#include "ui/case/fields/rows.h"
#include "ui/support/look/buttons.h"

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

/// As the plan calls it.
QString nameOf(const casework::DraftText& text)
{
    const QLatin1StringView key(text.key);
    if (key == "about_me"_L1) return FromPlanner::tr("What to know first");
    if (key == "what_matters"_L1) return FromPlanner::tr("What matters to them");
    if (key == "best_support"_L1) return FromPlanner::tr("How best to support them");
    if (key == "how_met"_L1) return FromPlanner::tr("How it is met: write it under each outcome, below");
    if (key == "if_things_change"_L1) return FromPlanner::tr("If things change or go wrong");
    return FromPlanner::tr("A risk they choose to take");
}

} // namespace

PlannerReplyRow::PlannerReplyRow(int number, PlannerReplyId reply, CaseSession& session, QWidget* parent)
    : QWidget(parent), m_reply(reply), m_session(session), m_says(new TextLabel({}, Type::Strong))
{
    setObjectName(u"planner_reply_%1"_s.arg(number));
    m_says->setObjectName(objectName() + u"_says"_s);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kClose);
    rows->addWidget(m_says);
    for (const casework::DraftText& text : casework::draftTexts()) add(text, nameOf(text));
}

void PlannerReplyRow::add(const casework::DraftText& text, const QString& name)
{
    const QString key = QString::fromLatin1(text.key);
    auto* all = new Stack(kTight);
    auto* words = new TextLabel;
    words->setObjectName(objectName() + u'_' + key);
    all->rows->addWidget(new TextLabel(name, Type::Strong));
    all->rows->addWidget(words);
    QPushButton* use = nullptr;
    if (text.to) {
        use = makeButton(ButtonKind::Plain, objectName() + u"_use_"_s + key, tr("Put these words into the plan"));
        use->setAccessibleName(tr("%1: put these words into the plan").arg(name));
        connect(use, &QPushButton::clicked, this, [this, &text] { this->use(text); });
        all->rows->addWidget(use, 0, Qt::AlignLeft);
    }
    layout()->addWidget(all);
    m_parts.append({&text, all, words, use});
}

const PlannerReply* PlannerReplyRow::reply() const
{
    return itemIn(m_session.file().plannerReplies, m_reply);
}

void PlannerReplyRow::use(const casework::DraftText& text)
{
    m_session.act([this, &text](CaseFile& file) {
        if (const PlannerReply* from = itemIn(file.plannerReplies, m_reply))
            casework::use(text, PlannerReply(*from), file);
    });
}

void PlannerReplyRow::showCase()
{
    const PlannerReply* said = reply();
    if (!said) return;
    m_says->setText(documents::replyWords(*said));
    for (const Part& part : m_parts) {
        const QString words = (said->*part.text->from).trimmed();
        part.all->setVisible(!words.isEmpty());
        part.words->setText(words);
        if (!part.use) continue;
        const bool used = casework::isUsed(*part.text, *said, m_session.file());
        part.use->setText(used ? tr("These words are in the plan") : tr("Put these words into the plan"));
    }
}

FromPlanner::FromPlanner(CaseSession& session, QWidget* parent)
    : Card(tr("From the planner"), parent), m_session(session), m_list(new QVBoxLayout), m_rows(m_list)
{
    setObjectName(u"from_planner"_s);
    m_list->setSpacing(kGap);
    body()->addLayout(m_list); // under the title
}

void FromPlanner::showCase()
{
    QList<PlannerReplyId> ids;
    for (const PlannerReply& one : m_session.file().plannerReplies)
        if (one.says != PlannerSays::NotSaid) ids.append(one.id);
    setVisible(!ids.isEmpty());
    m_rows.bring(ids, [this](PlannerReplyId id, int number) { return new PlannerReplyRow(number, id, m_session); });
    for (const PlannerReplyId& id : m_rows.ids()) m_rows.row(id)->showCase();
}

} // namespace alongside::ui
