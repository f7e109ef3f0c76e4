#include "core/contract/json/reading.h"

#include "core/contract/words.h"
#include "core/policy/files/guide_file.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::contract {

namespace {

bool isDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::string_view unsignedPart(std::string_view text)
{
    return text.starts_with('-') ? text.substr(1) : text;
}

bool isWhole(std::string_view text)
{
    return isDigits(unsignedPart(text));
}

/// "7", "7.5", "-0.125", with any number of decimals.
bool isDecimal(std::string_view text)
{
    text = unsignedPart(text);
    const std::size_t point = text.find('.');
    return point == text.npos ? isDigits(text) : isDigits(text.substr(0, point)) && isDigits(text.substr(point + 1));
}

/// What is not ASCII is no digit in either.
QLatin1StringView latin(const Value& value)
{
    return {value.bytes, static_cast<qsizetype>(value.size)};
}

Words& words()
{
    thread_local Words all;
    return all;
}

const Value& nothing()
{
    static const Value none{};
    return none;
}

} // namespace

Object::Object(Reading& reading, const Value& json) : m_reading(reading), m_json(json), m_nextName(json.first())
{
    refuseOtherThanObject();
}

Object::Object(Object& parent, QStringView name)
    : m_reading(parent.m_reading), m_json(parent.raw(name)), m_parent(&parent), m_name(name), m_nextName(m_json.first())
{
    refuseOtherThanObject();
}

Object::Object(const Object& parent, QStringView name, qsizetype index, const Value& json)
    : m_reading(parent.m_reading), m_json(json), m_parent(&parent), m_name(name), m_index(index),
      m_nextName(json.first())
{
    refuseOtherThanObject();
}

void Object::refuseOtherThanObject()
{
    if (m_json.kind == Value::Kind::Object || m_json.kind == Value::Kind::Null) return;
    m_reading.refuse(where(), "WRONG_TYPE");
}

QString Object::where() const
{
    if (!m_parent) return {};
    const QString place = m_parent->at(m_name);
    return m_index == kNoIndex ? place : place + u'/' + QString::number(m_index);
}

Object::~Object()
{
    if (m_json.kind != Value::Kind::Object) return;
    const bool all = m_json.size <= 64 && m_known == (m_json.size < 64 ? (quint64(1) << m_json.size) - 1 : ~quint64(0));
    if (!all) noteUnknown();
}

void Object::noteUnknown() const
{
    const Value* name = m_json.first();
    for (quint32 member = 0; member < m_json.size; ++member, name = name->next()->next()) {
        if (isKnown(member)) continue;
        if (isInFacts() && (name->is(u"context") || name->is(u"note"))) continue;
        m_reading.ignore(at(name->text()));
    }
}

bool Object::isInFacts() const
{
    return where().startsWith(u"/facts");
}

bool Object::isKnown(quint32 member) const
{
    return member < 64 ? (m_known >> member & 1U) != 0 : m_knownBeyond.contains(member);
}

void Object::know(quint32 member)
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

const Value& Object::raw(QStringView name)
{
    if (m_json.kind != Value::Kind::Object) return nothing();
    quint32 member = m_next;
    const Value* known = m_nextName;
    for (quint32 tried = 0; tried < m_json.size; ++tried) {
        if (member == m_json.size) {
            member = 0;
            known = m_json.first();
        }
        if (known->is(name)) {
            know(member);
            m_next = member;
            m_nextName = known;
            return *known->next();
        }
        ++member;
        known = known->next()->next();
    }
    return nothing();
}

bool Object::has(QStringView name)
{
    return raw(name).kind != Value::Kind::Null;
}

const Value* Object::member(QStringView name, Value::Kind kind, Need need)
{
    const Value& found = raw(name);
    if (found.kind == kind) return &found;
    if (found.kind != Value::Kind::Null) m_reading.refuse(at(name), "WRONG_TYPE");
    else if (need == Need::Required) m_reading.refuse(at(name), "FIELD_MISSING");
    return nullptr;
}

QString Object::text(QStringView name, Need need)
{
    const Value* found = member(name, Value::Kind::Text, need);
    return found ? words().of(found->view()) : QString();
}

