-- A request with an idempotency key may change anything that has a node id, of which these are the
-- two parts; keys are found by what they changed and by age.
ALTER TABLE idempotency_key
    ADD COLUMN subject_type VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'Cadre',
    ADD COLUMN subject_key VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '';
UPDATE idempotency_key SET subject_key = cadre_id;
ALTER TABLE idempotency_key
    DROP COLUMN cadre_id,
    ALTER COLUMN subject_type DROP DEFAULT,
    ALTER COLUMN subject_key DROP DEFAULT,
    ADD KEY idempotency_key_subject (subject_key, subject_type, version),
    ADD KEY idempotency_key_recorded (recorded_at);
