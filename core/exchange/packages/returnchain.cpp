// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/packages/returnchain.h"

#include "core/actions/packages/receptionrecord.h"
#include "core/exchange/packages/replacerows.h"
#include "core/exchange/packages/reportjson.h"
#include "core/storage/ledger.h"
#include "core/storage/packageentities.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace thidua {

namespace {

struct ReturnChainText {
    Q_DECLARE_TR_FUNCTIONS(ReturnChainText)
};

/// What is kept of a reception (actions::ReturnDesk::receive).
struct Kept {
    QString follows;
    std::array<QSet<QString>, 7> named; ///< keys by list: rows something became of
    std::array<QSet<QString>, 7> notTaken; ///< among them
    bool anyNotTaken = false;
};

Result<Kept> keptOf(const Ledger& ledger, const Reception& reception)
{
    THIDUA_ASSIGN(record, actions::receptionRecord(ledger, reception));
    Kept kept{record.follows, {}, {}, record.notTaken() > 0};
    for (const actions::ReceptionLine& line : record.lines) {
        const auto place = static_cast<size_t>(line.list);
        if (place >= kept.named.size())
            continue;
        kept.named[place].insert(line.key);
        if (!line.taken)
            kept.notTaken[place].insert(line.key);
    }
    return kept;
}

} // namespace

Result<ReturnChain> ReturnChain::of(const Ledger& ledger, PlanId plan, UnitId unit)
{
    THIDUA_ASSIGN(receptions,
                  ledger.rows<Reception>("plan = ? AND unit = ? ORDER BY id",
                                         {toValue(plan), toValue(unit)}));
    return ReturnChain(ledger, std::move(receptions));
}

const Reception* ReturnChain::withDigest(const QString& digest) const
{
    const auto found = std::ranges::find(m_receptions, digest, &Reception::digest);
    return found == m_receptions.end() || digest.isEmpty() ? nullptr : &*found;
}

const Reception* ReturnChain::lastOf(const QStringList& follows) const
{
    const auto found =
        std::find_if(m_receptions.rbegin(), m_receptions.rend(), [&](const Reception& reception) {
            return !reception.digest.isEmpty() && follows.contains(reception.digest);
        });
    return found == m_receptions.rend() ? nullptr : &*found;
}

const Reception* ReturnChain::lastApart(const QStringList& follows, const Reception* known,
                                        RowId form) const
{
    const auto found =
        std::find_if(m_receptions.rbegin(), m_receptions.rend(), [&](const Reception& reception) {
            return reception.source != ReturnSource::Paper && !follows.contains(reception.digest);
        });
    // Forms and receptions are numbered in one row.
    const bool before =
        found == m_receptions.rend() || found->id < form || (known && found->id < known->id);
    return before ? nullptr : &*found;
}

Result<QStringList> ReturnChain::followedBy(const Reception& reception) const
{
    QStringList digests;
    if (reception.source != ReturnSource::Package)
        return digests;
    THIDUA_ASSIGN(manifest, m_ledger->blob(reception.digest));
    const QJsonArray follows =
        QJsonDocument::fromJson(manifest).object().value(QLatin1String("follows")).toArray();
    for (const QJsonValue& digest : follows)
        digests.append(digest.toString());
    return digests;
}

Result<const Reception*> ReturnChain::laterThan(const QString& digest,
                                                const QString& instance) const
{
    for (const Reception& reception : m_receptions) {
        if (reception.instance != instance || reception.source != ReturnSource::Package)
            continue;
        THIDUA_ASSIGN(follows, followedBy(reception));
        if (follows.contains(digest))
            return &reception;
    }
    return nullptr;
}

Result<bool> ReturnChain::isBroken(QString digest) const
{
    while (!digest.isEmpty()) {
        const Reception* below = withDigest(digest);
        if (!below)
            return true;
        THIDUA_ASSIGN(kept, keptOf(*m_ledger, *below));
        digest = kept.follows;
    }
    return false;
}

Result<UnitReport> ReturnChain::agreed(const Reception& reception, const UnitReport& start) const
{
    THIDUA_ASSIGN(packed, m_ledger->blob(reception.content));
    THIDUA_ASSIGN(report,
                  readPackedReport(packed, ReturnChainText::tr("the return received before")));
    THIDUA_ASSIGN(kept, keptOf(*m_ledger, reception));
    THIDUA_ASSIGN(broken, isBroken(kept.follows));
    if (!broken && !kept.anyNotTaken)
        return std::move(report);
    THIDUA_ASSIGN(follows, followedBy(reception));
    UnitReport before = start;
    const Reception* next = withDigest(kept.follows);
    if (const Reception* last = next ? next : lastOf(follows)) {
        THIDUA_ASSIGN(known, agreed(*last, start));
        before = std::move(known);
    }
    replaceRows(report, before, [&](size_t list, const QString& key) {
        return kept.notTaken[list].contains(key) || (broken && !kept.named[list].contains(key));
    });
    return std::move(report);
}

} // namespace thidua
