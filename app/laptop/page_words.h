#pragma once
// Whom this laptop's pages come from, as its council's file said when it joined and as somebody here has put it. Both are
// kept in the encrypted store.
// Thread: the store thread.

#include "core/domain/views/page_words.h"
#include "core/store/case_store.h"

namespace alongside::laptop {

struct PageWordsKept {
    PageWords typed{}; // here, in Settings; comes first
    PageWords given{}; // by the council's file
};

PageWordsKept pageWordsIn(store::CaseStore& store);
/// Errors: those of CaseStore::keep.
Result<Done> keepPageWords(store::CaseStore& store, const PageWords& typed);

} // namespace alongside::laptop
