-- An office that is renamed or moves is called so from a day on; what was said before stays true.
create table territory_office_change (
  office_id  varchar(64)  not null references territory_office (id),
  valid_from date         not null,
  name       varchar(200) not null,
  pec        varchar(254),
  address    varchar(300),
  primary key (office_id, valid_from)
);
