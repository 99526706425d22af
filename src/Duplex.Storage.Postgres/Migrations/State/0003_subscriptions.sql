-- Subscriptions of apps. What is looked for stands beside the state: status, when it is listed as due, and the kinds of change that it
-- listens to (words).
CREATE TABLE subscription (
  id uuid PRIMARY KEY,
  organization text COLLATE "C" NOT NULL,
  connection text COLLATE "C" NOT NULL,
  app text COLLATE "C" NOT NULL,
  status text COLLATE "C" NOT NULL,
  kinds text NOT NULL,
  due_at bigint,
  state text NOT NULL
) WITH (fillfactor = 80);
CREATE INDEX subscription_by_app ON subscription (organization, connection, app, id);
CREATE INDEX subscription_listening ON subscription (organization, connection, id) WHERE status <> 'Off';
CREATE INDEX subscription_due ON subscription (due_at, id) WHERE due_at IS NOT NULL;

-- What the app asked for, its secret header lines among it.
CREATE TABLE subscription_payload (
  subscription uuid PRIMARY KEY,
  organization text COLLATE "C" NOT NULL,
  connection text COLLATE "C" NOT NULL,
  key_id text,
  bytes bytea
);

CREATE TABLE subscription_event (
  subscription uuid NOT NULL,
  number bigint NOT NULL,
  organization text COLLATE "C" NOT NULL,
  connection text COLLATE "C" NOT NULL,
  at bigint NOT NULL,
  kind text NOT NULL,
  reference text COLLATE "C" NOT NULL,
  version bigint NOT NULL,
  PRIMARY KEY (subscription, number)
);
CREATE UNIQUE INDEX subscription_event_once ON subscription_event (subscription, reference, version);
