// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/review/reviewread.h"
#include "core/domain/units/unit.h"
#include "core/reports/kinds/reports.h"
#include "ui/reports/printers.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QSpinBox;

namespace thidua {

class FormField;
class InfoLine;

/// The right of a preview: which document, of which bloc, on which printer, and what is left out.
class PreviewOptions : public QWidget {
    Q_OBJECT
public:
    explicit PreviewOptions(QWidget* parent = nullptr);

    report::Kind kind() const;
    BlocId bloc() const;
    void setKind(report::Kind kind);
    /// What a review may compare; all of it at first.
    void setReviewable(const actions::Reviewable& reviewable);
    ReviewChoice review() const;
    void setBlocs(const std::vector<Bloc>& blocs, BlocId chosen);
    /// Without a printer the choice is disabled and says so.
    void setPrinters(const QStringList& names, const QString& usual);
    PrintOrder order() const;
    bool hasPrinter() const;
    void setLandscape(bool landscape);
    /// Names of what is not printed, with reasons.
    void setLeftOut(const QStringList& parts);

signals:
    /// Another kind or bloc, or another choice for the review.
    void documentChosen();

private:
    QWidget* makeReview();
    void showFields();

    QComboBox* m_kind;
    QComboBox* m_bloc;
    FormField* m_blocField;
    QWidget* m_review = nullptr; ///< what is only asked of a review
    QComboBox* m_final = nullptr;
    QListWidget* m_compared = nullptr;
    QComboBox* m_printer;
    QSpinBox* m_copies;
    QCheckBox* m_bothSides;
    QLabel* m_paper;
    InfoLine* m_leftOut;
};

/// What the documents are called in the interface.
QString kindName(report::Kind kind);

} // namespace thidua
