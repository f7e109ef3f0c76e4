#pragma once
// What is attached to a record: a photo of a plan drawn by hand, a scan, a recording. The record holds what it is called
// and what it shows; its bytes lie beside the log (core/store/attached), found by their hash.

#include "core/base/choice.h"
#include "core/base/id.h"

#include <QByteArray>
#include <QDate>
#include <QString>


namespace alongside {

/// What a file is, as found in its bytes, never in the ending of its name. Numbers are stored.
enum class AttachedKind : quint8 { Jpeg = 0, Png = 1, Pdf = 2, Wav = 3, Mp3 = 4, Ogg = 5 };
inline constexpr Choice kAttachedKindChoices[] = {
    {AttachedKind::Jpeg, "jpeg", "A photo"},
    {AttachedKind::Png, "png", "A picture"},
    {AttachedKind::Pdf, "pdf", "A PDF"},
    {AttachedKind::Wav, "wav", "A sound recording (WAV)"},
    {AttachedKind::Mp3, "mp3", "A sound recording (MP3)"},
    {AttachedKind::Ogg, "ogg", "A sound recording (Ogg)"},
};
constexpr std::span<const Choice> choicesOf(AttachedKind)
{
    return kAttachedKindChoices;
}

/// It can be shown on a screen and printed.
constexpr bool isPicture(AttachedKind kind)
{
    return kind == AttachedKind::Jpeg || kind == AttachedKind::Png;
}

/// The bytes of an attachment, without them. Written once, with the item.
struct AttachedFile {
    QByteArray
        hash{}; // SHA-256(0x02 || salt || bytes): binds the content, and nobody can ask whether a known letter is here
    QByteArray salt{}; // 16 random bytes
    AttachedKind kind = AttachedKind::Jpeg;
    int length = 0; // Unit: bytes. Range: 1..kMostAttachedBytes

    template <class Take>
    static constexpr auto parts(const Take& take)
    {
        return take(&AttachedFile::hash, &AttachedFile::salt, &AttachedFile::kind, &AttachedFile::length);
    }
    bool operator==(const AttachedFile&) const = default;
};

/// Where it belongs. Numbers are stored.
enum class AttachedTo : quint8 { Plan = 0, Talk = 1, Review = 2 };
inline constexpr Choice kAttachedToChoices[] = {
    {AttachedTo::Plan, "plan", "The plan"},
    {AttachedTo::Talk, "talk", "The conversation"},
    {AttachedTo::Review, "review", "A review"},
};
constexpr std::span<const Choice> choicesOf(AttachedTo)
{
    return kAttachedToChoices;
}

struct Attachment {
    AttachmentId id{};
    AttachedFile file{};
    QString name{};  // the file's as it came, no folder: "Dawn's drawing.jpg"
    QString shows{}; // in plain words: what a screen reader says in its place
    AttachedTo to = AttachedTo::Plan;
    QDate attachedOn{};
    QString attachedBy{};

    bool operator==(const Attachment&) const = default;
};

} // namespace alongside
