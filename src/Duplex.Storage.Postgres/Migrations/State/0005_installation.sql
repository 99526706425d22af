-- What all nodes that share this state must have in common.
CREATE TABLE installation (
  name text COLLATE "C" PRIMARY KEY,
  value text NOT NULL
);
