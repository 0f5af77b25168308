-- A power of attorney holds for what was declared when it was given: the sections it is bound to, and
-- the digest of their answers at that moment (D.P.R. 445/2000, art. 38, c. 3-bis).
alter table applications_attachment add column bound_to varchar(200);
alter table applications_attachment add column bound_digest varchar(64);
