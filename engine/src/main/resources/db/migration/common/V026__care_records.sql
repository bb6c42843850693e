-- What the other foundations need to know of a child: the plan, those who matter, skills, working together, voice, learning.
create table care_planning (
    case_id binary(16) not null primary key,
    plan_kind varchar(20) not null,
    reviewed_on date,
    child_view varchar(20) not null,
    family_view varchar(20) not null,
    education_covered varchar(12) not null,
    adulthood_covered varchar(12) not null,
    feedback_on date,
    doctor_known varchar(12) not null,
    school_known varchar(12) not null,
    sealed_child_words varbinary(20000),
    sealed_family_words varbinary(20000),
    version int not null,
    constraint care_planning_case foreign key (case_id) references child_file (id)
);

create table child_outcome (
    id binary(16) not null primary key,
    case_id binary(16) not null,
    own boolean not null,
    sealed_words varbinary(20000) not null,
    sealed_now varbinary(20000),
    measured_on date not null,
    ended_on date,
    version int not null,
    constraint child_outcome_case foreign key (case_id) references child_file (id)
);
create index child_outcome_of_case on child_outcome (case_id);

create table care_circle (
    case_id binary(16) not null primary key,
    sole_carer varchar(12) not null,
    carer_assessment varchar(20) not null,
    carer_assessed_on date,
    siblings varchar(20) not null,
    contingency varchar(12) not null,
    grief_support varchar(20) not null,
    sealed_contingency_words varbinary(20000),
    version int not null,
    constraint care_circle_case foreign key (case_id) references child_file (id)
);

create table important_person (
    id binary(16) not null primary key,
    case_id binary(16) not null,
    main_carer boolean not null,
    sealed_name varbinary(1000) not null,
    sealed_part varbinary(1000) not null,
    ended_on date,
    version int not null,
    constraint important_person_case foreign key (case_id) references child_file (id)
);
create index important_person_of_case on important_person (case_id);

create table skills_check (
    case_id binary(16) not null primary key,
    looked_on date not null,
    looked_by binary(16) not null,
    version int not null,
    constraint skills_check_case foreign key (case_id) references child_file (id)
);

create table skill_need (
    id binary(16) not null primary key,
    case_id binary(16) not null,
    sealed_skill varbinary(1000) not null,
    vital boolean not null,
    places varchar(120) not null,
    ended_on date,
    version int not null,
    constraint skill_need_case foreign key (case_id) references child_file (id)
);
create index skill_need_of_case on skill_need (case_id);

create table trained_person (
    id binary(16) not null primary key,
    case_id binary(16) not null,
    skill_id binary(16) not null,
    sealed_name varbinary(1000) not null,
    place varchar(20) not null,
    valid_until date not null,
    ended_on date,
    version int not null,
    constraint trained_person_case foreign key (case_id) references child_file (id),
    constraint trained_person_skill foreign key (skill_id) references skill_need (id)
);
create index trained_person_of_case on trained_person (case_id);

create table partnership (
    case_id binary(16) not null primary key,
    sectors varchar(120) not null,
    parts_agreed varchar(12) not null,
    funding_agreed varchar(12) not null,
    joint_review_on date,
    barrier varchar(12) not null,
    barrier_since date,
    blocked varchar(12) not null,
    sealed_barrier_words varbinary(20000),
    version int not null,
    constraint partnership_case foreign key (case_id) references child_file (id)
);

create table heard (
    decision_id binary(16) not null primary key,
    case_id binary(16) not null,
    state varchar(20) not null,
    sealed_words varbinary(20000),
    version int not null,
    constraint heard_case foreign key (case_id) references child_file (id),
    constraint heard_decision foreign key (decision_id) references decision (id)
);
create index heard_of_case on heard (case_id);

create table learning_prompt (
    id binary(16) not null primary key,
    case_id binary(16) not null,
    event varchar(20) not null,
    happened_on date not null,
    answered_on date,
    sealed_lesson varbinary(20000),
    version int not null,
    constraint learning_prompt_case foreign key (case_id) references child_file (id)
);
create index learning_prompt_of_case on learning_prompt (case_id);
