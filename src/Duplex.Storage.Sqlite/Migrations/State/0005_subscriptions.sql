-- Subscriptions of apps. What is looked for stands beside the state: status, due time, and the kinds of change that it listens to (words).
CREATE TABLE subscription (
  id BLOB NOT NULL PRIMARY KEY,
  organization TEXT NOT NULL,
  connection TEXT NOT NULL,
  app TEXT NOT NULL,
  status TEXT NOT NULL,
  kinds TEXT NOT NULL,
  due_at INTEGER,
  state TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX subscription_by_app ON subscription (organization, connection, app, id);
CREATE INDEX subscription_listening ON subscription (organization, connection, id) WHERE status <> 'Off';
CREATE INDEX subscription_due ON subscription (due_at, id) WHERE due_at IS NOT NULL;

-- What the app asked for, its secret header lines among it.
CREATE TABLE subscription_payload (
  subscription BLOB NOT NULL PRIMARY KEY,
  organization TEXT NOT NULL,
  connection TEXT NOT NULL,
  key_id TEXT,
  bytes BLOB
) WITHOUT ROWID;

CREATE TABLE subscription_event (
  subscription BLOB NOT NULL,
  number INTEGER NOT NULL,
  organization TEXT NOT NULL,
  connection TEXT NOT NULL,
  at INTEGER NOT NULL,
  kind TEXT NOT NULL,
  reference TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (subscription, number)
) WITHOUT ROWID;
CREATE UNIQUE INDEX subscription_event_once ON subscription_event (subscription, reference, version);
