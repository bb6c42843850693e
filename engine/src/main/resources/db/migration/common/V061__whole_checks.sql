-- Checks of what has to hold between the records of every child: how far each has come, and what it found. Found is first
-- what one look saw; what a second look did not see again is taken out, and the rest is confirmed.
create table whole_check (
    id binary(16) not null primary key,
    begun_by binary(16) not null,
    begun_at datetime(6) not null,
    state varchar(12) not null,
    children int not null,
    looked_at int not null,
    last_child binary(16) not null,
    looking_millis bigint not null,
    differences int not null,
    worker binary(16),
    lease_until datetime(6),
    finished_at datetime(6),
    version int not null,
    constraint whole_check_by foreign key (begun_by) references account (id)
);
create index whole_check_begun on whole_check (begun_at);
create index whole_check_state on whole_check (state, begun_at);

create table whole_check_difference (
    id binary(16) not null primary key,
    check_id binary(16) not null,
    invariant varchar(40) not null,
    reference varchar(12) not null,
    what varchar(300) not null,
    confirmed boolean not null,
    constraint whole_check_difference_of foreign key (check_id) references whole_check (id)
);
create index whole_check_difference_next on whole_check_difference (check_id, confirmed, reference);
create index whole_check_difference_kind on whole_check_difference (check_id, invariant, id);

-- Which round of a night came to every child last: what only time changes is as old as that.
create table night_round (
    name varchar(20) not null primary key,
    id binary(16) not null,
    on_day date not null
);
