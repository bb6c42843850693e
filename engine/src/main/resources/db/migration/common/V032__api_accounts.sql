-- Programs of other organisations that work with Waymark by the JSON API, each with a post and an account of its own.
create table api_account (
    id binary(16) not null primary key,
    account_id binary(16) not null unique,
    area_id binary(16) not null,
    name varchar(120) not null,
    key_id varchar(16) not null unique,
    secret_hash varbinary(32) not null,
    scopes varchar(80) not null,
    created_at datetime(6) not null,
    created_by binary(16) not null,
    expires_on date not null,
    last_used_at datetime(6),
    revoked_at datetime(6),
    version int not null,
    constraint api_account_acts_as foreign key (account_id) references account (id),
    constraint api_account_area foreign key (area_id) references area (id)
);
create index api_account_of_area on api_account (area_id, created_at);

-- Failed attempts to get in, counted for a while; who it was is a keyed hash and nothing else.
create table failed_attempt (
    who varbinary(32) not null primary key,
    since datetime(6) not null,
    failures int not null
);
create index failed_attempt_since on failed_attempt (since);
