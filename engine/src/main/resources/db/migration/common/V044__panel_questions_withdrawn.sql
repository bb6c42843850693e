-- A question to a panel about a child who has died is withdrawn: nobody is asked to decide it, and what was said stays.
alter table panel_item add column withdrawn_on date;
update panel_item set state = 'WITHDRAWN',
    withdrawn_on = (select c.died_on from child_file c where c.id = panel_item.case_id)
where state <> 'TOLD' and case_id in (select c.id from child_file c where c.status = 'DECEASED');
