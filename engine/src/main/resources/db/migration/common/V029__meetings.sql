-- Meetings about a child: who is invited, what they answered or wrote instead, who came, the minutes, and what follows.
create table meeting (
    id binary(16) not null primary key,
    case_id binary(16) not null,
    kind varchar(30) not null,
    on_date date not null,
    at_time varchar(5) not null,
    remote boolean not null,
    sealed_place varbinary(1200) not null,
    state varchar(12) not null,
    planned_by binary(16) not null,
    held_on date,
    sealed_minutes varbinary(20000),
    sealed_undecided varbinary(8100),
    version int not null,
    constraint meeting_case foreign key (case_id) references child_file (id)
);
create index meeting_of_case on meeting (case_id, on_date);

create table meeting_invitee (
    id binary(16) not null primary key,
    meeting_id binary(16) not null,
    case_id binary(16) not null,
    guest varchar(12) not null,
    practitioner_id binary(16),
    agency_id binary(16),
    role varchar(40),
    answer varchar(12) not null,
    answered_on date,
    sealed_contribution varbinary(20000),
    came varchar(12) not null,
    version int not null,
    constraint meeting_invitee_of foreign key (meeting_id) references meeting (id)
);
create index meeting_invitee_meeting on meeting_invitee (meeting_id);
create index meeting_invitee_person on meeting_invitee (practitioner_id, answer);

create table meeting_action (
    id binary(16) not null primary key,
    meeting_id binary(16) not null,
    case_id binary(16) not null,
    owner_practitioner binary(16),
    owner_agency binary(16),
    owner_family_member binary(16),
    sealed_what varbinary(8100) not null,
    due_on date not null,
    state varchar(12) not null,
    closed_on date,
    sealed_how varbinary(8100),
    version int not null,
    constraint meeting_action_of foreign key (meeting_id) references meeting (id)
);
create index meeting_action_meeting on meeting_action (meeting_id);
create index meeting_action_person on meeting_action (owner_practitioner, state);
create index meeting_action_case on meeting_action (case_id, state);
