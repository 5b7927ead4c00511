-- When the server that has the job last said so; a job of a server that is gone will not go on.
ALTER TABLE import_job ADD COLUMN alive_at DATETIME(6);
UPDATE import_job SET alive_at = started_at;
