-- The owner of a draft may let somebody else fill in one section of it.
create table applications_guest (
  id             varchar(36)  primary key,
  application_id varchar(36)  not null references applications_application (id),
  section        varchar(80)  not null,
  person         varchar(36)  not null,
  invited_at     timestamp(6) not null,
  constraint applications_guest_once unique (application_id, section, person)
);
create index applications_guest_by_person on applications_guest (person);
