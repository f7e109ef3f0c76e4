#include "ui/shell/keeping/left_off.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

constexpr int kForm = 1;
const QString kSearch = u"#find_here"_s;

} // namespace

// left_off := [1, link, field, caret, scroll, {place: words}]
QByteArray bytesOf(const LeftOff& left)
{
    QCborMap typed;
    for (auto at = left.typed.begin(); at != left.typed.end(); ++at) typed.insert(at.key(), at.value());
    const Spot& spot = left.spot;
    const QString link = spot.link.screen.isEmpty() ? QString() : spot.link.text();
    return QCborValue(QCborArray{kForm, link, spot.field, spot.caret, spot.scroll, typed}).toCbor();
}

LeftOff leftOffFrom(const QByteArray& bytes)
{
    const QCborArray in = QCborValue::fromCbor(bytes).toArray();
    if (in.size() != 6 || in.at(0).toInteger() != kForm) return {};
    LeftOff left;
    left.spot = {Link::read(in.at(1).toString()).value_or(Link()), in.at(2).toString(), int(in.at(3).toInteger(-1)),
                 int(in.at(4).toInteger())};
    const QCborMap typed = in.at(5).toMap();
    for (const auto& [place, words] : typed) left.typed.insert(place.toString(), words.toString());
    return left;
}

LeftOff begunAnew(LeftOff left)
{
    left.typed.removeIf([](const auto& at) { return at.key().endsWith(kSearch); });
    return left;
}

} // namespace alongside::ui
