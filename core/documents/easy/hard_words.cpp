#include "core/documents/easy/hard_words.h"

#include "core/documents/exports.h"
#include "core/documents/words/words.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace alongside::documents {

namespace {

struct HardWord {
    const char* word;
    const char* meaning;
};

constexpr std::array kHardWords{
    HardWord{"Care Act", "The law about care and support for adults in England."},
    HardWord{"Criteria", "The questions that this law asks."},
    HardWord{"Eligible", "It counts under this law."},
    HardWord{"Wellbeing", "How you are, and how your life is."},
    HardWord{"Personal budget", "The money for your care and support."},
    HardWord{"Share", "What one side pays."},
    HardWord{"Direct payment", "Money the council pays out, so that your support can be bought with it."},
    HardWord{"Draft", "Not finished yet."},
    HardWord{"Signed off", "Looked at together, and agreed as the plan."},
    HardWord{"Review", "A talk about what works and what does not."},
    HardWord{"Ombudsman", "Looks at complaints about councils. It is not part of the council."},
};

/// As a word of its own: "share", and not within "shared".
bool isIn(const QString& text, const QString& word)
{
    const QRegularExpression whole(u"\\b%1\\b"_s.arg(QRegularExpression::escape(word)),
                                   QRegularExpression::CaseInsensitiveOption
                                       | QRegularExpression::UseUnicodePropertiesOption);
    return text.contains(whole);
}

} // namespace

QList<Block> hardWordsIn(const Document& page)
{
    const QString said = textOf(page);
    QList<Block> words;
    for (const HardWord& one : kHardWords)
        if (const QString word = say(one.word); isIn(said, word))
            words += Pictured{Symbol::Words, word, {say(one.meaning)}};
    if (!words.isEmpty()) words.prepend(Heading{2, say("What the words mean"), Symbol::Words});
    return words;
}

} // namespace alongside::documents
