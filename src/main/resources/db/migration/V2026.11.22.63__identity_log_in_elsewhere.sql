-- Who somebody is for a provider of identities. A person may come by several; a foreigner may have
-- no tax code at all, so none of these is the key of a person.
create table identity_login (
  issuer    varchar(300) not null,
  subject   varchar(300) not null,
  person_id varchar(36)  not null references identity_person (id),
  level     varchar(200),
  last_at   timestamp(6) not null,
  primary key (issuer, subject)
);
create index identity_login_by_person on identity_login (person_id);
create index identity_person_by_tax_code on identity_person (tax_code);
