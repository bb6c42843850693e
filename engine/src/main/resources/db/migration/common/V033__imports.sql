-- Files of many children that an authority brings in, row by row. What a row holds is sealed under the file's own key,
-- and is gone as soon as the row is stored.
create table import_file (
    id binary(16) not null primary key,
    account_id binary(16) not null,
    area_id binary(16) not null,
    kind varchar(20) not null,
    status varchar(12) not null,
    read_as varchar(20) not null,
    row_count int not null,
    wrapped_key varbinary(200) not null,
    received_at datetime(6) not null,
    worker binary(16),
    lease_until datetime(6),
    finished_at datetime(6),
    version int not null,
    constraint import_file_of foreign key (account_id) references account (id)
);
create index import_file_waiting on import_file (status, received_at);
create index import_file_account on import_file (account_id, received_at);

create table import_row (
    id binary(16) not null primary key,
    file_id binary(16) not null,
    line int not null,
    state varchar(10) not null,
    sealed varbinary(20000),
    why varchar(1000) not null,
    reference varchar(12),
    constraint import_row_of foreign key (file_id) references import_file (id)
);
create index import_row_next on import_row (file_id, state, line);
