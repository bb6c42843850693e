-- What was talked over with a young person, and whether adult continuing healthcare was told or somebody wrote why not.
alter table adult_care_notice add column word varchar(12) default 'TOLD' not null;

create table growing_up_talk (
    id binary(16) not null primary key,
    case_id binary(16) not null,
    topic varchar(30) not null,
    on_date date not null,
    sealed_words varbinary(8100),
    recorded_by binary(16) not null,
    version int not null,
    constraint growing_up_talk_case foreign key (case_id) references child_file (id)
);
create index growing_up_talk_of_case on growing_up_talk (case_id, on_date);
