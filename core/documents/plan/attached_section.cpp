#include "core/documents/names/names.h"
#include "core/documents/plan/plan_parts.h"
#include "core/documents/words/apart.h"
#include "core/documents/words/dates.h"
#include "core/documents/words/words.h"

using namespace Qt::StringLiterals;

namespace alongside::documents {

namespace {

QString shownBy(const Attachment& one)
{
    return one.shows.isEmpty() ? one.name : one.shows;
}

/// "Her week, drawn as a house", and under it where it comes from.
QString caption(const Attachment& one)
{
    if (!one.attachedOn.isValid()) return apart(shownBy(one));
    return say("%1. Attached on %2.").arg(apart(shownBy(one)), inWords(one.attachedOn));
}

/// What paper cannot show.
QString named(const Attachment& one)
{
    return say("%1 (%2), kept with the record").arg(apart(shownBy(one)), inSentence(plainName(one.file.kind)));
}

} // namespace

QList<Block> attachedSection(const Standing& standing)
{
    QList<Block> pictures;
    QStringList others;
    for (const Attachment& one : standing.file.attachments) {
        if (one.to != AttachedTo::Plan) continue;
        if (isPicture(one.file.kind))
            pictures += {AttachedPicture{one.file, shownBy(one), {}}, Paragraph{caption(one)}};
        else others += named(one);
    }
    if (pictures.isEmpty() && others.isEmpty()) return {};
    QList<Block> section{Heading{2, say("What is attached"), Symbol::Plan}};
    if (!others.isEmpty()) section += Bullets{others};
    return section + pictures;
}

} // namespace alongside::documents
