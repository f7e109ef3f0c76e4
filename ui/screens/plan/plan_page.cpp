#include "ui/screens/plan/plan_page.h"

#include "core/casework/versions/made_from.h"
#include "core/documents/words/standing_words.h"
#include "core/documents/pdf.h"
#include "core/documents/words/words.h"
#include "core/domain/plan/standing_plan.h"
#include "ui/case/fields/columns.h"
#include "ui/case/fields/more_fields.h"
#include "ui/case/fields/rows.h"
#include "ui/screens/plan/law_card.h"
#include "ui/screens/plan/pack_card.h"
#include "ui/screens/plan/page_pictures.h"
#include "ui/screens/plan/plan_words.h"
#include "ui/screens/plan/summary/plan_summary.h"
#include "ui/widgets/frame/file_dialog.h"
#include "ui/support/look/buttons.h"
#include "ui/support/look/type.h"
#include "ui/support/when.h"
#include "ui/widgets/card.h"
#include "ui/widgets/frame/message_bar.h"
#include "ui/widgets/pictures/pdf_preview.h"

#include <QApplication>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>

#include <memory>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

constexpr int kPreviewHigh = 560; // at the usual size of text

constexpr int kRestMs = 300;

} // namespace

PlanPage::PlanPage(CaseSession& opened, QWidget* parent)
    : CasePage(u"plan"_s, opened, parent), m_pictures(new PagePictures(session(), this))
{
    build();
    ready();
}

QString PlanPage::help() const
{
    return tr(
        "The pages are made here, in memory. What was decided is on them as it was decided. What you see is what is "
        "printed and saved.");
}

void PlanPage::build()
{
    m_summary = new PlanSummary(services(), session());
    m_summary->setObjectName(u"plan_summary"_s);
    content()->addWidget(buildParts());
    content()->addWidget(m_summary);
    content()->addWidget(buildPages(), 1);
    m_pack = new PackCard(session());
    content()->addWidget(m_pack);
    connect(m_pack, &PackCard::failed, this, &Page::failed);
    m_measure.setSingleShot(true);
    m_measure.setInterval(kRestMs);
    connect(&m_measure, &QTimer::timeout, this, &PlanPage::measure);
    connect(m_summary, &PlanSummary::failed, this, &PlanPage::failed);
    connect(m_summary, &PlanSummary::told, this, &PlanPage::told);
    connect(m_pictures, &PagePictures::fetched, this, &PlanPage::make);
    connect(m_summary, &PlanSummary::followed, this, [this](const QString& screen) { emit followed(link(screen)); });
    turnTo(isBegun(file()) || !file().plannerReplies.isEmpty()); // what a planner sent is read there
}

QWidget* PlanPage::buildParts()
{
    auto* parts = new Flow(kNear);
    m_toSummary = makeButton(ButtonKind::Step, u"part_summary"_s, tr("The plan"));
    m_toPages = makeButton(ButtonKind::Step, u"part_pages"_s, tr("The pages"));
    m_toPack = makeButton(ButtonKind::Step, u"part_pack"_s, tr("Planning pack"));
    for (QPushButton* part : {m_toSummary, m_toPages, m_toPack}) parts->cells->addWidget(part);
    // Pressed where one is, the keyboard goes into it.
    connect(m_toSummary, &QPushButton::clicked, this, [this] {
        if (isOnSummary()) return void(focusNextChild());
        turnTo(true);
    });
    connect(m_toPages, &QPushButton::clicked, this, [this] {
        if (isHere(m_toPages)) return m_which->setFocus(Qt::OtherFocusReason);
        turnTo(false);
    });
    connect(m_toPack, &QPushButton::clicked, this, &PlanPage::turnToPack);
    return parts;
}

bool PlanPage::isOnSummary() const
{
    return isHere(m_toSummary);
}

void PlanPage::turnToPack()
{
    markHere(m_toPack, true);
    for (QPushButton* other : {m_toSummary, m_toPages}) markHere(other, false);
    m_summary->hide();
    m_pages->hide();
    m_pack->show();
    m_pack->begin();
}

void PlanPage::turnTo(bool summary)
{
    markHere(m_toPack, false);
    m_pack->hide();
    markHere(m_toSummary, summary);
    markHere(m_toPages, !summary);
    m_summary->setVisible(summary);
    m_pages->setVisible(!summary);
    if (summary) return measure();
    if (m_preview && isVisible() && !isMade()) make();
}

void PlanPage::measure()
{
    m_measure.stop();
    if (m_summary && isOnSummary())
        m_summary->showPages(
            documents::pagesTaken(paperDocument(Paper::NextPlan, documents::Variant::Normal, file(), services())));
}

void PlanPage::listPapers()
{
    const QList<std::pair<int, QString>> papers = papersOf(file());
    if (papers == m_papers) return;
    m_papers = papers;
    m_which->setAnswers(papers);
}

/// Of the page that is chosen. Where it has no easy read, its large print is the nearest to it.
void PlanPage::listSizes()
{
    const QList<std::pair<int, QString>> sizes = sizesOf(chosen());
    if (sizes == m_sizes) return;
    const bool wasEasy = m_size->value() == int(documents::Variant::EasyRead);
    m_sizes = sizes;
    m_size->setAnswers(sizes);
    if (wasEasy) m_size->setValue(int(documents::Variant::LargePrint));
}

