-- Long jobs on bulk data, and the pieces of the files that they make. Requests and progress may name patients: they are sealed too.
CREATE TABLE bulk_job (
  number INTEGER PRIMARY KEY,
  organization TEXT NOT NULL,
  connection TEXT NOT NULL,
  id BLOB NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  app TEXT NOT NULL,
  state TEXT NOT NULL,
  revision INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at INTEGER,
  request_key_id TEXT,
  request BLOB,
  progress_key_id TEXT,
  progress BLOB
);
CREATE INDEX bulk_job_by_connection ON bulk_job (organization, connection, kind, number);
CREATE INDEX bulk_job_running ON bulk_job (kind, number) WHERE state = 'Running';
CREATE INDEX bulk_job_ended ON bulk_job (number) WHERE state = 'Ended';
CREATE INDEX bulk_job_expiry ON bulk_job (expires_at) WHERE expires_at IS NOT NULL;

CREATE TABLE bulk_chunk (
  number INTEGER PRIMARY KEY,
  organization TEXT NOT NULL,
  connection TEXT NOT NULL,
  job BLOB NOT NULL,
  file INTEGER NOT NULL,
  chunk INTEGER NOT NULL,
  key_id TEXT,
  bytes BLOB
);
CREATE UNIQUE INDEX bulk_chunk_by_place ON bulk_chunk (job, file, chunk);
