-- What supervisors see of every case, kept in the transaction of what happens to it; and who
-- looked into which case, and why. No name of an applicant is kept here, only initials.
create table supervision_case (
  number          varchar(30)  primary key,
  municipality    varchar(6)   not null,
  office_id       varchar(64)  not null,
  procedure_code  varchar(60)  not null,
  state           varchar(60)  not null,
  holder_initials varchar(40)  not null,
  filed_at        timestamp(6) not null,
  closed_at       timestamp(6),
  due             date,
  effect          varchar(40),
  stopped         boolean      not null,
  net_days        integer,
  gross_days      integer,
  cause           varchar(20)  not null,
  waits_for       varchar(2000) not null
);
create index supervision_case_by_place on supervision_case (municipality, number);
create index supervision_case_by_due on supervision_case (due, number);
create table supervision_look (
  id          varchar(36)  primary key,
  case_number varchar(30)  not null,
  actor_id    varchar(36)  not null,
  actor_name  varchar(200) not null,
  reason      varchar(500) not null,
  looked_at   timestamp(6) not null
);
create index supervision_look_by_case on supervision_look (case_number, actor_id, looked_at);