QWidget* PlanPage::buildPages()
{
    m_which = new ChoiceField(u"paper"_s, tr("Which page"), {});
    listPapers();
    m_which->setValue(int(paperOf(file())));
    m_size = new ChoiceField(u"print_size"_s, tr("Size"), {});
    listSizes();
    m_size->setValue(int(file().person.largePrint ? documents::Variant::LargePrint : documents::Variant::Normal));
    m_preview = new PdfPreview;
    m_preview->setMinimumHeight(withText(kPreviewHigh));
    m_state = new TextLabel;
    m_state->setObjectName(u"print_state"_s);
    m_state->setTone(TextLabel::Tone::Ok);
    m_state->hide();
    m_lost = new TextLabel;
    m_lost->setObjectName(u"letters_lost"_s);
    m_lost->setTone(TextLabel::Tone::Caution);
    m_lost->hide();
    m_since =
        new TextLabel(tr("Something on this page was noted differently since it was decided. The page says what was "
                         "decided: sign or agree anew to change it."));
    m_since->setObjectName(u"noted_since"_s);
    m_since->setTone(TextLabel::Tone::Caution);
    m_since->hide();
    m_unsigned = new Stack;
    m_unsigned->setObjectName(u"page_from_nobody"_s);
    auto* nobody = new TextLabel(tr("This page does not say which council it is from, or which number to ring."));
    nobody->setTone(TextLabel::Tone::Caution);
    auto* enter = makeButton(ButtonKind::Quiet, u"page_words"_s, tr("Enter it in Settings"));
    connect(enter, &QPushButton::clicked, this, [this] { emit followed(u"alongside:settings#page_council"_s); });
    static_cast<Stack*>(m_unsigned)->rows->addWidget(nobody);
    static_cast<Stack*>(m_unsigned)->rows->addWidget(enter, 0, Qt::AlignLeft);
    m_law = new LawCard(services());
    auto* choice = new Stack(kGap);
    for (QWidget* part : QList<QWidget*>{m_which, m_size}) choice->rows->addWidget(part);
    auto* side = new Stack(kGap);
    for (QWidget* part : QList<QWidget*>{choice, m_unsigned, m_lost, m_since, m_state, m_law})
        side->rows->addWidget(part);
    auto* columns = new Columns(96);
    columns->add(m_preview, 5);
    columns->add(side, 3);
    m_pages = new Stack(kGap);
    m_pages->rows->addWidget(columns, 1);
    // In one column what is chosen stands above the page that is shown: the keyboard begins there, under the heading.
    connect(columns, &Columns::stacked, this, [this, columns, choice, side](bool stacked) {
        QWidget* at = QApplication::focusWidget();
        if (stacked) m_pages->rows->insertWidget(0, choice);
        else side->rows->insertWidget(0, choice);
        choice->show();
        if (at && choice->isAncestorOf(at)) at->setFocus(Qt::OtherFocusReason);
    });
    connect(m_law, &LawCard::followed, this, &Page::followed);
    connect(m_which, &ChoiceField::edited, this, [this] { m_isChosen = true; });
    connect(m_which, &ChoiceField::edited, this, &PlanPage::listSizes);
    connect(m_which, &ChoiceField::edited, this, &PlanPage::make);
    connect(m_which, &ChoiceField::edited, this, &PlanPage::showLaw);
    connect(m_size, &ChoiceField::edited, this, &PlanPage::make);
    return m_pages;
}

/// Beside the plan as it is written, that is what is printed and saved.
Paper PlanPage::paper() const
{
    if (isOnSummary()) return plansThatStand(file()).isEmpty() ? Paper::CarePlan : Paper::NextPlan;
    return chosen();
}

Paper PlanPage::chosen() const
{
    const int value = m_which->value();
    return value > kReviews ? Paper::Review : value > kEarlier ? Paper::EarlierPlan : static_cast<Paper>(value);
}

/// The number of the earlier version, or of the review, that is chosen; 0: neither.
int PlanPage::earlier() const
{
    const int value = m_which->value();
    return std::max(0, value - (value > kReviews ? kReviews : kEarlier));
}

PageWords PlanPage::from() const
{
    const Person& person = file().person;
    return firstSaid({person.councilName, person.workerPhone},
                     services().pageWords ? *services().pageWords : PageWords());
}

/// The page itself is tall: with the keyboard in it the heading would be gone.
void PlanPage::focusFirst()
{
    if (isOnSummary()) return m_toSummary->setFocus(Qt::OtherFocusReason);
    if (isHere(m_toPack)) return m_toPack->setFocus(Qt::OtherFocusReason);
    m_which->setFocus(Qt::OtherFocusReason);
}

