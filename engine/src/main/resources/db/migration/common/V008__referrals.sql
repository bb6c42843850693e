-- The one front door, what was decided, and the help that was agreed meanwhile or instead.
create table referral (
    id binary(16) not null primary key,
    case_id binary(16) not null,
    received_on date not null,
    received_at datetime(6) not null,
    asked_by varchar(20) not null,
    referrer_account_id binary(16),
    sealed_referrer varbinary(2000),
    sealed_story varbinary(20000),
    services varchar(200) not null,
    needs varchar(400) not null,
    has_or_may_have_needs varchar(12) not null,
    may_need_plan varchar(12) not null,
    support_tried varchar(12) not null,
    progress_with_support varchar(12) not null,
    has_plan varchar(12) not null,
    lives_in_area varchar(12) not null,
    in_higher_education varchar(12) not null,
    months_since_assessment int,
    services_involved int,
    possible_duplicate_of binary(16),
    identity_checked varchar(20) not null,
    acknowledged_at datetime(6),
    version int not null,
    constraint referral_case foreign key (case_id) references child_file (id)
);
create index referral_of_case on referral (case_id);
create index referral_by_account on referral (referrer_account_id);

create table decision (
    id binary(16) not null primary key,
    case_id binary(16) not null,
    kind varchar(40) not null,
    outcome varchar(40) not null,
    sealed_reason varbinary(20000),
    evaluation_id binary(16),
    step_id binary(16),
    decided_by binary(16) not null,
    decided_at datetime(6) not null,
    version int not null,
    constraint decision_case foreign key (case_id) references child_file (id)
);
create index decision_of_case on decision (case_id, kind);

create table support_offer (
    id binary(16) not null primary key,
    case_id binary(16) not null,
    kind varchar(20) not null,
    sealed_text varbinary(20000) not null,
    agreed_on date not null,
    review_on date,
    told_family_on date,
    told_how varchar(20),
    ended_on date,
    recorded_by binary(16) not null,
    version int not null,
    constraint support_offer_case foreign key (case_id) references child_file (id)
);
create index support_offer_of_case on support_offer (case_id, kind);
