-- What the family and the settings said to a draft plan.
create table draft_comment (
    id binary(16) not null primary key,
    case_id binary(16) not null,
    plan_version_id binary(16) not null,
    sealed_words varbinary(20000) not null,
    sealed_setting varbinary(2000),
    meeting varchar(12) not null,
    budget varchar(12) not null,
    given_on date not null,
    given_by binary(16) not null,
    met_on date,
    sealed_reply varbinary(20000),
    version int not null,
    constraint draft_comment_case foreign key (case_id) references child_file (id)
);
create index draft_comment_of_version on draft_comment (plan_version_id, id);

create table setting_consultation (
    id binary(16) not null primary key,
    case_id binary(16) not null,
    plan_version_id binary(16) not null,
    sealed_setting varbinary(2000) not null,
    asked_on date not null,
    answer varchar(20) not null,
    answered_on date,
    sealed_words varbinary(20000),
    version int not null,
    constraint setting_consultation_case foreign key (case_id) references child_file (id)
);
create index setting_consultation_of_case on setting_consultation (case_id, id);
