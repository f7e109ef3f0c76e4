#include "core/documents/pack/pack.h"

#include "core/documents/pack/pack_sheets.h"
#include "core/documents/words/words.h"
#include "core/record/fold/frozen.h"

#include <array>

using namespace Qt::StringLiterals;

namespace alongside::documents {

namespace {

/// Blank ones know nobody.
struct Blank {
    const char* title;
    const char* whatFor;
    QList<Block> (*make)();
};

constexpr std::array kBlank{
    Blank{"One-page profile", "What people like about you, what matters, how best to support you.", profileSheet},
    Blank{"Good days and bad days", "What makes each of them, and what it would take to have more good ones.",
          daysSheet},
    Blank{"My circle", "The people in your life, and how close they are.", circleSheet},
    Blank{"My typical week", "What you do now, and with whom, part by part.", weekSheet},
    Blank{"My wishes", "What you would like, and a first small step to it.", wishesSheet},
    Blank{"My decisions", "The plan itself, in short: what you decided. Bring this one back.", decisionsSheet},
    Blank{"An example", "A plan of somebody who is invented.", exampleSheet},
    Blank{"Where to look", "Free help with planning, advice and rights.", linksSheet},
};

StatementContext toPrint(StatementContext context)
{
    if (context.variant == Variant::EasyRead) context.variant = Variant::LargePrint;
    return context;
}

class Packing {
public:
    explicit Packing(const Standing& standing) : m_standing(standing) {}

    void add(const QString& title, const QString& whatFor, const QList<Block>& blocks)
    {
        const QString name = u"%1 %2"_s.arg(m_sheets.size() + 1, 2, 10, QChar(u'0')).arg(title);
        Document page = blankPage(m_standing, title, title);
        page.runningHead = say("%1: %2").arg(m_standing.first(), title);
        page.date = {};
        page.blocks = QList<Block>{Heading{1, title}} + blocks;
        m_sheets.append({name, whatFor, page});
    }

    [[nodiscard]] QList<PackSheet> take() { return std::move(m_sheets); }

private:
    const Standing& m_standing;
    QList<PackSheet> m_sheets{};
};

} // namespace

QList<PackSheet> planningPack(const CaseFile& file, const StatementContext& given)
{
    const StatementContext context = toPrint(given);
    const Standing now = standingIn(file, context);
    const CaseFile asDecided = record::asDecided(file);
    const Standing decided = standingIn(asDecided, context);
    Packing packing(now);
    packing.add(say("What you told us"), say("Your own words, and what you want. Nothing of ours."), toldSheet(now));
    packing.add(say("What the money is"), say("Your budget, what it is for, and how it comes."), moneySheet(decided));
    for (const Blank& one : kBlank) packing.add(say(one.title), say(one.whatFor), one.make());
    return packing.take();
}

QString packReadMe(const QList<PackSheet>& sheets, const CaseFile& file, const StatementContext& context)
{
    const Standing standing = standingIn(file, context);
    QStringList lines{
        say("Planning pack for %1").arg(standing.first()), QString(),
        say("These sheets are yours. Use those you like, in any order, and leave the others. You can write "
            "on them, draw, stick in photographs, or plan in a way of your own."),
        QString()};
    for (const PackSheet& sheet : sheets) lines += say("%1: %2").arg(sheet.name, sheet.whatFor);
    lines += {QString(),
              say("What you write is private. The council's program keeps nothing of it, and nobody at the council "
                  "sees it unless you show it. No note of a worker is in this pack."),
              QString(),
              say("When you are ready, bring back your decisions: on the sheet for them, or in any other way. They go "
                  "into your plan, and you have a copy.")};
    const QString phone = standing.phone();
    if (!phone.isEmpty()) lines += {QString(), say("To ask something, ring %1 on %2.").arg(standing.worker(), phone)};
    if (context.practice) lines += {QString(), say("Practice: nobody on these pages is real.")};
    return lines.join(u'\n') + u'\n';
}

} // namespace alongside::documents
