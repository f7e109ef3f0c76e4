#include "core/documents/names/item_names.h"

#include "core/documents/words/dates.h"
#include "core/documents/names/names.h"
#include "core/documents/words/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::documents {

namespace {

constexpr qsizetype kLongest = 60;

QString inShort(const QString& words)
{
    const QString line = words.simplified();
    const qsizetype space = line.lastIndexOf(u' ', kLongest);
    return line.size() <= kLongest ? line : line.first(space > 0 ? space : kLongest) + u'\u2026';
}

template <class Item>
const Item* found(const QList<Item>& items, const QUuid& id)
{
    const auto item = std::ranges::find_if(items, [&](const Item& one) { return one.id.value == id; });
    return item == items.end() ? nullptr : &*item;
}

QString nameOf(const Sitting& sitting, const CaseFile&)
{
    return say("Sitting of %1").arg(inWords(sitting.on));
}
QString nameOf(const Entry& entry, const CaseFile&)
{
    return entryName(entry);
}
QString nameOf(const Strength& strength, const CaseFile&)
{
    return inShort(strength.words);
}
QString nameOf(const CircleMember& member, const CaseFile&)
{
    return inShort(member.name);
}
QString nameOf(const RecordLink& link, const CaseFile&)
{
    return inShort(link.name);
}
QString nameOf(const Capacity& capacity, const CaseFile&)
{
    return inShort(capacity.decision);
}
QString nameOf(const Payee& payee, const CaseFile&)
{
    return inShort(payee.name);
}
/// By what it is for, else by what it is.
QString nameOf(const MeansAmount& amount, const CaseFile&)
{
    return amount.label.isEmpty() ? plainName(amount.of) : inShort(amount.label);
}
QString nameOf(const Offer& offer, const CaseFile& file)
{
    return offerName(offer, file);
}
QString nameOf(const Need& need, const CaseFile&)
{
    return plainName(need.area);
}
QString nameOf(const Outcome& outcome, const CaseFile&)
{
    return inShort(outcome.statement);
}
QString nameOf(const SupportLine& line, const CaseFile&)
{
    return inShort(line.label);
}
QString nameOf(const Advice& advice, const CaseFile&)
{
    return inShort(advice.words);
}
QString nameOf(const PlanLine& line, const CaseFile&)
{
    return inShort(line.what);
}
/// As the organisation is called, and when: "Kindling, 3 October 2024".
QString nameOf(const PlannerReply& reply, const CaseFile&)
{
    return apart(reply.called) + u", "_s + inWords(reply.on);
}
QString nameOf(const Review& review, const CaseFile&)
{
    return say("The review of %1").arg(inWords(review.on));
}
QString nameOf(const Spending& spending, const CaseFile&)
{
    return inShort(spending.words);
}
/// By what it is about: "I cook my own dinner", at the review of its day.
QString nameOf(const ReviewPoint& point, const CaseFile& file)
{
    const auto* outcome = found(file.outcomes, point.outcome.value);
    const auto* review = found(file.reviews, point.review.value);
    const QString what = outcome ? nameOf(*outcome, file) : QString(say("Something wanted"));
    return review ? apart(what) + u", "_s + inSentence(nameOf(*review, file)) : what;
}
/// By what it shows, else as the file is called.
QString nameOf(const Attachment& attachment, const CaseFile&)
{
    return inShort(attachment.shows.isEmpty() ? attachment.name : attachment.shows);
}
QString nameOf(const StaffMember& staff, const CaseFile&)
{
    return staff.name;
}

template <auto Member>
QString nameIn(const QUuid& id, const CaseFile& file)
{
    const auto* item = found(file.*Member, id);
    return item ? nameOf(*item, file) : QString();
}

struct Row {
    const char* part;
    QString (*name)(const QUuid& id, const CaseFile& file);
};

constexpr Row kRows[] = {
    {"sitting", nameIn<&CaseFile::sittings>},
    {"record_link", nameIn<&CaseFile::links>},
    {"entry", nameIn<&CaseFile::entries>},
    {"strength", nameIn<&CaseFile::strengths>},
    {"circle_member", nameIn<&CaseFile::circle>},
    {"offer", nameIn<&CaseFile::offers>},
    {"need", nameIn<&CaseFile::needs>},
    {"outcome", nameIn<&CaseFile::outcomes>},
    {"support_line", nameIn<&CaseFile::lines>},
    {"advice", nameIn<&CaseFile::advice>},
    {"staff", nameIn<&CaseFile::staff>},
    {"plan_line", nameIn<&CaseFile::planLines>},
    {"planner_reply", nameIn<&CaseFile::plannerReplies>},
    {"review", nameIn<&CaseFile::reviews>},
    {"review_point", nameIn<&CaseFile::reviewPoints>},
    {"spend", nameIn<&CaseFile::spendings>},
    {"capacity", nameIn<&CaseFile::capacities>},
    {"payee", nameIn<&CaseFile::payees>},
    {"attachment", nameIn<&CaseFile::attachments>},
    {"means_amount", nameIn<&CaseFile::meansAmounts>},
};

} // namespace

QString itemName(const QString& part, const QUuid& item, const CaseFile& file)
{
    for (const Row& row : kRows)
        if (part == QLatin1StringView(row.part)) return row.name(item, file);
    return {};
}

QString weekCellName(const QString& key)
{
    static constexpr const char* days[] = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                           "Friday", "Saturday", "Sunday"};
    static constexpr const char* parts[] = {"morning", "afternoon", "evening", "night"};
    for (const bool wished : {false, true})
        for (int day = 0; day < 7; ++day)
            for (int part = 0; part < 4; ++part)
                if (weekKey(wished, day, part) == key)
                    return (wished ? say("%1 %2, as they would like it") : say("%1 %2, as it is now"))
                        .arg(say(days[day]), say(parts[part]));
    return {};
}

QString entryName(const Entry& entry)
{
    return u'\u201c' + inShort(entry.words) + u'\u201d';
}

QString offerName(const Offer& offer, const CaseFile& file)
{
    const auto* by = found(file.circle, offer.by.value);
    const QString who = by && !by->name.isEmpty() ? by->name : QString(say("Somebody"));
    return offer.what.isEmpty() ? who : apart(who) + u": "_s + apart(inShort(offer.what));
}

} // namespace alongside::documents
