#include "core/contract/reading.h"

#include "core/policy/guide_file.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

using policy::Json;

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isWhole(QStringView text)
{
    return isDigits(text.startsWith(u'-') ? text.mid(1) : text);
}

/// "7", "7.5", "-0.125", with any number of decimals.
bool isDecimal(QStringView text)
{
    if (text.startsWith(u'-')) text = text.mid(1);
    const qsizetype point = text.indexOf(u'.');
    return point < 0 ? isDigits(text) : isDigits(text.first(point)) && isDigits(text.mid(point + 1));
}

} // namespace

Object::Object(Reading& reading, const Json& json, QString where)
    : m_reading(reading), m_json(json), m_where(std::move(where))
{
    refuseOtherThanObject();
}

Object::Object(const Object& parent, QStringView list, qsizetype index, const Json& json)
    : m_reading(parent.m_reading), m_json(json), m_parent(&parent), m_list(list), m_index(index)
{
    refuseOtherThanObject();
}

void Object::refuseOtherThanObject()
{
    if (m_json.kind != Json::Kind::Object && m_json.kind != Json::Kind::Null) m_reading.refuse(where(), "WRONG_TYPE");
}

QString Object::where() const
{
    return m_parent ? m_parent->at(m_list) + u'/' + QString::number(m_index) : m_where;
}

Object::~Object()
{
    for (qsizetype member = 0; member < m_json.members.size(); ++member) {
        if (isKnown(member)) continue;
        const QString& name = m_json.members[member].first;
        if (where().startsWith(u"/facts") && (name == u"context" || name == u"note")) continue;
        m_reading.ignore(at(name));
    }
}

bool Object::isKnown(qsizetype member) const
{
    return member < 64 ? (m_known >> member & 1U) != 0 : m_knownBeyond.contains(member);
}

void Object::know(qsizetype member)
{
    if (member < 64) m_known |= quint64(1) << member;
    else m_knownBeyond.insert(member);
}

QString Object::at(QStringView name) const
{
    const bool plain = !name.contains(u'/') && !name.contains(u'~');
    QString place = where();
    place += u'/';
    return plain ? place.append(name) : place.append(policy::pointerStep(name.toString()));
}

const Json& Object::raw(QStringView name)
{
    static const Json none{};
    const qsizetype size = m_json.members.size();
    for (qsizetype tried = 0; tried < size; ++tried) {
        const qsizetype member = m_next + tried < size ? m_next + tried : m_next + tried - size;
        const auto& [known, value] = m_json.members[member];
        if (known != name) continue;
        know(member);
        m_next = member;
        return value;
    }
    return none;
}

bool Object::has(QStringView name)
{
    return raw(name).kind != Json::Kind::Null;
}

const Json* Object::member(QStringView name, Json::Kind kind, Need need)
{
    const Json& found = raw(name);
    if (found.kind == kind) return &found;
    if (found.kind != Json::Kind::Null) m_reading.refuse(at(name), "WRONG_TYPE");
    else if (need == Need::Required) m_reading.refuse(at(name), "FIELD_MISSING");
    return nullptr;
}

QString Object::text(QStringView name, Need need)
{
    const Json* found = member(name, Json::Kind::Text, need);
    return found ? found->text : QString();
}

Tri Object::tri(QStringView name)
{
    const Json& found = raw(name);
    switch (found.kind) {
    case Json::Kind::Null: return Tri::NotYetKnown;
    case Json::Kind::True: return Tri::Yes;
    case Json::Kind::False: return Tri::No;
    case Json::Kind::Text: break;
    case Json::Kind::Number:
    case Json::Kind::List:
    case Json::Kind::Object: m_reading.refuse(at(name), "WRONG_TYPE"); return Tri::NotYetKnown;
    }
    if (found.text == u"yes") return Tri::Yes;
    if (found.text == u"no") return Tri::No;
    if (found.text != u"unanswered") m_reading.refuse(at(name), "UNKNOWN_VALUE");
    return Tri::NotYetKnown;
}

std::optional<qint64> Object::whole(QStringView name, Need need)
{
    const Json* found = member(name, Json::Kind::Number, need);
    if (!found) return std::nullopt;
    const auto number = policy::wholeNumber(*found);
    if (!number) m_reading.refuse(at(name), isWhole(found->text) ? "TOO_LARGE" : "WRONG_TYPE");
    return number;
}

std::optional<Money> Object::pence(QStringView name, Need need)
{
    const Json* found = member(name, Json::Kind::Number, need);
    if (!found) return std::nullopt;
    const auto number = policy::wholeNumber(*found);
    if (number) return Money::pence(*number);
    m_reading.refuse(at(name), isWhole(found->text) ? "TOO_LARGE" : "MONEY_NOT_EXACT");
    return std::nullopt;
}

std::optional<Money> Object::pounds(QStringView name, Need need)
{
    const Json& given = raw(name);
    if (given.kind == Json::Kind::Number) {
        m_reading.refuse(at(name), "MONEY_NOT_EXACT");
        return std::nullopt;
    }
    const Json* found = member(name, Json::Kind::Text, need);
    if (!found) return std::nullopt;
    const QString whole = found->text.section(u'.', 0, 0);
    const QString decimals = found->text.section(u'.', 1);
    bool fits = false;
    const qint64 amount = (whole + decimals.leftJustified(2, u'0')).toLongLong(&fits);
    const char* fault = nullptr;
    if (!isDecimal(found->text)) fault = "WRONG_TYPE";
    else if (decimals.size() > 2) fault = "MONEY_NOT_EXACT";
    else if (!fits) fault = "TOO_LARGE";
    else if (amount < 0) fault = "NEGATIVE_AMOUNT";
    if (!fault) return Money::pence(amount);
    m_reading.refuse(at(name), fault);
    return std::nullopt;
}

std::optional<Quantity> Object::quantity(QStringView name, Need need)
{
    const Json& found = raw(name);
    const bool written = found.kind == Json::Kind::Number || found.kind == Json::Kind::Text;
    if (!written && !member(name, Json::Kind::Number, need)) return std::nullopt;
    if (const auto quantity = Quantity::read(found.text)) return quantity;
    const QStringView text = found.text;
    const bool tooFine = isDecimal(text) && text.contains(u'.') && text.size() - text.indexOf(u'.') > 4;
    m_reading.refuse(at(name), tooFine ? "TOO_MANY_DECIMALS" : isDecimal(text) ? "TOO_LARGE" : "WRONG_TYPE");
    return std::nullopt;
}

QDate Object::date(QStringView name, Need need)
{
    const Json* found = member(name, Json::Kind::Text, need);
    if (!found) return {};
    const QDate day = policy::dayIn(*found);
    if (!day.isValid()) m_reading.refuse(at(name), "BAD_DATE");
    return day;
}

QDate Object::decisionDate(QStringView name)
{
    if (has(name)) return date(name, Need::Required);
    if (!m_reading.on().isValid()) m_reading.refuse(at(name), "DATE_MISSING");
    return m_reading.on();
}

const QList<Json>& Object::list(QStringView name, Need need)
{
    static const QList<Json> none;
    const Json* found = member(name, Json::Kind::List, need);
    return found ? found->items : none;
}

QStringList Object::texts(QStringView name, Need need)
{
    QStringList all;
    const QList<Json>& items = list(name, need);
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (items[i].kind != Json::Kind::Text) m_reading.refuse(at(name) + u'/' + QString::number(i), "WRONG_TYPE");
        all.append(items[i].text);
    }
    return all;
}

} // namespace alongside::contract
