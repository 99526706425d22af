-- A job that runs is taken forward by the node that has leased it.
ALTER TABLE bulk_job ADD COLUMN lease_holder BLOB;
ALTER TABLE bulk_job ADD COLUMN lease_until INTEGER;
