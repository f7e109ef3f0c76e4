#include "core/documents/names/names.h"
#include "core/documents/pack/pack_sheets.h"
#include "core/documents/words/words.h"

using namespace Qt::StringLiterals;

namespace alongside::documents {

namespace {

/// As people think of them, and the notes of a worker never.
constexpr EntryKind kTold[]{
    EntryKind::AboutMe, EntryKind::ImportantTo, EntryKind::ImportantFor, EntryKind::Routine,
    EntryKind::Day,     EntryKind::GoodDay,     EntryKind::HardDay,      EntryKind::WhatItWouldTake,
    EntryKind::Place,   EntryKind::Wish,        EntryKind::Idea,         EntryKind::Jot};

/// Their own: what others said of them is the others', and what was seen or read of them is nobody's words.
QStringList saidOf(const CaseFile& file, EntryKind kind)
{
    QStringList words;
    for (const Entry& entry : file.entries)
        if (entry.kind == kind && entry.saidBy.isEmpty() && entry.basis == Basis::Said
            && !entry.words.trimmed().isEmpty())
            words += quoted(entry.words.trimmed());
    return words;
}

QList<Block> strengths(const CaseFile& file)
{
    QStringList all;
    for (const Strength& one : file.strengths)
        if (!one.words.trimmed().isEmpty()) all += asSentence(one.words);
    return all.isEmpty() ? QList<Block>() : QList<Block>{Heading{2, say("What is there already")}, Bullets{all}};
}

} // namespace

QList<Block> saidBlocks(const CaseFile& file)
{
    QList<Block> blocks;
    for (const EntryKind kind : kTold)
        if (const QStringList said = saidOf(file, kind); !said.isEmpty())
            blocks += {Heading{2, plainName(kind)}, Bullets{said}};
    return blocks;
}

QStringList wanted(const CaseFile& file)
{
    QStringList all;
    for (const Outcome& outcome : file.outcomes)
        all += (asSentence(outcome.statement.simplified()) + u' ' + theirWay(outcome)).trimmed();
    return all;
}

QList<Block> toldSheet(const Standing& standing)
{
    QList<Block> blocks = saidBlocks(standing.file);
    if (blocks.isEmpty()) blocks += Paragraph{say("Nothing is written down in your words yet.")};
    const QStringList wants = wanted(standing.file);
    if (!wants.isEmpty()) blocks += {Heading{2, say("What you want")}, Bullets{wants}};
    return blocks + strengths(standing.file);
}

QList<Block> moneySheet(const Standing& standing)
{
    return twoStand(standing.file) + budgetSection(standing) + linesSection(standing) + paymentSection(standing);
}

} // namespace alongside::documents
