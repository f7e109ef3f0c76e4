#pragma once
// The page to leave behind, made from the record as it stands, in memory: one set of bytes is shown, printed and saved.

#include "core/base/result.h"
#include "core/documents/document.h"
#include "core/documents/statement/statement_context.h"
#include "ui/case/case_page.h"

class QPrinter;

namespace alongside::ui {

/// NextPlan: the care and support plan as it is written now, whatever version stands. EarlierPlan: a version that both
/// signed and whose place was taken since. Review: what was said at one.
enum class Paper {
    StartingStatement = 0,
    EligibilityLetter = 1,
    CarePlan = 2,
    NextPlan = 3,
    Payments = 4,
    EarlierPlan = 5,
    Review = 6,
    Change = 7
};

/// Its key in the catalogue of pages: "starting_statement".
[[nodiscard]] QString paperKey(Paper paper);
/// The law asks it of the statement and of the plan; a letter or a review is neither.
[[nodiscard]] bool isAskedByLaw(Paper paper);
/// A plan that is not signed off: it is of the day it is printed, whenever it was begun.
[[nodiscard]] bool isDraft(Paper paper, const CaseFile& file);
/// "Josie Starting statement 2024-09-17.pdf", "Josie Care and support plan draft 2024-09-17.pdf": nothing in it that any
/// file system refuses or reads as a folder. A page without a day has none, and the usual size is not named.
[[nodiscard]] QString paperFileName(Paper paper, const CaseFile& file, QDate day,
                                    documents::Variant size = documents::Variant::Normal);
/// "Saved in Documents. Copy 2 from this laptop is written down."
[[nodiscard]] QString savedWords(const QString& path, int copy);
/// Whom the page is from and in what size it is made.
[[nodiscard]] documents::StatementContext contextFor(const CaseServices& services, documents::Variant variant);
/// Letters, numbers, marks, spaces, hyphens and apostrophes: all else means something to one file system or another.
[[nodiscard]] QString safeInFileNames(const QString& typed);
/// In what sizes it is made, with their names: easy read where the page has one.
[[nodiscard]] QList<std::pair<int, QString>> sizesOf(Paper paper);
/// `version`: which one of an earlier plan, by its number, or of the reviews; 0: the last.
[[nodiscard]] documents::Document paperDocument(Paper paper, documents::Variant variant, const CaseFile& file,
                                                const CaseServices& services, int version = 0);
/// In the log before it leaves; `then` has which copy it is.
void noteCopy(CaseSession& session, const QString& key, QObject* context,
              const std::function<void(const Result<int>& copy)>& then);
/// Whole or not at all. Errors: OutputUnwritable.
[[nodiscard]] Result<Done> writePaper(const QByteArray& bytes, const QString& path);
/// The pages of these bytes on the printer's paper. Errors: PrinterSilent.
[[nodiscard]] Result<Done> printPaper(const QByteArray& bytes, QPrinter& printer);

} // namespace alongside::ui
