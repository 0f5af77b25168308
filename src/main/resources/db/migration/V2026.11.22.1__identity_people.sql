-- People, what they may do, and for which office or third body.
create table identity_person (
  id            varchar(36)  primary key,
  username      varchar(100) not null unique,
  password_hash varchar(200) not null,
  name          varchar(200) not null,
  tax_code      varchar(16),
  email         varchar(200),
  pec           varchar(200),
  authority_id  varchar(100),
  enabled       boolean      not null
);
create table identity_role (
  person_id varchar(36) not null references identity_person (id),
  role      varchar(30) not null,
  primary key (person_id, role)
);
create table identity_office (
  person_id varchar(36)  not null references identity_person (id),
  office_id varchar(100) not null,
  primary key (person_id, office_id)
);
create index identity_office_by_office on identity_office (office_id);
