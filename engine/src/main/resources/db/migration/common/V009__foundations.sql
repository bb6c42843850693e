-- The evidence behind the foundations, the one wide row per child that the rules read, and the flags that follow.
create table contact_point (
    id binary(16) not null primary key,
    case_id binary(16) not null,
    label varchar(120) not null,
    sealed_phone varbinary(300) not null,
    hours varchar(200) not null,
    primary_out_of_hours boolean not null,
    nursing_at_night varchar(12) not null,
    consultant_advice varchar(12) not null,
    covers_home varchar(12) not null,
    covers_age varchar(12) not null,
    last_tested_on date,
    tested_by binary(16),
    family_told_on date,
    ended_on date,
    version int not null,
    constraint contact_point_case foreign key (case_id) references child_file (id)
);
create index contact_point_of_case on contact_point (case_id);

-- Somebody looked for a number to ring out of hours and there was none: known to be missing, not merely unrecorded.
create table number_search (
    case_id binary(16) not null primary key,
    none_found_on date not null,
    recorded_by binary(16) not null,
    version int not null,
    constraint number_search_case foreign key (case_id) references child_file (id)
);

create table shared_summary (
    case_id binary(16) not null primary key,
    sealed_emergency_summary varbinary(20000),
    sealed_plain_version varbinary(20000),
    confirmed_on date,
    confirmed_by binary(16),
    version int not null,
    constraint shared_summary_case foreign key (case_id) references child_file (id)
);

create table family_contact (
    id binary(16) not null primary key,
    case_id binary(16) not null,
    on_date date not null,
    how varchar(20) not null,
    sealed_note varbinary(20000),
    recorded_by binary(16) not null,
    version int not null,
    constraint family_contact_case foreign key (case_id) references child_file (id)
);
create index family_contact_of_case on family_contact (case_id, on_date);

create table child_facts (
    case_id binary(16) not null primary key,
    phase varchar(20) not null,
    palliative_category int,
    life_limiting varchar(12) not null,
    symptom_plan varchar(12) not null,
    discharge_on date,
    adult_transfer_on date,
    active_members int,
    members_with_access int,
    agencies_with_access int,
    outside_members_with_access int,
    emergency_summary varchar(12) not null,
    summary_confirmed_on date,
    plain_version varchar(12) not null,
    sharing_refused varchar(12) not null,
    out_of_hours_numbers int,
    hours_covered int,
    nursing_at_night varchar(12) not null,
    consultant_advice varchar(12) not null,
    number_tested_on date,
    family_told_number varchar(12) not null,
    covers_home varchar(12) not null,
    covers_age varchar(12) not null,
    key_worker_named varchar(12) not null,
    key_worker_asked_on date,
    deputy_named varchar(12) not null,
    lead_clinician_named varchar(12) not null,
    lead_agency_named varchar(12) not null,
    escalation_owner_named varchar(12) not null,
    key_worker_within_capacity varchar(12) not null,
    family_contact_on date,
    fingerprint binary(32),
    constraint child_facts_case foreign key (case_id) references child_file (id)
);

create table flag (
    id binary(16) not null primary key,
    case_id binary(16) not null,
    rule_id varchar(60) not null,
    foundation varchar(40) not null,
    outcome varchar(20) not null,
    severity varchar(12) not null,
    owner_role varchar(40) not null,
    due_on date not null,
    raised_at datetime(6) not null,
    cleared_at datetime(6),
    cleared_why varchar(200),
    not_needed_until date,
    sealed_not_needed varbinary(20000),
    gap_plan_until date,
    sealed_gap_plan varbinary(20000),
    evaluation_id binary(16),
    version int not null,
    constraint flag_case foreign key (case_id) references child_file (id)
);
create index flag_of_case on flag (case_id, cleared_at);
create index flag_open on flag (cleared_at, foundation);
