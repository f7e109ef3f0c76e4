#include "core/record/projections.h"
#include "core/record/schema.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::record::search_texts_test {

TEST_CASE("Whatever is written at length is found by its words")
{
    const QString word = u"quillfeather"_s;
    const QUuid item(9, 9, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 9);
    int written = 0;
    for (const Part& part : parts()) {
        if (part.shape != Shape::One && part.shape != Shape::List) continue;
        for (const FieldInfo* field : part.fields()) {
            if (field->kind != FieldKind::LongText) continue;
            const Path path{part.kind, part.shape == Shape::List ? item : QUuid(), field->number, {}};
            CaseFile file;
            INFO(nameOf(path).toStdString());
            REQUIRE(part.write(file, path, word));
            ++written;
            const QList<SearchText> texts = searchTexts(file);
            CHECK(std::ranges::any_of(texts, [&](const SearchText& one) { return one.words.contains(word); }));
        }
    }
    CHECK(written > 40);
}

} // namespace alongside::record::search_texts_test
