-- The assessment of a child's needs: whom the authority asks for advice, since when, and how each request stands.
create table assessment (
    id binary(16) not null primary key,
    case_id binary(16) not null,
    begun_on date not null,
    state varchar(12) not null,
    ended_on date,
    version int not null,
    constraint assessment_case foreign key (case_id) references child_file (id)
);
create index assessment_of_case on assessment (case_id, state);

create table joint_visit (
    id binary(16) not null primary key,
    case_id binary(16) not null,
    visit_on date not null,
    sealed_words varbinary(8100) not null,
    recorded_by binary(16) not null,
    version int not null,
    constraint joint_visit_case foreign key (case_id) references child_file (id)
);
create index joint_visit_of_case on joint_visit (case_id);

-- The subject is the request's own number as text: clocks and steps of the journey carry it.
create table advice_request (
    id binary(16) not null primary key,
    subject varchar(36) not null unique,
    assessment_id binary(16) not null,
    case_id binary(16) not null,
    kind varchar(20) not null,
    data_class varchar(30) not null,
    agency_id binary(16),
    role varchar(40),
    state varchar(12) not null,
    asked_on date,
    expected_on date,
    settled_on date,
    round int not null,
    visit_id binary(16),
    sealed_note varbinary(8100),
    version int not null,
    constraint advice_request_of foreign key (assessment_id) references assessment (id),
    constraint advice_request_case foreign key (case_id) references child_file (id),
    constraint advice_request_agency foreign key (agency_id) references agency (id)
);
create index advice_request_of_case on advice_request (case_id, state);
create index advice_request_of_agency on advice_request (agency_id, role, state);
