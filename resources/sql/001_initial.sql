-- SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 1. A released step is never edited; the next change is 002_….sql.
-- Points and measured values are counts of 1/10,000. Dates are ISO text, times milliseconds since
-- 1970 (UTC). A blank text, a missing date and a null id are NULL. Foreign keys are checked at
-- COMMIT, so that a change may list its rows in any order.

PRAGMA application_id = 0x54484455;

-- What the file is: next id, version of the program that wrote it.
CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value ANY NOT NULL
) STRICT, WITHOUT ROWID;

-- Who has the ledger open for writing; empty when nobody has.
CREATE TABLE opened_by (
  user TEXT NOT NULL,
  host TEXT NOT NULL,
  since INTEGER NOT NULL
) STRICT;

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE movement (
  id INTEGER PRIMARY KEY,
  code TEXT,
  name TEXT,
  description TEXT,
  first TEXT,
  last TEXT
) STRICT;

CREATE TABLE phase (
  id INTEGER PRIMARY KEY,
  movement INTEGER NOT NULL REFERENCES movement(id) DEFERRABLE INITIALLY DEFERRED,
  code TEXT,
  name TEXT,
  first TEXT,
  last TEXT
) STRICT;
CREATE INDEX phase_movement ON phase(movement);

CREATE TABLE plan (
  id INTEGER PRIMARY KEY,
  movement INTEGER REFERENCES movement(id) DEFERRABLE INITIALLY DEFERRED,
  phase INTEGER REFERENCES phase(id) DEFERRABLE INITIALLY DEFERRED,
  parent INTEGER REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
  state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2),
  code TEXT NOT NULL,
  title TEXT,
  short_title TEXT,
  number TEXT,
  issued TEXT,
  issuer TEXT,
  first TEXT,
  last TEXT,
  subject TEXT,
  purpose TEXT,
  source TEXT,
  sample_note TEXT
) STRICT;
CREATE INDEX plan_movement ON plan(movement);
CREATE INDEX plan_phase ON plan(phase);
CREATE INDEX plan_parent ON plan(parent);

CREATE TABLE plan_rules (
  plan INTEGER PRIMARY KEY REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
  rounds INTEGER NOT NULL CHECK (rounds BETWEEN 1 AND 15),
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
  rounding INTEGER NOT NULL CHECK (rounding BETWEEN 0 AND 3),
  round_leaves INTEGER NOT NULL CHECK (round_leaves IN (0, 1)),
  na_policy INTEGER NOT NULL CHECK (na_policy BETWEEN 0 AND 5),
  minimum_grade TEXT,
  tie_grade TEXT,
  tie_grade_binds INTEGER NOT NULL CHECK (tie_grade_binds IN (0, 1)),
  award_form TEXT,
  tie_rule TEXT
) STRICT;

CREATE TABLE legal_basis (
  id INTEGER PRIMARY KEY,
  plan INTEGER NOT NULL REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
  seq INTEGER NOT NULL,
  number TEXT,
  issued TEXT,
  issuer TEXT,
  title TEXT
) STRICT;
CREATE INDEX legal_basis_plan ON legal_basis(plan);

CREATE TABLE content_area (
  id INTEGER PRIMARY KEY,
  plan INTEGER NOT NULL REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
  seq INTEGER NOT NULL,
  title TEXT,
  text TEXT
) STRICT;
CREATE INDEX content_area_plan ON content_area(plan);

CREATE TABLE milestone (
  id INTEGER PRIMARY KEY,
  plan INTEGER NOT NULL REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
  seq INTEGER NOT NULL,
  title TEXT,
  who TEXT,
  first TEXT,
  last TEXT,
  last_excluded INTEGER NOT NULL CHECK (last_excluded IN (0, 1))
) STRICT;
CREATE INDEX milestone_plan ON milestone(plan);

CREATE TABLE paper (
  id INTEGER PRIMARY KEY,
  plan INTEGER NOT NULL REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
  seq INTEGER NOT NULL,
  title TEXT
) STRICT;
CREATE INDEX paper_plan ON paper(plan);

