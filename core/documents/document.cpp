#include "core/documents/document.h"

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
Block::Block(const Block&) = default;
Block::Block(Block&&) noexcept = default;
Block& Block::operator=(const Block&) = default;
Block& Block::operator=(Block&&) noexcept = default;
Block::~Block() = default;

} // namespace alongside::documents
