// Faults of what is kept, and of what stands beside it.

#include "core/casework/note.h"
#include "core/documents/pdf.h"
#include "tests/walk/plants/plant.h"
#include "ui/case/case_page.h"
#include "ui/screens/plan/leave_page.h"
#include "ui/widgets/pictures/pdf_preview.h"

#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace alongside::walk {

namespace {

/// Behind the window's back, so that no page is told.
void write(World& world, const CaseFile& seen, const std::function<void(CaseFile&)>& edit)
{
    CaseFile now = seen;
    edit(now);
    world.program()
        .laptop()
        .desk()
        .ask([command = casework::NoteEdits{seen, now}](desk::Desk& desk) { return desk.run(command); })
        .waitForFinished();
    world.altered();
}

/// A page that was opened before stays as it was.
class OldDraft final : public Plant {
public:
    [[nodiscard]] QString name() const override { return u"old_draft"_s; }
    [[nodiscard]] QStringList script() const override { return {u"go people"_s, u"go person [0]"_s}; }
    [[nodiscard]] bool isMine(const Complaint& one) const override
    {
        return one.ask == u"same" && one.where.contains(u"person.phone");
    }
    void after(World& world, const Step&) override
    {
        if (world.casePages().isEmpty()) return;
        const CaseId shown = world.casePages().first()->file().id;
        write(world, world.cases().value(shown.value), [](CaseFile& file) { file.person.phone = u"01632 960999"_s; });
    }
};

/// One field of a record says nothing any more behind the cover.
class DroppedAtCover final : public Plant {
public:
    [[nodiscard]] QString name() const override { return u"field_dropped_at_cover"_s; }
    [[nodiscard]] QStringList script() const override { return {u"go people"_s, u"cover"_s, u"unlock"_s}; }
    [[nodiscard]] bool isMine(const Complaint& one) const override
    {
        return one.ask == u"kept" && one.where.contains(u"unlock person.name");
    }
    void after(World& world, const Step& step) override
    {
        if (step.verb == u"unlock")
            write(world, world.cases().first(), [](CaseFile& file) { file.person.name.clear(); });
    }
};

/// What was typed and not yet handed over is lost with its editor.
class EatenWord final : public Plant {
public:
    [[nodiscard]] QString name() const override { return u"typed_word_eaten"_s; }
    [[nodiscard]] QStringList script() const override
    {
        return {u"go people"_s, u"key Ctrl+N"_s, u"type new_name [wq1x]"_s, u"go help"_s, u"go people"_s};
    }
    [[nodiscard]] bool isMine(const Complaint& one) const override
    {
        return one.ask == u"typed" && one.where.contains(u"new_name");
    }
    void after(World& world, const Step& step) override
    {
        if (step.at != u"help") return;
        for (auto* line : world.window().findChildren<QLineEdit*>(u"new_name"_s)) {
            const QSignalBlocker quiet(line);
            line->clear();
        }
    }
};

/// The sheet shown is of another record than the one that stands.
class OldSheet final : public Plant {
public:
    [[nodiscard]] QString name() const override { return u"old_sheet"_s; }
    [[nodiscard]] QStringList script() const override { return {u"go plan [0]"_s}; }
    [[nodiscard]] bool isMine(const Complaint& one) const override { return one.ask == u"prints"; }
    void after(World& world, const Step&) override
    {
        auto* page = qobject_cast<ui::CasePage*>(world.window().page());
        auto* sheet = page ? page->findChild<ui::PdfPreview*>() : nullptr;
        if (!sheet) return;
        CaseFile other = page->file();
        other.person.name = u"Somebody Else"_s;
        other.person.preferredName = u"Somebody"_s;
        const auto bytes = documents::pdfOf(
            ui::paperDocument(ui::Paper::StartingStatement, documents::Variant::Normal, other, world.services()));
        if (bytes) sheet->setPdf(*bytes);
    }
};

} // namespace

std::vector<std::unique_ptr<Plant>> plantsOfRecords()
{
    std::vector<std::unique_ptr<Plant>> plants;
    plants.push_back(std::make_unique<OldDraft>());
    plants.push_back(std::make_unique<DroppedAtCover>());
    plants.push_back(std::make_unique<EatenWord>());
    plants.push_back(std::make_unique<OldSheet>());
    return plants;
}

} // namespace alongside::walk
