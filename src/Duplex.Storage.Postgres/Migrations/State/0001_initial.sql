-- Ids are UUIDv7, so they grow; instants are UTC microseconds; states are names. Names and keys sort by their bytes.
-- Payload bytes lie in tables of their own, sealed; a payload can be erased and its row kept.
-- No foreign keys: what belongs together is written by one unit of work, and a check per row would lock its parent.
CREATE TABLE exchange (
  id uuid PRIMARY KEY,
  organization text COLLATE "C" NOT NULL,
  connection text COLLATE "C" NOT NULL,
  direction text NOT NULL,
  format text NOT NULL,
  kind text NOT NULL,
  control_id text NOT NULL,
  lane bigint NOT NULL,
  at bigint NOT NULL,
  outcome text COLLATE "C" NOT NULL,
  code text NOT NULL,
  place text NOT NULL,
  sentence text NOT NULL,
  control_id_reused boolean NOT NULL,
  duplicate_of uuid,
  delivery uuid,
  loop uuid
);
CREATE INDEX exchange_by_connection ON exchange (organization, connection, id);
CREATE INDEX exchange_by_outcome ON exchange (organization, outcome, id) WHERE outcome <> 'InTheChart';
CREATE INDEX exchange_by_delivery ON exchange (delivery, id) WHERE delivery IS NOT NULL;
CREATE INDEX exchange_by_loop ON exchange (loop, id) WHERE loop IS NOT NULL;

CREATE TABLE exchange_payload (
  exchange uuid PRIMARY KEY,
  organization text COLLATE "C" NOT NULL,
  connection text COLLATE "C" NOT NULL,
  key_id text,
  bytes bytea,
  answer_key_id text,
  answer_bytes bytea
);

CREATE TABLE idempotency (
  organization text COLLATE "C" NOT NULL,
  app text COLLATE "C" NOT NULL,
  key text COLLATE "C" NOT NULL,
  body bytea NOT NULL,
  exchange uuid NOT NULL,
  loop uuid NOT NULL,
  delivery uuid NOT NULL,
  at bigint NOT NULL,
  PRIMARY KEY (organization, app, key)
);

-- Positions are taken one by one, never in blocks per connection: the reader's horizon reads the sequence.
CREATE SEQUENCE feed_position CACHE 1;
CREATE TABLE feed (
  position bigint PRIMARY KEY DEFAULT nextval('feed_position'),
  organization text COLLATE "C" NOT NULL,
  connection text COLLATE "C" NOT NULL,
  lane bigint NOT NULL,
  kind text NOT NULL,
  subject text NOT NULL,
  source uuid,
  at bigint NOT NULL
);

-- Consumers belong to the installation, not to an organization.
CREATE TABLE feed_consumer (
  name text COLLATE "C" PRIMARY KEY,
  position bigint NOT NULL
) WITH (fillfactor = 50);

CREATE TABLE delivery (
  id uuid PRIMARY KEY,
  sequence bigint GENERATED ALWAYS AS IDENTITY,
  organization text COLLATE "C" NOT NULL,
  connection text COLLATE "C" NOT NULL,
  lane bigint NOT NULL,
  loop uuid NOT NULL,
  source uuid NOT NULL,
  resource_type text NOT NULL,
  purpose text NOT NULL,
  state text NOT NULL,
  blocks boolean NOT NULL,
  code text NOT NULL,
  sentence text NOT NULL,
  attempts integer NOT NULL,
  next_attempt_at bigint,
  created_at bigint NOT NULL,
  deadline bigint NOT NULL,
  reference text,
  possible_repeat boolean NOT NULL,
  evidence text NOT NULL
) WITH (fillfactor = 80);
CREATE INDEX delivery_due ON delivery (next_attempt_at, sequence) WHERE next_attempt_at IS NOT NULL;
CREATE INDEX delivery_blocking ON delivery (organization, connection, lane, sequence) WHERE blocks;
CREATE INDEX delivery_by_loop ON delivery (loop, sequence);

CREATE TABLE delivery_part (
  delivery uuid NOT NULL,
  part integer NOT NULL,
  organization text COLLATE "C" NOT NULL,
  connection text COLLATE "C" NOT NULL,
  target text NOT NULL,
  mode text NOT NULL,
  state text NOT NULL,
  reference text,
  attempts integer NOT NULL,
  PRIMARY KEY (delivery, part)
) WITH (fillfactor = 80);

