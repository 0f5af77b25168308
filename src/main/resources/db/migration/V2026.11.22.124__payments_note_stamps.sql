-- Stamp duty paid without the node. A paper stamp serves once in the whole house.
create table payments_stamp (
  id            varchar(36)  not null primary key,
  draft_id      varchar(36)  not null,
  fee           varchar(60)  not null,
  serial_number varchar(14)  unique,
  bought_on     date,
  authorisation varchar(100),
  declared_by   varchar(36)  not null,
  declared_at   timestamp(6) not null,
  unique (draft_id, fee)
);
