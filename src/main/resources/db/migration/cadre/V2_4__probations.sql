-- The probation of an appointment, beside it: appointments stay what rosters say they are. It ends
-- with the day months and extension after from_date, that day excluded.
CREATE TABLE probation (
    cadre_id BIGINT NOT NULL,
    appointment VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    from_date DATE NOT NULL,
    months INT NOT NULL,
    extension INT,
    stage VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    decided_on DATE,
    PRIMARY KEY (cadre_id, appointment)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
