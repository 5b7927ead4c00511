-- Each batch of person files asks whose files they are.
CREATE INDEX person_file_sha256 ON person_file (sha256);
