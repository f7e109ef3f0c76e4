#pragma once
// A page as a value: what it says, in order, with no markup and no layout. pdfOf, textOf and htmlOf turn the same value
// into a tagged PDF, plain text and the copy to edit, so that the three can never differ in a word.

#include "core/documents/easy/symbols.h"
#include "core/domain/attachment.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <variant>

namespace alongside::documents {

/// Normal 12 pt; large print 18 pt with no table wider than two columns; easy read 16 pt, a picture beside the words and
/// one idea on a line.
enum class Variant : quint8 { Normal = 0, LargePrint = 1, EasyRead = 2 };

struct Heading {
    int level = 1; // 1 to 3
    QString text{};
    Symbol symbol = Symbol::None; // of what it heads, in easy read
    bool operator==(const Heading&) const = default;
};

struct Paragraph {
    QString text{};
    bool operator==(const Paragraph&) const = default;
};

/// A label and what belongs to it: "Review", "4 November 2024".
struct Fact {
    QString label{};
    QString value{};
    Symbol symbol = Symbol::None; // beside it in easy read
    bool operator==(const Fact&) const = default;
};

struct Facts {
    QList<Fact> rows{};
    bool stacked = false; // the label on a line of its own, above
    bool operator==(const Facts&) const = default;
};

struct Bullets {
    QStringList items{};
    bool operator==(const Bullets&) const = default;
};

struct Column {
    QString head{};
    bool money = false; // set to the right, figures of one width
    bool operator==(const Column&) const = default;
};

struct Row {
    QStringList cells{}; // as many as there are columns; the first names the row
    bool total = false;
    Symbol symbol = Symbol::None; // beside it in easy read
    bool operator==(const Row&) const = default;
};

struct Table {
    QList<Column> columns{};
    QList<Row> rows{};
    bool operator==(const Table&) const = default;
};

/// The one number that matters, under its own heading of level 2: "Your personal budget", "£276.59 a week".
struct Callout {
    QString label{};
    QString figure{};
    QString note{};
    bool operator==(const Callout&) const = default;
};

/// Set apart from the text, with a bar beside it: "Interim: to be signed off at the six-week review, ...".
struct Note {
    QString text{};
    Symbol symbol = Symbol::None; // beside it in easy read
    bool operator==(const Note&) const = default;
};

/// A picture, and beside it what it stands for: each sentence on a line of its own.
struct Pictured {
    Symbol symbol = Symbol::None;
    QString label{}; // a heading of level 3; may be empty
    QStringList sentences{};
    bool operator==(const Pictured&) const = default;
};

/// Lines to write on by hand, under what they are for.
struct WritingLines {
    QString label{};
    int lines = 3;
    bool operator==(const WritingLines&) const = default;
};

/// Circles around one another, to be filled in by hand: what each is for, from the middle outwards.
struct Rings {
    QStringList names{};
    bool operator==(const Rings&) const = default;
};

/// A grid to write in by hand: heads of columns and names of rows, and room in between.
struct WritingGrid {
    QStringList columns{}; // the first heads the names of the rows
    QStringList rows{};
    bool operator==(const WritingGrid&) const = default;
};

/// As it was attached, no wider than the text and no higher than half a page. It names its bytes, which lie beside the
/// record: withPictures() gives them to the page.
struct AttachedPicture {
    AttachedFile file{};
    QString shows{};    // in plain words: what is heard in its place
    QByteArray bytes{}; // empty: nothing is drawn
    bool operator==(const AttachedPicture&) const = default;
};

/// Any one of them. Its members are not inline: GCC 12 sees ghosts in moved variants (-Wmaybe-uninitialized).
struct Block {
    std::variant<Heading, Paragraph, Facts, Bullets, Table, Callout, Note, Pictured, WritingLines, Rings, WritingGrid,
                 AttachedPicture>
        is;

    Block(Heading it);
    Block(Paragraph it);
    Block(Facts it);
    Block(Bullets it);
    Block(Table it);
    Block(Callout it);
    Block(Note it);
    Block(Pictured it);
    Block(WritingLines it);
    Block(Rings it);
    Block(WritingGrid it);
    Block(AttachedPicture it);
    Block(const Block&);
    Block(Block&&) noexcept;
    Block& operator=(const Block&);
    Block& operator=(Block&&) noexcept;
    ~Block();
    bool operator==(const Block&) const = default;
};

struct Document {
    QString title{};       // shown by readers of the file; the page itself begins with its own heading
    QString runningHead{}; // at the top of each page, so that loose sheets are told apart: runningHead()
    QString foot{};        // at the foot of each page, and heard once: the council, and the number to ring
    QString language = QStringLiteral("en-GB");
    QDate date{}; // the day of the page; also the file's own date, so that bytes repeat
    Variant variant = Variant::Normal;
    bool practice = false; // "Practice" across each page
    int pagesWanted =
        0; // normal print is set tighter, never smaller, to stay within, what is attached apart; 0: as many as it takes
    QList<Block> blocks{};

    bool operator==(const Document&) const = default;
};

/// Whose bytes the page wants. Order: as they stand.
QList<AttachedFile> picturesIn(const Document& document);
/// With these bytes, by hash; a picture that is not among them is said not to be here.
Document withPictures(Document document, const QMap<QByteArray, QByteArray>& bytes);

} // namespace alongside::documents
