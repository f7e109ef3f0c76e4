// What prints is what stands: the statement made from the page on show is the one made from the record, and it says the
// amount that was agreed.

#include "core/documents/pdf.h"
#include "tests/walk/ask.h"
#include "tests/walk/world/world.h"
#include "ui/case/case_page.h"
#include "ui/screens/plan/leave_page.h"
#include "ui/widgets/pictures/pdf_preview.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace alongside::walk {

namespace {

constexpr int kFollowsWithin = 3'000;

QString wordsOn(const ui::PdfPreview& sheet)
{
    QString words;
    for (int page = 0; page < sheet.pageCount(); ++page) words += sheet.wordsOf(page).simplified() + u' ';
    return words;
}

QString wordsOf(const QByteArray& pdf)
{
    ui::PdfPreview sheet;
    return sheet.setPdf(pdf) ? wordsOn(sheet) : QString();
}

class Prints final : public Ask {
public:
    [[nodiscard]] QString name() const override { return u"prints"_s; }

    void after(World& world, const Step& step, Complaints& found) override
    {
        if (!world.isOpen() || world.isCovered() || world.isFull() || world.screen() != u"plan") return;
        auto* page = qobject_cast<ui::CasePage*>(world.window().page());
        auto* sheet = page ? page->findChild<ui::PdfPreview*>() : nullptr;
        if (!sheet || !sheet->isVisible()) return; // made when it is shown
        world.flush();
        if (QTest::qWaitFor([&] { return stands(world, *page, *sheet); }, kFollowsWithin)) return;
        found.append(
            {name(), u"plan preview"_s, u"the sheet shown is not what stands after \"%1\""_s.arg(step.text())});
    }

private:
    /// Any of the papers, in any size of print, made from the record now.
    static bool stands(World& world, ui::CasePage& page, const ui::PdfPreview& sheet)
    {
        world.altered();
        const CaseFile file = world.cases().value(page.file().id.value);
        const QString shown = wordsOn(sheet);
        for (const ui::Paper paper : {ui::Paper::StartingStatement, ui::Paper::EligibilityLetter, ui::Paper::CarePlan,
                                      ui::Paper::NextPlan, ui::Paper::Payments, ui::Paper::Review})
            for (const auto& [variant, size] : ui::sizesOf(paper))
                if (const auto made =
                        documents::pdfOf(ui::paperDocument(paper, documents::Variant(variant), file, world.services())))
                    if (wordsOf(*made) == shown) return true;
        return false;
    }
};

} // namespace

std::unique_ptr<Ask> askPrints()
{
    return std::make_unique<Prints>();
}

} // namespace alongside::walk
