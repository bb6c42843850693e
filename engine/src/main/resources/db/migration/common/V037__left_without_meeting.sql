-- Whether the child left hospital without the planning meeting, and everybody has not met since.
alter table child_facts add column left_without_meeting varchar(12) default 'NOT_KNOWN' not null;
