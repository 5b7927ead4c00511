-- What of the units and specialties the entries of an index show, as a hash (empty while unknown):
-- when it differs from that of today's, all entries are projected again.
ALTER TABLE search_index ADD COLUMN
    organization_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '';
