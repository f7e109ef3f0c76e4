#include "app/laptop/page_words.h"

#include "core/sync/remembered.h"

#include <QCborArray>
#include <QCborValue>

using namespace Qt::StringLiterals;

namespace alongside::laptop {

namespace {

const QString kName = u"page.words"_s;

} // namespace

PageWordsKept pageWordsIn(store::CaseStore& store)
{
    PageWordsKept words;
    if (const auto kept = store.kept(kName); kept) {
        const QCborArray parts = QCborValue::fromCbor(*kept).toArray();
        words.typed = {parts.at(0).toString(), parts.at(1).toString()};
    }
    if (const auto before = sync::rememberedIn(store); before.link) words.given = before.link->says;
    return words;
}

Result<Done> keepPageWords(store::CaseStore& store, const PageWords& typed)
{
    return store.keep(kName, QCborValue(QCborArray{typed.council, typed.ring}).toCbor());
}

} // namespace alongside::laptop
