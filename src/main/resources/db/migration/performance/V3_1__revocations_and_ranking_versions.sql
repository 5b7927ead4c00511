-- Awards that were taken back, beside the awards: those stay what rosters say they are.
CREATE TABLE award_revocation (
    cadre_id BIGINT NOT NULL,
    award VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    revoked_on DATE NOT NULL,
    ground VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (cadre_id, award)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- One row per version of a unit's result; old versions stay. The last version of a withdrawn one says
-- what was withdrawn.
CREATE TABLE unit_ranking_version (
    code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version BIGINT NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    actor VARCHAR(80) NOT NULL,
    operation VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason VARCHAR(400),
    withdrawn BOOLEAN NOT NULL,
    unit VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    period VARCHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    dimension VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    scope VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin,
    indicator VARCHAR(200) NOT NULL,
    rank_no INT,
    of_total INT,
    value_reached DECIMAL(20, 6),
    target DECIMAL(20, 6),
    PRIMARY KEY (code, version),
    KEY unit_ranking_version_unit (unit, recorded_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO unit_ranking_version
    (code, version, recorded_at, actor, operation, reason, withdrawn, unit, period, dimension, scope,
        indicator, rank_no, of_total, value_reached, target)
SELECT code, 1, UTC_TIMESTAMP(6), 'import', 'import', NULL, FALSE, unit, period, dimension, scope,
    indicator, rank_no, of_total, value_reached, target
FROM unit_ranking;

-- The version in force; 0 until the row is in unit_ranking_version.
ALTER TABLE unit_ranking ADD COLUMN version BIGINT NOT NULL DEFAULT 0;
UPDATE unit_ranking SET version = 1;
