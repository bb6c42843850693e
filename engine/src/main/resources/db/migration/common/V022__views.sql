-- What the child and the family think and want, in their own words, and how they told it.
create table family_views (
    id binary(16) not null primary key,
    request_id binary(16) not null unique,
    case_id binary(16) not null,
    sealed_child varbinary(16200),
    child_how varchar(20) not null,
    sealed_family varbinary(16200),
    family_how varchar(20) not null,
    interpreter varchar(12) not null,
    wants_help varchar(12) not null,
    given_on date not null,
    recorded_by binary(16) not null,
    version int not null,
    constraint family_views_of foreign key (request_id) references advice_request (id),
    constraint family_views_case foreign key (case_id) references child_file (id)
);
