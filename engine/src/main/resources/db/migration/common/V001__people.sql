-- Who works here: the area, its agencies of every sector, the people in them and their sign-ins.
create table area (
    id binary(16) not null primary key,
    code varchar(20) not null unique,
    name varchar(120) not null,
    day_count varchar(12) not null,
    version int not null
);

create table agency (
    id binary(16) not null primary key,
    area_id binary(16) not null,
    name varchar(120) not null,
    sector varchar(30) not null,
    version int not null,
    constraint agency_area foreign key (area_id) references area (id)
);

create table practitioner (
    id binary(16) not null primary key,
    agency_id binary(16) not null,
    full_name varchar(120) not null,
    job_title varchar(120) not null,
    phone varchar(30),
    district varchar(80),
    languages varchar(200) not null,
    skills varchar(400) not null,
    designated boolean not null,
    weighted_limit int not null,
    available boolean not null,
    left_on date,
    version int not null,
    constraint practitioner_agency foreign key (agency_id) references agency (id)
);

create table practitioner_role (
    practitioner_id binary(16) not null,
    role varchar(40) not null,
    primary key (practitioner_id, role),
    constraint practitioner_role_of foreign key (practitioner_id) references practitioner (id)
);

create table account (
    id binary(16) not null primary key,
    username varchar(100) not null unique,
    password_hash varchar(200) not null,
    practitioner_id binary(16),
    display_name varchar(120) not null,
    enabled boolean not null,
    demo_label varchar(120),
    version int not null,
    constraint account_practitioner foreign key (practitioner_id) references practitioner (id)
);

create table account_role (
    account_id binary(16) not null,
    role varchar(40) not null,
    primary key (account_id, role),
    constraint account_role_of foreign key (account_id) references account (id)
);
create index account_of_practitioner on account (practitioner_id);
