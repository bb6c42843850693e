-- Each service for adults has a first appointment of its own; from which day somebody has stayed through the move.
alter table growing_up add column worker_since date;
alter table adult_service add column appointment_on date;
alter table adult_service add column appointments_missed int default 0 not null;
alter table adult_service add column kept_on date;
alter table adult_service add column sealed_soon varbinary(8100);

update growing_up set worker_since = begun_on where worker is not null;

update adult_service
set appointment_on = (select g.appointment_on from growing_up g where g.id = adult_service.growing_up_id),
    kept_on = (select g.moved_on from growing_up g where g.id = adult_service.growing_up_id)
where answer = 'ACCEPTED';