CREATE TABLE grade (
  id INTEGER PRIMARY KEY,
  plan INTEGER NOT NULL REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
  seq INTEGER NOT NULL,
  code TEXT,
  name TEXT,
  minimum INTEGER NOT NULL,
  minimum_closed INTEGER NOT NULL CHECK (minimum_closed IN (0, 1)),
  bounded INTEGER NOT NULL CHECK (bounded IN (0, 1)),
  maximum INTEGER NOT NULL,
  maximum_closed INTEGER NOT NULL CHECK (maximum_closed IN (0, 1))
) STRICT;
CREATE INDEX grade_plan ON grade(plan);

CREATE TABLE unit (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  short_name TEXT,
  kind TEXT,
  class TEXT,
  level TEXT,
  ownership TEXT,
  valid_from TEXT,
  valid_to TEXT,
  successor INTEGER REFERENCES unit(id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX unit_successor ON unit(successor) WHERE successor IS NOT NULL;

CREATE TABLE bloc (
  id INTEGER PRIMARY KEY,
  plan INTEGER NOT NULL REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
  seq INTEGER NOT NULL,
  code TEXT NOT NULL,
  name TEXT,
  short_name TEXT,
  quota_kind INTEGER NOT NULL CHECK (quota_kind IN (0, 1)),
  quota_count INTEGER NOT NULL CHECK (quota_count >= 0),
  quota_share INTEGER NOT NULL CHECK (quota_share >= 0),
  quota_rounding INTEGER NOT NULL CHECK (quota_rounding BETWEEN 0 AND 3),
  head INTEGER REFERENCES unit(id) DEFERRABLE INITIALLY DEFERRED,
  deputy INTEGER REFERENCES unit(id) DEFERRABLE INITIALLY DEFERRED,
  composition TEXT
) STRICT;
CREATE INDEX bloc_plan ON bloc(plan);
CREATE INDEX bloc_head ON bloc(head) WHERE head IS NOT NULL;
CREATE INDEX bloc_deputy ON bloc(deputy) WHERE deputy IS NOT NULL;

CREATE TABLE membership (
  plan INTEGER NOT NULL REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
  unit INTEGER NOT NULL REFERENCES unit(id) DEFERRABLE INITIALLY DEFERRED,
  bloc INTEGER NOT NULL REFERENCES bloc(id) DEFERRABLE INITIALLY DEFERRED,
  participation INTEGER NOT NULL CHECK (participation BETWEEN 0 AND 2),
  frozen_name TEXT,
  frozen_kind TEXT,
  frozen_class TEXT,
  PRIMARY KEY (plan, unit)
) STRICT, WITHOUT ROWID;
CREATE INDEX membership_unit ON membership(unit);
CREATE INDEX membership_bloc ON membership(bloc);

CREATE TABLE criterion (
  id INTEGER PRIMARY KEY,
  plan INTEGER NOT NULL REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
  parent INTEGER REFERENCES criterion(id) DEFERRABLE INITIALLY DEFERRED,
  seq INTEGER NOT NULL,
  code TEXT NOT NULL,
  title TEXT,
  short_title TEXT,
  maximum INTEGER NOT NULL,
  type INTEGER NOT NULL CHECK (type BETWEEN 0 AND 2),
  rule INTEGER NOT NULL CHECK (rule BETWEEN 0 AND 11),
  rule_args TEXT,
  numerator TEXT,
  denominator TEXT,
  evidence INTEGER NOT NULL CHECK (evidence IN (0, 1)),
  applies_to TEXT,
  na_policy INTEGER NOT NULL CHECK (na_policy BETWEEN 0 AND 5),
  bloc INTEGER REFERENCES bloc(id) DEFERRABLE INITIALLY DEFERRED,
  maxima_by_kind TEXT,
  note TEXT
) STRICT;
CREATE INDEX criterion_plan ON criterion(plan);
CREATE INDEX criterion_parent ON criterion(parent) WHERE parent IS NOT NULL;
CREATE INDEX criterion_bloc ON criterion(bloc) WHERE bloc IS NOT NULL;

CREATE TABLE grade_condition (
  id INTEGER PRIMARY KEY,
  plan INTEGER NOT NULL REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
  seq INTEGER NOT NULL CHECK (seq BETWEEN 0 AND 62),
  grade INTEGER NOT NULL REFERENCES grade(id) DEFERRABLE INITIALLY DEFERRED,
  kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 3),
  criterion INTEGER REFERENCES criterion(id) DEFERRABLE INITIALLY DEFERRED,
  share INTEGER NOT NULL
) STRICT;
CREATE INDEX grade_condition_plan ON grade_condition(plan);
CREATE INDEX grade_condition_grade ON grade_condition(grade);
CREATE INDEX grade_condition_criterion ON grade_condition(criterion) WHERE criterion IS NOT NULL;

CREATE TABLE sheet (
  id INTEGER PRIMARY KEY,
  plan INTEGER NOT NULL REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
  unit INTEGER NOT NULL REFERENCES unit(id) DEFERRABLE INITIALLY DEFERRED,
  round INTEGER NOT NULL CHECK (round BETWEEN 0 AND 3),
  state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 7),
  changed_by TEXT,
  changed_at INTEGER,
  reason TEXT,
  edits_since_approval INTEGER NOT NULL CHECK (edits_since_approval >= 0),
  UNIQUE (unit, plan, round)
) STRICT;
CREATE INDEX sheet_plan ON sheet(plan, round);

