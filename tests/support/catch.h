#pragma once
// Catch2 with words for our own values, so that a failed test says what was there. Every test includes this, never
// catch.hpp itself: two spellings of one value in two files would be two programs in one.

#include <catch2/catch.hpp>

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/base/result.h"
#include "core/base/tri.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>
#include <QUuid>

namespace Catch {

template <>
struct StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};

template <>
struct StringMaker<QStringView> {
    static std::string convert(QStringView text) { return '"' + text.toString().toStdString() + '"'; }
};

/// In hexadecimal: what we keep in byte arrays is seldom text.
template <>
struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray& bytes) { return "0x" + bytes.toHex().toStdString(); }
};

template <>
struct StringMaker<QDate> {
    static std::string convert(QDate day) { return day.isValid() ? day.toString(Qt::ISODate).toStdString() : "no day"; }
};

template <>
struct StringMaker<QTime> {
    static std::string convert(QTime time)
    {
        return time.isValid() ? time.toString(Qt::ISODateWithMs).toStdString() : "no time";
    }
};

template <>
struct StringMaker<QDateTime> {
    static std::string convert(const QDateTime& time)
    {
        return time.isValid() ? time.toString(Qt::ISODateWithMs).toStdString() : "no time";
    }
};

template <>
struct StringMaker<QUuid> {
    static std::string convert(QUuid id) { return id.toString(QUuid::WithoutBraces).toStdString(); }
};

template <class Tag>
struct StringMaker<alongside::Id<Tag>> {
    static std::string convert(alongside::Id<Tag> id) { return StringMaker<QUuid>::convert(id.value); }
};

template <>
struct StringMaker<alongside::Money> {
    static std::string convert(alongside::Money amount) { return std::to_string(amount.pence()) + "p"; }
};

template <>
struct StringMaker<alongside::Quantity> {
    static std::string convert(alongside::Quantity quantity) { return quantity.display().toStdString(); }
};

template <>
struct StringMaker<alongside::Tri> {
    static std::string convert(alongside::Tri answer)
    {
        if (answer == alongside::Tri::NotYetKnown) return "not yet known";
        return answer == alongside::Tri::Yes ? "yes" : "no";
    }
};

template <>
struct StringMaker<alongside::Error> {
    static std::string convert(const alongside::Error& error)
    {
        return "error " + std::to_string(static_cast<int>(error.code)) + " at " + error.where.toStdString() + ": "
               + error.detail.toStdString();
    }
};

/// The error in full, or that there is an answer: the answer itself is asked for by name.
template <class T>
struct StringMaker<alongside::Result<T>> {
    static std::string convert(const alongside::Result<T>& result)
    {
        return result ? std::string("an answer") : StringMaker<alongside::Error>::convert(result.error());
    }
};

} // namespace Catch
