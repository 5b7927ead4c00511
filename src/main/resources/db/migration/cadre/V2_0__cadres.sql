-- Cadres and their records. Every child table is clustered by cadre; a child is known by its code
-- within its cadre. Partial dates are kept as text (yyyy, yyyy-MM or yyyy-MM-dd); month numbers for
-- filters (year * 12 + month - 1; the first and last month the text can mean) are generated.

CREATE TABLE cadre (
    id BIGINT NOT NULL AUTO_INCREMENT,
    code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version BIGINT NOT NULL DEFAULT 0,
    name VARCHAR(50) NOT NULL,
    gender CHAR(1) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    birth VARCHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ethnicity CHAR(2) CHARACTER SET ascii COLLATE ascii_bin,
    native_division CHAR(6) CHARACTER SET ascii COLLATE ascii_bin,
    native_place VARCHAR(60),
    birth_division CHAR(6) CHARACTER SET ascii COLLATE ascii_bin,
    birth_place VARCHAR(60),
    upbringing_division CHAR(6) CHARACTER SET ascii COLLATE ascii_bin,
    upbringing_place VARCHAR(60),
    political_status VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin,
    party_join VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin,
    work_start VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin,
    unit VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sort INT,
    management_category CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_category CHAR(1) CHARACTER SET ascii COLLATE ascii_bin,
    person_status CHAR(1) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    recruit_source VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin,
    rank_code VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin,
    rank_since VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin,
    specialty_text VARCHAR(400),
    languages VARCHAR(400),
    birth_first INT AS (CAST(SUBSTRING(birth, 1, 4) AS UNSIGNED) * 12
        + IF(LENGTH(birth) > 4, CAST(SUBSTRING(birth, 6, 2) AS UNSIGNED) - 1, 0)) VIRTUAL,
    birth_last INT AS (CAST(SUBSTRING(birth, 1, 4) AS UNSIGNED) * 12
        + IF(LENGTH(birth) > 4, CAST(SUBSTRING(birth, 6, 2) AS UNSIGNED) - 1, 11)) VIRTUAL,
    PRIMARY KEY (id),
    UNIQUE KEY cadre_code (code),
    KEY cadre_unit (unit, sort, code),
    KEY cadre_name (name),
    CONSTRAINT cadre_unit_exists FOREIGN KEY (unit) REFERENCES unit (code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Sensitive facts (classes P2 and P3), sealed by the vault; the index is a keyed hash for equality.
CREATE TABLE cadre_private (
    cadre_id BIGINT NOT NULL,
    birth VARBINARY(80),
    former_names VARBINARY(2000),
    id_number VARBINARY(120),
    id_number_index BINARY(32),
    PRIMARY KEY (cadre_id),
    KEY cadre_private_id_number (id_number_index)
);

CREATE TABLE resume (
    cadre_id BIGINT NOT NULL,
    body MEDIUMTEXT NOT NULL,
    PRIMARY KEY (cadre_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE appointment (
    cadre_id BIGINT NOT NULL,
    code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    unit VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin,
    unit_name VARCHAR(400),
    post VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin,
    title VARCHAR(200) NOT NULL,
    level CHAR(3) CHARACTER SET ascii COLLATE ascii_bin,
    type VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
    leader BOOLEAN,
    principal BOOLEAN,
    team_member BOOLEAN,
    grassroots BOOLEAN,
    front_line VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin,
    duties VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin,
    start_date VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    end_date VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin,
    document VARCHAR(400),
    start_first INT AS (CAST(SUBSTRING(start_date, 1, 4) AS UNSIGNED) * 12
        + IF(LENGTH(start_date) > 4, CAST(SUBSTRING(start_date, 6, 2) AS UNSIGNED) - 1, 0)) VIRTUAL,
    start_last INT AS (CAST(SUBSTRING(start_date, 1, 4) AS UNSIGNED) * 12
        + IF(LENGTH(start_date) > 4, CAST(SUBSTRING(start_date, 6, 2) AS UNSIGNED) - 1, 11)) VIRTUAL,
    end_first INT AS (CAST(SUBSTRING(end_date, 1, 4) AS UNSIGNED) * 12
        + IF(LENGTH(end_date) > 4, CAST(SUBSTRING(end_date, 6, 2) AS UNSIGNED) - 1, 0)) VIRTUAL,
    end_last INT AS (CAST(SUBSTRING(end_date, 1, 4) AS UNSIGNED) * 12
        + IF(LENGTH(end_date) > 4, CAST(SUBSTRING(end_date, 6, 2) AS UNSIGNED) - 1, 11)) VIRTUAL,
    PRIMARY KEY (cadre_id, code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE education (
    cadre_id BIGINT NOT NULL,
    code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    mode VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    level VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    degree VARCHAR(40),
    school VARCHAR(200),
    major VARCHAR(200),
    start_date VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin,
    end_date VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin,
    PRIMARY KEY (cadre_id, code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE technical_title (
    cadre_id BIGINT NOT NULL,
    code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(200),
    obtained VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin,
    PRIMARY KEY (cadre_id, code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Class P3: the whole row is sealed; its place in the list is all that shows.
CREATE TABLE family_member (
    cadre_id BIGINT NOT NULL,
    no INT NOT NULL,
    sealed VARBINARY(4000) NOT NULL,
    PRIMARY KEY (cadre_id, no)
);

CREATE TABLE cadre_specialty (
    cadre_id BIGINT NOT NULL,
    specialty VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    proficiency VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin,
    verified BOOLEAN,
    basis VARCHAR(200),
    PRIMARY KEY (cadre_id, specialty)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE training (
    cadre_id BIGINT NOT NULL,
    code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(200) NOT NULL,
    mode VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    topic VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin,
    start_date DATE NOT NULL,
    end_date DATE,
    hours DECIMAL(8, 2) NOT NULL,
    recognised BOOLEAN,
    PRIMARY KEY (cadre_id, code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE pool (
    code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(120) NOT NULL,
    PRIMARY KEY (code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO pool (code, name) VALUES
    ('RESERVE_COUNTY', '县处级后备干部'),
    ('YOUNG', '优秀年轻干部'),
    ('SPECIALIST', '专业干部人才库');

CREATE TABLE pool_membership (
    cadre_id BIGINT NOT NULL,
    pool VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    since DATE NOT NULL,
    until DATE,
    reason VARCHAR(400),
    PRIMARY KEY (cadre_id, pool, since)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- One row per version of a cadre; old versions stay. body: deflated JSON of the plain sections
-- (classes P0 and P1); sealed: the encrypted sections (P2 and P3); hash: SHA-256 over all content,
-- case-level matters included, so that equal hashes mean nothing changed.
CREATE TABLE cadre_document (
    cadre_id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    hash BINARY(32) NOT NULL,
    body MEDIUMBLOB NOT NULL,
    sealed MEDIUMBLOB,
    PRIMARY KEY (cadre_id, version)
);
