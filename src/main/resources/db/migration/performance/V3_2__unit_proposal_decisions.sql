-- What a body decided on a proposal from the results of a unit. The proposal itself is computed: a
-- rule set and the latest result it rests on tell it. `evidence` keeps the codes of all results as
-- they were decided on.
CREATE TABLE unit_proposal_decision (
    rule_set VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ranking VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    unit VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    evidence VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    decided_by VARCHAR(200) NOT NULL,
    decided_on DATE NOT NULL,
    document VARCHAR(200),
    reason VARCHAR(400) NOT NULL,
    actor VARCHAR(80) NOT NULL,
    request_key VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    PRIMARY KEY (rule_set, ranking),
    UNIQUE KEY unit_proposal_decision_request (actor, request_key),
    KEY unit_proposal_decision_unit (unit)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
