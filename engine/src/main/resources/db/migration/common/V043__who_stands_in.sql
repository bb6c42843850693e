-- Who has a step while nobody of its own roles can do it for this child: the key worker, or the authority's casework.
alter table journey_step add column stands_in varchar(40);
create index account_role_of_role on account_role (role, account_id);
