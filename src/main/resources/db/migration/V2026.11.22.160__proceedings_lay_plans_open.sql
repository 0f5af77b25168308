-- The plans laid open to everybody, what was observed on them and what the office answered.
create table proceedings_deposit (
  case_number  varchar(30)  primary key references proceedings_case (number),
  municipality varchar(6)   not null,
  object       varchar(400) not null,
  place        varchar(400) not null,
  notice       text         not null,
  published_on date         not null,
  until_on     date         not null
);
create index proceedings_deposit_by_day on proceedings_deposit (until_on);
create table proceedings_plan_observation (
  id          varchar(36)  primary key,
  case_number varchar(30)  not null references proceedings_deposit (case_number),
  position    integer      not null,
  filed_at    timestamp(6) not null,
  name        varchar(200) not null,
  contact     varchar(200) not null,
  text        text         not null,
  accepted    boolean,
  reply       text,
  constraint proceedings_plan_observation_once unique (case_number, position)
);
