-- Rejected rows hold what somebody typed about a child who was never taken in: they go after a while, and how many went, when,
-- is kept.
alter table import_file add column rows_deleted int default 0 not null;
alter table import_file add column deleted_at datetime(6);
create index import_file_finished on import_file (finished_at);
