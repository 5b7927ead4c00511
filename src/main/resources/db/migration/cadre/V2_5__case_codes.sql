-- Which case-level record a version is about, so that it can go when the record's time is over.
ALTER TABLE cadre_document
    ADD COLUMN case_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin;
UPDATE idempotency_key k JOIN cadre_document d
    ON d.cadre_id = CAST(k.subject_key AS UNSIGNED) AND d.version = k.version
SET d.case_code = k.record
WHERE k.subject_type = 'Cadre' AND d.case_level;
