-- Who belongs to a case (案件成员) and so sees it while it is a case-level matter (class P4). Whoever
-- opens a case is a member from the same transaction on.
CREATE TABLE case_member (
    cadre_id BIGINT NOT NULL,
    event_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject VARCHAR(80) NOT NULL,
    since DATETIME(6) NOT NULL,
    PRIMARY KEY (cadre_id, event_code, subject)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
