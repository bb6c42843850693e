-- Who is in the team, what the family has permitted, and on what legal ground the rest is shared.
create table team_member (
    id binary(16) not null primary key,
    case_id binary(16) not null,
    practitioner_id binary(16) not null,
    agency_id binary(16) not null,
    team_role varchar(30) not null,
    basis varchar(12) not null,
    joined_on date not null,
    left_on date,
    last_viewed_at datetime(6),
    version int not null,
    constraint team_member_case foreign key (case_id) references child_file (id),
    constraint team_member_who foreign key (practitioner_id) references practitioner (id)
);
create index team_member_of_case on team_member (case_id, left_on);
create index team_member_of_practitioner on team_member (practitioner_id, left_on);

create table permission (
    id binary(16) not null primary key,
    case_id binary(16) not null,
    agency_id binary(16) not null,
    data_class varchar(30) not null,
    state varchar(12) not null,
    given_by varchar(40),
    competence varchar(30),
    asked_on date,
    answered_on date,
    expires_on date,
    recorded_by binary(16),
    version int not null,
    constraint permission_case foreign key (case_id) references child_file (id),
    constraint permission_once unique (case_id, agency_id, data_class)
);

create table lawful_basis (
    id binary(16) not null primary key,
    case_id binary(16) not null,
    agency_id binary(16) not null,
    data_class varchar(30) not null,
    ground varchar(60) not null,
    citation varchar(200) not null,
    recorded_on date not null,
    recorded_by binary(16),
    version int not null,
    constraint lawful_basis_case foreign key (case_id) references child_file (id),
    constraint lawful_basis_once unique (case_id, agency_id, data_class, ground)
);
