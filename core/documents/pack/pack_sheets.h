#pragma once
// The sheets of the planning pack, one function each.

#include "core/documents/statement/statement_parts.h"

namespace alongside::documents {

/// What the person said, in their words, and what they want: never what anybody noted or said of them.
QList<Block> toldSheet(const Standing& standing);
/// Their own words alone, as people think of them; empty where none are written down.
QList<Block> saidBlocks(const CaseFile& file);
/// Each outcome as they put it, and how they would like to do it.
QStringList wanted(const CaseFile& file);
/// The budget, its lines and how the money comes, as it was decided.
QList<Block> moneySheet(const Standing& standing);
QList<Block> profileSheet();
QList<Block> daysSheet();
QList<Block> circleSheet();
QList<Block> weekSheet();
QList<Block> wishesSheet();
QList<Block> decisionsSheet();
QList<Block> exampleSheet();
QList<Block> linksSheet();

} // namespace alongside::documents
