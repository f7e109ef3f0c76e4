// Every error in three parts. size: a list
#include "core/documents/sentences.h"
#include "core/documents/words/words.h"

namespace alongside::documents {

namespace {

struct Texts {
    const char* what;
    const char* why;
    const char* whatToDo;
};

/// No default label: a new code does not compile until somebody has written what to say.
Texts textsOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::AnswerMissing:
        return {"Something is still to be answered.", "This step needs it. Everything you typed is kept.",
                "Answer what is marked, then try again."};
    case ErrorCode::AnswerOutOfRange:
        return {"One answer cannot be right.", "It is smaller or larger than it can be here. What you typed is kept.",
                "Check the marked answer: a day, an amount, or a number like 3 or 3.5."};
    case ErrorCode::NotFound:
        return {"We could not find that.", "It may have been taken off the list meanwhile. Nothing is lost.",
                "Go back one page and look again. History shows what was there."};
    case ErrorCode::AlreadyDecided:
        return {"This was decided already.", "A decision that is signed is never rewritten. It is safe as it stands.",
                "To change it, make a new decision. The old one stays beside it."};
    case ErrorCode::InputUnreadable:
        return {"We could not read what was given.", "It is not written as it should be. Nothing of yours was changed.",
                "Mend the place named in the details, then try again."};
    case ErrorCode::OutputUnwritable:
        return {"We could not write there.",
                "The folder is full, missing or protected. Your work is safe where it was.",
                "Choose another folder, or make room and try again."};
    case ErrorCode::UsageWrong:
        return {"We did not understand what to do.", "An option or a word is missing or unknown. Nothing was changed.",
                "Use --help to see how it is written."};

    case ErrorCode::NoPolicyInForce:
        return {"We have no price or rate for that day.", "We do not guess. Your answers are safe.",
                "Ask your council for the new figures. Everything else goes on."};
    case ErrorCode::PolicyFileUnreadable:
        return {"A file of prices or rates cannot be read.",
                "It is damaged or not written as it should be, so we do not use it. Your work is safe.",
                "Ask the service desk to send the file again."};
    case ErrorCode::PolicyFilesOverlap:
        return {"Two files give different figures for the same day.",
                "We do not choose between them. Your work is safe.",
                "Ask the service desk which one is right and to take the other away."};

    case ErrorCode::StoreBusy:
        return {"The store on this laptop is busy for a moment.", "Another step is just finishing. Your work is safe.",
                "Nothing to do. It is tried again by itself."};
    case ErrorCode::StoreFull:
        return {"This laptop has no room left.",
                "The last change could not be kept on the disk. It is still on the screen, and everything before it is "
                "safe.",
                "Make some room on the disk, then try again. Do not close the window before that."};
    case ErrorCode::StoreUnreadable:
        return {"Some of the store on this laptop cannot be read.",
                "The disk has damaged it. We have stopped so that nothing is made worse. What went to the office is "
                "safe there.",
                "Ring the service desk. Do not delete anything."};
    case ErrorCode::StoreInUse:
        return {"Alongside is open already.", "Only one window may use the store at a time. Your work is safe in it.",
                "Go to the other window, or close it and try again."};
    case ErrorCode::StoreFromNewer:
        return {"This store was used by a newer Alongside.",
                "This older program might not understand all of it, so it changes nothing. Your work is safe.",
                "Open it with the newer program, or ask the service desk to update this laptop."};
    case ErrorCode::WrittenByNewer:
        return {"Some of this was written by a newer Alongside.",
                "This older program cannot read all of it. It is kept whole, and nothing is decided from it here.",
                "Ask the service desk to update this laptop. You can go on noting what is said."};
    case ErrorCode::StoreReadOnly:
        return {"The store on this laptop did not open.",
                "The disk or the file is protected, and what you write could not be kept. What is in it is safe.",
                "Ask the service desk to lift the protection, then open it again."};
    case ErrorCode::StoreNotEncrypted:
        return {"We did not open the store.",
                "The part of the program that keeps it locked is not ours. Nothing was read and nothing was written, "
                "so your work is safe.",
                "Ring the service desk. This laptop needs Alongside put on it again."};
    case ErrorCode::StoreMissing:
        return {"There is no store here yet.",
                "It was never made on this laptop, or it has been moved. Nothing was "
                "changed; what went to the office is safe there.",
                "Make a new one, or choose the folder where it is."};
    case ErrorCode::WrongPassphrase:
        return {"That passphrase does not open this laptop.", "It is not the one that was set. Your work is safe.",
                "Check Caps Lock and type it again."};
    case ErrorCode::KeySlotUnreadable:
        return {"The file that holds the locked key cannot be read.",
                "It is damaged. The store itself is untouched and safe.",
                "Ring the service desk. Do not delete anything."};
    case ErrorCode::DeviceSecretMissing:
        return {"This laptop's own secret is gone.",
                "It is kept beside your passphrase, and without it the store stays locked. The store is untouched and "
                "safe.",
                "Sign in to the computer as the person you were before, or ring the service desk."};
    case ErrorCode::PassphraseTooShort:
        return {"That passphrase is too short.",
                "A short one is easy to guess. Nothing has changed and your work is "
                "safe.",
                "Use four or more words that you can remember."};
    case ErrorCode::StoreExists:
        return {"There is a store here already.", "We never write over one. It is safe as it is.",
                "Open it, or choose another folder for the new one."};
    case ErrorCode::StoreClosed:
        return {"The store is locked.", "It was locked, or the program is closing. Your work is safe in it.",
                "Unlock it with your passphrase and go on."};

