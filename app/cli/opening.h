// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"

namespace thidua::cli {

/// A ledger opened for a verb, with the plan it works on.
struct Opened {
    std::unique_ptr<Session> session;
    PlanId plan;
    Ledger::Book book;
};

enum class Access { Read, Write };

/// Opens the ledger of the first argument; prints what is wrong and sets `exitCode`.
std::unique_ptr<Session> openLedger(const Arguments& arguments, Access access, Streams& streams,
                                    int& exitCode);
/// Opens the ledger and chooses the plan: `--plan CODE`, or the only one. Several plans without
/// `--plan` are wrong usage.
std::optional<Opened> openPlan(const Arguments& arguments, Access access, Streams& streams,
                               int& exitCode);
Session::Options optionsFor(const Arguments& arguments, Access access);

/// The bloc named by `--bloc` (code or name), or null when the option is missing; nothing when it is not
/// known, which is reported.
std::optional<const Bloc*> blocOf(const Arguments& arguments, const PlanBook& book,
                                  Streams& streams);
/// The unit with a code; reports an unknown one.
const Member* unitOf(const QString& code, const PlanBook& book, Streams& streams);

} // namespace thidua::cli
