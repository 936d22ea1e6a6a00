// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace thidua {

/// What kind of thing went wrong, for code that must tell one failure from another.
enum class ErrorCode {
    InvalidInput, ///< something typed or read does not make sense; nothing was changed
    OutOfRange, ///< a value outside what its criterion, plan or type allows
    NotFound,
    Refused, ///< a rule of the plan or of the workflow forbids it (frozen table, docket limit …)
    Conflict, ///< the file holds other values than the change was made from
    Locked, ///< another program has the ledger open for writing
    ReadOnly, ///< the file or its folder cannot be written
    DiskFull,
    NotALedger,
    NewerLedger, ///< made by a later version of the program
    Corrupt,
    Io,
    Cancelled, ///< the user stopped it; never shown as an error
};

/// A failure as a value. `message` is for people: what happened, where, what to do, in the
/// program's language. `detail` is for the log.
struct Error {
    ErrorCode code = ErrorCode::InvalidInput;
    QString message;
    QString detail = {};
    bool operator==(const Error&) const = default;
};

template<class T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString message,
                                                QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(detail)});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

/// Hands the error of an expression to the caller: `THIDUA_TRY(session.apply(change));`
#define THIDUA_TRY(expression)                                                                     \
    do {                                                                                           \
        if (auto thiduaTryResult = (expression); !thiduaTryResult)                                 \
            return ::thidua::fail(std::move(thiduaTryResult).error());                             \
    } while (false)

/// Hands the error of a Result to the caller, or names its value.
#define THIDUA_ASSIGN(name, expression)                                                            \
    auto name##Result = (expression);                                                              \
    if (!name##Result)                                                                             \
        return ::thidua::fail(std::move(name##Result).error());                                    \
    auto& name = *name##Result

} // namespace thidua
