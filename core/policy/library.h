#pragma once
// All dated policy: numbers, lists of codes, price guides, the directory of providers and the texts that are cited. A
// value, loaded once and handed to the rules. Copies share. A council's own values lie over the national ones and answer
// on the days they cover.

#include "core/base/result.h"
#include "core/domain/needs/finding.h"
#include "core/domain/money/price_guide.h"
#include "core/domain/money/provider.h"
#include "core/policy/dated.h"
#include "core/policy/text/json.h"
#include "core/policy/known_hashes.h"
#include "core/policy/layer.h"
#include "core/policy/files/provider_file.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>

namespace alongside::policy {

/// Files in one way of writing, with their hash.
struct HashedText {
    QByteArray canonical{};
    QString hash{};
};

class Library {
public:
    /// What ships inside the program: resources/policy and resources/directory.
    static Result<Library> builtIn();
    /// The same layout as resources/policy; providers are always those that ship.
    /// Errors: InputUnreadable (no such folder), PolicyFileUnreadable with file, line and column.
    static Result<Library> fromFolder(const QString& folder);
    /// `national`: as fromFolder, or empty for what ships. `council`: a folder in the same layout, or empty for none.
    /// Errors: as fromFolder; PolicyFileUnreadable too where a council may not set what its file sets.
    static Result<Library> fromFolders(const QString& national, const QString& council);

    /// For real work: the guides that ship and the directory are an invented council's, and go.
    void leaveOutInvented();

    /// Errors: NoPolicyInForce (`where` the key, `detail` the day).
    [[nodiscard]] Result<Lookup<qint64>> number(QStringView key, QDate day) const;
    /// Whether only a council has a value for that day.
    [[nodiscard]] bool isByCouncilAlone(QStringView key, QDate day) const;
    /// Errors: as `number`.
    [[nodiscard]] Result<Lookup<CodeList>> list(QStringView key, QDate day) const;
    /// The one guide that covers the day. Errors: NoPolicyInForce, PolicyFilesOverlap; `where` "price_guide".
    [[nodiscard]] Result<PriceGuide> guideOn(QDate day) const;
    /// The council's own first.
    [[nodiscard]] const QList<PriceGuide>& guides() const { return m_guides; }
    /// Ids of guides that share a day, in pairs "PG-2024 PG-2025"; none where all is well.
    [[nodiscard]] QStringList overlaps() const;
    /// A to Z by name: none is put first (S69). Each as it was accredited last.
    [[nodiscard]] QList<Provider> providers() const;
    /// As `providers`, each as it was accredited on that day; those not yet accredited are left out.
    [[nodiscard]] QList<Provider> providersOn(QDate day) const;
    [[nodiscard]] const QMap<QString, CitedSource>& sources() const { return m_sources; }
    [[nodiscard]] QStringList keys() const { return m_national.numbers.keys(); }
    [[nodiscard]] QStringList listKeys() const { return m_national.lists.keys(); }
    [[nodiscard]] const Layer& national() const { return m_national; }
    /// Empty where no council set anything.
    [[nodiscard]] const Layer& council() const { return m_council; }

    /// What a finding rests on, with the hash over the files of `values` and the guide, in order of key.
    [[nodiscard]] PolicyUse use(const QString& rule, QDate date, QList<PolicyValue> values = {},
                                const PriceGuide* guide = nullptr) const;

private:
    /// Over the files used, in order of key.
    [[nodiscard]] QString hashOf(const QList<PolicyValue>& values, const PriceGuide* guide) const;

    Layer m_national;
    Layer m_council;
    QHash<QString, HashedText> m_texts;   // of numbers and lists, by key
    QList<PriceGuide> m_guides;           // of both
    QList<ListedProvider> m_providers;    // one entry for each accreditation, by rising day
    QMap<QString, CitedSource> m_sources; // of both
    std::shared_ptr<KnownHashes> m_hashes = std::make_shared<KnownHashes>();
};

/// The guide of `guides` that is alone in covering the day.
/// Errors: NoPolicyInForce, PolicyFilesOverlap; `where` "price_guide".
Result<PriceGuide> guideOn(const QList<PriceGuide>& guides, QDate day);

/// As it is kept in a finding.
PolicyValue used(const Lookup<qint64>& found);

} // namespace alongside::policy
