-- What waits for somebody is found by its step and by who stands in, not by looking at every child's open steps.
create index journey_step_kind on journey_step (ended_at, step, assignee_id);
create index journey_step_stand_in on journey_step (ended_at, stands_in);
