CREATE TABLE import_job (
    id BIGINT NOT NULL AUTO_INCREMENT,
    source_name VARCHAR(255) NOT NULL,
    stage VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    done BIGINT NOT NULL DEFAULT 0,
    total BIGINT NOT NULL DEFAULT 0,
    changed BIGINT NOT NULL DEFAULT 0,
    rejected BIGINT NOT NULL DEFAULT 0,
    warnings BIGINT NOT NULL DEFAULT 0,
    started_at DATETIME(6) NOT NULL,
    finished_at DATETIME(6),
    failure VARCHAR(2000),
    PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- severity: REJECTION (the line or file was left out), CONFLICT (a person must decide), WARNING.
CREATE TABLE import_finding (
    job_id BIGINT NOT NULL,
    no INT NOT NULL,
    severity VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    place VARCHAR(400) NOT NULL,
    pointer VARCHAR(400) NOT NULL,
    code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    message VARCHAR(1000) NOT NULL,
    candidates VARCHAR(1000) CHARACTER SET ascii COLLATE ascii_bin,
    PRIMARY KEY (job_id, no)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The person files as they came (class P3, sealed): what the reader does not know stays here.
CREATE TABLE person_file (
    cadre_id BIGINT NOT NULL,
    sha256 BINARY(32) NOT NULL,
    file_name VARCHAR(255) NOT NULL,
    dialect VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    received_at DATETIME(6) NOT NULL,
    sealed LONGBLOB NOT NULL,
    PRIMARY KEY (cadre_id, sha256)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
