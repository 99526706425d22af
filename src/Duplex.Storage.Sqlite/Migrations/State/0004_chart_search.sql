-- The chart can be searched. Names that every row would repeat (where it belongs, whose it is, a parameter, the system of a code) are
-- small numbers; rows of resources and versions hold numbers instead. An index row exists only for the current version of what is
-- neither deleted nor something else than FHIR; its parameter's number carries organization, connection and type.
CREATE TABLE chart_scope (
  number INTEGER PRIMARY KEY,
  organization TEXT NOT NULL,
  connection TEXT NOT NULL,
  resource_type TEXT NOT NULL,
  rules TEXT NOT NULL,
  reindexed INTEGER
);
CREATE UNIQUE INDEX chart_scope_by_name ON chart_scope (organization, connection, resource_type);

-- Numbers are not given again: rows of a parameter that is gone may still lie about.
CREATE TABLE chart_parameter (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  scope INTEGER NOT NULL,
  code TEXT NOT NULL,
  complete INTEGER NOT NULL
);
CREATE UNIQUE INDEX chart_parameter_by_code ON chart_parameter (scope, code);

CREATE TABLE chart_compartment (
  number INTEGER PRIMARY KEY,
  organization TEXT NOT NULL,
  connection TEXT NOT NULL,
  patient TEXT NOT NULL
);
CREATE UNIQUE INDEX chart_compartment_by_patient ON chart_compartment (organization, connection, patient);

CREATE TABLE chart_term (
  number INTEGER PRIMARY KEY,
  organization TEXT NOT NULL,
  text TEXT NOT NULL
);
CREATE UNIQUE INDEX chart_term_by_text ON chart_term (organization, text);

INSERT INTO chart_scope (organization, connection, resource_type, rules)
  SELECT DISTINCT organization, connection, resource_type, '' FROM chart_resource ORDER BY 1, 2, 3;
INSERT INTO chart_compartment (organization, connection, patient)
  SELECT DISTINCT organization, connection, patient FROM chart_version;

ALTER TABLE chart_resource RENAME TO chart_resource_before;
ALTER TABLE chart_version RENAME TO chart_version_before;
DROP INDEX chart_resource_by_patient;
DROP INDEX chart_version_by_source;

-- state: 0 history only, 1 deleted, 2 no FHIR, 3 can be searched.
CREATE TABLE chart_resource (
  number INTEGER PRIMARY KEY,
  scope INTEGER NOT NULL,
  id TEXT NOT NULL,
  newest_version INTEGER NOT NULL,
  newest INTEGER NOT NULL,
  current INTEGER,
  compartment INTEGER NOT NULL,
  at INTEGER NOT NULL,
  sensitivity INTEGER NOT NULL,
  state INTEGER NOT NULL
);

CREATE TABLE chart_version (
  number INTEGER PRIMARY KEY,
  resource INTEGER NOT NULL,
  scope INTEGER NOT NULL,
  compartment INTEGER NOT NULL,
  version INTEGER NOT NULL,
  at INTEGER NOT NULL,
  source BLOB NOT NULL,
  source_sequence INTEGER NOT NULL,
  previous INTEGER,
  deleted INTEGER NOT NULL,
  sensitivity INTEGER NOT NULL
);

INSERT INTO chart_resource (scope, id, newest_version, newest, current, compartment, at, sensitivity, state)
  SELECT s.number, r.id, r.newest_version, r.newest, r.current, c.number, v.at, 0, iif(r.current IS NULL, 0, 3)
  FROM chart_resource_before r
  JOIN chart_version_before v ON v.number = coalesce(r.current, r.newest)
  JOIN chart_scope s ON s.organization = r.organization AND s.connection = r.connection AND s.resource_type = r.resource_type
  JOIN chart_compartment c ON c.organization = r.organization AND c.connection = r.connection AND c.patient = v.patient
  ORDER BY v.number;
CREATE UNIQUE INDEX chart_resource_by_id ON chart_resource (scope, id);

INSERT INTO chart_version
  SELECT v.number, r.number, s.number, c.number, v.version, v.at, v.source, v.source_sequence, v.previous, 0, 0
  FROM chart_version_before v
  JOIN chart_scope s ON s.organization = v.organization AND s.connection = v.connection AND s.resource_type = v.resource_type
  JOIN chart_compartment c ON c.organization = v.organization AND c.connection = v.connection AND c.patient = v.patient
  JOIN chart_resource r ON r.scope = s.number AND r.id = v.id
  ORDER BY v.number;

DROP TABLE chart_resource_before;
DROP TABLE chart_version_before;

CREATE INDEX chart_resource_by_scope ON chart_resource (scope, number) WHERE state = 3;
CREATE INDEX chart_resource_by_at ON chart_resource (scope, at, number) WHERE state = 3;
CREATE INDEX chart_resource_by_compartment ON chart_resource (compartment, scope, number) WHERE state >= 2;
CREATE INDEX chart_version_by_source ON chart_version (source);
CREATE INDEX chart_version_by_scope ON chart_version (scope, number, at, sensitivity);
CREATE INDEX chart_version_by_compartment ON chart_version (compartment, number);

-- One table per kind of value. By resource: written at the end while importing, gone with the resource, looked at where the resource is
-- known. By value: where the value is known.
-- system: 0 none, 1 told by the specification, 2 none and without case (the code is in capitals), 3 text alone, else 15 + chart_term.
CREATE TABLE chart_token (
  resource INTEGER NOT NULL,
  parameter INTEGER NOT NULL,
  code TEXT NOT NULL,
  system INTEGER NOT NULL,
  PRIMARY KEY (resource, parameter, code, system)
) WITHOUT ROWID;
CREATE INDEX chart_token_by_value ON chart_token (parameter, code, resource, system);

-- type: 0 not told, else 15 + chart_term; of a URL -1 less that.
CREATE TABLE chart_reference (
  resource INTEGER NOT NULL,
  parameter INTEGER NOT NULL,
  value TEXT NOT NULL,
  type INTEGER NOT NULL,
  PRIMARY KEY (resource, parameter, value, type)
) WITHOUT ROWID;
CREATE INDEX chart_reference_by_value ON chart_reference (parameter, value, resource, type);

-- since, until: ticks of 100 ns since the year 1, UTC, both inclusive.
CREATE TABLE chart_date (
  resource INTEGER NOT NULL,
  parameter INTEGER NOT NULL,
  until INTEGER NOT NULL,
  since INTEGER NOT NULL,
  PRIMARY KEY (resource, parameter, until, since)
) WITHOUT ROWID;
CREATE INDEX chart_date_by_value ON chart_date (parameter, until, resource, since);

-- text: at most 64 characters; of strings without case and accents, of URIs as written.
CREATE TABLE chart_string (
  resource INTEGER NOT NULL,
  parameter INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (resource, parameter, text)
) WITHOUT ROWID;
CREATE INDEX chart_string_by_value ON chart_string (parameter, text, resource);

-- unit: 0 as written, -1 as written where base units stand beside it, else 15 + chart_term of the base units; open ends are infinite.
CREATE TABLE chart_number (
  resource INTEGER NOT NULL,
  parameter INTEGER NOT NULL,
  unit INTEGER NOT NULL,
  low REAL NOT NULL,
  high REAL NOT NULL,
  PRIMARY KEY (resource, parameter, unit, low, high)
) WITHOUT ROWID;
CREATE INDEX chart_number_by_value ON chart_number (parameter, unit, low, resource, high);
