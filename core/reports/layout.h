// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/document.h"
#include "core/reports/laidout.h"

#include <functional>
#include <stop_token>

namespace thidua::report {

/// How long work is watched and stopped: `progress` is called on the working thread with what is
/// done and what there is to do.
struct Watch {
    std::stop_token stop = {};
    std::function<void(int done, int total)> progress = {};
};

/// Sets a document into pages. Needs a QGuiApplication; may run on any thread. Fails with NotFound
/// without a font for documents, with Cancelled when stopped.
Result<LaidOutDocument> layout(const Document& document, const Watch& watch = {});
Result<LaidOutDocument> layout(const Document& document, const FontFamily& family,
                               const Watch& watch = {});

} // namespace thidua::report
