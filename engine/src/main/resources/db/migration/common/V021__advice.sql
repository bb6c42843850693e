-- What the advisers wrote: a draft that the server keeps, and each edition that was sent; all sealed under the child's key.
create table advice (
    id binary(16) not null primary key,
    request_id binary(16) not null,
    case_id binary(16) not null,
    edition int not null,
    sent boolean not null,
    sealed_well varbinary(16200) not null,
    sealed_needs varbinary(16200) not null,
    sealed_words varbinary(16200) not null,
    written_by binary(16) not null,
    saved_at datetime(6) not null,
    version int not null,
    constraint advice_edition unique (request_id, edition),
    constraint advice_of foreign key (request_id) references advice_request (id),
    constraint advice_case foreign key (case_id) references child_file (id)
);

-- Advice given before may stand in only when its author, the authority and the family have all agreed, each with a date.
create table advice_reuse (
    request_id binary(16) not null primary key,
    case_id binary(16) not null,
    given_on date not null,
    author_agreed_on date not null,
    authority_agreed_on date not null,
    family_agreed_on date not null,
    recorded_by binary(16) not null,
    version int not null,
    constraint advice_reuse_of foreign key (request_id) references advice_request (id),
    constraint advice_reuse_case foreign key (case_id) references child_file (id)
);
