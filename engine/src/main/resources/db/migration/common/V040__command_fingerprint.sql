-- What a program ordered under this number, as a keyed hash: the same number with another order is refused. Forms of the
-- pages have none.
alter table command add column fingerprint varbinary(32);
