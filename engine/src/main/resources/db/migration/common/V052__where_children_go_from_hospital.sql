-- Where a child went who left hospital: home, where somebody visits, or to the hospice, which says how the child arrived.
alter table hospital_stay add column destination varchar(12);

update hospital_stay set destination = 'HOME' where left_on is not null;
