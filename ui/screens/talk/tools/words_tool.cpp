// size: a list
#include "ui/screens/talk/tools/words_tool.h"

#include "ui/case/fields/columns.h"
#include "ui/case/fields/more_fields.h"
#include "ui/case/fields/rows.h"
#include "ui/widgets/fields/text_field.h"
#include "ui/support/translated.h"

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

QList<WordsTool> made()
{
    return {
        {u"good_bad"_s,
         tr("Good and bad days"),
         tr("What does a good day look like?"),
         {tr("What gets you up?"), tr("Who notices first that it is a bad day?"),
          tr("What would give you more good days?")},
         {{u"good_day"_s, tr("A good day"), tr("Anything that makes a day good"), EntryKind::GoodDay},
          {u"hard_day"_s, tr("A hard day"), tr("Anything that spoils a day"), EntryKind::HardDay},
          {u"what_it_would_take"_s, tr("What it would take"), tr("What would give more good days and fewer hard ones"),
           EntryKind::WhatItWouldTake, true}}},
        {u"about_me"_s,
         tr("About me"),
         tr("What should we know about you first?"),
         {tr("What do people like about you?"), tr("What are you proud of?")},
         {{u"about_me"_s, tr("In my words"), tr("Anything at all"), EntryKind::AboutMe}}},
        {u"routines"_s,
         tr("Routines"),
         tr("How do you like things done?"),
         {tr("Walk me through getting up. What would spoil it?"), tr("Does the order matter?")},
         {{u"routine"_s, tr("How I like it done"), tr("Getting up, meals, bedtime: one at a time"),
           EntryKind::Routine}}},
        {u"day"_s,
         tr("A day in my life"),
         tr("What was yesterday like, from when you opened your eyes?"),
         {tr("Where does it go well?"), tr("Where does it go wrong?"), tr("And the night?")},
         {{u"day"_s, tr("Yesterday"), tr("What happened next"), EntryKind::Day}}},
        {u"wishes"_s,
         tr("Wishes"),
         tr("What do you wish for?"),
         {tr("If I came back in a year and things were better, what would I see?"), tr("Some day, this year, or now?")},
         {{u"wish"_s, tr("My wishes"), tr("A wish may stay a wish"), EntryKind::Wish}}},
        {u"important"_s,
         tr("Important"),
         tr("What makes life worth living?"),
         {tr("What must never be forgotten?"), tr("Who says that it is important for you?")},
         {{u"important_to"_s, tr("Important to me"), tr("What I say matters"), EntryKind::ImportantTo},
          {u"important_for"_s, tr("Important for me"), tr("Health, safety: what others say matters"),
           EntryKind::ImportantFor}}},
        {u"places"_s,
         tr("Places"),
         tr("Where do you like to be?"),
         {tr("Where did you use to go?"), tr("Where would you like to go?"), tr("What could you give there?")},
         {{u"place"_s, tr("My places"), tr("A place, and how I get there"), EntryKind::Place}}},
    };
}

} // namespace

const QList<WordsTool>& wordsTools()
{
    static const QList<WordsTool> tools = made();
    return tools;
}

WordsToolView::WordsToolView(const WordsTool& tool, const CaseServices& services, CaseSession& session,
                             const std::function<Entry()>& as, QWidget* parent)
    : QWidget(parent), m_session(session)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kGap);
    rows->addWidget(new TextLabel(tool.question, Type::Section));
    auto* columns = new Columns(72);
    rows->addWidget(columns);
    for (const WordsColumn& column : tool.columns) {
        auto* list = new EntryList(column.name, column.title, column.placeholder, column.kind, services, session, as);
        connect(list, &EntryList::followed, this, &WordsToolView::followed);
        m_lists.append(list);
        if (column.below) rows->addWidget(list);
        else columns->add(list);
    }
    if (tool.key == u"good_bad"_s) addBadDays();
}

void WordsToolView::addBadDays()
{
    auto* row = new Columns(72);
    auto* count =
        new CountField(u"bad_days_a_month"_s, tr("How many bad days are there in a normal &month?"), 0, 31, -1);
    count->setHint(tr("It stands beside \"changes over time\" and the money for bad days."));
    auto* known = new LineField(u"bad_days_how_known"_s, tr("How do we &know?"));
    known->setHint(tr("In their words, like \"There is a mark for each in my diary\"."));
    row->add(count);
    row->add(known);
    layout()->addWidget(row);
    m_session.bind(count, inRecord<&CaseFile::goodAndBad, &GoodAndBad::badDaysAMonth>());
    m_session.bind(known, inRecord<&CaseFile::goodAndBad, &GoodAndBad::howKnown>());
}

void WordsToolView::showCase()
{
    for (EntryList* list : std::as_const(m_lists)) list->showCase();
}

} // namespace alongside::ui
