// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/partspanel.h"

#include "core/base/text.h"
#include "ui/support/buttons.h"
#include "ui/support/ground.h"
#include "ui/support/searchedit.h"
#include "ui/support/tableheader.h"
#include "ui/support/tablestyle.h"
#include "ui/support/type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace thidua {

namespace {

/// Lines whose name matches, without regard to case and accents; a bloc that matches keeps its units.
class PartsFilter : public QSortFilterProxyModel {
public:
    explicit PartsFilter(QObject* parent) : QSortFilterProxyModel(parent)
    {
        setRecursiveFilteringEnabled(true);
        setAutoAcceptChildRows(true);
    }

    void setNeedle(const QString& needle)
    {
        m_needle = needle;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        return matchesSearch(
            QString(index.data().toString() + u' ' + index.data(Qt::ToolTipRole).toString()),
            m_needle);
    }

private:
    QString m_needle;
};

} // namespace

PartsPanel::PartsPanel(QWidget* parent)
    : QWidget(parent), m_model(new PartsModel(this)), m_filter(new PartsFilter(this)),
      m_headline(makeLabel({}, TypeRole::Strong, this)), m_tools(new QWidget(this)),
      m_tree(new QTreeView(this))
{
    setGround(this, Ground::Sidebar, Edge::Right);
    auto* search = new SearchEdit(tr("Find a unit"), m_tools);
    search->setObjectName(QStringLiteral("previewSearch"));
    connect(search, &SearchEdit::textChanged, this, [this](const QString& text) {
        static_cast<PartsFilter*>(m_filter)->setNeedle(text);
        m_tree->expandAll();
    });
    auto* all = makeButton(ButtonKind::Link, tr("Tick all"), m_tools);
    all->setObjectName(QStringLiteral("previewAll"));
    connect(all, &QPushButton::clicked, m_model, [this] { m_model->tickAll(true); });
    auto* none = makeButton(ButtonKind::Link, tr("Tick none"), m_tools);
    none->setObjectName(QStringLiteral("previewNone"));
    connect(none, &QPushButton::clicked, m_model, [this] { m_model->tickAll(false); });

    m_filter->setSourceModel(m_model);
    styleTree(m_tree);
    m_tree->setObjectName(QStringLiteral("previewParts"));
    m_tree->setAccessibleName(tr("What is printed"));
    m_tree->setModel(m_filter);
    m_tree->header()->hide();
    setColumnWidths(m_tree, {0});
    m_tree->setIndentation(space::kLarge);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                const QVariant section = current.data(PartsModel::SectionRole);
                if (!m_following && section.isValid() && section.toInt() >= 0)
                    emit chosen(section.toInt());
            });

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::kLarge);
    buttons->addWidget(all);
    buttons->addWidget(none);
    buttons->addStretch(1);
    auto* tools = new QVBoxLayout(m_tools);
    tools->setContentsMargins({});
    tools->setSpacing(space::kSmall);
    tools->addWidget(search);
    tools->addLayout(buttons);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(space::kLarge, space::kMedium, space::kMedium, 0);
    head->setSpacing(space::kSmall);
    head->addWidget(m_headline);
    head->addWidget(m_tools);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(space::kSmall);
    column->addLayout(head);
    column->addWidget(m_tree, 1);
}

void PartsPanel::show(const std::vector<PreviewPart>& parts, const QString& headline)
{
    m_headline->setText(headline);
    m_model->show(parts);
    m_tools->setVisible(parts.size() > 1);
    m_tree->setRootIsDecorated(m_model->groupCount() > 0);
    m_tree->expandAll();
}

void PartsPanel::setCurrentSection(int section)
{
    m_following = true;
    m_tree->setCurrentIndex(m_filter->mapFromSource(m_model->indexOf(section)));
    m_following = false;
}

} // namespace thidua