-- The job (part -1), a part's body (kind 'body') and how to find it again (kind 'lookup').
CREATE TABLE delivery_payload (
  delivery uuid NOT NULL,
  part integer NOT NULL,
  kind text COLLATE "C" NOT NULL,
  organization text COLLATE "C" NOT NULL,
  connection text COLLATE "C" NOT NULL,
  key_id text,
  bytes bytea,
  PRIMARY KEY (delivery, part, kind)
);

CREATE TABLE loop (
  id uuid PRIMARY KEY,
  organization text COLLATE "C" NOT NULL,
  connection text COLLATE "C" NOT NULL,
  kind text NOT NULL,
  lane bigint NOT NULL,
  delivery uuid NOT NULL,
  patient text NOT NULL,
  status text COLLATE "C" NOT NULL,
  steps text NOT NULL,
  opened_at bigint NOT NULL,
  changed_at bigint NOT NULL,
  next_deadline bigint
) WITH (fillfactor = 80);
CREATE INDEX loop_by_organization ON loop (organization, id);
CREATE INDEX loop_by_status ON loop (organization, status, id);
CREATE INDEX loop_deadline ON loop (next_deadline, id) WHERE next_deadline IS NOT NULL;

CREATE TABLE hold (
  id uuid PRIMARY KEY,
  organization text COLLATE "C" NOT NULL,
  connection text COLLATE "C" NOT NULL,
  delivery uuid,
  loop uuid,
  exchange uuid,
  code text NOT NULL,
  place text NOT NULL,
  sentence text NOT NULL,
  owner text NOT NULL,
  opened_at bigint NOT NULL,
  deadline bigint NOT NULL,
  decision text,
  decided_by text,
  decided_at bigint,
  reason text,
  target text
);
CREATE INDEX hold_by_organization ON hold (organization, id);
CREATE INDEX hold_open ON hold (organization, id) WHERE decision IS NULL;
CREATE INDEX hold_open_by_delivery ON hold (delivery) WHERE decision IS NULL;
CREATE INDEX hold_by_loop ON hold (loop, id) WHERE loop IS NOT NULL;

CREATE TABLE audit (
  number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  organization text COLLATE "C" NOT NULL,
  at bigint NOT NULL,
  who text NOT NULL,
  action text NOT NULL,
  subject text COLLATE "C" NOT NULL,
  outcome text NOT NULL
);
CREATE INDEX audit_by_subject ON audit (organization, subject, number);

CREATE TABLE correlation (
  number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  organization text COLLATE "C" NOT NULL,
  connection text COLLATE "C" NOT NULL,
  key text COLLATE "C" NOT NULL,
  loop uuid NOT NULL,
  delivery uuid
);
CREATE UNIQUE INDEX correlation_by_key ON correlation (organization, connection, key, loop, delivery) NULLS NOT DISTINCT;

-- One row per resource: its newest version, and which one is the current one (null: only history yet).
CREATE TABLE chart_resource (
  organization text COLLATE "C" NOT NULL,
  connection text COLLATE "C" NOT NULL,
  resource_type text COLLATE "C" NOT NULL,
  id text COLLATE "C" NOT NULL,
  number bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  newest_version integer NOT NULL,
  newest bigint NOT NULL,
  current bigint,
  patient text COLLATE "C" NOT NULL,
  PRIMARY KEY (organization, connection, resource_type, id)
) WITH (fillfactor = 80);
CREATE INDEX chart_resource_by_patient ON chart_resource (organization, connection, patient, resource_type, id) WHERE current IS NOT NULL;

CREATE SEQUENCE chart_version_number;
CREATE TABLE chart_version (
  number bigint PRIMARY KEY,
  resource bigint NOT NULL,
  organization text COLLATE "C" NOT NULL,
  connection text COLLATE "C" NOT NULL,
  resource_type text COLLATE "C" NOT NULL,
  id text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  at bigint NOT NULL,
  source uuid NOT NULL,
  source_sequence bigint NOT NULL,
  patient text COLLATE "C" NOT NULL,
  deleted boolean NOT NULL,
  sensitivity integer NOT NULL
);
CREATE INDEX chart_version_by_connection ON chart_version (organization, connection, number);
CREATE INDEX chart_version_by_patient ON chart_version (organization, connection, patient, number);
CREATE UNIQUE INDEX chart_version_by_resource ON chart_version (resource, version);
CREATE INDEX chart_version_by_source ON chart_version (source, number);

CREATE TABLE chart_payload (
  number bigint PRIMARY KEY,
  organization text COLLATE "C" NOT NULL,
  connection text COLLATE "C" NOT NULL,
  key_id text,
  bytes bytea
);
