-- An application is answered on one version of its form. A draft is carried over to a new version when
-- its owner has seen what moved; what the new version asks no more stays set aside, as it was typed.
alter table applications_application add column form_version varchar(40) default '2026-01' not null;
alter table applications_application add column set_aside text;
