-- One decision of a panel, whole: the question, need before cost, who was there, who pays what.
create table panel_item (
    id binary(16) not null primary key,
    case_id binary(16) not null,
    state varchar(12) not null,
    asked_on date not null,
    meets_on date,
    sealed_question varbinary(8100),
    sealed_papers varbinary(8100),
    view_given varchar(12) not null,
    sealed_view varbinary(8100),
    sealed_view_used varbinary(8100),
    need_outcome varchar(20),
    sealed_legal_test varbinary(8100),
    sealed_reason varbinary(8100),
    need_decided_at datetime(6),
    need_decided_by binary(16),
    cost_pence bigint,
    disputed boolean not null,
    charge_to varchar(12),
    funded_at datetime(6),
    funded_by binary(16),
    told_on date,
    told_how varchar(20),
    version int not null,
    constraint panel_item_case foreign key (case_id) references child_file (id)
);
create index panel_item_of_case on panel_item (case_id, id);

create table panel_presence (
    id binary(16) not null primary key,
    item_id binary(16) not null,
    agency varchar(12) not null,
    person varchar(120) not null,
    authority boolean not null,
    sealed_interest varbinary(2000),
    agreed boolean not null,
    version int not null,
    constraint panel_presence_item foreign key (item_id) references panel_item (id)
);
create unique index panel_presence_once on panel_presence (item_id, agency);

create table panel_share (
    id binary(16) not null primary key,
    item_id binary(16) not null,
    agency varchar(12) not null,
    hundredths int not null,
    pence bigint not null,
    version int not null,
    constraint panel_share_item foreign key (item_id) references panel_item (id)
);
create unique index panel_share_once on panel_share (item_id, agency);
