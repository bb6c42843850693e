-- The reviews of a plan: one row per review, who was invited to it, and what was written, sealed under the child's key.
create table review (
    id binary(16) not null primary key,
    case_id binary(16) not null,
    counted_from date not null,
    complete_by date not null,
    begins_on date not null,
    transfer varchar(20),
    transfer_on date,
    state varchar(20) not null,
    round int not null,
    meeting_on date,
    short_notice boolean not null,
    invited_on date,
    papers_on date,
    held_on date,
    safeguarding varchar(20),
    report_on date,
    recommendation varchar(20),
    decision varchar(20),
    ground varchar(40),
    told_on date,
    told_how varchar(20),
    comments_on date,
    comments varchar(20),
    final_on date,
    ended_on date,
    school_told_on date,
    open_case binary(16),
    version int not null,
    constraint review_of_child foreign key (case_id) references child_file (id),
    constraint review_one_open unique (open_case)
);
create index review_case on review (case_id, counted_from);
create index review_due on review (state, complete_by);

create table review_person (
    id binary(16) not null primary key,
    review_id binary(16) not null,
    case_id binary(16) not null,
    part varchar(30) not null,
    advice varchar(20) not null,
    attendance varchar(20) not null,
    version int not null,
    constraint review_person_of foreign key (review_id) references review (id),
    constraint review_person_once unique (review_id, part)
);

create table review_text (
    id binary(16) not null primary key,
    review_id binary(16) not null,
    case_id binary(16) not null,
    kind varchar(30) not null,
    sealed varbinary(20000) not null,
    written_by binary(16) not null,
    written_at datetime(6) not null,
    version int not null,
    constraint review_text_of foreign key (review_id) references review (id)
);
create index review_text_review on review_text (review_id, kind);