-- By far the largest table: about 17 bytes a row. `criterion` carries no declared key, because the
-- index it needs would double that; the session refuses to remove a criterion that has scores, and
-- the file check looks for scores without criterion.
CREATE TABLE score (
  sheet INTEGER NOT NULL REFERENCES sheet(id) DEFERRABLE INITIALLY DEFERRED,
  criterion INTEGER NOT NULL,
  kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 3),
  amount INTEGER NOT NULL,
  denominator INTEGER NOT NULL,
  PRIMARY KEY (sheet, criterion)
) STRICT, WITHOUT ROWID;

CREATE TABLE score_note (
  sheet INTEGER NOT NULL REFERENCES sheet(id) DEFERRABLE INITIALLY DEFERRED,
  criterion INTEGER NOT NULL,
  reason TEXT,
  explanation TEXT,
  evidence TEXT,
  evidence_partial INTEGER NOT NULL CHECK (evidence_partial IN (0, 1)),
  PRIMARY KEY (sheet, criterion)
) STRICT, WITHOUT ROWID;

CREATE TABLE metric (
  id INTEGER PRIMARY KEY,
  plan INTEGER NOT NULL REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
  seq INTEGER NOT NULL,
  code TEXT,
  title TEXT,
  kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 4),
  criterion INTEGER REFERENCES criterion(id) DEFERRABLE INITIALLY DEFERRED,
  lower_is_better INTEGER NOT NULL CHECK (lower_is_better IN (0, 1)),
  breaks_ties INTEGER NOT NULL CHECK (breaks_ties IN (0, 1))
) STRICT;
CREATE INDEX metric_plan ON metric(plan);
CREATE INDEX metric_criterion ON metric(criterion) WHERE criterion IS NOT NULL;

CREATE TABLE metric_value (
  metric INTEGER NOT NULL REFERENCES metric(id) DEFERRABLE INITIALLY DEFERRED,
  unit INTEGER NOT NULL REFERENCES unit(id) DEFERRABLE INITIALLY DEFERRED,
  value INTEGER NOT NULL,
  PRIMARY KEY (metric, unit)
) STRICT, WITHOUT ROWID;
CREATE INDEX metric_value_unit ON metric_value(unit);

