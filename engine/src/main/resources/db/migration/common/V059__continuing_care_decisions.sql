-- What people decided about continuing care, at first and at each review; the words are sealed.
create table care_decision (
    id binary(16) not null primary key,
    case_id binary(16) not null,
    outcome varchar(12) not null,
    decided_on date not null,
    sealed_reasons varbinary(20000) not null,
    sealed_decider varbinary(1000) not null,
    recorded_by binary(16) not null,
    constraint care_decision_of_child foreign key (case_id) references child_file (id)
);
create index care_decision_of_case on care_decision (case_id, decided_on);
