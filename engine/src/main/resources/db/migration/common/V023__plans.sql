-- The plan by its sections A to K: versions that are never edited after they were sent, and the lines of each.
create table plan_version (
    id binary(16) not null primary key,
    case_id binary(16) not null,
    number int not null,
    status varchar(10) not null,
    begun_on date not null,
    health_agreed_on date,
    health_agreed_by binary(16),
    served_on date,
    served_how varchar(20),
    version int not null,
    constraint plan_version_case foreign key (case_id) references child_file (id)
);
create unique index plan_version_number on plan_version (case_id, number);

create table plan_line (
    id binary(16) not null primary key,
    plan_version_id binary(16) not null,
    origin binary(16) not null,
    section varchar(2) not null,
    need binary(16),
    place int not null,
    sealed_text varbinary(20000) not null,
    minutes int,
    times int,
    per varchar(12),
    sealed_who varbinary(2000),
    adulthood boolean not null,
    version int not null,
    constraint plan_line_version foreign key (plan_version_id) references plan_version (id)
);
create unique index plan_line_origin on plan_line (plan_version_id, origin);

create table plan_recipient (
    id binary(16) not null primary key,
    plan_version_id binary(16) not null,
    recipient varchar(10) not null,
    sent_on date not null,
    acknowledged_on date,
    version int not null,
    constraint plan_recipient_version foreign key (plan_version_id) references plan_version (id)
);
create unique index plan_recipient_once on plan_recipient (plan_version_id, recipient);
