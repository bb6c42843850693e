-- The clock ledger: one row per child and statutory period as it stands now, and every event from which it follows.
create table clock (
    id binary(16) not null primary key,
    case_id binary(16) not null,
    kind varchar(40) not null,
    subject varchar(64) default '' not null,
    started_on date not null,
    due_on date not null,
    strict_due_on date not null,
    state varchar(12) not null,
    breached boolean not null,
    excused boolean not null,
    closed_on date,
    law_version varchar(40) not null,
    version int not null,
    constraint clock_once unique (case_id, kind, subject)
);
create index clock_due on clock (state, due_on);

create table clock_event (
    id binary(16) not null primary key,
    clock_id binary(16) not null,
    case_id binary(16) not null,
    seq int not null,
    kind varchar(20) not null,
    on_date date not null,
    at datetime(6) not null,
    account_id binary(16),
    ground varchar(60),
    sealed_evidence varbinary(2000),
    from_date date,
    to_date date,
    family_told_on date,
    due_on date,
    strict_due_on date,
    law_version varchar(40),
    why varchar(200),
    constraint clock_event_order unique (clock_id, seq)
);
create index clock_event_case on clock_event (case_id, at);

create table bank_holiday (
    on_day date not null primary key,
    name varchar(80) not null,
    added_at datetime(6) not null
);

-- England, from gov.uk/bank-holidays; substitute days where the day itself falls on a weekend. One-off days are added as data.
insert into bank_holiday (on_day, name, added_at) values
    (date '2024-01-01', 'New Year''s Day', timestamp '2024-01-01 00:00:00'),
    (date '2024-03-29', 'Good Friday', timestamp '2024-01-01 00:00:00'),
    (date '2024-04-01', 'Easter Monday', timestamp '2024-01-01 00:00:00'),
    (date '2024-05-06', 'Early May bank holiday', timestamp '2024-01-01 00:00:00'),
    (date '2024-05-27', 'Spring bank holiday', timestamp '2024-01-01 00:00:00'),
    (date '2024-08-26', 'Summer bank holiday', timestamp '2024-01-01 00:00:00'),
    (date '2024-12-25', 'Christmas Day', timestamp '2024-01-01 00:00:00'),
    (date '2024-12-26', 'Boxing Day', timestamp '2024-01-01 00:00:00'),
    (date '2025-01-01', 'New Year''s Day', timestamp '2024-01-01 00:00:00'),
    (date '2025-04-18', 'Good Friday', timestamp '2024-01-01 00:00:00'),
    (date '2025-04-21', 'Easter Monday', timestamp '2024-01-01 00:00:00'),
    (date '2025-05-05', 'Early May bank holiday', timestamp '2024-01-01 00:00:00'),
    (date '2025-05-26', 'Spring bank holiday', timestamp '2024-01-01 00:00:00'),
    (date '2025-08-25', 'Summer bank holiday', timestamp '2024-01-01 00:00:00'),
    (date '2025-12-25', 'Christmas Day', timestamp '2024-01-01 00:00:00'),
    (date '2025-12-26', 'Boxing Day', timestamp '2024-01-01 00:00:00'),
    (date '2026-01-01', 'New Year''s Day', timestamp '2024-01-01 00:00:00'),
    (date '2026-04-03', 'Good Friday', timestamp '2024-01-01 00:00:00'),
    (date '2026-04-06', 'Easter Monday', timestamp '2024-01-01 00:00:00'),
    (date '2026-05-04', 'Early May bank holiday', timestamp '2024-01-01 00:00:00'),
    (date '2026-05-25', 'Spring bank holiday', timestamp '2024-01-01 00:00:00'),
    (date '2026-08-31', 'Summer bank holiday', timestamp '2024-01-01 00:00:00'),
    (date '2026-12-25', 'Christmas Day', timestamp '2024-01-01 00:00:00'),
    (date '2026-12-28', 'Boxing Day (substitute day)', timestamp '2024-01-01 00:00:00'),
    (date '2027-01-01', 'New Year''s Day', timestamp '2024-01-01 00:00:00'),
    (date '2027-03-26', 'Good Friday', timestamp '2024-01-01 00:00:00'),
    (date '2027-03-29', 'Easter Monday', timestamp '2024-01-01 00:00:00'),
    (date '2027-05-03', 'Early May bank holiday', timestamp '2024-01-01 00:00:00'),
    (date '2027-05-31', 'Spring bank holiday', timestamp '2024-01-01 00:00:00'),
    (date '2027-08-30', 'Summer bank holiday', timestamp '2024-01-01 00:00:00'),
    (date '2027-12-27', 'Christmas Day (substitute day)', timestamp '2024-01-01 00:00:00'),
    (date '2027-12-28', 'Boxing Day (substitute day)', timestamp '2024-01-01 00:00:00'),
    (date '2028-01-03', 'New Year''s Day (substitute day)', timestamp '2024-01-01 00:00:00'),
    (date '2028-04-14', 'Good Friday', timestamp '2024-01-01 00:00:00'),
    (date '2028-04-17', 'Easter Monday', timestamp '2024-01-01 00:00:00'),
    (date '2028-05-01', 'Early May bank holiday', timestamp '2024-01-01 00:00:00'),
    (date '2028-05-29', 'Spring bank holiday', timestamp '2024-01-01 00:00:00'),
    (date '2028-08-28', 'Summer bank holiday', timestamp '2024-01-01 00:00:00'),
    (date '2028-12-25', 'Christmas Day', timestamp '2024-01-01 00:00:00'),
    (date '2028-12-26', 'Boxing Day', timestamp '2024-01-01 00:00:00');
