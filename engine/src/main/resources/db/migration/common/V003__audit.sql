-- The audit trail: one chain of entries per child and one per account. No foreign keys: an entry outlives what it is
-- about, and a shared lock on the child's row would make two people who work on one child wait for each other.
create table audit_head (
    chain binary(16) not null primary key,
    seq bigint not null,
    at datetime(6) not null,
    hash binary(32) not null
);

create table audit_entry (
    chain binary(16) not null,
    seq bigint not null,
    at datetime(6) not null,
    actor binary(16),
    action varchar(40) not null,
    case_id binary(16),
    subject varchar(80),
    detail varchar(1000) not null,
    salt binary(16) not null,
    commitment binary(32) not null,
    previous binary(32) not null,
    hash binary(32) not null,
    primary key (chain, seq)
);
create index audit_entry_actor on audit_entry (actor, at);
create index audit_entry_case on audit_entry (case_id, at);

-- One line a night over the last entry of every chain before midnight, so that a chain cannot quietly be shortened.
create table audit_anchor (
    on_day date not null primary key,
    heads int not null,
    hash binary(32) not null,
    made_at datetime(6) not null
);
