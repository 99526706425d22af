-- Long jobs on bulk data, and the pieces of the files that they make. Requests and progress may name patients: they are sealed too.
-- A job that runs is taken forward by the node that has leased it.
CREATE TABLE bulk_job (
  number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  organization text COLLATE "C" NOT NULL,
  connection text COLLATE "C" NOT NULL,
  id uuid NOT NULL UNIQUE,
  kind text COLLATE "C" NOT NULL,
  app text NOT NULL,
  state text COLLATE "C" NOT NULL,
  revision bigint NOT NULL,
  created_at bigint NOT NULL,
  expires_at bigint,
  lease_holder uuid,
  lease_until bigint,
  request_key_id text,
  request bytea,
  progress_key_id text,
  progress bytea
) WITH (fillfactor = 80);
CREATE INDEX bulk_job_by_connection ON bulk_job (organization, connection, kind, number);
CREATE INDEX bulk_job_running ON bulk_job (kind, number) WHERE state = 'Running';
CREATE INDEX bulk_job_ended ON bulk_job (number) WHERE state = 'Ended';
CREATE INDEX bulk_job_expiry ON bulk_job (expires_at) WHERE expires_at IS NOT NULL;

CREATE TABLE bulk_chunk (
  number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  organization text COLLATE "C" NOT NULL,
  connection text COLLATE "C" NOT NULL,
  job uuid NOT NULL,
  file integer NOT NULL,
  chunk integer NOT NULL,
  key_id text,
  bytes bytea
);
CREATE UNIQUE INDEX bulk_chunk_by_place ON bulk_chunk (job, file, chunk);
