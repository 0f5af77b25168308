-- A conference may meet: its kind and round, its meetings with who was there, and what was said before.
alter table conferences_conference add column kind varchar(20) default 'SIMPLIFIED' not null;
alter table conferences_conference add column round integer default 1 not null;
alter table conferences_conference add column efficacy varchar(20);
create table conferences_former_position (
  case_number    varchar(30)  not null references conferences_conference (case_number),
  position       integer      not null,
  round          integer      not null,
  authority_id   varchar(64)  not null,
  authority_name varchar(200) not null,
  kind           varchar(30)  not null,
  reasons        text         not null,
  conditions     text         not null,
  given_at       timestamp(6) not null,
  given_by       varchar(200),
  primary key (case_number, position)
);
create table conferences_meeting (
  id          varchar(36)   primary key,
  case_number varchar(30)   not null references conferences_conference (case_number),
  round       integer       not null,
  called_at   timestamp(6)  not null,
  starts_at   timestamp(6)  not null,
  link        varchar(500)  not null,
  agenda      text          not null,
  opened_at   timestamp(6),
  closed_at   timestamp(6),
  is_last     boolean       not null,
  minutes     text
);
create index conferences_meeting_by_case on conferences_meeting (case_number, starts_at);
create table conferences_attendance (
  meeting_id     varchar(36)  not null references conferences_meeting (id),
  authority_id   varchar(64)  not null,
  authority_name varchar(200) not null,
  representative varchar(200) not null,
  powers         varchar(500) not null,
  present        boolean      not null,
  spoke          boolean      not null,
  primary key (meeting_id, authority_id)
);