    case ErrorCode::ServerUnreachable:
        return {"We could not reach the office.", "This network does not answer.",
                "Go on working. Your work is safe on this laptop."};
    case ErrorCode::RecordMalformed:
        return {"One change was set aside.", "It is not written as it should be. It is kept, and the others went on.",
                "Look at it in the sync centre, and ring the service desk if it matters today."};
    case ErrorCode::ServerBusy:
        return {"The office is busy.", "It asked us to wait a little. Your work is safe on this laptop.",
                "Go on working."};
    case ErrorCode::ServerNotOurs:
        return {"We did not send anything.",
                "Something between here and the office is not the office. Your work is safe on this laptop.",
                "Try another network, or ring the service desk."};
    case ErrorCode::ServerRefusedDevice:
        return {"The office did not accept this laptop.",
                "Its certificate has ended or been withdrawn. Your work is safe on this laptop.",
                "Ring the service desk and ask for a new code for it."};
    case ErrorCode::FrameForked:
        return {"This laptop and the office remember the same moment differently.",
                "It was copied, or put back from an older copy. Everything on both sides is kept and safe.",
                "Ring the service desk before you go on."};
    case ErrorCode::ServerFull:
        return {"The office has no room left.", "It could not keep what we sent. Your work is safe on this laptop.",
                "Go on working. If it lasts until tomorrow, ring the service desk."};
    case ErrorCode::FrameTooLarge:
        return {"One part was too large to send.", "The office takes only so much at once. It is safe on this laptop.",
                "Ring the service desk and say what is in the details."};
    case ErrorCode::EnrolmentRefused:
        return {"The office did not accept that code.",
                "A code works once and only for a short time. Nothing was sent and your work is safe.",
                "Check the code, or ask the service desk for a new one."};
    case ErrorCode::SyncRunning:
        return {"We are sending already.", "One send is still going on. Your work is safe.",
                "Nothing to do. What you changed since goes with the next."};
    case ErrorCode::SyncStopped:
        return {"Sending was stopped.",
                "You or the program stopped it. What went is at the office; the rest is safe "
                "on this laptop.",
                "Send again when you like."};
    case ErrorCode::ProgramTooOld:
        return {"This Alongside is too old for the office.",
                "The office has moved on to a newer one. Your work is safe on this laptop.",
                "Ask the service desk to update this laptop. You can go on working until then."};

    case ErrorCode::DatabaseUnreachable:
        return {"The database does not answer.",
                "It is stopped, or its address is wrong. What it holds is safe, and "
                "laptops keep what was not confirmed.",
                "Start it, or check the address given to the server."};
    case ErrorCode::DatabaseFailed:
        return {"The database refused a step.", "The step was undone as a whole. What was confirmed before is safe.",
                "Read the details in the log and mend the cause. Laptops keep what was not confirmed."};
    case ErrorCode::DatabaseFromNewer:
        return {"This database was used by a newer server.",
                "This older one might not understand it, so it changes nothing. Everything in it is safe.",
                "Start the newer server."};
    case ErrorCode::AddressInUse:
        return {"Another program is using that address.",
                "Only one may listen there. Nothing was changed and all "
                "work is safe.",
                "Stop the other one, or give this server another port."};
    case ErrorCode::KeysUnreadable:
        return {"The server's keys cannot be read.",
                "The files are missing, damaged or protected. Nothing was sent "
                "or received, and all work is safe.",
                "Put them back from your copy, or check who may read the folder."};

