-- One conference a case, the bodies convened to it and what each said.
create table conferences_conference (
  case_number       varchar(30)  primary key,
  version           bigint       not null,
  convened_at       timestamp(6) not null,
  regime            varchar(200),
  integrations_by   date,
  meeting_by        date,
  appraisal         varchar(40),
  appraisal_reasons text,
  concluded_at      timestamp(6)
);
create table conferences_participant (
  id             varchar(36)  primary key,
  case_number    varchar(30)  not null references conferences_conference (case_number),
  authority_id   varchar(64)  not null,
  authority_name varchar(200) not null,
  interest       varchar(30)  not null,
  reason         varchar(500) not null,
  due            date         not null,
  kind           varchar(30),
  reasons        text,
  conditions     text,
  given_at       timestamp(6),
  given_by       varchar(200),
  unique (case_number, authority_id)
);
create index conferences_participant_by_authority on conferences_participant (authority_id);
