// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/scoring/scoreactions.h"
#include "core/exchange/packages/unitcopy.h"
#include "tests/ui/draftfixture.h"
#include "tests/ui/samplefixture.h"
#include "ui/packages/countbutton.h"
#include "ui/packages/receivewizard.h"

namespace thidua {

inline QString s(const char* text)
{
    return QString::fromUtf8(text);
}

/// The sample ledger with forms given out to some units, and the copies these units work in.
class ReturnsFixture : public SampleFixture {
public:
    /// A form of a unit, recorded in the ledger.
    IssuedForm issue(const char* code)
    {
        const auto issued = issueForms(workspace.ledger(), workspace.plan(), {{unit(s(code)), {}}},
                                       {s("Hạnh"), workspace.session().now()}, s("may-1"));
        REQUIRE(issued);
        REQUIRE(workspace.apply(issued->change));
        return issued->files.front();
    }
    /// The copy of a unit made from its form.
    std::unique_ptr<Session> open(const IssuedForm& form)
    {
        auto copy = makeUnitCopy(form.bytes, form.fileName,
                                 folder.filePath(form.fileName + s(".thidua")), options());
        REQUIRE(copy);
        return std::move(*copy);
    }
    static actions::Cell cell(const Ledger& ledger, const char* criterion)
    {
        const auto copy = unitCopyOf(ledger);
        REQUIRE(copy);
        REQUIRE(*copy);
        const auto book = ledger.book((*copy)->plan);
        const int node = (*book)->table.indexOf(s(criterion));
        REQUIRE(node >= 0);
        return {(*copy)->plan, (*copy)->unit, Round::Self, (*book)->table.node(node).criterion.id};
    }
    static void score(Session& copy, const char* criterion, const char* points)
    {
        const auto change = actions::setScore(copy.ledger(), cell(copy.ledger(), criterion),
                                              Entry::points(Points::parse(s(points)).value()));
        REQUIRE(change);
        REQUIRE(copy.apply(*change));
    }
    /// The same criterion, typed by the council into the unit's own sheet.
    void councilScore(const char* code, const char* criterion, const char* points)
    {
        const auto book = workspace.book();
        const int node = book->table.indexOf(s(criterion));
        REQUIRE(workspace.apply(actions::setScore(
            workspace.ledger(),
            {workspace.plan(), unit(s(code)), Round::Self, book->table.node(node).criterion.id},
            Entry::points(Points::parse(s(points)).value()))));
    }
    QString send(Session& copy, const char* name)
    {
        const auto place = unitCopyOf(copy.ledger());
        const auto exported = exportReturn(copy, **place);
        REQUIRE(exported);
        const QString path = folder.filePath(s(name));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(exported->bytes);
        return path;
    }
    template<class T>
    size_t count() const
    {
        return workspace.ledger().rows<T>()->size();
    }
};

inline void click(ReceiveWizard& wizard, const char* name)
{
    press(wizard, name);
    QApplication::processEvents();
}

inline int figure(ReceiveWizard& wizard, const char* name)
{
    return child<CountButton>(wizard, name).figure();
}

} // namespace thidua
