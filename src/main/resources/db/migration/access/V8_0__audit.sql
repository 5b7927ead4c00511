-- Who read and wrote what. Writers only append to audit_inbox; the sealer moves what is there into
-- audit_entry, numbered without gaps in the order of sealing. mac: signature of the row, made by
-- the writer; link: signature of the former row's link, the number and mac. Nothing is ever updated,
-- and nothing but the inbox is ever deleted from.
CREATE TABLE audit_inbox (
    id BIGINT NOT NULL AUTO_INCREMENT,
    recorded_at DATETIME(6) NOT NULL,
    kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject VARCHAR(80) NOT NULL,
    role VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin,
    purpose VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin,
    units VARCHAR(400),
    operation VARCHAR(120) NOT NULL,
    operation_hash BINARY(32),
    outcome VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    classes VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    persons MEDIUMTEXT CHARACTER SET ascii COLLATE ascii_bin,
    detail VARCHAR(200),
    trace VARCHAR(64),
    mac BINARY(33) NOT NULL,
    PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE audit_entry (
    no BIGINT NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject VARCHAR(80) NOT NULL,
    role VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin,
    purpose VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin,
    units VARCHAR(400),
    operation VARCHAR(120) NOT NULL,
    operation_hash BINARY(32),
    outcome VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    classes VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    persons MEDIUMTEXT CHARACTER SET ascii COLLATE ascii_bin,
    detail VARCHAR(200),
    trace VARCHAR(64),
    mac BINARY(33) NOT NULL,
    link BINARY(33) NOT NULL,
    PRIMARY KEY (no),
    KEY audit_entry_subject (subject, no),
    KEY audit_entry_time (recorded_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The persons of each entry, to be found by; written with it and compared with it when verified.
CREATE TABLE audit_person (
    entry_no BIGINT NOT NULL,
    cadre_id BIGINT NOT NULL,
    classes VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (entry_no, cadre_id),
    KEY audit_person_cadre (cadre_id, entry_no)
);

-- A seal closes the entries from first_entry to last_entry. link: that of the last of them; hash:
-- signature of all the other columns.
CREATE TABLE audit_seal (
    no BIGINT NOT NULL,
    first_entry BIGINT NOT NULL,
    last_entry BIGINT NOT NULL,
    sealed_at DATETIME(6) NOT NULL,
    link BINARY(33) NOT NULL,
    previous_hash BINARY(33) NOT NULL,
    hash BINARY(33) NOT NULL,
    PRIMARY KEY (no),
    UNIQUE KEY audit_seal_last (last_entry)
);

-- Who holds this row seals: one at a time over all servers.
CREATE TABLE audit_sealing (
    id INT NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO audit_sealing (id) VALUES (1);
