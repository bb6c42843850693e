-- What presses most in a long queue is read from an index in its order, so that a list takes as long as its page and not as
-- long as the queue. A step without a last day comes after all that have one.
alter table journey_step add column due_or_never date not null default '9999-12-31';
update journey_step set due_or_never = due_on where due_on is not null;
alter table journey_step add constraint journey_step_due
    check (due_or_never = coalesce(due_on, date '9999-12-31'));

create index journey_step_in_queue on journey_step (ended_at, role, assignee_id, due_or_never);
drop index journey_step_queue on journey_step;
create index journey_step_stands_in on journey_step (ended_at, stands_in, assignee_id, due_or_never);
drop index journey_step_stand_in on journey_step;
create index journey_step_of_kind on journey_step (ended_at, step, assignee_id, role, due_or_never);
drop index journey_step_kind on journey_step;

-- And which of a child's steps and times presses most.
create index journey_step_of_child on journey_step (case_id, ended_at, kind, due_or_never);
drop index journey_step_of_case on journey_step;
create index clock_of_case on clock (case_id, state, due_on, kind);
