-- SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 2: movements over phases. Launches, clauses and duties of a plan; targets, initiatives,
-- registers, projects, nominations; holidays; what units were before a dated change.
-- Money is NULL when unknown, a number of đồng when exact, text like '>58000000000' when known only
-- from below.

ALTER TABLE plan ADD COLUMN copied_from INTEGER REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX plan_copied_from ON plan(copied_from) WHERE copied_from IS NOT NULL;

ALTER TABLE milestone ADD COLUMN kind INTEGER NOT NULL DEFAULT 0 CHECK (kind BETWEEN 0 AND 6);
ALTER TABLE milestone ADD COLUMN per_unit INTEGER NOT NULL DEFAULT 0 CHECK (per_unit IN (0, 1));
ALTER TABLE milestone ADD COLUMN phase INTEGER REFERENCES phase(id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX milestone_phase ON milestone(phase) WHERE phase IS NOT NULL;

CREATE TABLE holiday (
  day TEXT PRIMARY KEY,
  name TEXT,
  worked INTEGER NOT NULL CHECK (worked IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE clause (
  id INTEGER PRIMARY KEY,
  plan INTEGER NOT NULL REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
  seq INTEGER NOT NULL,
  kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 5),
  text TEXT
) STRICT;
CREATE INDEX clause_plan ON clause(plan);

CREATE TABLE duty (
  id INTEGER PRIMARY KEY,
  plan INTEGER NOT NULL REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
  seq INTEGER NOT NULL,
  organisation TEXT,
  role INTEGER NOT NULL CHECK (role BETWEEN 0 AND 2),
  text TEXT
) STRICT;
CREATE INDEX duty_plan ON duty(plan);

CREATE TABLE unit_version (
  id INTEGER PRIMARY KEY,
  unit INTEGER NOT NULL REFERENCES unit(id) DEFERRABLE INITIALLY DEFERRED,
  until TEXT NOT NULL,
  name TEXT,
  short_name TEXT,
  kind TEXT,
  class TEXT,
  level TEXT,
  ownership TEXT,
  document TEXT,
  UNIQUE (unit, until)
) STRICT;

CREATE TABLE unit_step (
  milestone INTEGER NOT NULL REFERENCES milestone(id) DEFERRABLE INITIALLY DEFERRED,
  unit INTEGER NOT NULL REFERENCES unit(id) DEFERRABLE INITIALLY DEFERRED,
  done_on TEXT NOT NULL,
  document TEXT,
  note TEXT,
  PRIMARY KEY (milestone, unit)
) STRICT, WITHOUT ROWID;
CREATE INDEX unit_step_unit ON unit_step(unit);

CREATE TABLE target (
  id INTEGER PRIMARY KEY,
  plan INTEGER NOT NULL REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
  seq INTEGER NOT NULL,
  code TEXT NOT NULL,
  title TEXT,
  short_title TEXT,
  output TEXT,
  measure TEXT,
  lower_is_better INTEGER NOT NULL CHECK (lower_is_better IN (0, 1)),
  rollup INTEGER NOT NULL CHECK (rollup BETWEEN 0 AND 5),
  numerator TEXT,
  denominator TEXT,
  scale INTEGER NOT NULL CHECK (scale > 0),
  weight TEXT,
  kinds TEXT,
  classes TEXT,
  levels TEXT,
  ownerships TEXT,
  unit_goal INTEGER NOT NULL CHECK (unit_goal BETWEEN 0 AND 8),
  unit_value INTEGER NOT NULL,
  baseline_kind INTEGER NOT NULL CHECK (baseline_kind BETWEEN 0 AND 2),
  baseline INTEGER NOT NULL,
  baseline_year INTEGER NOT NULL,
  source TEXT,
  evidence TEXT,
  lead TEXT,
  area TEXT,
  note TEXT
) STRICT;
CREATE INDEX target_plan ON target(plan);

CREATE TABLE target_goal (
  id INTEGER PRIMARY KEY,
  target INTEGER NOT NULL REFERENCES target(id) DEFERRABLE INITIALLY DEFERRED,
  phase INTEGER REFERENCES phase(id) DEFERRABLE INITIALLY DEFERRED,
  year INTEGER NOT NULL,
  kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 8),
  value INTEGER NOT NULL,
  UNIQUE (target, year)
) STRICT;
CREATE INDEX target_goal_phase ON target_goal(phase) WHERE phase IS NOT NULL;

CREATE TABLE promise (
  id INTEGER PRIMARY KEY,
  target INTEGER NOT NULL REFERENCES target(id) DEFERRABLE INITIALLY DEFERRED,
  unit INTEGER REFERENCES unit(id) DEFERRABLE INITIALLY DEFERRED,
  bloc INTEGER REFERENCES bloc(id) DEFERRABLE INITIALLY DEFERRED,
  year INTEGER NOT NULL,
  kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 8),
  value INTEGER NOT NULL,
  state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2),
  decided_by TEXT,
  decided_on TEXT,
  note TEXT,
  CHECK ((unit IS NULL) <> (bloc IS NULL))
) STRICT;
CREATE UNIQUE INDEX promise_once ON promise(target, year, coalesce(unit, 0), coalesce(bloc, 0));
CREATE INDEX promise_unit ON promise(unit) WHERE unit IS NOT NULL;
CREATE INDEX promise_bloc ON promise(bloc) WHERE bloc IS NOT NULL;

