-- Entries that were not acknowledged yet; acknowledged ones leave. Sequences are assigned by the one writer.
CREATE TABLE intake (
  sequence INTEGER PRIMARY KEY,
  organization TEXT NOT NULL,
  connection TEXT NOT NULL,
  lane INTEGER NOT NULL,
  exchange BLOB NOT NULL,
  format TEXT NOT NULL,
  kind TEXT NOT NULL,
  control_id TEXT NOT NULL,
  key BLOB,
  content BLOB NOT NULL,
  received_at INTEGER NOT NULL,
  duplicate_of BLOB,
  control_id_reused INTEGER NOT NULL,
  refusal_code TEXT,
  refusal_place TEXT,
  refusal_sentence TEXT
);

CREATE TABLE intake_payload (
  sequence INTEGER PRIMARY KEY,
  organization TEXT NOT NULL,
  connection TEXT NOT NULL,
  key_id TEXT,
  bytes BLOB
);

-- What was received within the window, to tell repeats. Trimmed by walking along the keys.
CREATE TABLE intake_seen (
  key BLOB NOT NULL,
  content BLOB NOT NULL,
  organization TEXT NOT NULL,
  connection TEXT NOT NULL,
  exchange BLOB NOT NULL,
  received_at INTEGER NOT NULL,
  PRIMARY KEY (key, content)
) WITHOUT ROWID;

-- The next sequence when all rows below it have left.
CREATE TABLE intake_position (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  next_sequence INTEGER NOT NULL
);
INSERT INTO intake_position (id, next_sequence) VALUES (1, 1);
