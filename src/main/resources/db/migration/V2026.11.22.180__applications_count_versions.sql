-- A filed application knows in how many versions it was filed: who looks at it asks for the others
-- only where there are any.
alter table applications_application add column versions integer default 1 not null;
update applications_application set versions =
  (select count(*) from applications_filed_answers f where f.application_id = applications_application.id)
  where exists (select 1 from applications_filed_answers f where f.application_id = applications_application.id);
