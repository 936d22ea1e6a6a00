// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ranking/blocwords.h"
#include "ui/ranking/rankingpage.h"
#include "ui/support/banner.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

// What the page says about the bloc on show: its places, and what stands in the way of its list.

namespace thidua {

void RankingPage::showPlaces()
{
    const PlaceCount count = bloc() ? placesOf(*bloc()) : PlaceCount{};
    m_quota->setText(tr("Quota: %n award(s)", nullptr, count.quota));
    QStringList places{tr("%n clear", nullptr, count.clear)};
    if (count.awaiting > 0)
        places << tr("%n awaiting decision", nullptr, count.awaiting);
    if (count.unsettled > 0)
        places << tr("%n may change", nullptr, count.unsettled);
    if (count.vacant > 0)
        places << tr("%n vacant", nullptr, count.vacant);
    m_places->setText(places.join(QStringLiteral("   ")));
}

void RankingPage::showNotice()
{
    m_banner->setVisible(!m_notices.empty());
    m_banner->clearActions();
    m_more->setVisible(m_notices.size() > 1);
    if (m_notices.empty())
        return;
    m_more->setText(tr("%n more notice(s)", nullptr, static_cast<int>(m_notices.size()) - 1));
    const BlocNotice& notice = m_notices[m_notice];
    m_banner->setMessage(notice.tone, notice.fact, notice.meaning);
    m_banner->setIcon(notice.icon);
    addNoticeActions(notice.kind);
}

void RankingPage::addNoticeActions(BlocNotice::Kind kind)
{
    const auto add = [this](ButtonKind button, const QString& text, const char* name, auto slot) {
        QPushButton* made = m_banner->addAction(button, text);
        made->setObjectName(QString::fromLatin1(name));
        connect(made, &QPushButton::clicked, this, slot);
        return made;
    };
    const QString readOnly =
        workspace().isEditable() ? QString() : tr("The ledger is open for reading only");
    using Kind = BlocNotice::Kind;
    if (kind == Kind::OpenDocket) {
        add(ButtonKind::Primary, tr("Open tie docket"), "openDocket", &RankingPage::openDocket);
        add(ButtonKind::Secondary, tr("Explain"), "explainDocket", &RankingPage::explain);
    } else if (kind == Kind::StaleBasis) {
        setDisabledReason(
            add(ButtonKind::Primary, tr("Update basis"), "updateBasis", &RankingPage::updateBasis),
            readOnly);
    } else if (kind == Kind::Decided) {
        setDisabledReason(add(ButtonKind::Secondary, tr("Change decision"), "changeDecision",
                              &RankingPage::openDocket),
                          readOnly);
        setDisabledReason(add(ButtonKind::Danger, tr("Take back decision"), "revokeDecision",
                              &RankingPage::revoke),
                          readOnly);
    } else if (kind == Kind::OnHold) {
        add(ButtonKind::Secondary, tr("Holds and exclusions"), "openHeld", [this] { openHolds(); });
    } else if (kind == Kind::StaleDecision) {
        setDisabledReason(add(ButtonKind::Secondary, tr("Take back decision"), "revokeDecision",
                              &RankingPage::revoke),
                          readOnly);
    }
}

void RankingPage::chooseNotice()
{
    QMenu menu(this);
    for (size_t i = 0; i < m_notices.size(); ++i) {
        QAction* action = menu.addAction(m_notices[i].fact);
        action->setCheckable(true);
        action->setChecked(i == m_notice);
        connect(action, &QAction::triggered, this, [this, i] {
            m_notice = i;
            showNotice();
        });
    }
    menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

} // namespace thidua