bool PlanPage::focusField(const QString& field)
{
    if (const QString input = m_summary->inputFor(field); !input.isEmpty()) {
        turnTo(true);
        return CasePage::focusField(input);
    }
    const QWidget* at = findChild<QWidget*>(field);
    if (at && m_pages->isAncestorOf(at)) turnTo(false);
    if (at && m_pack->isAncestorOf(at)) turnToPack();
    return CasePage::focusField(field);
}

bool PlanPage::isMade() const
{
    return !m_bytes.isEmpty() && m_madeFrom == file() && m_madeWith == from()
           && m_madeAs == std::pair(paper(), earlier());
}

void PlanPage::showEvent(QShowEvent* event)
{
    CasePage::showEvent(event);
    if (!event->spontaneous()) m_state->hide(); // told once
    if (!isOnSummary() && !isMade()) make();    // Settings may say another council now
}

void PlanPage::changeEvent(QEvent* event)
{
    CasePage::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_preview) m_preview->setMinimumHeight(withText(kPreviewHigh));
}

void PlanPage::make()
{
    if (m_pictures->isFetching()) return; // made once they are here
    m_madeFrom = file();
    m_madeWith = from();
    m_madeAs = {paper(), earlier()};
    m_state->hide(); // what was saved or printed was another page
    m_unsigned->setVisible(m_madeWith.council.isEmpty() || m_madeWith.ring.isEmpty());
    const documents::Document page =
        paperDocument(paper(), static_cast<documents::Variant>(m_size->value()), file(), services(), earlier());
    m_bytes.clear();
    if (!m_pictures->fetch(page)) return;
    const auto made = documents::pdfOf(m_pictures->with(page));
    m_bytes = made ? *made : QByteArray();
    m_day = page.date;
    if (!made) return emit failed(made.error());
    m_preview->setPdf(m_bytes);
    const QStringList lost = documents::unprintable(page);
    m_lost->setText(tr("This computer cannot print %1: a box stands in its place. Say it in other letters, or print "
                       "the page on another computer.")
                        .arg(documents::listed(lost)));
    m_lost->setVisible(!lost.isEmpty());
    m_since->setVisible(
        page != paperDocument(paper(), page.variant, casework::withoutWhatIsFrozen(file()), services(), earlier()));
}

void PlanPage::showLaw()
{
    m_law->setVisible(isAskedByLaw(paper()));
    m_law->showCase(file(), paper() != Paper::StartingStatement);
}

void PlanPage::showCase()
{
    ask(tr("What do we leave with %1?").arg(first()), standingWords(file()));
    m_summary->showCase();
    listPapers();
    if (!m_isChosen) m_which->setValue(int(paperOf(file())));
    listSizes();
    if (!isOnSummary() && !isMade()) make();
    showLaw();
    if (isHere(m_toPack)) m_pack->showCase();
    emit actionsChanged();
}

void PlanPage::showFigures()
{
    m_summary->showFigures();
    if (isOnSummary()) m_measure.start();
}

QList<PageAction> PlanPage::actions()
{
    return {{u"print"_s, tr("Print"), ButtonKind::Primary, [this] { print(); }, {}, QKeySequence(Qt::CTRL | Qt::Key_P)},
            {u"save_pdf"_s, tr("Save the PDF"), ButtonKind::Plain, [this] { askWhere(); }, {}, {}}};
}

void PlanPage::leave(const Left& then)
{
    session().whenSettled(this, [this, then] {
        if (!isMade()) make();
        m_pictures->whenFetched([this, then] {
            if (!m_bytes.isEmpty())
                noteCopy(session(), paperKey(paper()), this, [this, then, bytes = m_bytes](const Result<int>& copy) {
                    copy ? then(bytes, *copy) : emit failed(copy.error());
                });
        });
    });
}

/// Where the eye is.
void PlanPage::say(const QString& words)
{
    if (isOnSummary()) return emit told({.happened = words});
    m_state->setText(words);
    m_state->show();
}

void PlanPage::saveTo(const QString& path)
{
    leave([this, path](const QByteArray& bytes, int copy) {
        const auto written = writePaper(bytes, path);
        if (!written) return emit failed(written.error());
        say(savedWords(path, copy));
        emit left(path);
    });
}

void PlanPage::askWhere()
{
    if (isHere(m_toPack)) return m_pack->askWhere();
    auto* dialog = fileDialog(this, u"save_dialog"_s, tr("Save the PDF"), tr("PDF (*.pdf)"));
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    const QDate day = isDraft(paper(), file()) || !m_day.isValid() ? today() : m_day;
    dialog->selectFile(paperFileName(paper(), file(), day, static_cast<documents::Variant>(m_size->value())));
    connect(dialog, &QFileDialog::fileSelected, this, &PlanPage::saveTo);
    dialog->open();
}

void PlanPage::print()
{
    if (isHere(m_toPack)) return m_pack->print();
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        say(tr("This laptop knows no printer. Save the page as a PDF, and print it where there is one."));
        return askWhere();
    }
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer.get(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        leave([this, printer](const QByteArray& bytes, int copy) {
            if (const auto done = printPaper(bytes, *printer); !done) return emit failed(done.error());
            say(tr("Printed. Copy %1 from this laptop is written down.").arg(copy));
        });
    });
    dialog->open();
}

} // namespace alongside::ui
