-- Who agreed to an edition of an advance care plan, and the draft that waits to be agreed.
alter table advance_plan add column sealed_agreement varbinary(1000);

create table advance_draft (
    case_id binary(16) not null primary key,
    sealed_words varbinary(20000) not null,
    written_by binary(16) not null,
    written_on date not null,
    constraint advance_draft_case foreign key (case_id) references child_file (id)
);
