-- Who made a version of a cadre, by what operation and why.
ALTER TABLE cadre_document
    ADD COLUMN actor VARCHAR(80) NOT NULL DEFAULT 'import',
    ADD COLUMN operation VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'import',
    ADD COLUMN reason VARCHAR(400);

-- What a request with this key did, so that its repetition does nothing and is answered the same.
CREATE TABLE idempotency_key (
    actor VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    request_key VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    request_hash BINARY(32) NOT NULL,
    cadre_id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    record VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    PRIMARY KEY (actor, request_key)
);
