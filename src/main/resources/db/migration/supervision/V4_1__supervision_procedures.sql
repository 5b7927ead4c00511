-- How far the procedure of an event has come and what was done for due process, beside the event: the
-- stages of events stay those that rosters know. Like the matter, the statement is case-level (class
-- P4): sealed here, never in a document, never in the index.
CREATE TABLE supervision_procedure (
    cadre_id BIGINT NOT NULL,
    event_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    step VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    step_on DATE NOT NULL,
    heard_on DATE,
    statement VARBINARY(9000),
    served_on DATE,
    appeal VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
    lodged_on DATE,
    ruled_on DATE,
    clarification_mode VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin,
    clarification_scope VARCHAR(400),
    achievement VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin,
    PRIMARY KEY (cadre_id, event_code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
