-- What an exchange wrote is looked up from the exchange. Ids of exchanges grow, so new entries go to the end of the index.
CREATE INDEX chart_version_by_source ON chart_version (source);
