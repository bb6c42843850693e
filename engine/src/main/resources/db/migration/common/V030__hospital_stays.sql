-- A child in hospital who is to go home: by when, what has to be ready, who let it go on without a meeting, the first visit.
create table hospital_stay (
    id binary(16) not null primary key,
    case_id binary(16) not null,
    in_since date not null,
    sealed_where varbinary(600) not null,
    going_home_on date,
    rapid boolean not null,
    rapid_by datetime(6),
    sealed_senior varbinary(600),
    state varchar(16) not null,
    sealed_override varbinary(8100),
    override_by binary(16),
    override_on date,
    left_on date,
    visit_due_on date,
    visited_on date,
    ended_on date,
    recorded_by binary(16) not null,
    version int not null,
    constraint hospital_stay_case foreign key (case_id) references child_file (id)
);
create index hospital_stay_of_case on hospital_stay (case_id, state);

create table discharge_item (
    id binary(16) not null primary key,
    stay_id binary(16) not null,
    case_id binary(16) not null,
    need varchar(40) not null,
    state varchar(12) not null,
    responsible binary(16),
    due_on date,
    settled_on date,
    sealed_note varbinary(4100),
    version int not null,
    constraint discharge_item_of foreign key (stay_id) references hospital_stay (id),
    constraint discharge_item_once unique (stay_id, need)
);
