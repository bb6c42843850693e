-- How long children wait is counted in days as people in England count them. The days of a step's beginning and end stand
-- beside the moments, so that the database itself can count the waits of a whole area and hand over the sums alone.
alter table journey_step add column began_on date;
alter table journey_step add column ended_on date;
update journey_step set began_on = cast(began_at as date), ended_on = cast(ended_at as date);

-- In summer the last hour of a day in UTC is the first of the next day in England; no real row is older than the first of
-- these summers.
update journey_step set began_on = cast(timestampadd(hour, 1, began_at) as date)
  where extract(hour from began_at) = 23 and (
    began_at >= '2023-03-26' and began_at < '2023-10-29'
    or began_at >= '2024-03-31' and began_at < '2024-10-27'
    or began_at >= '2025-03-30' and began_at < '2025-10-26'
    or began_at >= '2026-03-29' and began_at < '2026-10-25'
    or began_at >= '2027-03-28' and began_at < '2027-10-31'
    or began_at >= '2028-03-26' and began_at < '2028-10-29'
    or began_at >= '2029-03-25' and began_at < '2029-10-28');
update journey_step set ended_on = cast(timestampadd(hour, 1, ended_at) as date)
  where extract(hour from ended_at) = 23 and (
    ended_at >= '2023-03-26' and ended_at < '2023-10-29'
    or ended_at >= '2024-03-31' and ended_at < '2024-10-27'
    or ended_at >= '2025-03-30' and ended_at < '2025-10-26'
    or ended_at >= '2026-03-29' and ended_at < '2026-10-25'
    or ended_at >= '2027-03-28' and ended_at < '2027-10-31'
    or ended_at >= '2028-03-26' and ended_at < '2028-10-29'
    or ended_at >= '2029-03-25' and ended_at < '2029-10-28');

alter table journey_step modify column began_on date not null;
alter table journey_step add constraint journey_step_ended
    check ((ended_at is null and ended_on is null) or (ended_at is not null and ended_on is not null));

-- All that the statistics ask of a step, so that they read this index and not the table.
create index journey_step_waits on journey_step
    (kind, ended_on, began_on, process, step, agency_id, how_ended, case_id);
drop index journey_step_wait on journey_step;