    case ErrorCode::PageNotMade:
        return {"We could not make the page.", "Setting it did not work. What it is made from is safe in the record.",
                "Try again. If it happens twice, ring the service desk; the plain text can be printed meanwhile."};
    case ErrorCode::PrinterSilent:
        return {"The printer did not answer.",
                "It is off, away or out of paper. Nothing is lost: the page can be made again at any time.",
                "Try again when the printer is there, or save the page as a PDF."};

    case ErrorCode::AttachedTooLarge:
        return {"This file is too large to attach.", "The limit is 25 MB. Nothing was attached.",
                "Make a smaller copy of it, and attach that."};
    case ErrorCode::AttachedKindUnknown:
        return {"This kind of file cannot be attached.",
                "A photo can (JPEG or PNG), a PDF and a sound recording (WAV, MP3 or Ogg). The kind of file is read "
                "from the "
                "file itself, not from its name. Nothing was attached.",
                "Save it as one of these and attach that."};
    case ErrorCode::AttachedBroken:
        return {"This file is broken.",
                "It is cut short or damaged, and nobody could look at it. Nothing was attached.",
                "Copy it once more from where it came, or take the photo again."};
    case ErrorCode::AttachedUnsafe:
        return {"This PDF is not safe to keep.",
                "It holds a program, or another file inside. Nothing was attached and nothing of it was run.",
                "Print it to a new PDF, or take a photo of its pages, and attach that."};
    case ErrorCode::AttachedLocked:
        return {"This PDF wants a password.", "Nobody at the office could open it. Nothing was attached.",
                "Save it without its password and attach that."};
    case ErrorCode::AttachedMissing:
        return {
            "The attached file is not on this laptop yet.",
            "The record says what it shows. The file itself comes once all of it is at the office; it is safe on the "
            "laptop it was attached on.",
            "Go on working, and look again after the next sync."};
    }
    return {"Something went wrong.", "We do not know more. What was saved is safe.",
            "Try again, or ring the service "
            "desk."};
}

struct TextsAt {
    ErrorCode code;
    const char* where; // the place begins so
    Texts texts;
};

