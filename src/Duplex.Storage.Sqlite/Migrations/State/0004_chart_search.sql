-- Tombstones, and who may not see a version.
ALTER TABLE chart_version ADD COLUMN deleted INTEGER NOT NULL DEFAULT 0;
ALTER TABLE chart_version ADD COLUMN sensitivity INTEGER NOT NULL DEFAULT 0;
