// size: a list
#include "ui/shell/action_table.h"
#include "ui/support/translated.h"

using namespace Qt::StringLiterals;

namespace alongside::ui {

const QList<ActionRow>& actionTable()
{
    using K = QKeySequence;
    static const QList<ActionRow> rows{
        {Act::Find, u"act_find"_s, tr("Find a person, page or action"), {K(Qt::CTRL | Qt::Key_K)}, false},
        {Act::FindHere,
         u"act_find_here"_s,
         tr("Find on this page, or among my people"),
         {K(Qt::CTRL | Qt::Key_F)},
         false},
        {Act::AddPerson, u"act_add_person"_s, tr("Add a person"), {K(Qt::CTRL | Qt::Key_N)}, false},
        {Act::Jot, u"act_jot"_s, tr("Jot something said"), {K(Qt::CTRL | Qt::Key_J)}, true},
        // As the steps stand on the screen.
        {Act::GoOverview, u"act_overview"_s, tr("Go to Overview"), {K(Qt::ALT | Qt::Key_1)}, true},
        {Act::GoTalk, u"act_talk"_s, tr("Go to Talk"), {K(Qt::ALT | Qt::Key_2)}, true},
        {Act::GoOutcomes, u"act_outcomes"_s, tr("Go to Outcomes"), {K(Qt::ALT | Qt::Key_3)}, true},
        {Act::GoEligibility, u"act_eligibility"_s, tr("Go to Care Act"), {K(Qt::ALT | Qt::Key_4)}, true},
        {Act::GoMoney, u"act_money"_s, tr("Go to Money"), {K(Qt::ALT | Qt::Key_5)}, true},
        {Act::GoChoices, u"act_choices"_s, tr("Go to Choices"), {K(Qt::ALT | Qt::Key_6)}, true},
        {Act::GoPlan, u"act_plan"_s, tr("Go to Plan"), {K(Qt::ALT | Qt::Key_7)}, true},
        {Act::GoReview, u"act_review"_s, tr("Go to Review"), {K(Qt::ALT | Qt::Key_8)}, true},
        {Act::Back, u"act_back"_s, tr("Back"), {K(Qt::ALT | Qt::Key_Left)}, false},
        {Act::Forward, u"act_forward"_s, tr("Forward"), {K(Qt::ALT | Qt::Key_Right)}, false},
        {Act::NextPane, u"act_next_pane"_s, tr("Next part of the window"), {K(Qt::Key_F6)}, false},
        {Act::PreviousPane,
         u"act_previous_pane"_s,
         tr("Previous part of the window"),
         {K(Qt::SHIFT | Qt::Key_F6)},
         false},
        {Act::Larger,
         u"act_larger"_s,
         tr("Larger text"),
         {K(Qt::CTRL | Qt::Key_Plus), K(Qt::CTRL | Qt::Key_Equal)},
         false},
        {Act::Smaller, u"act_smaller"_s, tr("Smaller text"), {K(Qt::CTRL | Qt::Key_Minus)}, false},
        {Act::UsualSize, u"act_usual_size"_s, tr("Usual size of text"), {K(Qt::CTRL | Qt::Key_0)}, false},
        {Act::Show, u"act_show"_s, tr("Turn the laptop round (Show mode)"), {K(Qt::Key_F11)}, true},
        {Act::SendNow, u"act_send_now"_s, tr("Send to the office now"), {K(Qt::CTRL | Qt::SHIFT | Qt::Key_Y)}, false},
        {Act::PutBack,
         u"act_put_back"_s,
         tr("Put back what was taken away last, or answered last by one press"),
         {K(Qt::CTRL | Qt::Key_Z)},
         true},
        {Act::Saved, u"act_saved"_s, tr("When was this saved?"), {K(Qt::CTRL | Qt::Key_S)}, false},
        {Act::Settings, u"act_settings"_s, tr("Settings"), {K(Qt::CTRL | Qt::Key_Comma)}, false},
        {Act::LeavePractice,
         u"act_leave_practice"_s,
         tr("Leave practice, and open your own work"),
         {K(Qt::CTRL | Qt::SHIFT | Qt::Key_W)},
         false},
        {Act::CoverAndLock, u"act_cover"_s, tr("Cover and lock"), {K(Qt::CTRL | Qt::Key_L)}, false},
        {Act::Keys,
         u"act_keys"_s,
         tr("Help and the list of keys"),
         {K(Qt::Key_F1), K(Qt::CTRL | Qt::Key_Question), K(Qt::CTRL | Qt::SHIFT | Qt::Key_Slash)},
         false},
    };
    return rows;
}

QList<std::pair<QString, QString>> localKeys()
{
    return {
        {tr("Enter on a number"), tr("Ask why")},
        {u"Ctrl+T"_s, tr("A picture as a list, and back")},
        {u"Ctrl+Enter"_s, tr("Make what was said into something")},
        {tr("Arrows in a picture"), tr("Go from one to the next")},
        {tr("Shift+Up, Shift+Down in the circle"), tr("Move a person closer or further out")},
        {tr("M C P N V in the week"), tr("Me, circle, paid, nobody, it varies")},
        {tr("Y N U at a question"), tr("Yes, no, not yet known")},
        {u"Esc"_s, tr("Close what is open; the focus returns")},
    };
}

} // namespace alongside::ui
