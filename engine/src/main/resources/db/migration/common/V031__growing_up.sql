-- Moving to adult services: who accompanies it, the two plans side by side, the services that are asked, and the notices.
create table growing_up (
    id binary(16) not null primary key,
    case_id binary(16) not null,
    begun_on date not null,
    why varchar(12) not null,
    worker binary(16),
    sealed_hoping varbinary(20000),
    sealed_worsening varbinary(20000),
    planned_on date,
    appointment_on date,
    appointments_missed int not null,
    moved_on date,
    state varchar(12) not null,
    ended_on date,
    version int not null,
    constraint growing_up_case foreign key (case_id) references child_file (id),
    constraint growing_up_once unique (case_id)
);

create table adult_service (
    id binary(16) not null primary key,
    growing_up_id binary(16) not null,
    case_id binary(16) not null,
    kind varchar(30) not null,
    name varchar(120) not null,
    invited_on date not null,
    answer varchar(12) not null,
    answered_on date,
    chased_on date,
    escalated_on date,
    met_on date,
    version int not null,
    constraint adult_service_of foreign key (growing_up_id) references growing_up (id)
);
create index adult_service_growing_up on adult_service (growing_up_id);

create table adult_care_notice (
    id binary(16) not null primary key,
    case_id binary(16) not null,
    age int not null,
    given_on date not null,
    given_by binary(16) not null,
    version int not null,
    constraint adult_care_notice_case foreign key (case_id) references child_file (id),
    constraint adult_care_notice_once unique (case_id, age)
);
