// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/layout.h"

#include <QPagedPaintDevice>
#include <QStringList>
#include <memory>

class QWidget;

namespace thidua {

/// What to print on, and how.
struct PrintOrder {
    QString printer;
    QString title; ///< of the job in the printer's queue
    int copies = 1;
    bool bothSides = false;
};

/// The printers of the machine behind one door, so that a test needs none and opens no dialog.
class Printers {
public:
    virtual ~Printers() = default;

    virtual QStringList names() const = 0;
    virtual QString usual() const = 0;
    /// Lets the user look over the order. Null when they went back.
    virtual std::unique_ptr<QPagedPaintDevice> open(const PrintOrder& order, QWidget* parent) = 0;
};

/// The real ones, with the print dialog of the system.
class SystemPrinters : public Printers {
public:
    QStringList names() const override;
    QString usual() const override;
    std::unique_ptr<QPagedPaintDevice> open(const PrintOrder& order, QWidget* parent) override;
};

/// Prints the pages at their own size, each the way up it was set. A stopped job is taken back as far as
/// the printer still can.
Result<void> printPages(const report::LaidOutDocument& document, QPagedPaintDevice& device,
                        const report::Watch& watch);

} // namespace thidua
