// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/planrows.h"

#include "core/actions/plan/planactions.h"
#include "core/base/dates.h"
#include "core/base/text.h"
#include "ui/plan/fieldsdialog.h"
#include "ui/plan/paragraphedit.h"
#include "ui/support/dateedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace thidua {

namespace {

struct PlanRowsText {
    Q_DECLARE_TR_FUNCTIONS(PlanRows)
};

template<class T>
void erase(std::vector<T>& rows, int index)
{
    rows.erase(rows.begin() + index);
}

} // namespace

QString orDash(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

QString windowWords(QDate first, QDate last, bool lastExcluded)
{
    if (!first.isValid() && !last.isValid())
        return formatDate({});
    const QString end = lastExcluded ? PlanRowsText::tr("before the day %1").arg(formatDate(last))
                                     : formatDate(last);
    if (!first.isValid())
        return lastExcluded ? end : PlanRowsText::tr("up to %1").arg(end);
    if (!last.isValid())
        return PlanRowsText::tr("from %1").arg(formatDate(first));
    return formatDate(first) + (lastExcluded ? QStringLiteral(" – ") : QStringLiteral("–")) + end;
}

// Legal bases

QString PlanRows<LegalBasis>::name()
{
    return QStringLiteral("bases");
}
QString PlanRows<LegalBasis>::title()
{
    return PlanRowsText::tr("Legal bases");
}
QString PlanRows<LegalBasis>::explanation()
{
    return PlanRowsText::tr("The documents the plan rests on, in the order they are cited.");
}
QString PlanRows<LegalBasis>::emptyText()
{
    return PlanRowsText::tr("No legal basis yet.");
}
QString PlanRows<LegalBasis>::addText()
{
    return PlanRowsText::tr("Add legal basis");
}
void PlanRows<LegalBasis>::remove(std::vector<LegalBasis>& rows, int index)
{
    erase(rows, index);
}
std::vector<LegalBasis> PlanRows<LegalBasis>::rows(const Ledger&, const PlanBook& book)
{
    return book.legalBases;
}

std::vector<RowsColumn> PlanRows<LegalBasis>::columns()
{
    return {{PlanRowsText::tr("Number"), 150},
            {PlanRowsText::tr("Date"), 100},
            {PlanRowsText::tr("Issuer"), 150},
            {PlanRowsText::tr("Document"), 0}};
}

QStringList PlanRows<LegalBasis>::texts(const PlanBook&, const LegalBasis& row)
{
    return {orDash(row.number), row.issued.isValid() ? formatDate(row.issued) : QStringLiteral("–"),
            orDash(row.issuer), row.title};
}

bool PlanRows<LegalBasis>::edit(Prompts& prompts, const PlanBook&, std::vector<LegalBasis>& rows,
                                int index, QWidget* parent)
{
    LegalBasis row = rowAt(rows, index);
    FieldsDialog dialog(prompts, PlanRowsText::tr("Legal basis"), index < 0, parent);
    QLineEdit* number =
        dialog.line(PlanRowsText::tr("Number and symbol"), "basisNumber", row.number);
    DateEdit* issued =
        dialog.date(PlanRowsText::tr("Date of the document"), "basisIssued", row.issued);
    QLineEdit* issuer = dialog.line(PlanRowsText::tr("Issuer"), "basisIssuer", row.issuer);
    QLineEdit* document = dialog.line(PlanRowsText::tr("Document"), "basisTitle", row.title, true);
    if (!dialog.ask())
        return false;
    row.number = cleaned(number->text());
    row.issued = issued->date();
    row.issuer = cleaned(issuer->text());
    row.title = cleaned(document->text());
    place(rows, index, row);
    return true;
}

Result<ChangeSet> PlanRows<LegalBasis>::save(const Ledger& ledger, const PlanBook& book,
                                             std::vector<LegalBasis> rows)
{
    return actions::setLegalBases(ledger, book.plan.id, std::move(rows));
}

// Contents

QString PlanRows<ContentArea>::name()
{
    return QStringLiteral("contents");
}
QString PlanRows<ContentArea>::title()
{
    return PlanRowsText::tr("Contents of the emulation");
}
QString PlanRows<ContentArea>::explanation()
{
    return PlanRowsText::tr("What units compete in, in the words of the plan.");
}
QString PlanRows<ContentArea>::emptyText()
{
    return PlanRowsText::tr("No contents yet.");
}
QString PlanRows<ContentArea>::addText()
{
    return PlanRowsText::tr("Add content");
}
void PlanRows<ContentArea>::remove(std::vector<ContentArea>& rows, int index)
{
    erase(rows, index);
}
std::vector<ContentArea> PlanRows<ContentArea>::rows(const Ledger&, const PlanBook& book)
{
    return book.contentAreas;
}

std::vector<RowsColumn> PlanRows<ContentArea>::columns()
{
    return {{PlanRowsText::tr("Content"), 0}, {PlanRowsText::tr("Text"), 240}};
}

QStringList PlanRows<ContentArea>::texts(const PlanBook&, const ContentArea& row)
{
    return {row.title, orDash(QString(row.text).replace(u'\n', u' '))};
}

bool PlanRows<ContentArea>::edit(Prompts& prompts, const PlanBook&, std::vector<ContentArea>& rows,
                                 int index, QWidget* parent)
{
    ContentArea row = rowAt(rows, index);
    FieldsDialog dialog(prompts, PlanRowsText::tr("Content"), index < 0, parent);
    QLineEdit* heading = dialog.line(PlanRowsText::tr("Title"), "contentTitle", row.title, true);
    ParagraphEdit* text = dialog.paragraphs(PlanRowsText::tr("Text"), "contentText", row.text, 6);
    if (!dialog.ask())
        return false;
    row.title = cleaned(heading->text());
    row.text = text->text();
    place(rows, index, row);
    return true;
}

Result<ChangeSet> PlanRows<ContentArea>::save(const Ledger& ledger, const PlanBook& book,
                                              std::vector<ContentArea> rows)
{
    return actions::setContentAreas(ledger, book.plan.id, std::move(rows));
}

// Papers

QString PlanRows<Paper>::name()
{
    return QStringLiteral("papers");
}
QString PlanRows<Paper>::title()
{
    return PlanRowsText::tr("Papers of a dossier");
}
QString PlanRows<Paper>::explanation()
{
    return PlanRowsText::tr("What every nomination must contain.");
}
QString PlanRows<Paper>::emptyText()
{
    return PlanRowsText::tr("No papers are asked for yet.");
}
QString PlanRows<Paper>::addText()
{
    return PlanRowsText::tr("Add paper");
}
void PlanRows<Paper>::remove(std::vector<Paper>& rows, int index)
{
    erase(rows, index);
}
std::vector<Paper> PlanRows<Paper>::rows(const Ledger&, const PlanBook& book)
{
    return book.papers;
}
std::vector<RowsColumn> PlanRows<Paper>::columns()
{
    return {{PlanRowsText::tr("Paper"), 0}};
}
QStringList PlanRows<Paper>::texts(const PlanBook&, const Paper& row)
{
    return {row.title};
}

bool PlanRows<Paper>::edit(Prompts& prompts, const PlanBook&, std::vector<Paper>& rows, int index,
                           QWidget* parent)
{
    Paper row = rowAt(rows, index);
    FieldsDialog dialog(prompts, PlanRowsText::tr("Paper of a dossier"), index < 0, parent);
    QLineEdit* paper = dialog.line(PlanRowsText::tr("Paper"), "paperTitle", row.title, true);
    if (!dialog.ask())
        return false;
    row.title = cleaned(paper->text());
    place(rows, index, row);
    return true;
}

Result<ChangeSet> PlanRows<Paper>::save(const Ledger& ledger, const PlanBook& book,
                                        std::vector<Paper> rows)
{
    return actions::setPapers(ledger, book.plan.id, std::move(rows));
}

// Phases

QString PlanRows<Phase>::name()
{
    return QStringLiteral("phases");
}
QString PlanRows<Phase>::title()
{
    return PlanRowsText::tr("Phases");
}
QString PlanRows<Phase>::explanation()
{
    return PlanRowsText::tr("Spans of years the movement runs through.");
}
QString PlanRows<Phase>::emptyText()
{
    return PlanRowsText::tr("No phase yet.");
}
QString PlanRows<Phase>::addText()
{
    return PlanRowsText::tr("Add phase");
}
void PlanRows<Phase>::remove(std::vector<Phase>& rows, int index)
{
    erase(rows, index);
}
std::vector<Phase> PlanRows<Phase>::rows(const Ledger&, const PlanBook& book)
{
    return book.phases;
}

std::vector<RowsColumn> PlanRows<Phase>::columns()
{
    return {{PlanRowsText::tr("Code"), 100},
            {PlanRowsText::tr("Phase"), 0},
            {PlanRowsText::tr("When"), 190}};
}

QStringList PlanRows<Phase>::texts(const PlanBook& book, const Phase& row)
{
    const bool own = row.id == book.plan.phase;
    return {row.code, own ? PlanRowsText::tr("%1 (this plan)").arg(row.name) : row.name,
            windowWords(row.first, row.last, false)};
}

bool PlanRows<Phase>::edit(Prompts& prompts, const PlanBook& book, std::vector<Phase>& rows,
                           int index, QWidget* parent)
{
    Phase row = rowAt(rows, index);
    row.movement = book.movement.id;
    FieldsDialog dialog(prompts, PlanRowsText::tr("Phase"), index < 0, parent);
    QLineEdit* code = dialog.line(PlanRowsText::tr("Code"), "phaseCode", row.code, true);
    QLineEdit* called = dialog.line(PlanRowsText::tr("Name"), "phaseName", row.name, true);
    DateEdit* first = dialog.date(PlanRowsText::tr("From"), "phaseFirst", row.first);
    DateEdit* last = dialog.date(PlanRowsText::tr("Up to"), "phaseLast", row.last);
    if (!dialog.ask())
        return false;
    row.code = cleaned(code->text());
    row.name = cleaned(called->text());
    row.first = first->date();
    row.last = last->date();
    place(rows, index, row);
    return true;
}

Result<ChangeSet> PlanRows<Phase>::save(const Ledger& ledger, const PlanBook& book,
                                        std::vector<Phase> rows)
{
    return actions::setPhases(ledger, book.movement.id, std::move(rows));
}

} // namespace thidua
