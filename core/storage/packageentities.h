// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/packages/packagerows.h"
#include "core/domain/plan/unitstep.h"
#include "core/storage/entities.h"

namespace thidua {

// The entities of schema 3 (003_packages.sql): files to and from units. As in entities.h: never reuse a
// number, never reorder, append only.

template<>
struct Entity<Form> {
    static constexpr quint16 table = 50;
    static constexpr auto name = "form";
    static constexpr auto fields =
        std::tuple{key("number", &Form::number),        field("plan", &Form::plan),
                   field("unit", &Form::unit),          field("uid", &Form::uid),
                   field("open_key", &Form::openKey),   field("score_table", &Form::scoreTable),
                   field("issued_at", &Form::issuedAt), field("issued_by", &Form::issuedBy),
                   field("locked", &Form::locked)};
};
template<>
struct Entity<Reception> {
    static constexpr quint16 table = 51;
    static constexpr auto name = "reception";
    static constexpr auto fields = std::tuple{key("id", &Reception::id),
                                              field("plan", &Reception::plan),
                                              field("unit", &Reception::unit),
                                              field("form_number", &Reception::form),
                                              field("source", &Reception::source),
                                              field("digest", &Reception::digest),
                                              field("content", &Reception::content),
                                              field("instance", &Reception::instance),
                                              field("revision", &Reception::revision),
                                              field("made_at", &Reception::madeAt),
                                              field("made_by", &Reception::madeBy),
                                              field("machine", &Reception::machine),
                                              field("received_on", &Reception::receivedOn),
                                              field("received_by", &Reception::receivedBy),
                                              field("file", &Reception::file),
                                              field("due", &Reception::due),
                                              field("total", &Reception::total),
                                              field("added", &Reception::added),
                                              field("changed", &Reception::changed),
                                              field("unchanged", &Reception::unchanged),
                                              field("rejected", &Reception::rejected),
                                              field("lists", &Reception::lists),
                                              field("note", &Reception::note)};
};
template<>
struct Entity<Extension> {
    static constexpr quint16 table = 52;
    static constexpr auto name = "extension";
    static constexpr auto fields = std::tuple{
        key("milestone", &Extension::milestone),    key("unit", &Extension::unit),
        field("until", &Extension::until),          field("allowed_by", &Extension::allowedBy),
        field("allowed_on", &Extension::allowedOn), field("reason", &Extension::reason)};
};
template<>
struct Entity<Remark> {
    static constexpr quint16 table = 53;
    static constexpr auto name = "remark";
    static constexpr auto fields = std::tuple{key("id", &Remark::id),
                                              field("plan", &Remark::plan),
                                              field("unit", &Remark::unit),
                                              field("criterion", &Remark::criterion),
                                              field("text", &Remark::text),
                                              field("made_on", &Remark::madeOn),
                                              field("made_by", &Remark::madeBy),
                                              field("answer", &Remark::answer),
                                              field("answered_on", &Remark::answeredOn),
                                              field("closed", &Remark::closed)};
};
template<>
struct Entity<UnitWords> {
    static constexpr quint16 table = 54;
    static constexpr auto name = "unit_words";
    static constexpr auto fields =
        std::tuple{key("plan", &UnitWords::plan), key("unit", &UnitWords::unit),
                   key("topic", &UnitWords::topic), field("text", &UnitWords::text)};
};
template<>
struct Entity<Attachment> {
    static constexpr quint16 table = 55;
    static constexpr auto name = "attachment";
    static constexpr auto fields =
        std::tuple{key("plan", &Attachment::plan),       key("unit", &Attachment::unit),
                   key("about", &Attachment::about),     key("name", &Attachment::name),
                   field("sha256", &Attachment::sha256), field("bytes", &Attachment::bytes)};
};

/// As forEachPlanEntity, for the entities of this header.
template<class Visit>
void forEachPackageEntity(Visit&& visit)
{
    visit.template operator()<Form>();
    visit.template operator()<Reception>();
    visit.template operator()<Extension>();
    visit.template operator()<Remark>();
    visit.template operator()<UnitWords>();
    visit.template operator()<Attachment>();
}

} // namespace thidua
