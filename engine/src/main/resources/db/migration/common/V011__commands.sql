-- Each order by its own number, stored in the transaction of its work: sending it again returns the stored place.
create table command (
    id binary(16) not null primary key,
    kind varchar(60) not null,
    account_id binary(16),
    at datetime(6) not null,
    location varchar(200) not null
);
create index command_at on command (at);
