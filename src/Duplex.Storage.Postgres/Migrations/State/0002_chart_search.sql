-- The chart can be searched. Names that every row would repeat (where it belongs, whose it is, a parameter, the system of a code) are
-- small numbers; rows of resources and versions hold numbers instead. An index row exists only for the current version of what is
-- neither deleted nor something else than FHIR; its parameter's number carries organization, connection and type.
-- Names are added in transactions of their own, before the rows that hold their numbers.

-- rules: by what the type is indexed. epoch: goes up with each change of them; who writes index rows looks at it under the type's lock.
-- reindexed: up to which resource the type has been indexed anew; null: it is indexed as the rules say.
CREATE TABLE chart_scope (
  number integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  organization text COLLATE "C" NOT NULL,
  connection text COLLATE "C" NOT NULL,
  resource_type text COLLATE "C" NOT NULL,
  rules text NOT NULL,
  epoch bigint NOT NULL DEFAULT 1,
  reindexed bigint
);
CREATE UNIQUE INDEX chart_scope_by_name ON chart_scope (organization, connection, resource_type);

-- Numbers are not given again: rows of a parameter that is gone may still lie about.
CREATE TABLE chart_parameter (
  number integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  scope integer NOT NULL,
  code text COLLATE "C" NOT NULL,
  complete integer NOT NULL
);
CREATE UNIQUE INDEX chart_parameter_by_code ON chart_parameter (scope, code);

CREATE TABLE chart_compartment (
  number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  organization text COLLATE "C" NOT NULL,
  connection text COLLATE "C" NOT NULL,
  patient text COLLATE "C" NOT NULL
);
CREATE UNIQUE INDEX chart_compartment_by_patient ON chart_compartment (organization, connection, patient);

CREATE TABLE chart_term (
  number integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  organization text COLLATE "C" NOT NULL,
  text text COLLATE "C" NOT NULL
);
CREATE UNIQUE INDEX chart_term_by_text ON chart_term (organization, text);

INSERT INTO chart_scope (organization, connection, resource_type, rules)
  SELECT DISTINCT organization, connection, resource_type, '' FROM chart_resource ORDER BY 1, 2, 3;
INSERT INTO chart_compartment (organization, connection, patient)
  SELECT DISTINCT organization, connection, patient FROM chart_version;

ALTER TABLE chart_resource RENAME TO chart_resource_before;
ALTER TABLE chart_version RENAME TO chart_version_before;

-- A resource has the number of its first version, those of before keep what they had.
-- state: 0 history only, 1 deleted, 2 no FHIR, 3 can be searched.
CREATE TABLE chart_resource (
  number bigint NOT NULL,
  scope integer NOT NULL,
  id text COLLATE "C" NOT NULL,
  newest_version integer NOT NULL,
  newest bigint NOT NULL,
  current bigint,
  compartment bigint NOT NULL,
  at bigint NOT NULL,
  sensitivity bigint NOT NULL,
  state integer NOT NULL
) WITH (fillfactor = 80);

CREATE TABLE chart_version (
  number bigint NOT NULL,
  resource bigint NOT NULL,
  scope integer NOT NULL,
  compartment bigint NOT NULL,
  version integer NOT NULL,
  at bigint NOT NULL,
  source uuid NOT NULL,
  source_sequence bigint NOT NULL,
  deleted boolean NOT NULL,
  sensitivity bigint NOT NULL
);

INSERT INTO chart_resource (number, scope, id, newest_version, newest, current, compartment, at, sensitivity, state)
  SELECT r.number, s.number, r.id, r.newest_version, r.newest, r.current, c.number, v.at, v.sensitivity,
    CASE WHEN r.current IS NULL THEN 0 WHEN v.deleted THEN 1 ELSE 3 END
  FROM chart_resource_before r
  JOIN chart_version_before v ON v.number = coalesce(r.current, r.newest)
  JOIN chart_scope s ON s.organization = r.organization AND s.connection = r.connection AND s.resource_type = r.resource_type
  JOIN chart_compartment c ON c.organization = r.organization AND c.connection = r.connection AND c.patient = v.patient;

