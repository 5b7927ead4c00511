-- The physical search indices and their state: ACTIVE (behind the alias) or BUILDING (a rebuild
-- fills it; every change goes to it as well).
CREATE TABLE search_index (
    name VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    alias VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    mapping_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at DATETIME(6) NOT NULL,
    PRIMARY KEY (name)
);

CREATE TABLE index_proof (
    id BIGINT NOT NULL AUTO_INCREMENT,
    proved_at DATETIME(6) NOT NULL,
    checked BIGINT NOT NULL,
    drift BIGINT NOT NULL,
    repaired BIGINT NOT NULL,
    index_name VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (id)
);
