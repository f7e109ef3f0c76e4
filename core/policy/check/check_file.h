#pragma once
// Parts of check.h: one file under check, and what each check says of it.

#include "core/policy/check/check.h"

#include <QSet>

#include <span>

namespace alongside::policy {

struct CheckedFile {
    QString name{};  // below its folder
    QString shown{}; // with its folder
    QByteArray bytes{};
    Json json{};
    bool isCouncil = false;
};

enum class Shape : quint8 { Text, MaybeEmpty, Day, Whole, WholeOrNull, YesNo, Object, List, ListOrNull };

struct Member {
    QStringView name{};
    Shape shape = Shape::Text;
    bool needed = true;
};

/// Says what is wrong with one file.
class FileCheck {
public:
    FileCheck(const CheckedFile& file, QList<CheckFault>& faults) : m_file(file), m_faults(faults) {}

    /// `json` is at fault; its name, where it is a member that should not stand there.
    void say(FaultKind kind, const QString& part, const Json& json, const QStringList& with = {});
    void sayOfName(FaultKind kind, const QString& part, const Json& json, const QStringList& with = {});

    /// Members missing, unknown or of the wrong shape. True where every needed one is there and right.
    bool members(const QString& part, const Json& object, std::span<const Member> known);
    /// "source": title, reference, day. Its reference is listed where it looks like one of ours.
    void source(const QString& part, const Json& source, const QSet<QString>& listed);

    [[nodiscard]] const CheckedFile& file() const { return m_file; }

private:
    void sayAt(FaultKind kind, const QString& part, qsizetype at, const QStringList& with);

    const CheckedFile& m_file;
    QList<CheckFault>& m_faults;
};

/// What all files of a folder know together.
struct Listed {
    QSet<QString> sources{}; // national and the council's own
};

/// A number or a list of codes by date. Gives how many values it holds.
int checkDated(FileCheck& check, const Listed& listed);
int checkGuide(FileCheck& check, const Listed& listed);
/// `known`: ids that stand in another folder already.
void checkSources(FileCheck& check, const QSet<QString>& known);

/// Shared days, days between and ids given twice. A gap of the council's guides is none where a national one answers.
void checkGuidesTogether(const QList<CheckedFile>& files, QList<CheckFault>& faults);
/// Keys in two files, keys without one.
void checkKeysTogether(const QList<CheckedFile>& files, const QString& folder, QList<CheckFault>& faults);
/// A council's files against the national ones they lie over.
void checkCouncil(const QList<CheckedFile>& files, QList<CheckFault>& faults);

/// The codes of one entry of a list.
void checkCodes(FileCheck& check, const QString& part, const Json& codes, const Listed& listed);
/// Whether a reference is written as those of sources.json are and yet is not there.
bool isUnlisted(const QString& ref, const QSet<QString>& listed);

/// Whether it lies under price-guides/, and whether it is sources.json; else it holds dated values.
bool isGuideFile(const QString& name);
bool isSourcesFile(const QString& name);

/// "values[2]" and "ref" give "values[2].ref".
QString partOf(const QString& part, QStringView name);

} // namespace alongside::policy