INSERT INTO chart_version (number, resource, scope, compartment, version, at, source, source_sequence, deleted, sensitivity)
  SELECT v.number, v.resource, s.number, c.number, v.version, v.at, v.source, v.source_sequence, v.deleted, v.sensitivity
  FROM chart_version_before v
  JOIN chart_scope s ON s.organization = v.organization AND s.connection = v.connection AND s.resource_type = v.resource_type
  JOIN chart_compartment c ON c.organization = v.organization AND c.connection = v.connection AND c.patient = v.patient;

DROP TABLE chart_resource_before;
DROP TABLE chart_version_before;
SELECT setval('chart_version_number', greatest(most, (SELECT last_value FROM chart_version_number)))
  FROM (SELECT max(number) AS most FROM chart_resource) resources WHERE most IS NOT NULL;

ALTER TABLE chart_resource ADD PRIMARY KEY (number);
CREATE UNIQUE INDEX chart_resource_by_id ON chart_resource (scope, id);
CREATE INDEX chart_resource_by_scope ON chart_resource (scope, number) WHERE state = 3;
-- Not "state = 3", so that a query says by which of the two it is to go.
CREATE INDEX chart_resource_by_at ON chart_resource (scope, at, number) WHERE state >= 3;
CREATE INDEX chart_resource_by_compartment ON chart_resource (compartment, scope, number) WHERE state >= 1;
ALTER TABLE chart_version ADD PRIMARY KEY (number);
CREATE UNIQUE INDEX chart_version_by_resource ON chart_version (resource, version);
CREATE INDEX chart_version_by_source ON chart_version (source, number);
CREATE INDEX chart_version_by_scope ON chart_version (scope, number) INCLUDE (at, sensitivity);
CREATE INDEX chart_version_by_compartment ON chart_version (compartment, number);

-- One table per kind of value. By resource: looked at where the resource is known, and gone with it; a resource's rows lie together. By
-- value: where the value is known; what a search asks of a row lies in the index. Equal rows of a resource mean nothing more than one.
-- system: 0 none, 1 told by the specification, 2 none and without case (the code is in capitals), 3 text alone, else 15 + chart_term.
CREATE TABLE chart_token (
  resource bigint NOT NULL,
  parameter integer NOT NULL,
  system integer NOT NULL,
  code text COLLATE "C" NOT NULL
);
CREATE INDEX chart_token_by_resource ON chart_token (resource);
CREATE INDEX chart_token_by_value ON chart_token (parameter, code, resource) INCLUDE (system);

-- type: 0 not told, else 15 + chart_term; of a URL -1 less that.
CREATE TABLE chart_reference (
  resource bigint NOT NULL,
  parameter integer NOT NULL,
  type integer NOT NULL,
  value text COLLATE "C" NOT NULL
);
CREATE INDEX chart_reference_by_resource ON chart_reference (resource);
CREATE INDEX chart_reference_by_value ON chart_reference (parameter, value, resource) INCLUDE (type);

-- since, until: ticks of 100 ns since the year 1, UTC, both inclusive.
CREATE TABLE chart_date (
  resource bigint NOT NULL,
  until bigint NOT NULL,
  since bigint NOT NULL,
  parameter integer NOT NULL
);
CREATE INDEX chart_date_by_resource ON chart_date (resource);
CREATE INDEX chart_date_by_value ON chart_date (parameter, until, resource) INCLUDE (since);

-- text: at most 64 characters; of strings without case and accents, of URIs as written.
CREATE TABLE chart_string (
  resource bigint NOT NULL,
  parameter integer NOT NULL,
  text text COLLATE "C" NOT NULL
);
CREATE INDEX chart_string_by_resource ON chart_string (resource);
CREATE INDEX chart_string_by_value ON chart_string (parameter, text, resource);

-- unit: 0 as written, -1 as written where base units stand beside it, else 15 + chart_term of the base units; open ends are infinite.
CREATE TABLE chart_number (
  resource bigint NOT NULL,
  low double precision NOT NULL,
  high double precision NOT NULL,
  parameter integer NOT NULL,
  unit integer NOT NULL
);
CREATE INDEX chart_number_by_resource ON chart_number (resource);
CREATE INDEX chart_number_by_value ON chart_number (parameter, unit, low, resource) INCLUDE (high);
