-- A loop may have several deliveries and holds, and what a counterparty names later finds its loop by a keyed hash.
ALTER TABLE delivery ADD COLUMN purpose TEXT NOT NULL DEFAULT '';
CREATE INDEX delivery_by_loop ON delivery (loop, sequence);
ALTER TABLE hold ADD COLUMN target TEXT;
CREATE INDEX hold_by_loop ON hold (loop, id) WHERE loop IS NOT NULL;
CREATE INDEX exchange_by_loop ON exchange (loop, id) WHERE loop IS NOT NULL;

CREATE TABLE correlation (
  number INTEGER PRIMARY KEY,
  organization TEXT NOT NULL,
  connection TEXT NOT NULL,
  key TEXT NOT NULL,
  loop BLOB NOT NULL,
  delivery BLOB NOT NULL
);
CREATE UNIQUE INDEX correlation_by_key ON correlation (organization, connection, key, loop, delivery);
