-- What a family says about one section of a draft, beside what it says about the whole.
create table draft_remark (
    id binary(16) not null primary key,
    comment_id binary(16) not null,
    case_id binary(16) not null,
    plan_section varchar(2) not null,
    sealed_words varbinary(20000) not null,
    constraint draft_remark_of_comment foreign key (comment_id) references draft_comment (id),
    constraint draft_remark_once unique (comment_id, plan_section)
);
create index draft_remark_of_case on draft_remark (case_id);
