-- Whether a parent serves in the armed forces, as the family says for this assessment; nothing while nobody has asked.
alter table assessment add column serving_parent varchar(10);
