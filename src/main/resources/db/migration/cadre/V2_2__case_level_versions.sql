-- Versions that only a case-level matter made (class P4): no part of the history that is shown.
ALTER TABLE cadre_document ADD COLUMN case_level BOOLEAN NOT NULL DEFAULT FALSE;
