#include "core/documents/words/version_words.h"

#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/documents/words/dates.h"
#include "core/documents/words/money_words.h"
#include "core/documents/names/item_names.h"
#include "core/documents/words/words.h"
#include "core/record/schema.h"

#include <QCborArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::documents {

namespace {

using Kind = ValueType::Kind;

struct Telling {
    const CaseFile& file;
    const KnownCodes& known;
    FieldWords words{};

    [[nodiscard]] QString nothing() const { return say(words.none ? words.none : "Nothing"); }

    /// A number in its unit; `digits` as it is written.
    [[nodiscard]] QString counted(bool isNegative, bool isNought, bool isOne, const QString& digits) const
    {
        if (isNegative) return nothing();
        if (isNought && words.nought) return say(words.nought);
        if (isOne && words.one) return say(words.one);
        return words.many ? say(words.many).arg(digits) : digits;
    }

    [[nodiscard]] QString item(const QString& part, const QCborValue& id) const
    {
        QUuid uuid;
        if (id.toByteArray().size() == 16) uuid = QUuid::fromRfc4122(id.toByteArray());
        const QString name = itemName(part, uuid, file);
        return name.isEmpty() ? QString(say("Something no longer on its list")) : name;
    }

    /// An agreement by its day and its money; of other decisions no field tells two apart.
    [[nodiscard]] QString decision(const QCborValue& id) const
    {
        const QUuid uuid = QUuid::fromRfc4122(id.toByteArray());
        if (uuid.isNull()) return nothing();
        const auto found = std::ranges::find(file.agreements, DecisionId{uuid}, &AllocationAgreement::id);
        if (found == file.agreements.end()) return say("An earlier decision");
        return say("The agreement of %1: %2").arg(inWords(found->on), weekWords(found->allocation));
    }

    [[nodiscard]] QString provider(const QString& id) const
    {
        const auto found = std::ranges::find(known.providers, id, &Provider::id);
        return found == known.providers.end() ? QString(say("Somebody no longer in the directory")) : found->name;
    }

    [[nodiscard]] QString priceItem(const QString& code) const
    {
        const PricedItem* item = known.guide.find(code);
        return item ? item->name : say("Not in the price guide: %1").arg(code);
    }

    [[nodiscard]] QString choice(const ValueType& type, const QCborValue& value) const
    {
        const qint64 number = value.toInteger(-1);
        if (number < 0 || number >= qint64(type.choices.size()))
            return say("An answer of a newer version of Alongside");
        if (number == 0 && words.nought) return say(words.nought);
        return say(type.choices[std::size_t(number)].word);
    }

    /// What it came to and of which day; its steps are where it is worked out.
    [[nodiscard]] QString contribution(const QCborArray& values) const
    {
        WorkedContribution worked;
        if (!record::decode(QCborValue(values), worked) || !worked.on.isValid()) return nothing();
        return say("%1 a week, of %2").arg(worked.weekly.display(), inWords(worked.on));
    }

    /// In the sentence of the field where it has one, else one after the other.
    [[nodiscard]] QString whole(const ValueType& type, const QCborArray& values) const
    {
        if (type.parts == record::kPartTypes<WorkedContribution>.data()) return contribution(values);
        QStringList parts;
        const Telling bare{file, known, {}};
        for (std::size_t at = 0; at < type.partCount; ++at)
            parts.append(bare.said(type.parts[at], values.at(qsizetype(at))));
        if (words.many && parts.size() == 2) return say(words.many).arg(parts.at(0), parts.at(1));
        parts.removeAll(bare.nothing());
        return parts.join(u", "_s);
    }

    [[nodiscard]] QString list(ValueType type, const QCborArray& values) const
    {
        type.isList = false;
        QStringList all;
        for (const QCborValue& one : values) all.append(said(type, one));
        return all.isEmpty() ? nothing() : listed(all);
    }

    /// What nobody here can read is told apart by a mark of it.
    [[nodiscard]] QString sealed(const QByteArray& bytes) const
    {
        return bytes.isEmpty() ? nothing() : say("Sealed answers, %1").arg(QString::fromLatin1(bytes.left(2).toHex()));
    }

    [[nodiscard]] QString said(const ValueType& type, const QCborValue& value) const
    {
        if (value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty())) return nothing();
        if (type.isList) return list(type, value.toArray());
        const qint64 number = value.toInteger();
        switch (type.kind) {
        case Kind::Text: return value.toString();
        case Kind::YesNo: return value.toBool() ? say("Yes") : say("No");
        case Kind::Number: return counted(number < 0, number == 0, number == 1, QString::number(number));
        case Kind::Money: return Money::pence(number).display();
        case Kind::Quantity: return counted(number < 0, number == 0, number == 1000, Quantity{number}.display());
        case Kind::Day: return inWords(QDate(1970, 1, 1).addDays(number));
        case Kind::Choice: return choice(type, value);
        case Kind::Whole: return whole(type, value.toArray());
        case Kind::PriceItem: return priceItem(value.toString());
        case Kind::Provider: return provider(value.toString());
        case Kind::Entry: return item(u"entry"_s, value);
        case Kind::Offer: return item(u"offer"_s, value);
        case Kind::Outcome: return item(u"outcome"_s, value);
        case Kind::Member: return item(u"circle_member"_s, value);
        case Kind::Review: return item(u"review"_s, value);
        case Kind::Decision: return decision(value);
        case Kind::Case:
            return say("The record %1").arg(QUuid::fromRfc4122(value.toByteArray()).toString(QUuid::Id128).first(8));
        case Kind::Bytes: return sealed(value.toByteArray());
        }
        return say("An earlier decision");
    }
};

const record::FieldInfo* infoOf(const QString& field)
{
    const record::Part* part = record::partNamed(field.section(u'.', 0, 0));
    return part ? record::fieldNamed(*part, field.section(u'.', 1)) : nullptr;
}

/// A name stays as it is; the rest by where it stands in the sentence.
QString who(const Version& version, bool isFirst)
{
    if (version.mine) return isFirst ? say("You") : say("you");
    if (!version.who.isEmpty()) return version.who;
    return isFirst ? say("A colleague") : say("a colleague");
}

} // namespace

QString fieldName(const QString& field)
{
    if (field.section(u'.', 1) == record::kPresenceName) return say("On the list");
    const record::FieldInfo* info = infoOf(field);
    return info && info->words.name ? QString(say(info->words.name)) : QString();
}

QString versionTitle(const TwoVersions& two, const CaseFile& file)
{
    const QString name = fieldName(two.field);
    const QString item =
        two.key.isEmpty() ? itemName(two.field.section(u'.', 0, 0), two.item, file) : weekCellName(two.key);
    return item.isEmpty() ? name : apart(item) + u": "_s + name;
}

QString versionWords(const TwoVersions& two, const Version& version, const CaseFile& file, const KnownCodes& known)
{
    const record::FieldInfo* info = infoOf(two.field);
    const Telling telling{file, known, info ? info->words : FieldWords{}};
    return telling.said(two.type, version.value);
}

QString keptSentence(const TwoVersions& two, const CaseFile& file)
{
    const QString item = itemName(two.field.section(u'.', 0, 0), two.item, file);
    if (two.versions.size() < 2) return {};
    return say("%1 took this off the list while %2 wrote in it: %3. It stays until somebody says otherwise.")
        .arg(who(two.versions.first(), true), who(two.versions.last(), false), item);
}

} // namespace alongside::documents
