-- The evaluation ledger: what the rules were told and what they said, each time, sealed under the child's key.
create table evaluation (
    id binary(16) not null primary key,
    case_id binary(16) not null,
    family varchar(20) not null,
    at datetime(6) not null,
    cause varchar(60) not null,
    outcome varchar(20) not null,
    sealed_facts longblob not null,
    sealed_findings longblob not null,
    rule_set varchar(64) not null,
    law_version varchar(40) not null
);
create index evaluation_case on evaluation (case_id, family, at);
