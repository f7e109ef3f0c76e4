#pragma once
// A document set in type: strips, the slices that no page may cut, each with its words, its tags and its decoration.

#include "core/documents/document.h"
#include "core/documents/pdf/look.h"

#include <QList>
#include <QString>

namespace alongside::documents::pdf {

class Type;

/// One element of the tag tree. -1 as parent: the document itself.
struct Element {
    const char* tag = "P";
    int parent = -1;
};

/// One line of words.
struct Piece {
    QString text{};
    Face face{};
    double x = 0;   // from the left of the text area
    double top = 0; // from the top of its strip
    int element = 0;
};

/// Decoration: nothing for a reader.
struct Fill {
    double x = 0;
    double top = 0;
    double width = 0;
    double height = 0;
    double radius = 0;
    Ink ink{};
};

/// A picture beside words that say the same: nothing for a reader.
struct Picture {
    Symbol symbol = Symbol::None;
    double x = 0;
    double top = 0;
    double size = 0;
};

/// The outline of a circle: nothing for a reader.
struct Round {
    double x = 0; // of its middle
    double top = 0;
    double radius = 0;
};

/// What was attached, in its element, which has words of its own.
struct Seen {
    const AttachedPicture* picture = nullptr; // of the document
    double width = 0;
    double height = 0;
    int element = 0;
};

struct Strip {
    double gap = 0; // above it, unless it begins a page
    double height = 0;
    bool withNext = false; // never the last on its page
    int tableHead = -1;    // strip to set again above this one where it begins a page
    QList<Fill> fills{};
    QList<Piece> pieces{};
    QList<Picture> pictures{};
    QList<Round> rounds{};
    QList<Seen> seen{};
};

struct Setting {
    QList<Element> elements{};
    QList<Strip> strips{};
};

Setting settingOf(const Document& document, const Look& look, const Type& type);

} // namespace alongside::documents::pdf
