#pragma once
// What a value of the record is to the people who read it, whatever its C++ type: enough to put any value into words and
// to read one from a file, without a switch over fields anywhere. Not stored.

#include "core/base/choice.h"

#include <QtGlobal>

#include <span>

namespace alongside {

struct ValueType {
    enum class Kind : quint8 {
        Text,
        YesNo,
        Number,
        Money,
        Quantity,
        Day,
        Choice, // by a row of `choices`
        Whole,  // a struct that travels whole, by its `parts`
        // texts and ids that stand for something with a name of its own
        PriceItem,
        Provider,
        Entry,
        Offer,
        Outcome,
        Member,
        Review,
        Decision,
        Case,
        Bytes,
    };

    Kind kind = Kind::Text;
    bool isList = false;
    bool isOptional = false;           // null: nothing
    std::span<const Choice> choices{}; // Kind::Choice
    const ValueType* parts = nullptr;  // Kind::Whole, in order
    std::size_t partCount = 0;

    friend bool operator==(const ValueType& one, const ValueType& other)
    {
        return one.kind == other.kind && one.isList == other.isList && one.isOptional == other.isOptional
               && one.choices.data() == other.choices.data() && one.parts == other.parts;
    }
};

/// How people call a field, and how they say its value where the bare value would not tell. English, as in the tables of
/// answers; a blank %1 is the value.
struct FieldWords {
    const char* name = nullptr;   // "Weeks it is for"
    const char* many = nullptr;   // "%1 weeks"; for a struct that travels whole: a sentence with a blank for each part
    const char* one = nullptr;    // "1 week"
    const char* nought = nullptr; // "No end set": what 0 means
    const char* none = nullptr;   // "Not yet assessed": what nothing, or a number below 0, means
};

} // namespace alongside
