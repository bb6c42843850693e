-- Levels of need for continuing care, and advance care plans with everybody who holds one.
create table care_needs (
    case_id binary(16) not null primary key,
    sealed_levels varbinary(4000) not null,
    indicates varchar(12) not null,
    looked_on date not null,
    looked_by binary(16) not null,
    version int not null,
    constraint care_needs_case foreign key (case_id) references child_file (id)
);

create table advance_plan (
    id binary(16) not null primary key,
    case_id binary(16) not null,
    state varchar(20) not null,
    on_date date not null,
    review_on date,
    sealed_words varbinary(20000),
    edition int not null,
    present varchar(12),
    recorded_by binary(16) not null,
    version int not null,
    constraint advance_plan_case foreign key (case_id) references child_file (id),
    constraint advance_plan_edition unique (case_id, edition),
    constraint advance_plan_present unique (case_id, present)
);

create table plan_holder (
    id binary(16) not null primary key,
    case_id binary(16) not null,
    sealed_name varbinary(1000) not null,
    told_of int not null,
    acknowledged int not null,
    acknowledged_on date,
    ended_on date,
    version int not null,
    constraint plan_holder_case foreign key (case_id) references child_file (id)
);
create index plan_holder_of_case on plan_holder (case_id);
