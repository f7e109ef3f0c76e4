#include "ui/screens/talk/talk_page.h"

#include "ui/case/fields/columns.h"
#include "ui/case/fields/rows.h"
#include "ui/screens/talk/tools/circle_tool.h"
#include "ui/screens/talk/sitting_strip.h"
#include "ui/screens/talk/tools/strengths_tool.h"
#include "ui/screens/talk/tools/week_tool.h"
#include "ui/screens/talk/tools/words_tool.h"
#include "core/documents/words/apart.h"
#include "ui/case/cards/said_list.h"
#include "ui/support/names.h"
#include "ui/shell/keeping/typed.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields/choice_fields.h"
#include "ui/widgets/fields/text_field.h"

#include <QButtonGroup>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace alongside::ui {

TalkPage::TalkPage(CaseSession& opened, QWidget* parent)
    : CasePage(u"talk"_s, opened, parent), m_which(new QButtonGroup(this)), m_chips(new Flow(kTight)),
      m_views(new QVBoxLayout), m_columns(new Columns(104))
{
    build();
    ready();
    openTool(0);
}

QString TalkPage::help() const
{
    return tr("Begin with whatever they raise. Every letter is kept as it is typed. Ctrl+J jots a line from anywhere; "
              "Ctrl+Enter in something that was said makes it into an outcome, a strength, an idea or a wish.");
}

QList<PageAction> TalkPage::actions()
{
    return {leadingTo(link(u"outcomes"_s), u"to_outcomes"_s, tr("Next: outcomes"), ButtonKind::Primary)};
}

void TalkPage::build()
{
    m_sitting = new SittingStrip(services(), session());
    content()->addWidget(m_sitting);
    content()->addWidget(buildJot());
    auto* left = new Stack(kGap);
    auto* sheet = new Card;
    sheet->body()->addLayout(m_views);
    left->rows->addWidget(sheet);
    auto* side = new Stack(kGap);
    m_columns->add(left, 13);
    m_columns->add(side, 5);
    content()->addWidget(m_chips); // over both columns: which of them there are does not move what is pressed
    content()->addWidget(m_columns);
    content()->addStretch();

    auto* prompts = new Card(tr("You could ask"));
    prompts->body()->addWidget(m_prompts = muted({}, Type::Body));
    m_prompts->setObjectName(u"prompts"_s);
    auto* ours = new ForStaff;
    ours->rows->addWidget(prompts);
    auto* ideas = new Card;
    m_ideas = new EntryList(u"idea"_s, tr("So what might help?"), tr("An idea to keep"), EntryKind::Idea, services(),
                            session(), [this] { return speaking(); });
    connect(m_ideas, &EntryList::followed, this, [this](const QString& to) { emit followed(link(to)); });
    ideas->body()->addWidget(m_ideas);
    auto* strong = new Card(tr("Strengths"));
    strong->body()->addWidget(m_strengthCount = new TextLabel);
    m_strengthCount->setObjectName(u"strength_count"_s);
    for (QWidget* part : QList<QWidget*>{ours, ideas, strong}) side->rows->addWidget(part);
    buildTools();
}

QWidget* TalkPage::buildJot()
{
    auto* card = new Card;
    m_jot = new AddLine(u"jot"_s, tr("&Jot: anything said"), tr("Type what was said, then Enter"), session(),
                        services().ids, [this] { return speaking(); });
    m_who = new WhoSaidCombo(u"jot_said_by"_s, tr("Who is speaking"));
    keepTyped(
        m_who, [this] { return m_who->value(); }, [this](const QString& said) { m_who->setValue(said); });
    connect(m_who, &WhoSaidCombo::edited, this, [this] { tellTyped(m_who); });
    m_how = new BasisCombo(u"jot_basis"_s, tr("How it is known"));
    m_how->setValue(Basis::Said);
    m_jots = new EntryList(u"jotted"_s, tr("Jotted down"), {}, EntryKind::Jot, services(), session(),
                           [this] { return speaking(); });
    m_jots->waitFor(m_jot);
    m_kept = muted(tr("Each line is kept with Enter. It is then under Jotted down."));
    m_kept->setObjectName(u"jot_kept"_s);
    connect(m_jot, &AddLine::finished, this, &TalkPage::showCase);
    connect(m_jot, &AddLine::finished, this, [this] { session().whenSettled(this, [this] { sayKept(); }); });
    connect(&session(), &CaseSession::refused, this, [this] { m_refused = true; });
    connect(&session(), &CaseSession::kept, this, [this] {
        m_refused = false;
        if (m_jotWaits) sayKept();
    });
    auto* row = new Columns(96);
    row->add(m_jot, 6);
    row->add(m_who, 2);
    row->add(m_how, 2);
    card->body()->addWidget(row);
    card->body()->addWidget(m_kept);
    return card;
}

void TalkPage::sayKept()
{
    const auto last = std::ranges::find(file().entries.crbegin(), file().entries.crend(), EntryKind::Jot, &Entry::kind);
    if (last == file().entries.crend()) return;
    const QString words = documents::apart(oneLine(last->words));
    m_jotWaits = m_refused && !session().isKept();
    m_kept->setText(m_jotWaits ? tr("Under Jotted down, and not kept yet: \u201C%1\u201D").arg(words)
                               : tr("Kept under Jotted down: \u201C%1\u201D").arg(words));
    announce(m_kept, m_kept->text());
}

