#pragma once
// Reads the fields of one line: types, lists and ways of writing as the schemas say. Keeps the first fault and goes on
// with nothing in its place, so that the callers stay plain. Notes every field that nobody asked for.

#include "core/base/choice.h"
#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/base/tri.h"
#include "core/contract/json/line_json.h"

#include <QDate>
#include <QSet>
#include <QStringList>

#include <array>
#include <optional>
#include <span>

namespace alongside::contract {

struct Refused {
    QString code{};
    QString where{};
    QString lacks{}; // the key of the policy value that is not there; empty for every other fault
};

class Reading {
public:
    explicit Reading(QDate on) : m_on(on) {}

    void refuse(const QString& where, const char* code)
    {
        if (!m_refused) m_refused = Refused{QString::fromLatin1(code), where, {}};
    }
    void ignore(const QString& where) { m_ignored.append(where); }

    [[nodiscard]] const std::optional<Refused>& refused() const { return m_refused; }
    [[nodiscard]] const QStringList& ignored() const { return m_ignored; }
    /// The date of --on, for a line that carries none; invalid where there is none.
    [[nodiscard]] QDate on() const { return m_on; }

private:
    QDate m_on;
    std::optional<Refused> m_refused;
    QStringList m_ignored;
};

/// One word of a list and what it stands for.
template <class T>
struct Word {
    const char* word;
    T means;
};

/// The keys of a list of answers; the first `Skipped` are no words of the contract.
template <HasChoices E, std::size_t Skipped = 0>
constexpr auto keysOf()
{
    constexpr std::span<const Choice> all = choicesOf(E{});
    std::array<Word<E>, all.size() - Skipped> words{};
    for (std::size_t at = 0; at < words.size(); ++at)
        words[at] = {all[at + Skipped].key, static_cast<E>(all[at + Skipped].number)};
    return words;
}

enum class Need { Required, Optional };

/// One object of the line. Null counts as absent. Its last act is to note the members nobody asked for. Where it stands is
/// put into words only where it is told.
class Object {
public:
    /// The whole line. Refuses WRONG_TYPE where `json` is there but is no object; so do the others.
    Object(Reading& reading, const Value& json);
    /// The member of `parent` by this name. Range: the parent and the name outlive it.
    Object(Object& parent, QStringView name);
    /// What stands in `parent` under this name: a member, or an item of the list of that name.
    Object(const Object& parent, QStringView name, qsizetype index, const Value& json);
    Q_DISABLE_COPY_MOVE(Object)
    ~Object();

    [[nodiscard]] bool has(QStringView name);
    /// Known, and not read.
    void skip(QStringView name) { static_cast<void>(raw(name)); }
    [[nodiscard]] const Value& raw(QStringView name);
    [[nodiscard]] QString at(QStringView name) const;
    [[nodiscard]] QString where() const;
    [[nodiscard]] const Value& json() const { return m_json; }
    [[nodiscard]] Reading& reading() { return m_reading; }

    [[nodiscard]] QString text(QStringView name, Need need = Need::Optional);
    [[nodiscard]] Tri tri(QStringView name);
    [[nodiscard]] std::optional<qint64> whole(QStringView name, Need need = Need::Optional);
    [[nodiscard]] std::optional<Money> pence(QStringView name, Need need = Need::Optional);
    /// Money written as text in pounds: "310", "310.5", "310.50". Never below nothing.
    [[nodiscard]] std::optional<Money> pounds(QStringView name, Need need = Need::Optional);
    [[nodiscard]] std::optional<Quantity> quantity(QStringView name, Need need = Need::Optional);
    [[nodiscard]] QDate date(QStringView name, Need need);
    /// Filled by --on where absent; DATE_MISSING where that is not there either.
    [[nodiscard]] QDate decisionDate(QStringView name);
    [[nodiscard]] QStringList texts(QStringView name, Need need = Need::Optional);
    /// The list, or null where there is none.
    [[nodiscard]] const Value& list(QStringView name, Need need = Need::Optional);
    /// Hands each item of the list to `read`, as an object.
    template <class Read>
    void each(QStringView name, Need need, Read read)
    {
        const Value& items = list(name, need);
        const Value* item = items.first();
        for (quint32 index = 0; index < items.size; ++index, item = item->next()) {
            Object one(*this, name, static_cast<qsizetype>(index), *item);
            read(one);
        }
    }
    /// Hands each text of the list to `read`, which says whether it knows the word. Refuses the others.
    template <class Read>
    void eachText(QStringView name, Read read)
    {
        const Value& items = list(name);
        const Value* item = items.first();
        for (quint32 index = 0; index < items.size; ++index, item = item->next()) {
            const bool known = item->isText() && read(item->view());
            if (!known)
                m_reading.refuse(at(name) + u'/' + QString::number(index),
                                 item->isText() ? "UNKNOWN_VALUE" : "WRONG_TYPE");
        }
    }
    /// Hands each member to `read`, as an object. All are known.
    template <class Read>
    void eachMember(Read read)
    {
        if (m_json.kind != Value::Kind::Object) return;
        const Value* name = m_json.first();
        for (quint32 index = 0; index < m_json.size; ++index, name = name->next()->next()) {
            know(index);
            const QString called = name->text();
            Object one(*this, called, kNoIndex, *name->next());
            read(one);
        }
    }

    template <class T>
    [[nodiscard]] std::optional<T> choice(QStringView name, std::span<const Word<T>> words, Need need = Need::Optional)
    {
        const Value* given = member(name, Value::Kind::Text, need);
        if (!given) return std::nullopt;
        for (const Word<T>& one : words)
            if (given->view() == one.word) return one.means;
        m_reading.refuse(at(name), "UNKNOWN_VALUE");
        return std::nullopt;
    }

private:
    static constexpr qsizetype kNoIndex = -1; // of what is no item of a list

    /// The member where it is there and of this kind; nothing otherwise, refused as need be.
    const Value* member(QStringView name, Value::Kind kind, Need need);
    [[nodiscard]] bool isKnown(quint32 member) const;
    void know(quint32 member);
    void refuseOtherThanObject();
    void noteUnknown() const;
    [[nodiscard]] bool isInFacts() const;

    Reading& m_reading;
    const Value& m_json;
    const Object* m_parent = nullptr;
    QStringView m_name{};
    qsizetype m_index = kNoIndex;
    quint64 m_known = 0; // a bit for each of the first members that somebody asked for
    QSet<quint32> m_knownBeyond{};
    quint32 m_next = 0; // fields are mostly asked for in the order they stand in
    const Value* m_nextName;
};

} // namespace alongside::contract
