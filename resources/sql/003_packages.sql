-- SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 3: files to and from units. A released step is never edited; the next change is 004_….sql.
-- Encodings as in 001. Hashes are SHA-256, 64 hexadecimal digits.

-- Bytes that facts cite by their hash: files that prove something, what a return said. Never changed;
-- written with the step that cites them, and not part of history.
CREATE TABLE blob (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  bytes BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- A form package (tệp biểu mẫu) given to a unit. `number` is the issuer number of every row the unit
-- makes with it, never given twice; `open_key` proves what the unit signs, base64.
CREATE TABLE form (
  number INTEGER PRIMARY KEY CHECK (number > 0),
  plan INTEGER NOT NULL REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
  unit INTEGER NOT NULL REFERENCES unit(id) DEFERRABLE INITIALLY DEFERRED,
  uid TEXT NOT NULL UNIQUE,
  open_key TEXT NOT NULL,
  score_table TEXT,
  issued_at INTEGER,
  issued_by TEXT,
  locked INTEGER NOT NULL CHECK (locked IN (0, 1))
) STRICT;
CREATE INDEX form_plan ON form(plan, unit);
CREATE INDEX form_unit ON form(unit);

-- A return (tệp nộp) as it was received. `digest` is the hash of its manifest, `content` of what it said;
-- `source` 0 package, 1 Excel form, 2 paper.
CREATE TABLE reception (
  id INTEGER PRIMARY KEY,
  plan INTEGER NOT NULL REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
  unit INTEGER NOT NULL REFERENCES unit(id) DEFERRABLE INITIALLY DEFERRED,
  form_number INTEGER REFERENCES form(number) DEFERRABLE INITIALLY DEFERRED,
  source INTEGER NOT NULL CHECK (source BETWEEN 0 AND 2),
  digest TEXT,
  content TEXT,
  instance TEXT,
  revision INTEGER NOT NULL CHECK (revision >= 0),
  made_at INTEGER,
  made_by TEXT,
  machine TEXT,
  received_on TEXT,
  received_by TEXT,
  file TEXT,
  due TEXT,
  total INTEGER NOT NULL,
  added INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  unchanged INTEGER NOT NULL,
  rejected INTEGER NOT NULL,
  lists TEXT,
  note TEXT
) STRICT;
CREATE INDEX reception_plan ON reception(plan, unit);
CREATE INDEX reception_unit ON reception(unit);
CREATE INDEX reception_form ON reception(form_number) WHERE form_number IS NOT NULL;

-- More time for one unit, and who allowed it.
CREATE TABLE extension (
  milestone INTEGER NOT NULL REFERENCES milestone(id) DEFERRABLE INITIALLY DEFERRED,
  unit INTEGER NOT NULL REFERENCES unit(id) DEFERRABLE INITIALLY DEFERRED,
  until TEXT NOT NULL,
  allowed_by TEXT,
  allowed_on TEXT,
  reason TEXT,
  PRIMARY KEY (milestone, unit)
) STRICT, WITHOUT ROWID;
CREATE INDEX extension_unit ON extension(unit);

-- What the council asks of a unit about one criterion, and what the unit answers.
CREATE TABLE remark (
  id INTEGER PRIMARY KEY,
  plan INTEGER NOT NULL REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
  unit INTEGER NOT NULL REFERENCES unit(id) DEFERRABLE INITIALLY DEFERRED,
  criterion INTEGER,
  text TEXT NOT NULL,
  made_on TEXT,
  made_by TEXT,
  answer TEXT,
  answered_on TEXT,
  closed INTEGER NOT NULL CHECK (closed IN (0, 1))
) STRICT;
CREATE INDEX remark_plan ON remark(plan, unit);
CREATE INDEX remark_unit ON remark(unit);

-- Difficulties, proposals: what a unit says of a plan as a whole.
CREATE TABLE unit_words (
  plan INTEGER NOT NULL REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
  unit INTEGER NOT NULL REFERENCES unit(id) DEFERRABLE INITIALLY DEFERRED,
  topic TEXT NOT NULL,
  text TEXT,
  PRIMARY KEY (plan, unit, topic)
) STRICT, WITHOUT ROWID;
CREATE INDEX unit_words_unit ON unit_words(unit);

-- A file that proves something of a unit in a plan; `about` names what, in codes.
CREATE TABLE attachment (
  plan INTEGER NOT NULL REFERENCES plan(id) DEFERRABLE INITIALLY DEFERRED,
  unit INTEGER NOT NULL REFERENCES unit(id) DEFERRABLE INITIALLY DEFERRED,
  about TEXT NOT NULL,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL REFERENCES blob(sha256) DEFERRABLE INITIALLY DEFERRED,
  bytes INTEGER NOT NULL CHECK (bytes >= 0),
  PRIMARY KEY (plan, unit, about, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX attachment_unit ON attachment(unit);
CREATE INDEX attachment_sha256 ON attachment(sha256);
