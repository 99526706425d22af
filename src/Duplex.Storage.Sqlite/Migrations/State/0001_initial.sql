-- Ids are 16 bytes (UUIDv7, so they grow), instants are UTC microseconds, states are names.
-- Payload bytes lie in tables of their own, sealed; a payload can be erased and its row kept.
CREATE TABLE exchange (
  number INTEGER PRIMARY KEY,
  organization TEXT NOT NULL,
  connection TEXT NOT NULL,
  id BLOB NOT NULL UNIQUE,
  direction TEXT NOT NULL,
  format TEXT NOT NULL,
  kind TEXT NOT NULL,
  control_id TEXT NOT NULL,
  lane INTEGER NOT NULL,
  at INTEGER NOT NULL,
  outcome TEXT NOT NULL,
  code TEXT NOT NULL,
  place TEXT NOT NULL,
  sentence TEXT NOT NULL,
  control_id_reused INTEGER NOT NULL,
  duplicate_of BLOB,
  delivery BLOB,
  loop BLOB
);
CREATE INDEX exchange_by_connection ON exchange (organization, connection, id);
CREATE INDEX exchange_by_outcome ON exchange (organization, outcome, id) WHERE outcome <> 'InTheChart';
CREATE INDEX exchange_by_delivery ON exchange (delivery, id) WHERE delivery IS NOT NULL;

CREATE TABLE exchange_payload (
  number INTEGER PRIMARY KEY,
  organization TEXT NOT NULL,
  connection TEXT NOT NULL,
  key_id TEXT,
  bytes BLOB,
  answer_key_id TEXT,
  answer_bytes BLOB
);

CREATE TABLE idempotency (
  organization TEXT NOT NULL,
  app TEXT NOT NULL,
  key TEXT NOT NULL,
  body BLOB NOT NULL,
  exchange BLOB NOT NULL,
  loop BLOB NOT NULL,
  delivery BLOB NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (organization, app, key)
) WITHOUT ROWID;

CREATE TABLE feed (
  position INTEGER PRIMARY KEY AUTOINCREMENT,
  organization TEXT NOT NULL,
  connection TEXT NOT NULL,
  lane INTEGER NOT NULL,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  source BLOB,
  at INTEGER NOT NULL
);

-- Consumers belong to the installation, not to an organization.
CREATE TABLE feed_consumer (
  name TEXT PRIMARY KEY,
  position INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE delivery (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  organization TEXT NOT NULL,
  connection TEXT NOT NULL,
  id BLOB NOT NULL UNIQUE,
  lane INTEGER NOT NULL,
  loop BLOB NOT NULL,
  source BLOB NOT NULL,
  resource_type TEXT NOT NULL,
  state TEXT NOT NULL,
  blocks INTEGER NOT NULL,
  code TEXT NOT NULL,
  sentence TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  next_attempt_at INTEGER,
  created_at INTEGER NOT NULL,
  deadline INTEGER NOT NULL,
  reference TEXT,
  possible_repeat INTEGER NOT NULL,
  evidence TEXT NOT NULL
);
CREATE INDEX delivery_due ON delivery (next_attempt_at, sequence) WHERE next_attempt_at IS NOT NULL;
CREATE INDEX delivery_blocking ON delivery (organization, connection, lane, sequence) WHERE blocks = 1;

CREATE TABLE delivery_part (
  delivery BLOB NOT NULL,
  part INTEGER NOT NULL,
  organization TEXT NOT NULL,
  connection TEXT NOT NULL,
  target TEXT NOT NULL,
  mode TEXT NOT NULL,
  state TEXT NOT NULL,
  reference TEXT,
  attempts INTEGER NOT NULL,
  PRIMARY KEY (delivery, part)
) WITHOUT ROWID;

-- The job (part -1), a part's body (kind 'body') and how to find it again (kind 'lookup').
CREATE TABLE delivery_payload (
  delivery BLOB NOT NULL,
  part INTEGER NOT NULL,
  kind TEXT NOT NULL,
  organization TEXT NOT NULL,
  connection TEXT NOT NULL,
  key_id TEXT,
  bytes BLOB,
  PRIMARY KEY (delivery, part, kind)
);

CREATE TABLE loop (
  organization TEXT NOT NULL,
  connection TEXT NOT NULL,
  id BLOB NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  lane INTEGER NOT NULL,
  delivery BLOB NOT NULL,
  patient TEXT NOT NULL,
  status TEXT NOT NULL,
  steps TEXT NOT NULL,
  opened_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  next_deadline INTEGER
) WITHOUT ROWID;
CREATE INDEX loop_by_organization ON loop (organization, id);
CREATE INDEX loop_by_status ON loop (organization, status, id);
CREATE INDEX loop_deadline ON loop (next_deadline, id) WHERE next_deadline IS NOT NULL;

CREATE TABLE hold (
  organization TEXT NOT NULL,
  connection TEXT NOT NULL,
  id BLOB NOT NULL PRIMARY KEY,
  delivery BLOB,
  loop BLOB,
  exchange BLOB,
  code TEXT NOT NULL,
  place TEXT NOT NULL,
  sentence TEXT NOT NULL,
  owner TEXT NOT NULL,
  opened_at INTEGER NOT NULL,
  deadline INTEGER NOT NULL,
  decision TEXT,
  decided_by TEXT,
  decided_at INTEGER,
  reason TEXT
) WITHOUT ROWID;
CREATE INDEX hold_by_organization ON hold (organization, id);
CREATE INDEX hold_open ON hold (organization, id) WHERE decision IS NULL;
CREATE INDEX hold_open_by_delivery ON hold (delivery) WHERE decision IS NULL;

CREATE TABLE audit (
  number INTEGER PRIMARY KEY,
  organization TEXT NOT NULL,
  at INTEGER NOT NULL,
  who TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  outcome TEXT NOT NULL
);
CREATE INDEX audit_by_subject ON audit (organization, subject, number);

-- One row per resource: its newest version, and which one is the current one (null: only history yet). Versions of a
-- resource are a chain from the newest back, so that adding one writes no index of its own.
CREATE TABLE chart_resource (
  organization TEXT NOT NULL,
  connection TEXT NOT NULL,
  resource_type TEXT NOT NULL,
  id TEXT NOT NULL,
  newest_version INTEGER NOT NULL,
  newest INTEGER NOT NULL,
  current INTEGER,
  patient TEXT NOT NULL,
  PRIMARY KEY (organization, connection, resource_type, id)
) WITHOUT ROWID;
CREATE INDEX chart_resource_by_patient ON chart_resource (organization, connection, patient, resource_type, id) WHERE current IS NOT NULL;

CREATE TABLE chart_version (
  number INTEGER PRIMARY KEY,
  organization TEXT NOT NULL,
  connection TEXT NOT NULL,
  resource_type TEXT NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  at INTEGER NOT NULL,
  source BLOB NOT NULL,
  source_sequence INTEGER NOT NULL,
  patient TEXT NOT NULL,
  previous INTEGER
);

CREATE TABLE chart_payload (
  number INTEGER PRIMARY KEY,
  organization TEXT NOT NULL,
  connection TEXT NOT NULL,
  key_id TEXT,
  bytes BLOB
);
