// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/initiatives/initiativeregister.h"
#include "core/actions/nominations/nominationactions.h"
#include "core/actions/registers/registeractions.h"

#include "ui/scoring/objectpicker.h"

#include <QVariant>
#include <optional>

class QWidget;

namespace thidua {

class Prompts;

// The dialogs of the registers: a value in, the value as entered out, nothing when the user went back.

/// What the dialogs may choose from.
struct RegisterChoices {
    std::vector<PickerItem> units;
    /// The units after a choice of none of them.
    std::vector<PickerItem> unitsOr(const QString& none) const;
    QList<std::pair<QString, QVariant>> projects = {}; ///< a task may be about
    std::vector<Initiative> initiatives; ///< of the whole ledger: to find what may be the same
    QHash<UnitId, QString> unitNames; ///< of those initiatives
    bool own = false; ///< a unit keeps its own register: without what others decide
};

struct InitiativeEntry {
    Initiative initiative;
    QDate proposedOn;
};
std::optional<InitiativeEntry> askInitiative(Prompts& prompts, const RegisterChoices& choices,
                                             const InitiativeEntry& entry, QWidget* parent);

/// A day, a paper and a note: for a stage that is reached, a reward, a step that units did.
struct StepAnswer {
    QDate on;
    QString document;
    QString note;
    QDate nextDue; ///< where the question asks for it
};
struct StepQuestion {
    QString title;
    QString headline;
    QString subline = {};
    QString action;
    QDate on = {};
    QString document = {};
    QString note = {};
    bool dayRequired = false;
    bool asksNextDue = false;
    bool documentRequired = false;
};
std::optional<StepAnswer> askStep(Prompts& prompts, const StepQuestion& question, QWidget* parent);

struct ExemplarEntry {
    Exemplar exemplar;
    QDate foundOn; ///< of a new one
};
std::optional<ExemplarEntry> askExemplar(Prompts& prompts, const RegisterChoices& choices,
                                         const Exemplar& exemplar, QWidget* parent);
std::optional<Activity> askActivity(Prompts& prompts, const RegisterChoices& choices,
                                    const Activity& activity, QWidget* parent);
std::optional<Task> askTask(Prompts& prompts, const RegisterChoices& choices, const Task& task,
                            QWidget* parent);

struct NominationEntry {
    Nomination nomination;
    std::vector<NominationMark> marks;
};
std::optional<NominationEntry> askNomination(Prompts& prompts, const RegisterChoices& choices,
                                             const Nominations& nominations,
                                             const NominationEntry& entry, QWidget* parent);

} // namespace thidua
