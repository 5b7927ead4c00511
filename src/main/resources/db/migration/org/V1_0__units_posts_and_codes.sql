-- Units, posts, code tables and the specialty taxonomy. Codes are compared byte by byte (ascii_bin).

CREATE TABLE unit (
    code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(120) NOT NULL,
    short_name VARCHAR(40),
    parent VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin,
    type VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    category VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin,
    level CHAR(3) CHARACTER SET ascii COLLATE ascii_bin,
    division CHAR(6) CHARACTER SET ascii COLLATE ascii_bin,
    sort INT,
    -- Preorder numbers of the unit tree, written with every change of it: a subtree is the range
    -- [position, last_position], and the order of rosters is the order of position.
    position INT NOT NULL DEFAULT 0,
    last_position INT NOT NULL DEFAULT 0,
    PRIMARY KEY (code),
    KEY unit_parent (parent),
    KEY unit_position (position),
    CONSTRAINT unit_parent_exists FOREIGN KEY (parent) REFERENCES unit (code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE post (
    code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    unit VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title VARCHAR(120) NOT NULL,
    level CHAR(3) CHARACTER SET ascii COLLATE ascii_bin,
    leader BOOLEAN,
    principal BOOLEAN,
    team_member BOOLEAN,
    headcount INT,
    duties VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin,
    sort INT,
    PRIMARY KEY (code),
    KEY post_unit (unit),
    CONSTRAINT post_unit_exists FOREIGN KEY (unit) REFERENCES unit (code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- A code is read as of a date: valid_from <= date < valid_until.
CREATE TABLE code_value (
    code_system VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    label VARCHAR(120) NOT NULL,
    sort INT NOT NULL,
    valid_from DATE NOT NULL,
    valid_until DATE,
    PRIMARY KEY (code_system, version, code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE specialty (
    version VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    parent VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin,
    name VARCHAR(60) NOT NULL,
    english VARCHAR(120),
    PRIMARY KEY (version, code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- kind: POLICY (a word of the policy papers), SYNONYM, FALSE_FRIEND (must not be read as this node)
CREATE TABLE specialty_word (
    version VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    specialty VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    word VARCHAR(120) NOT NULL,
    PRIMARY KEY (version, specialty, kind, word)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Counts the changes of units, posts, codes and specialties; each server rereads them when it grows.
CREATE TABLE organization_state (
    id TINYINT NOT NULL,
    revision BIGINT NOT NULL,
    PRIMARY KEY (id)
);

INSERT INTO organization_state (id, revision) VALUES (1, 1);
