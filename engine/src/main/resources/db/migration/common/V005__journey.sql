-- The journey log: every step that begins or ends, and who has the ball. Task lists and waiting times read only this.
create table journey_step (
    id binary(16) not null primary key,
    case_id binary(16) not null,
    area_id binary(16) not null,
    process varchar(60) not null,
    process_instance varchar(64) not null,
    activity_instance varchar(80) not null,
    step varchar(80) not null,
    kind varchar(20) not null,
    task_id varchar(64),
    role varchar(40),
    holder varchar(12) not null,
    agency_id binary(16),
    assignee_id binary(16),
    subject varchar(64),
    due_on date,
    began_at datetime(6) not null,
    ended_at datetime(6),
    how_ended varchar(12),
    version int not null,
    constraint journey_step_activity unique (activity_instance)
);
create index journey_step_case on journey_step (case_id, ended_at);
create index journey_step_queue on journey_step (ended_at, role, area_id);
create index journey_step_assignee on journey_step (ended_at, assignee_id);
create index journey_step_task on journey_step (task_id);
create index journey_step_wait on journey_step (process, step, began_at);
