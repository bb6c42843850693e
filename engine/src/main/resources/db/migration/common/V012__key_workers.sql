-- The search for a key worker: who was proposed and why, what the family wished, who accepted.
create table key_worker_request (
    id binary(16) not null primary key,
    case_id binary(16) not null,
    asked_on date not null,
    state varchar(20) not null,
    round int not null,
    handover_from binary(16),
    chosen_practitioner binary(16),
    family_wish varchar(20) not null,
    family_wish_practitioner binary(16),
    named_on date,
    version int not null,
    constraint key_worker_request_case foreign key (case_id) references child_file (id)
);
create index key_worker_request_of_case on key_worker_request (case_id, state);

create table key_worker_proposal (
    id binary(16) not null primary key,
    request_id binary(16) not null,
    practitioner_id binary(16) not null,
    round int not null,
    place int not null,
    score int not null,
    reasons varchar(4000) not null,
    state varchar(20) not null,
    why_not varchar(400),
    version int not null,
    constraint key_worker_proposal_of foreign key (request_id) references key_worker_request (id)
);
create index key_worker_proposal_request on key_worker_proposal (request_id, round);
