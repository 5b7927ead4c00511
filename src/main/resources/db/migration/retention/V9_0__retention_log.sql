-- What was removed because its time was over: kind, which one (of a case-level record a keyed hash of
-- its id, which names nobody), by which rule, on which day; nothing of what it said. Append-only.
CREATE TABLE retention_log (
    id BIGINT NOT NULL AUTO_INCREMENT,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    item VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    items BIGINT NOT NULL,
    rule VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    removed_on DATE NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
