#include "core/documents/easy/symbols.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <array>

// Q_INIT_RESOURCE must be called outside of every namespace.
static void openSymbols()
{
    Q_INIT_RESOURCE(alongside_symbols);
}

using namespace Qt::StringLiterals;

namespace alongside::documents {

namespace {

struct Named {
    Symbol symbol;
    const char* name;
};

constexpr std::array kNamed{
    Named{Symbol::Nutrition, "nutrition"},
    Named{Symbol::Hygiene, "hygiene"},
    Named{Symbol::Toilet, "toilet"},
    Named{Symbol::Clothed, "clothed"},
    Named{Symbol::HomeSafety, "home_safety"},
    Named{Symbol::HomeHabitable, "home_habitable"},
    Named{Symbol::Relationships, "relationships"},
    Named{Symbol::WorkEducation, "work_education"},
    Named{Symbol::Community, "community"},
    Named{Symbol::ChildCaring, "child_caring"},
    Named{Symbol::CareOtherPersons, "care_other_persons"},
    Named{Symbol::Recreation, "recreation"},
    Named{Symbol::Person, "person"},
    Named{Symbol::Matters, "matters"},
    Named{Symbol::Support, "support"},
    Named{Symbol::Plan, "plan"},
    Named{Symbol::Decision, "decision"},
    Named{Symbol::Wish, "wish"},
    Named{Symbol::Budget, "budget"},
    Named{Symbol::Share, "share"},
    Named{Symbol::Council, "council"},
    Named{Symbol::Payment, "payment"},
    Named{Symbol::Advice, "advice"},
    Named{Symbol::Change, "change"},
    Named{Symbol::Risk, "risk"},
    Named{Symbol::Review, "review"},
    Named{Symbol::Agreed, "agreed"},
    Named{Symbol::Signed, "signed"},
    Named{Symbol::Copies, "copies"},
    Named{Symbol::Disagree, "disagree"},
    Named{Symbol::Words, "words"},
    Named{Symbol::Phone, "phone"},
};

/// What stands between the quotation marks of its one path.
QByteArray read(const char* name)
{
    QFile file(u":/alongside/symbols/%1.svg"_s.arg(QLatin1StringView(name)));
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QByteArray svg = file.readAll();
    constexpr QByteArrayView begins(" d=\"");
    const qsizetype from = svg.indexOf(begins);
    if (from < 0) return {};
    const qsizetype first = from + begins.size();
    return svg.mid(first, svg.indexOf('"', first) - first);
}

QHash<Symbol, QByteArray> allPaths()
{
    openSymbols();
    QHash<Symbol, QByteArray> paths;
    for (const Named& one : kNamed) paths.insert(one.symbol, read(one.name));
    return paths;
}

} // namespace

std::span<const Symbol> symbols()
{
    static const auto all = [] {
        std::array<Symbol, kNamed.size()> each{};
        std::ranges::transform(kNamed, each.begin(), &Named::symbol);
        return each;
    }();
    return all;
}

Symbol symbolOf(CareArea area)
{
    switch (area) {
    case CareArea::Nutrition: return Symbol::Nutrition;
    case CareArea::Hygiene: return Symbol::Hygiene;
    case CareArea::Toilet: return Symbol::Toilet;
    case CareArea::Clothed: return Symbol::Clothed;
    case CareArea::HomeSafety: return Symbol::HomeSafety;
    case CareArea::HomeHabitable: return Symbol::HomeHabitable;
    case CareArea::Relationships: return Symbol::Relationships;
    case CareArea::WorkEducation: return Symbol::WorkEducation;
    case CareArea::Community: return Symbol::Community;
    case CareArea::ChildCaring: return Symbol::ChildCaring;
    case CareArea::CareOtherPersons: return Symbol::CareOtherPersons;
    case CareArea::Recreation: return Symbol::Recreation;
    }
    return Symbol::None;
}

QByteArray pathOf(Symbol symbol)
{
    static const QHash<Symbol, QByteArray> paths = allPaths();
    return paths.value(symbol);
}

} // namespace alongside::documents