/// Where the code alone would send somebody the wrong way.
constexpr TextsAt kAtPlaces[] = {
    {ErrorCode::InputUnreadable,
     "invitation",
     {"That is not the line a council gives.",
      "It begins with alongside-enrolment-1, and an address, a code and a long number follow. Nothing was sent.",
      "Copy the whole line from your council's message, then try again."}},
    {ErrorCode::InputUnreadable,
     "council.file",
     {"We could not read the council file.",
      "There is no file of that name, or it is not the one a council gives. Nothing was sent.",
      "Choose the file that came with the line; it is called council.json as a rule."}},
    {ErrorCode::ServerNotOurs,
     "council.file",
     {"The line and the council file do not belong together.",
      "The long number in the line is that of another file. Nothing was sent.",
      "Choose the file that came with this line, or ask your council for both again."}},
    {ErrorCode::AttachedKindUnknown,
     "attached.empty",
     {"This file is empty.", "There is nothing in it. Nothing was attached.",
      "Copy it once more from where it came, or choose another."}},
    {ErrorCode::AlreadyDecided,
     "store.identity",
     {"This laptop's work belongs to another office, or to somebody else there.",
      "Some of it has gone there under another name. Nothing was changed and your work is safe.",
      "Ask your council for a code in the name this laptop joined under, or ring the service desk."}},
    {ErrorCode::EnrolmentRefused,
     "device.actor",
     {"That code is for somebody else.",
      "The office knows this laptop under another name. The code was not used up, and your work is safe.",
      "Ask your council for a code in the name this laptop joined under."}},
    {ErrorCode::ServerRefusedDevice,
     "certificate.ended",
     {"This laptop's pass to the office has ended.",
      "A pass lasts 90 days. Everything you wrote is safe on this laptop and waits to go.",
      "Ask your council for a new code and enter it on the Sync page, then press Send now."}},
    {ErrorCode::ServerRefusedDevice,
     "group.actor",
     {"The office could not take in what was written under another name.",
      "It knows this laptop under one name and these changes carry another. They are kept here and at the office.",
      "Ring the service desk and say \"another name\". You can go on working."}},
    {ErrorCode::ServerRefusedDevice,
     "group.right",
     {"The office could not take in some of what was written here.",
      "The role it knows the writer in does not cover it. It is kept here and at the office, and the others went on.",
      "Ask your council to look at the role, and say \"a change that is not mine to make\". You can go on working."}},
    {ErrorCode::ServerRefusedDevice,
     "user.right",
     {"The office gives this laptop nothing new.",
      "The role it knows you in keeps no records on a laptop, or has ended. What you wrote is safe and was sent.",
      "Ask your council to look at your role, then send again."}},
    {ErrorCode::ServerNotOurs,
     "clock.certificate",
     {"The date on this laptop does not fit the office's.",
      "By this laptop's date the office's certificate is not valid, so nothing was sent. Your work is safe.",
      "Set the date and time in the computer's settings, then send again. If they are right, ring the service desk."}},
    {ErrorCode::ServerNotOurs,
     "clock.laptop",
     {"This laptop's clock is not right.",
      "It is more than five minutes away from the office's. What you write and the days you are shown go by the "
      "office's time.",
      "Set the date and time in the computer's settings."}},
    {ErrorCode::ServerUnreachable,
     "network.none",
     {"This laptop is on no network.", "Neither Wi-Fi nor a cable is connected. Your work is safe on this laptop.",
      "Go on working, or join a network."}},
    {ErrorCode::ServerUnreachable,
     "server.name",
     {"The office's computer cannot be found from here.",
      "There is a network, and it does not know the office's name. Often that name is known inside the council's own "
      "network only. Your work is safe on this laptop.",
      "Connect to the council's network. If that does not help, tell the council's IT: \"the name of "
      "the Alongside server is not found\"."}},
    {ErrorCode::ServerUnreachable,
     "server.refused",
     {"The office's computer is there, and Alongside is not running on it.",
      "It refused to be spoken to. Your work is safe on this laptop.",
      "If it lasts, tell the council's IT: \"connection refused, the Alongside server is not running\"."}},
    {ErrorCode::ServerUnreachable,
     "server.silent",
     {"The office did not answer in time.",
      "The network is slow, or something on the way holds it back. Your work is safe on this laptop.",
      "If it lasts, tell the council's IT: \"no answer from the Alongside server in time\"."}},
    {ErrorCode::AttachedBroken,
     "blob",
     {"One attached file did not come through.",
      "Its bytes are not those that its record names. Everything that is written is there, and so are the other files.",
      "Whoever attached it looks whether it still opens, and attaches it once more."}},
    {ErrorCode::StoreFull,
     "attached.room",
     {"This laptop has too little room for a file that a colleague attached.",
      "The room that is left is kept for what you write. Every word is here, and the file is safe at the office.",
      "Make some room on the disk, then press Send now again."}},
    {ErrorCode::NoPolicyInForce,
     "/allocation_date",
     {"There is no price guide for that day.",
      "A price is never guessed and never another council's. What you wrote is safe.",
      "Set the price of each line by hand and say why, or ask your council for its price guide."}},
    {ErrorCode::FrameTooLarge,
     "text",
     {"One text is too long to send.",
      "The office takes about 3 million letters in one text. All of it is safe on this laptop.",
      "Take some of it out, or put part of it in another place. Then press Send now."}},
    {ErrorCode::UsageWrong,
     "store.is_work",
     {"That folder holds real work, so practice does not open it.",
      "Practice writes invented people into what it opens, and they could be sent to your council. Nothing was "
      "touched.",
      "Leave out --store to practise, or leave out --practice to open that folder."}},
    {ErrorCode::UsageWrong,
     "store.is_practice",
     {"That folder holds practice people, so no real work is opened in it.",
      "They are invented, and whoever is real must never be among them. Nothing was touched.",
      "Add --practice to open that folder, or leave out --store to open your own work."}},
    {ErrorCode::PassphraseTooShort,
     "passphrase.easy",
     {"That passphrase is easy to guess.",
      "It repeats itself, follows the alphabet or the keyboard, or is made of your own name or office. Nothing has "
      "changed and your work is safe.",
      "Use four or more words that you can remember and that do not belong together."}},
    {ErrorCode::WrongPassphrase,
     "passphrase.wait",
     {"It is too early for another try.",
      "After several wrong ones there is a short wait. This try was not looked at, and your work is safe.",
      "Wait until the button says so, then type it again."}},
};

Texts textsFor(const Error& error)
{
    for (const TextsAt& one : kAtPlaces)
        if (one.code == error.code && error.where.startsWith(QLatin1StringView(one.where))) return one.texts;
    return textsOf(error.code);
}

} // namespace

ThreeParts partsFor(const Error& error)
{
    const Texts texts = textsFor(error);
    return {say(texts.what), say(texts.why), say(texts.whatToDo)};
}

} // namespace alongside::documents
