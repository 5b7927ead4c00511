-- A cadre whose document changed and whose index entry has not been confirmed yet. revision grows
-- with every mark, so that a confirmation removes the row only if nothing was marked meanwhile.
CREATE TABLE dirty_cadre (
    cadre_id BIGINT NOT NULL,
    revision BIGINT NOT NULL DEFAULT 1,
    marked_at DATETIME(6) NOT NULL,
    attempts INT NOT NULL DEFAULT 0,
    not_before DATETIME(6) NOT NULL,
    lease_owner VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
    leased_until DATETIME(6),
    parked BOOLEAN NOT NULL DEFAULT FALSE,
    last_error VARCHAR(400),
    PRIMARY KEY (cadre_id),
    KEY dirty_cadre_due (parked, not_before)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
