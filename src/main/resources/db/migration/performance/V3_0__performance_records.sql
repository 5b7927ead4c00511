-- Performance records of cadres, clustered by cadre, and the results of units.

CREATE TABLE appraisal (
    cadre_id BIGINT NOT NULL,
    code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    form VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    year SMALLINT NOT NULL,
    quarter TINYINT,
    grade VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    task VARCHAR(400),
    unit VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin,
    decided_on DATE,
    note VARCHAR(2000),
    PRIMARY KEY (cadre_id, code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE achievement (
    cadre_id BIGINT NOT NULL,
    code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title VARCHAR(200) NOT NULL,
    facts VARCHAR(4000),
    category VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    role VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    responsibility TINYINT,
    difficulty TINYINT,
    start_date VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin,
    end_date VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin,
    stage VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    specialties VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin,
    PRIMARY KEY (cadre_id, code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE award (
    cadre_id BIGINT NOT NULL,
    code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    award VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    organ_level VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin,
    field VARCHAR(200),
    name VARCHAR(200),
    award_date VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    organ VARCHAR(200),
    PRIMARY KEY (cadre_id, code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Aggregates of a democratic evaluation, never a single form (class P2).
CREATE TABLE evaluation (
    cadre_id BIGINT NOT NULL,
    code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    event VARCHAR(200) NOT NULL,
    event_date DATE NOT NULL,
    evaluator_class VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    issued INT,
    returned INT,
    valid INT NOT NULL,
    excellent INT,
    competent INT,
    basically_competent INT,
    incompetent INT,
    PRIMARY KEY (cadre_id, code, evaluator_class)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Results of units; they reach a person only through the post held in that unit in that period.
CREATE TABLE unit_ranking (
    code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    unit VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    period VARCHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    dimension VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    scope VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin,
    indicator VARCHAR(200) NOT NULL,
    rank_no INT,
    of_total INT,
    value_reached DECIMAL(20, 6),
    target DECIMAL(20, 6),
    PRIMARY KEY (code),
    KEY unit_ranking_unit (unit, period),
    CONSTRAINT unit_ranking_unit_exists FOREIGN KEY (unit) REFERENCES unit (code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
