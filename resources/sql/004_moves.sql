-- SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 4: units that change bloc in mid-year. A released step is never edited; the next change is 005_….sql.
-- Encodings as in 001.

-- A unit that went over to another bloc of a plan. `membership.bloc` is the bloc it is in now; `from_bloc`
-- is where it was until the day before `day`.
CREATE TABLE bloc_move (
  plan INTEGER NOT NULL REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
  unit INTEGER NOT NULL REFERENCES unit(id) DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL,
  from_bloc INTEGER NOT NULL REFERENCES bloc(id) DEFERRABLE INITIALLY DEFERRED,
  document TEXT,
  PRIMARY KEY (plan, unit, day)
) STRICT, WITHOUT ROWID;
CREATE INDEX bloc_move_unit ON bloc_move(unit);
CREATE INDEX bloc_move_from_bloc ON bloc_move(from_bloc);