Tri Object::tri(QStringView name)
{
    const Value& found = raw(name);
    switch (found.kind) {
    case Value::Kind::Null: return Tri::NotYetKnown;
    case Value::Kind::True: return Tri::Yes;
    case Value::Kind::False: return Tri::No;
    case Value::Kind::Text: break;
    case Value::Kind::Number:
    case Value::Kind::List:
    case Value::Kind::Object: m_reading.refuse(at(name), "WRONG_TYPE"); return Tri::NotYetKnown;
    }
    if (found.is(u"yes")) return Tri::Yes;
    if (found.is(u"no")) return Tri::No;
    if (!found.is(u"unanswered")) m_reading.refuse(at(name), "UNKNOWN_VALUE");
    return Tri::NotYetKnown;
}

std::optional<qint64> Object::whole(QStringView name, Need need)
{
    const Value* found = member(name, Value::Kind::Number, need);
    if (!found) return std::nullopt;
    const auto number = wholeNumber(*found);
    if (!number) m_reading.refuse(at(name), isWhole(found->view()) ? "TOO_LARGE" : "WRONG_TYPE");
    return number;
}

std::optional<Money> Object::pence(QStringView name, Need need)
{
    const Value* found = member(name, Value::Kind::Number, need);
    if (!found) return std::nullopt;
    const auto number = wholeNumber(*found);
    if (number) return Money::pence(*number);
    m_reading.refuse(at(name), isWhole(found->view()) ? "TOO_LARGE" : "MONEY_NOT_EXACT");
    return std::nullopt;
}

std::optional<Money> Object::pounds(QStringView name, Need need)
{
    const Value& given = raw(name);
    if (given.kind == Value::Kind::Number) {
        m_reading.refuse(at(name), "MONEY_NOT_EXACT");
        return std::nullopt;
    }
    const Value* found = member(name, Value::Kind::Text, need);
    if (!found) return std::nullopt;
    const QString text = found->text();
    const QString whole = text.section(u'.', 0, 0);
    const QString decimals = text.section(u'.', 1);
    bool fits = false;
    const qint64 amount = (whole + decimals.leftJustified(2, u'0')).toLongLong(&fits);
    const char* fault = nullptr;
    if (!isDecimal(found->view())) fault = "WRONG_TYPE";
    else if (decimals.size() > 2) fault = "MONEY_NOT_EXACT";
    else if (!fits) fault = "TOO_LARGE";
    else if (amount < 0) fault = "NEGATIVE_AMOUNT";
    if (!fault) return Money::pence(amount);
    m_reading.refuse(at(name), fault);
    return std::nullopt;
}

std::optional<Quantity> Object::quantity(QStringView name, Need need)
{
    const Value& found = raw(name);
    const bool written = found.kind == Value::Kind::Number || found.kind == Value::Kind::Text;
    if (!written && !member(name, Value::Kind::Number, need)) return std::nullopt;
    if (const auto quantity = Quantity::read(latin(found))) return quantity;
    const std::string_view text = found.view();
    const std::size_t point = text.find('.');
    const bool tooFine = isDecimal(text) && point != text.npos && text.size() - point > 4;
    m_reading.refuse(at(name), tooFine ? "TOO_MANY_DECIMALS" : isDecimal(text) ? "TOO_LARGE" : "WRONG_TYPE");
    return std::nullopt;
}

QDate Object::date(QStringView name, Need need)
{
    const Value* found = member(name, Value::Kind::Text, need);
    if (!found) return {};
    const QDate day = policy::dayIn(latin(*found));
    if (!day.isValid()) m_reading.refuse(at(name), "BAD_DATE");
    return day;
}

QDate Object::decisionDate(QStringView name)
{
    if (has(name)) return date(name, Need::Required);
    if (!m_reading.on().isValid()) m_reading.refuse(at(name), "DATE_MISSING");
    return m_reading.on();
}

const Value& Object::list(QStringView name, Need need)
{
    const Value* found = member(name, Value::Kind::List, need);
    return found ? *found : nothing();
}

QStringList Object::texts(QStringView name, Need need)
{
    QStringList all;
    const Value& items = list(name, need);
    const Value* item = items.first();
    for (quint32 i = 0; i < items.size; ++i, item = item->next()) {
        if (!item->isText()) m_reading.refuse(at(name) + u'/' + QString::number(i), "WRONG_TYPE");
        all.append(item->isText() ? words().of(item->view()) : QString());
    }
    return all;
}

} // namespace alongside::contract
