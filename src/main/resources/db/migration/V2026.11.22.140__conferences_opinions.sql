-- The opinion of a body before it is sent, for each interest that it guards; what comes too late is kept beside the position.
alter table conferences_participant add column also_guards varchar(200);
create table conferences_opinion (
  id           varchar(36)  primary key,
  version      bigint       not null,
  case_number  varchar(30)  not null,
  authority_id varchar(64)  not null,
  state        varchar(20)  not null,
  note         text,
  changed_at   timestamp(6) not null,
  changed_by   varchar(200) not null,
  unique (case_number, authority_id)
);
create table conferences_opinion_part (
  opinion_id varchar(36) not null references conferences_opinion (id),
  interest   varchar(30) not null,
  kind       varchar(30),
  reasons    text        not null,
  conditions text        not null,
  costs      text        not null,
  primary key (opinion_id, interest)
);
create table conferences_late_position (
  id           varchar(36)  primary key,
  case_number  varchar(30)  not null,
  authority_id varchar(64)  not null,
  kind         varchar(30)  not null,
  reasons      text         not null,
  conditions   text         not null,
  given_at     timestamp(6) not null,
  given_by     varchar(200) not null
);
create index conferences_late_position_by_case on conferences_late_position (case_number);
create table conferences_contribution (
  id           varchar(36)  primary key,
  case_number  varchar(30)  not null,
  authority_id varchar(64)  not null,
  office       varchar(200) not null,
  question     text         not null,
  asked_at     timestamp(6) not null,
  asked_by     varchar(200) not null,
  answer       text,
  answered_at  timestamp(6),
  answered_by  varchar(200)
);
create index conferences_contribution_by_case on conferences_contribution (case_number, authority_id);
create table conferences_template (
  id           varchar(36)  primary key,
  authority_id varchar(64)  not null,
  title        varchar(200) not null,
  text         text         not null
);
create index conferences_template_by_authority on conferences_template (authority_id);
