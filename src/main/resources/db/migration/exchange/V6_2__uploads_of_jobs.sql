-- The uploaded file that a job reads, so that it is not taken away meanwhile.
ALTER TABLE import_job ADD COLUMN upload VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin;