CREATE TABLE measurement (
  id INTEGER PRIMARY KEY,
  target INTEGER NOT NULL REFERENCES target(id) DEFERRABLE INITIALLY DEFERRED,
  unit INTEGER REFERENCES unit(id) DEFERRABLE INITIALLY DEFERRED,
  year INTEGER NOT NULL,
  quarter INTEGER NOT NULL CHECK (quarter BETWEEN 0 AND 4),
  kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 4),
  amount INTEGER NOT NULL,
  denominator INTEGER NOT NULL,
  weight INTEGER NOT NULL,
  above INTEGER NOT NULL CHECK (above IN (0, 1)),
  reported_on TEXT,
  source TEXT,
  evidence TEXT,
  note TEXT
) STRICT;
CREATE UNIQUE INDEX measurement_once ON measurement(target, year, quarter, coalesce(unit, 0));
CREATE INDEX measurement_unit ON measurement(unit) WHERE unit IS NOT NULL;

CREATE TABLE initiative (
  id INTEGER PRIMARY KEY,
  unit INTEGER NOT NULL REFERENCES unit(id) DEFERRABLE INITIALLY DEFERRED,
  code TEXT,
  title TEXT NOT NULL,
  kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 4),
  field INTEGER NOT NULL CHECK (field BETWEEN 0 AND 5),
  scope INTEGER NOT NULL CHECK (scope BETWEEN 0 AND 4),
  authors TEXT,
  summary TEXT,
  effect TEXT,
  benefit ANY,
  recognition TEXT,
  recognised_on TEXT,
  recogniser TEXT,
  dropped TEXT
) STRICT;
CREATE INDEX initiative_unit ON initiative(unit);

CREATE TABLE initiative_step (
  initiative INTEGER NOT NULL REFERENCES initiative(id) DEFERRABLE INITIALLY DEFERRED,
  stage INTEGER NOT NULL CHECK (stage BETWEEN 0 AND 3),
  done_on TEXT,
  document TEXT,
  note TEXT,
  PRIMARY KEY (initiative, stage)
) STRICT, WITHOUT ROWID;

CREATE TABLE initiative_use (
  initiative INTEGER NOT NULL REFERENCES initiative(id) DEFERRABLE INITIALLY DEFERRED,
  plan INTEGER NOT NULL REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
  rewarded INTEGER NOT NULL CHECK (rewarded IN (0, 1)),
  rewarded_on TEXT,
  document TEXT,
  PRIMARY KEY (initiative, plan)
) STRICT, WITHOUT ROWID;
CREATE INDEX initiative_use_plan ON initiative_use(plan);

