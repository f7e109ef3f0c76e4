#include "core/documents/document.h"

#include "core/documents/words/words.h"

namespace alongside::documents {

Block::Block(Heading it) : is(std::move(it)) {}
Block::Block(Paragraph it) : is(std::move(it)) {}
Block::Block(Facts it) : is(std::move(it)) {}
Block::Block(Bullets it) : is(std::move(it)) {}
Block::Block(Table it) : is(std::move(it)) {}
Block::Block(Callout it) : is(std::move(it)) {}
Block::Block(Note it) : is(std::move(it)) {}
Block::Block(Pictured it) : is(std::move(it)) {}
Block::Block(WritingLines it) : is(std::move(it)) {}
Block::Block(Rings it) : is(std::move(it)) {}
Block::Block(WritingGrid it) : is(std::move(it)) {}
Block::Block(AttachedPicture it) : is(std::move(it)) {}
Block::Block(const Block&) = default;
Block::Block(Block&&) noexcept = default;
Block& Block::operator=(const Block&) = default;
Block& Block::operator=(Block&&) noexcept = default;
Block::~Block() = default;

QList<AttachedFile> picturesIn(const Document& document)
{
    QList<AttachedFile> files;
    for (const Block& block : document.blocks)
        if (const auto* picture = std::get_if<AttachedPicture>(&block.is)) files += picture->file;
    return files;
}

Document withPictures(Document document, const QMap<QByteArray, QByteArray>& bytes)
{
    for (Block& block : document.blocks) {
        auto* picture = std::get_if<AttachedPicture>(&block.is);
        if (!picture) continue;
        picture->bytes = bytes.value(picture->file.hash);
        if (picture->bytes.isEmpty()) block = Note{say("A picture belongs here. It is not on this laptop yet.")};
    }
    return document;
}

} // namespace alongside::documents
