-- Until now whoever spoke for a body also signed for it.
insert into identity_role (person_id, role)
select person_id, 'BODY_HEAD' from identity_role where role = 'BODY_OFFICER';
