// In Show mode nothing of anybody else and no note for staff is anywhere in the tree. Who is on show is in front of
// whoever looks; the words of the others and the notes of workers are what may not be there.

#include "tests/walk/ask.h"
#include "tests/walk/world/program_words.h"
#include "tests/walk/world/world.h"
#include "core/record/fold/fold.h"
#include "ui/case/case_page.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace alongside::walk {

namespace {

constexpr qsizetype kShortest = 7; // a shorter word is found by chance

class Shown final : public Ask {
public:
    [[nodiscard]] QString name() const override { return u"shown"_s; }

    void after(World& world, const Step& step, Complaints& found) override
    {
        if (!world.isOpen() || world.isCovered() || !world.isShown()) return;
        const CaseId here = world.window().navigator().here().person;
        for (const auto& [what, words] : hiddenWords(world, here))
            for (const Heard& one : world.heard())
                if (one.words().contains(words)) {
                    const QString at = one.widget ? labelOf(one.widget) : u"a part of one"_s;
                    found.append({name(), world.screen() + u' ' + what,
                                  u"\"%1\" is in the tree, at \"%2\", after \"%3\""_s.arg(words, at, step.text())});
                    break;
                }
    }

private:
    QList<std::pair<QString, QString>> hiddenWords(World& world, CaseId here) const
    {
        QList<std::pair<QString, QString>> hidden;
        const auto add = [&](const QString& what, const QString& words) {
            if (words.size() >= kShortest) hidden.append({what, words});
        };
        const CaseFile shown = world.cases().value(here.value);
        const QString anybodys = (textsOf(shown).values() + ofTheCouncil(world)).join(u'\n');
        for (const CaseFile& file : world.cases()) {
            for (const QString& words : textsOf(file))
                if (file.id != here && !isOrdinary(words) && !anybodys.contains(words) && !m_program.say(words))
                    add(u"another person"_s, words);
            for (const Entry& entry : file.entries)
                if (entry.kind == EntryKind::WorkerNote) add(u"staff note"_s, entry.words);
            for (const CircleMember& member : file.circle) add(u"telephone"_s, member.phone);
        }
        return hidden;
    }

    /// Every text of a record, by its table: a new kind of record is among them without being told.
    static QSet<QString> textsOf(const CaseFile& file)
    {
        QSet<QString> texts;
        for (const record::Change& change : record::diff(CaseFile{.id = file.id}, file))
            if (change.value.isString()) texts.insert(change.value.toString());
        return texts;
    }

    /// What a page says of whoever sits there and of what can be bought: another person's line may be called so.
    static QStringList ofTheCouncil(World& world)
    {
        const ui::CaseServices services = world.services();
        const QDate today = services.clock.today();
        QStringList names{services.worker.name};
        if (const auto guide = services.rules.guideOn(today))
            for (const PricedItem& item : guide->items) names += item.name;
        for (const Provider& provider : services.rules.providersOn(today)) names += provider.name;
        return names;
    }

    /// Keys of lists and single words that anybody's page may say: "agency", "Shopping".
    static bool isOrdinary(const QString& words) { return !words.trimmed().contains(u' '); }

    const ProgramWords m_program{};
};

} // namespace

std::unique_ptr<Ask> askShown()
{
    return std::make_unique<Shown>();
}

} // namespace alongside::walk
