-- Which of a child's open steps presses most is read from the index alone, for every child of a list.
create index journey_step_of_case on journey_step (case_id, ended_at, kind, due_on);
drop index journey_step_case on journey_step;
