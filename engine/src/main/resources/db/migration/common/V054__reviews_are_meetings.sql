-- The meeting of a yearly review is a meeting like others, one for each review: for whom somebody is asked, why they cannot
-- come, and on which day what they wrote came. Reviews that were arranged before this have none, and go on without.
alter table meeting add column review_id binary(16);
alter table meeting add constraint meeting_of_review unique (review_id);
alter table meeting_invitee add column part varchar(30);
alter table meeting_invitee add column sealed_why varbinary(4100);
alter table meeting_invitee add column wrote_on date;
