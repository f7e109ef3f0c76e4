#pragma once
// What can go wrong, as one closed list. Numbers are stored in the sync log and sent on the wire: add at the end of a
// block, never renumber, never reuse. The sentence a person reads is made at the edge, in core/documents, from the code.
// size: a list

#include <QString>

namespace alongside {

enum class ErrorCode : quint16 {
    // 1xx: the practitioner can put it right.
    AnswerMissing = 100,
    AnswerOutOfRange = 101,
    NotFound = 102,
    AlreadyDecided = 103,
    InputUnreadable = 104, // a file or line given to us is not what it should be
    OutputUnwritable = 105,
    UsageWrong = 106,     // an option or argument of a program
    WrittenByNewer = 107, // a newer program's word, which this one cannot read, is in the way of a decision
    // 2xx: policy data.
    NoPolicyInForce = 200,
    PolicyFileUnreadable = 201,
    PolicyFilesOverlap = 202,
    // 3xx: the case store on this computer.
    StoreBusy = 300, // a transaction of our own is in the way
    StoreFull = 301,
    StoreUnreadable = 302, // damaged, never confused with a wrong passphrase
    StoreInUse = 303,      // another program has it open
    StoreFromNewer = 304,  // written by a newer version of this program
    StoreReadOnly = 305,
    StoreNotEncrypted = 306, // the cipher is not ours: nothing is opened, nothing written
    StoreMissing = 307,
    WrongPassphrase = 308,
    KeySlotUnreadable = 309,   // the file that holds the locked key is damaged
    DeviceSecretMissing = 310, // keychain or file beside the store is gone
    PassphraseTooShort = 311,
    StoreExists = 312,
    StoreClosed = 313, // locked
    // 4xx: sync and the wire.
    ServerUnreachable = 400,
    RecordMalformed = 401,
    ServerBusy = 402,
    ServerNotOurs = 403, // its certificate is not the council's, or it does not speak our protocol
    ServerRefusedDevice = 404,
    FrameForked = 405, // same number, other hash: this laptop was copied or restored
    ServerFull = 406,
    FrameTooLarge = 407,
    EnrolmentRefused = 408,
    SyncRunning = 409,
    SyncStopped = 410,
    ProgramTooOld = 411,
    // 5xx: the server's own.
    DatabaseUnreachable = 500,
    DatabaseFailed = 501,
    DatabaseFromNewer = 502,
    AddressInUse = 503,
    KeysUnreadable = 504,
    // 6xx: pages.
    PageNotMade = 600,
    PrinterSilent = 601,
    // 7xx: what is attached.
    AttachedTooLarge = 700,
    AttachedKindUnknown = 701, // not one of the kinds that can be attached, whatever its name ends in
    AttachedBroken = 702,      // cut short, or not what it begins as
    AttachedUnsafe = 703,      // it holds a program, or another file
    AttachedLocked = 704,      // it wants a password
    AttachedMissing = 705,     // the record names it; its bytes are not on this computer
};

enum class Remedy { AskPractitioner, RetryLater, Stop };

/// `where` names the field, file or record ("need.own_words"); `detail` is for the log and never holds personal data.
struct Error {
    ErrorCode code = ErrorCode::StoreUnreadable;
    QString where{};
    QString detail{};

    bool operator==(const Error&) const = default;
};

/// No default label: a new code does not compile quietly until it has its remedy.
constexpr Remedy remedyFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::AnswerMissing:
    case ErrorCode::AnswerOutOfRange:
    case ErrorCode::NotFound:
    case ErrorCode::AlreadyDecided:
    case ErrorCode::InputUnreadable:
    case ErrorCode::OutputUnwritable:
    case ErrorCode::UsageWrong:
    case ErrorCode::AttachedTooLarge:
    case ErrorCode::AttachedKindUnknown:
    case ErrorCode::AttachedBroken:
    case ErrorCode::AttachedUnsafe:
    case ErrorCode::AttachedLocked:
    case ErrorCode::AttachedMissing:
    case ErrorCode::WrongPassphrase:
    case ErrorCode::PassphraseTooShort:
    case ErrorCode::EnrolmentRefused: return Remedy::AskPractitioner;
    case ErrorCode::StoreBusy:
    case ErrorCode::StoreInUse:
    case ErrorCode::ServerUnreachable:
    case ErrorCode::ServerBusy:
    case ErrorCode::ServerFull:
    case ErrorCode::SyncRunning:
    case ErrorCode::SyncStopped:
    case ErrorCode::DatabaseUnreachable:
    case ErrorCode::PrinterSilent: return Remedy::RetryLater;
    case ErrorCode::NoPolicyInForce:
    case ErrorCode::PolicyFileUnreadable:
    case ErrorCode::PolicyFilesOverlap:
    case ErrorCode::StoreFull:
    case ErrorCode::StoreUnreadable:
    case ErrorCode::StoreFromNewer:
    case ErrorCode::StoreReadOnly:
    case ErrorCode::StoreNotEncrypted:
    case ErrorCode::StoreMissing:
    case ErrorCode::KeySlotUnreadable:
    case ErrorCode::DeviceSecretMissing:
    case ErrorCode::StoreExists:
    case ErrorCode::StoreClosed:
    case ErrorCode::RecordMalformed:
    case ErrorCode::ServerNotOurs:
    case ErrorCode::ServerRefusedDevice:
    case ErrorCode::FrameForked:
    case ErrorCode::FrameTooLarge:
    case ErrorCode::ProgramTooOld:
    case ErrorCode::DatabaseFailed:
    case ErrorCode::DatabaseFromNewer:
    case ErrorCode::AddressInUse:
    case ErrorCode::KeysUnreadable:
    case ErrorCode::WrittenByNewer:
    case ErrorCode::PageNotMade: break;
    }
    return Remedy::Stop;
}

} // namespace alongside
