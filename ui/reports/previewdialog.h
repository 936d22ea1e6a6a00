// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/kinds/reports.h"
#include "ui/reports/printers.h"
#include "ui/workspace.h"

#include <QDialog>

class QPushButton;

namespace thidua {

class Banner;
class PageView;
class PartsPanel;
class PreviewBar;
class PreviewOptions;
class PreviewPages;
class StatusLine;

/// The print preview: at the left what is printed, in the middle the page, at the right the few settings.
/// Prints, or saves a PDF. Everything that takes long can be stopped; Esc closes.
class PreviewDialog : public QDialog {
    Q_OBJECT
public:
    /// The request's units are ticked first of all; else those of its bloc, else all.
    PreviewDialog(Workspace& workspace, const PreviewRequest& request, QWidget* parent = nullptr);
    ~PreviewDialog() override;

    void setPrinters(std::unique_ptr<Printers> printers);
    /// Pages of what is ticked, as far as they are set.
    int pageCount() const;
    void reject() override;

private:
    /// A page of a section.
    struct Place {
        int section = -1;
        size_t page = 0;
        bool operator==(const Place&) const = default;
    };
    void layOut();
    void connectParts();
    void addKeys();
    void load();
    void ticksChanged();
    void pagesAdvanced();
    void showPlace(Place place);
    void step(int by);
    void goToSection(int section);
    int indexOf(Place place) const;
    std::vector<Place> places() const;
    void updateButtons();
    void updateStatus();
    QString actionText(int count) const;
    QString countText(int count) const;
    void save();
    void print();
    /// Does work that reports its progress, with everything but "Stop" disabled.
    Result<void> watched(const QString& doing,
                         const std::function<Result<void>(const report::Watch&)>& work);
    void setBusy(bool busy);
    void say(const QString& fact, const QString& meaning);
    void sayFailure(const Error& error);

    Workspace& m_workspace;
    report::Kind m_kind;
    std::vector<UnitId> m_units;
    BlocId m_bloc;
    MilestoneId m_milestone; ///< of a reminder that is about it alone
    RowId m_rule;
    std::unique_ptr<Printers> m_printers;
    PreviewPages* m_pages;
    PageView* m_view;
    PreviewBar* m_bar;
    PartsPanel* m_parts;
    PreviewOptions* m_options;
    Banner* m_banner;
    StatusLine* m_status;
    QPushButton* m_stop;
    std::vector<int> m_ticked;
    Place m_place;
    QString m_doing;
    bool m_busy = false;
    bool m_stopAsked = false;
};

} // namespace thidua