CREATE TABLE docket_decision (
  id INTEGER PRIMARY KEY,
  plan INTEGER NOT NULL REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
  bloc INTEGER NOT NULL REFERENCES bloc(id) DEFERRABLE INITIALLY DEFERRED,
  total INTEGER NOT NULL,
  places INTEGER NOT NULL CHECK (places >= 0),
  decided_by TEXT,
  decided_on TEXT,
  document TEXT,
  reason TEXT
) STRICT;
CREATE INDEX docket_decision_plan ON docket_decision(plan);
CREATE INDEX docket_decision_bloc ON docket_decision(bloc);

CREATE TABLE docket_unit (
  decision INTEGER NOT NULL REFERENCES docket_decision(id) DEFERRABLE INITIALLY DEFERRED,
  unit INTEGER NOT NULL REFERENCES unit(id) DEFERRABLE INITIALLY DEFERRED,
  taken INTEGER NOT NULL CHECK (taken IN (0, 1)),
  PRIMARY KEY (decision, unit)
) STRICT, WITHOUT ROWID;
CREATE INDEX docket_unit_unit ON docket_unit(unit);

CREATE TABLE hold (
  id INTEGER PRIMARY KEY,
  plan INTEGER NOT NULL REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
  unit INTEGER NOT NULL REFERENCES unit(id) DEFERRABLE INITIALLY DEFERRED,
  effect INTEGER NOT NULL CHECK (effect BETWEEN 0 AND 4),
  grade TEXT,
  points INTEGER NOT NULL,
  first TEXT,
  last TEXT,
  source TEXT,
  document TEXT,
  note TEXT
) STRICT;
CREATE INDEX hold_plan ON hold(plan);
CREATE INDEX hold_unit ON hold(unit);

CREATE TABLE peer_basis (
  bloc INTEGER NOT NULL REFERENCES bloc(id) DEFERRABLE INITIALLY DEFERRED,
  criterion INTEGER NOT NULL REFERENCES criterion(id) DEFERRABLE INITIALLY DEFERRED,
  round INTEGER NOT NULL CHECK (round BETWEEN 0 AND 3),
  best INTEGER NOT NULL,
  sum INTEGER NOT NULL,
  count INTEGER NOT NULL CHECK (count >= 0),
  PRIMARY KEY (bloc, criterion, round)
) STRICT, WITHOUT ROWID;
CREATE INDEX peer_basis_criterion ON peer_basis(criterion);

-- Derived: recomputed from all scores of a sheet whenever one of them changes. `standards` holds
-- the points of each top-level node as varints.
CREATE TABLE sheet_result (
  sheet INTEGER PRIMARY KEY REFERENCES sheet(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  has_total INTEGER NOT NULL,
  total INTEGER NOT NULL,
  exact_floor INTEGER NOT NULL,
  above_floor INTEGER NOT NULL,
  base INTEGER NOT NULL,
  bonus INTEGER NOT NULL,
  penalty INTEGER NOT NULL,
  applicable INTEGER NOT NULL,
  filled INTEGER NOT NULL,
  missing INTEGER NOT NULL,
  failed_conditions INTEGER NOT NULL,
  standards BLOB NOT NULL
) STRICT;

-- Who worked where: history cites these, and its hashes cover them.
CREATE TABLE actor (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  account TEXT NOT NULL,
  host TEXT NOT NULL,
  UNIQUE (name, account, host)
) STRICT;

-- One action, one row; numbers run without gaps. `action` is a code and `arguments` are parted by
-- U+001F. `undoes`, and the list `also` (varints), are the entries an undo or redo takes back.
-- `change` holds the field changes. hash = SHA-256(hash of the row before ‖ everything else here).
CREATE TABLE history (
  number INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  actor INTEGER NOT NULL REFERENCES actor(id),
  action INTEGER NOT NULL,
  undoes INTEGER CHECK (undoes > 0),
  also BLOB CHECK (length(also) > 0),
  arguments TEXT CHECK (arguments <> ''),
  row_count INTEGER NOT NULL,
  change BLOB NOT NULL,
  hash BLOB NOT NULL
) STRICT;
CREATE INDEX history_undoes ON history(undoes) WHERE undoes IS NOT NULL;
