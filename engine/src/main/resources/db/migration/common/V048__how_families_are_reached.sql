-- What somebody of a family says about their own language, and who reads the easy pages.
alter table family_member add column language varchar(60);
alter table family_member add column interpreter varchar(12) default 'NOT_KNOWN' not null;

create table reading_way (
    account_id binary(16) not null primary key,
    easy_read boolean not null,
    constraint reading_way_account foreign key (account_id) references account (id)
);