void TalkPage::buildTools()
{
    const auto speaker = [this] { return speaking(); };
    for (const WordsTool& tool : wordsTools()) {
        auto* view = new WordsToolView(tool, services(), session(), speaker);
        connect(view, &WordsToolView::followed, this, [this](const QString& to) { emit followed(link(to)); });
        m_words.append(view);
        addTool(tool.key, tool.title, view, tool.ask);
        if (tool.key != u"good_bad"_s) continue;
        addTool(u"circle"_s, tr("People and circle"), m_circle = new CircleTool(services(), session()),
                {tr("Who would you ring first?"), tr("Who would you like to see more of?"),
                 tr("Who might do something, and would they want to?")});
        addTool(u"week"_s, tr("Typical week"), m_week = new WeekTool(session()),
                {tr("Which day do you like best?"), tr("What used to be fixed?"), tr("When is nobody there?")});
        addTool(u"strengths"_s, tr("Strengths"), m_strengths = new StrengthsTool(services(), session()),
                {tr("What are you good at?"), tr("What keeps this going?"), tr("What happens if it breaks?")});
    }
    m_notes = new EntryList(u"worker_note"_s, tr("Our own notes"), tr("For staff eyes: never shown when turned round"),
                            EntryKind::WorkerNote, services(), session(), [this] {
                                Entry entry = speaking();
                                entry.saidBy = services().worker.name;
                                entry.basis = Basis::Seen;
                                return entry;
                            });
    auto* jotted = new Stack(kApart);
    jotted->rows->addWidget(m_jots);
    jotted->rows->addWidget(m_notes);
    m_staffPlace = jotted->rows;
    addTool(u"jotted"_s, tr("Jotted down"), jotted, {tr("What was that again, in your own words?")});
    connect(m_which, &QButtonGroup::idClicked, this, &TalkPage::openTool);
    for (AddLine* line : findChildren<AddLine*>()) line->keepOpenFor(m_who, m_how);
}

void TalkPage::addTool(const QString& key, const QString& title, QWidget* view, const QStringList& ask)
{
    auto* chip = makeButton(ButtonKind::Step, u"tool_"_s + key, title);
    chip->setCheckable(true);
    m_which->addButton(chip, int(m_tools.size()));
    static_cast<Flow*>(m_chips)->cells->addWidget(chip);
    view->setObjectName(u"tool_view_"_s + key);
    view->hide();
    m_views->addWidget(view);
    m_tools.append({key, view, ask});
}

void TalkPage::openTool(int index)
{
    for (qsizetype i = 0; i < m_tools.size(); ++i) m_tools.at(i).view->setVisible(i == index);
    m_which->button(index)->setChecked(true);
    m_columns->setAlwaysStacked(m_tools.at(index).view == m_circle); // the circle has its own side
    m_prompts->setText(m_tools.at(index).ask.join(u"\n"_s));
}

void TalkPage::focusFirst()
{
    m_jot->setFocus(Qt::OtherFocusReason);
}

bool TalkPage::focusField(const QString& field)
{
    m_week->turnTo(field);
    for (qsizetype i = 0; i < m_tools.size(); ++i) {
        const Tool& tool = m_tools.at(i);
        const bool inside = tool.key == field || tool.view->findChild<QWidget*>(field);
        if (inside) openTool(int(i));
        if (tool.key == field) return tool.view->setFocus(), true;
    }
    return CasePage::focusField(field);
}

TalkPage::~TalkPage()
{
    if (!m_notes->parentWidget()) delete m_notes; // turned round, it is nobody's child
}

/// Turned round, staff notes are not hidden: they are not there.
void TalkPage::setShown(bool on)
{
    CasePage::setShown(on);
    m_circle->setShown(on);
    if (on) m_staffPlace->removeWidget(m_notes);
    m_notes->setParent(on ? nullptr : m_staffPlace->parentWidget());
    if (on) return m_notes->hide();
    m_staffPlace->addWidget(m_notes);
    m_notes->show();
}

Entry TalkPage::speaking() const
{
    return {.saidBy = m_who->value(), .basis = m_how->value(), .on = today()};
}

void TalkPage::pageLeft()
{
    for (AddLine* line : findChildren<AddLine*>()) line->finish();
}

void TalkPage::showCase()
{
    ask(tr("What matters to %1?").arg(first()), tr("Start with whatever is raised. Nothing here has to be filled in."));
    m_who->setPeople(callName(file()), speakers(file(), services().worker.name));
    m_sitting->showCase();
    for (WordsToolView* view : std::as_const(m_words)) view->showCase();
    for (EntryList* list : {m_jots, m_ideas, m_notes}) list->showCase();
    m_circle->showCase();
    m_week->showCase();
    m_strengths->showCase();
}

void TalkPage::showFigures()
{
    m_circle->showFigures();
    std::array<int, 4> counts{};
    for (const Strength& strength : file().strengths) ++counts.at(size_t(strength.kind));
    m_strengthCount->setText(tr("Mine %1, my people %2, my places %3, things %4")
                                 .arg(counts[0])
                                 .arg(counts[1])
                                 .arg(counts[2])
                                 .arg(counts[3]));
}

} // namespace alongside::ui
