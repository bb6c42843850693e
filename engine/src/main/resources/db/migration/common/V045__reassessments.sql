-- A new assessment while a plan is in force: who asked, what was decided, what became of the plan. A child has one open at most.
create table reassessment (
    id binary(16) not null primary key,
    case_id binary(16) not null,
    asked_by varchar(20) not null,
    received_on date not null,
    sealed_words varbinary(20000),
    state varchar(20) not null,
    answer varchar(20),
    ground varchar(20),
    decision_id binary(16),
    told_on date,
    told_how varchar(20),
    outcome varchar(20),
    outcome_id binary(16),
    ended_on date,
    open_case binary(16),
    version int not null,
    constraint reassessment_of_child foreign key (case_id) references child_file (id),
    constraint reassessment_one_open unique (open_case)
);
create index reassessment_case on reassessment (case_id, received_on);
