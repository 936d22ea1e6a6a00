// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/packages/reportwords.h"
#include "core/exchange/csv.h"
#include "ui/packages/receivewizard.h"
#include "ui/packages/returntreemodel.h"

#include <QFileInfo>

namespace thidua {

namespace {

QString outcomeOf(const BatchRowFacts& facts)
{
    if (!facts.problem.isEmpty())
        return ReceiveWizard::tr("refused");
    if (facts.arrival == Arrival::Unchanged)
        return ReceiveWizard::tr("left as it is");
    if (facts.left)
        return ReceiveWizard::tr("not decided");
    return facts.take ? ReceiveWizard::tr("the unit's") : ReceiveWizard::tr("the ledger's");
}

} // namespace

QByteArray comparisonCsv(const ReceiveBatch& batch)
{
    QString text = csvLine({ReceiveWizard::tr("Unit"), ReceiveWizard::tr("File"),
                            ReceiveWizard::tr("What it is about"),
                            ReceiveWizard::tr("When given out"), ReceiveWizard::tr("In the ledger"),
                            ReceiveWizard::tr("In the file"), ReceiveWizard::tr("State"),
                            ReceiveWizard::tr("Outcome"), ReceiveWizard::tr("Reason")})
        + u'\n';
    for (const BatchFile& file : batch.files()) {
        if (!file.comparison)
            text +=
                csvLine({{}, QFileInfo(file.path).fileName(), {}, {}, {}, {}, file.words, {}, {}})
                + u'\n';
    }
    for (const int file : batch.compared()) {
        const QString unit = batch.comparison(file).incoming.unitName;
        const QString name = QFileInfo(batch.files()[static_cast<size_t>(file)].path).fileName();
        for (const BatchPlace& place : batch.rows(file)) {
            if (!batch.differs(place))
                continue;
            const BatchRowFacts facts = batch.facts(place);
            text += csvLine({unit, name, facts.subject, facts.base, facts.council, facts.unit,
                             statusOf(facts).words, outcomeOf(facts), batch.reason(place)})
                + u'\n';
        }
    }
    return QByteArray("\xEF\xBB\xBF") + text.toUtf8();
}

} // namespace thidua
