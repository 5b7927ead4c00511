-- Supervision events as entered by the competent organ, clustered by cadre. The matter is case-level
-- (class P4): sealed here, never in a document, never in the index.

CREATE TABLE supervision_event (
    cadre_id BIGINT NOT NULL,
    code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    type VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    stage VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    outcome VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin,
    measure VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin,
    received_on DATE NOT NULL,
    concluded_on DATE,
    effect_from DATE,
    effect_until DATE,
    source_organ VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
    document VARCHAR(400),
    matter VARBINARY(9000),
    refers VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin,
    situation TINYINT,
    relief VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin,
    PRIMARY KEY (cadre_id, code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Derived from the events and the rules in force, in the transaction that changes an event. An open
-- end (a case still on file) is NULL. Half-open: from_date <= day < until_date.
CREATE TABLE effect_period (
    cadre_id BIGINT NOT NULL,
    event_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    from_date DATE NOT NULL,
    until_date DATE,
    PRIMARY KEY (cadre_id, event_code)
);
