-- The child's file. Names, birth date and postcode are searchable in clear; identifiers and contact details are sealed
-- under the child's own data key, which is wrapped by a master key that is never in the database.
create table child_file (
    id binary(16) not null primary key,
    reference varchar(12) not null unique,
    area_id binary(16) not null,
    given_name varchar(80) not null,
    family_name varchar(80) not null,
    known_as varchar(80),
    birth_date date not null,
    postcode varchar(10),
    district varchar(80),
    name_sound varchar(40) not null,
    nhs_number_key varbinary(32) unique,
    upn_key varbinary(32) unique,
    sealed_nhs_number varbinary(200),
    sealed_upn varbinary(200),
    sealed_contact varbinary(4000),
    wrapped_key varbinary(200) not null,
    language varchar(60),
    interpreter varchar(12) not null,
    life_limiting varchar(12) not null,
    symptom_plan varchar(12) not null,
    palliative_category int,
    phase varchar(20) not null,
    discharge_on date,
    adult_transfer_on date,
    needs varchar(400) not null,
    lead_agency_id binary(16),
    status varchar(20) not null,
    merged_into binary(16),
    died_on date,
    created_at datetime(6) not null,
    version int not null,
    constraint child_file_area foreign key (area_id) references area (id)
);
create index child_file_name on child_file (family_name, given_name);
create index child_file_sound on child_file (name_sound);
create index child_file_birth on child_file (birth_date, postcode);
create index child_file_area_status on child_file (area_id, status);

create table family_member (
    id binary(16) not null primary key,
    case_id binary(16) not null,
    account_id binary(16),
    relationship varchar(40) not null,
    parental_responsibility varchar(12) not null,
    restricted boolean not null,
    sealed_name varbinary(600),
    sealed_phone varbinary(300),
    version int not null,
    constraint family_member_of foreign key (case_id) references child_file (id)
);
create index family_member_case on family_member (case_id);
create index family_member_account on family_member (account_id);
