-- The day on which a plan ended, or changes to it were given up. Plans whose review ended them say so from now on.
alter table plan_version add column ended_on date;

update plan_version
set status = 'CEASED',
    ended_on = (select max(review.ended_on) from review where review.case_id = plan_version.case_id and review.state = 'CEASED')
where status = 'FINAL'
  and exists (
    select 1 from review
    where review.case_id = plan_version.case_id and review.state = 'CEASED' and review.ended_on >= plan_version.served_on)
  and number = (
    select newest.number from (select case_id, max(number) as number from plan_version where status = 'FINAL' group by case_id) newest
    where newest.case_id = plan_version.case_id);