CREATE TABLE coverage_rule (
  id INTEGER PRIMARY KEY,
  plan INTEGER NOT NULL REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
  seq INTEGER NOT NULL,
  title TEXT,
  subject INTEGER NOT NULL CHECK (subject BETWEEN 0 AND 2),
  kinds INTEGER NOT NULL CHECK (kinds BETWEEN 0 AND 31),
  stage INTEGER NOT NULL CHECK (stage BETWEEN 0 AND 3),
  evaluated INTEGER NOT NULL CHECK (evaluated IN (0, 1)),
  count INTEGER NOT NULL CHECK (count > 0),
  period INTEGER NOT NULL CHECK (period BETWEEN 0 AND 2),
  phase INTEGER REFERENCES phase(id) DEFERRABLE INITIALLY DEFERRED,
  unit_kinds TEXT,
  encouraged INTEGER NOT NULL CHECK (encouraged IN (0, 1)),
  words TEXT
) STRICT;
CREATE INDEX coverage_rule_plan ON coverage_rule(plan);
CREATE INDEX coverage_rule_phase ON coverage_rule(phase) WHERE phase IS NOT NULL;

CREATE TABLE exemplar (
  id INTEGER PRIMARY KEY,
  plan INTEGER NOT NULL REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
  unit INTEGER NOT NULL REFERENCES unit(id) DEFERRABLE INITIALLY DEFERRED,
  collective INTEGER NOT NULL CHECK (collective IN (0, 1)),
  name TEXT NOT NULL,
  field TEXT,
  achievement TEXT,
  next_due TEXT
) STRICT;
CREATE INDEX exemplar_plan ON exemplar(plan);
CREATE INDEX exemplar_unit ON exemplar(unit);

CREATE TABLE exemplar_step (
  exemplar INTEGER NOT NULL REFERENCES exemplar(id) DEFERRABLE INITIALLY DEFERRED,
  stage INTEGER NOT NULL CHECK (stage BETWEEN 0 AND 3),
  done_on TEXT,
  document TEXT,
  note TEXT,
  PRIMARY KEY (exemplar, stage)
) STRICT, WITHOUT ROWID;

CREATE TABLE activity (
  id INTEGER PRIMARY KEY,
  plan INTEGER NOT NULL REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
  unit INTEGER REFERENCES unit(id) DEFERRABLE INITIALLY DEFERRED,
  kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 1),
  title TEXT,
  channel TEXT,
  due TEXT,
  held_on TEXT,
  people INTEGER NOT NULL CHECK (people >= 0),
  document TEXT,
  note TEXT
) STRICT;
CREATE INDEX activity_plan ON activity(plan);
CREATE INDEX activity_unit ON activity(unit) WHERE unit IS NOT NULL;

CREATE TABLE programme (
  id INTEGER PRIMARY KEY,
  plan INTEGER NOT NULL REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
  seq INTEGER NOT NULL,
  code TEXT,
  name TEXT,
  number TEXT,
  approved_on TEXT,
  approver TEXT,
  first_year INTEGER NOT NULL,
  last_year INTEGER NOT NULL,
  budget ANY,
  note TEXT
) STRICT;
CREATE INDEX programme_plan ON programme(plan);

CREATE TABLE project (
  id INTEGER PRIMARY KEY,
  plan INTEGER NOT NULL REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
  programme INTEGER REFERENCES programme(id) DEFERRABLE INITIALLY DEFERRED,
  seq INTEGER NOT NULL,
  code TEXT,
  name TEXT,
  state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 4),
  budget ANY,
  lead TEXT,
  support TEXT,
  first TEXT,
  last TEXT,
  blocked TEXT,
  description TEXT,
  note TEXT
) STRICT;
CREATE INDEX project_plan ON project(plan);
CREATE INDEX project_programme ON project(programme) WHERE programme IS NOT NULL;

