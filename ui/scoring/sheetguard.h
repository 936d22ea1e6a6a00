// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scoring/gridcells.h"

#include <QDateTime>

namespace thidua {

class ScoreModel;
struct Question;
class Workspace;

/// Asks before a sheet that somebody vouches for is changed for the first time: an approved one, or a
/// self-score the unit has sent. Once a sheet and state; the answer holds until the program ends.
/// A self-score that the council was just told to key in needs no question.
class SheetGuard {
public:
    SheetGuard(Workspace& workspace, const ScoreModel& model)
        : m_workspace(workspace), m_model(model)
    {
    }

    /// Whether scores of `scores` and notes of `notes` may be written, which are refused as one.
    bool mayEdit(const std::vector<CellPlace>& scores, const std::vector<CellPlace>& notes = {});
    /// The self-score of a unit of the snapshot came on paper and is keyed in now.
    void expectPaper(int unit);

private:
    struct Asked {
        SheetState state = SheetState::Draft;
        QDateTime since;
        bool operator==(const Asked&) const = default;
    };
    using Sheets = std::vector<std::pair<QString, Sheet>>; ///< with the names of their units

    bool isAsked(const Sheet& sheet) const;
    bool ask(const Sheets& sheets, const Question& question);

    Workspace& m_workspace;
    const ScoreModel& m_model;
    QHash<SheetId, Asked> m_asked; ///< and those nobody needs to be asked about
};

} // namespace thidua
