// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/blocspart.h"

#include "core/actions/units/unitactions.h"
#include "ui/plan/planlock.h"
#include "ui/plan/roweditor.h"
#include "ui/support/buttons.h"
#include "ui/support/type.h"
#include "ui/units/blocdialog.h"
#include "ui/units/blocwords.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace thidua {

BlocsPart::BlocsPart(Workspace& workspace, QWidget* parent)
    : PlanPart(workspace, parent), m_book(std::make_shared<const PlanBook>()),
      m_editor(new RowEditor(QStringLiteral("blocs"), tr("Blocs and numbers of awards"),
                             tr("Add bloc"), this))
{
    m_editor->setExplanation(tr("Units are ranked inside their bloc. A number of awards is fixed, "
                                "or a share of the units that are obliged to take part."));
    m_editor->setEmptyText(tr("No blocs yet."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::kSmall);
    column->addWidget(m_editor);
    QPushButton* units = makeButton(ButtonKind::Link, tr("Units and blocs"), this);
    units->setObjectName(QStringLiteral("openUnits"));
    column->addWidget(units, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(units, &QPushButton::clicked, this,
            [this] { this->workspace().goTo({.section = Section::Units}); });
    connect(m_editor, &RowEditor::addRequested, this, [this] { edit(-1); });
    connect(m_editor, &RowEditor::editRequested, this, &BlocsPart::edit);
    connect(m_editor, &RowEditor::removeRequested, this, &BlocsPart::remove);
    connect(m_editor, &RowEditor::moveRequested, this, &BlocsPart::move);
}

void BlocsPart::showBook(Ledger::Book book)
{
    m_book = std::move(book);
    const auto orDash = [](const QString& text) {
        return text.isEmpty() ? QStringLiteral("–") : text;
    };
    std::vector<QStringList> rows;
    for (const Bloc& bloc : m_book->blocs)
        rows.push_back({bloc.name, orDash(bloc.shortName),
                        QString::number(m_book->membersOf(bloc.id).size()),
                        quotaWords(*m_book, bloc), orDash(memberWords(*m_book, bloc.head)),
                        orDash(memberWords(*m_book, bloc.deputy))});
    m_editor->show({{tr("Bloc"), 80},
                    {tr("Short name"), 0},
                    {tr("Units"), 64, true},
                    {tr("Awards"), 72, true},
                    {tr("Head"), 104},
                    {tr("Deputy head"), 104}},
                   std::move(rows), figuresLocked(workspace()));
}

void BlocsPart::edit(int index)
{
    Bloc bloc;
    bloc.plan = workspace().plan();
    bloc.code = QString::number(m_book->blocs.size() + 1);
    if (index >= 0)
        bloc = m_book->blocs[static_cast<size_t>(index)];
    BlocDialog dialog(workspace().prompts(), *m_book, bloc, this);
    if (dialog.exec() == QDialog::Accepted
        && workspace().apply(actions::saveBloc(workspace().ledger(), dialog.bloc())))
        showBook(workspace().book());
}

void BlocsPart::remove(int index)
{
    if (workspace().apply(actions::removeBloc(workspace().ledger(),
                                              m_book->blocs[static_cast<size_t>(index)].id)))
        showBook(workspace().book());
}

void BlocsPart::move(int index, int by)
{
    if (workspace().apply(actions::moveBloc(workspace().ledger(),
                                            m_book->blocs[static_cast<size_t>(index)].id, by))) {
        showBook(workspace().book());
        m_editor->setCurrentRow(index + by);
    }
}

} // namespace thidua