CREATE TABLE funding (
  id INTEGER PRIMARY KEY,
  project INTEGER NOT NULL REFERENCES project(id) DEFERRABLE INITIALLY DEFERRED,
  year INTEGER NOT NULL,
  source TEXT,
  planned ANY,
  disbursed ANY
) STRICT;
CREATE INDEX funding_project ON funding(project);

CREATE TABLE project_milestone (
  id INTEGER PRIMARY KEY,
  project INTEGER NOT NULL REFERENCES project(id) DEFERRABLE INITIALLY DEFERRED,
  seq INTEGER NOT NULL,
  title TEXT,
  responsible TEXT,
  first TEXT,
  due TEXT,
  done_on TEXT,
  note TEXT
) STRICT;
CREATE INDEX project_milestone_project ON project_milestone(project);

CREATE TABLE risk (
  id INTEGER PRIMARY KEY,
  project INTEGER NOT NULL REFERENCES project(id) DEFERRABLE INITIALLY DEFERRED,
  title TEXT,
  level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 2),
  response TEXT,
  owner TEXT,
  closed_on TEXT
) STRICT;
CREATE INDEX risk_project ON risk(project);

CREATE TABLE meeting (
  id INTEGER PRIMARY KEY,
  plan INTEGER NOT NULL REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
  held_on TEXT,
  title TEXT,
  chair TEXT,
  document TEXT,
  summary TEXT
) STRICT;
CREATE INDEX meeting_plan ON meeting(plan);

CREATE TABLE task (
  id INTEGER PRIMARY KEY,
  plan INTEGER NOT NULL REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
  seq INTEGER NOT NULL,
  source INTEGER NOT NULL CHECK (source BETWEEN 0 AND 2),
  text TEXT,
  given_by TEXT,
  given_on TEXT,
  document TEXT,
  lead TEXT,
  support TEXT,
  due TEXT,
  due_words TEXT,
  recurrence INTEGER NOT NULL CHECK (recurrence BETWEEN 0 AND 3),
  state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2),
  done_on TEXT,
  result TEXT,
  project INTEGER REFERENCES project(id) DEFERRABLE INITIALLY DEFERRED,
  meeting INTEGER REFERENCES meeting(id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX task_plan ON task(plan);
CREATE INDEX task_project ON task(project) WHERE project IS NOT NULL;
CREATE INDEX task_meeting ON task(meeting) WHERE meeting IS NOT NULL;

CREATE TABLE nomination (
  id INTEGER PRIMARY KEY,
  plan INTEGER NOT NULL REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
  unit INTEGER NOT NULL REFERENCES unit(id) DEFERRABLE INITIALLY DEFERRED,
  collective INTEGER NOT NULL CHECK (collective IN (0, 1)),
  name TEXT NOT NULL,
  position TEXT,
  achievement TEXT,
  form INTEGER REFERENCES clause(id) DEFERRABLE INITIALLY DEFERRED,
  state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 3),
  decided_on TEXT,
  document TEXT,
  note TEXT
) STRICT;
CREATE INDEX nomination_plan ON nomination(plan);
CREATE INDEX nomination_unit ON nomination(unit);
CREATE INDEX nomination_form ON nomination(form) WHERE form IS NOT NULL;

CREATE TABLE nomination_mark (
  nomination INTEGER NOT NULL REFERENCES nomination(id) DEFERRABLE INITIALLY DEFERRED,
  clause INTEGER NOT NULL REFERENCES clause(id) DEFERRABLE INITIALLY DEFERRED,
  met INTEGER NOT NULL CHECK (met IN (0, 1)),
  note TEXT,
  PRIMARY KEY (nomination, clause)
) STRICT, WITHOUT ROWID;
CREATE INDEX nomination_mark_clause ON nomination_mark(clause);
