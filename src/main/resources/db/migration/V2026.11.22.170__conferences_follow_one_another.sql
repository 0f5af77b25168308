-- A case may see several conferences, one after the other: what each was for, and how the past ones ended.
alter table conferences_conference add column aim varchar(20) default 'DECISION' not null;
alter table conferences_conference add column first_round integer default 1 not null;
create table conferences_past_conference (
  case_number  varchar(30)  not null references conferences_conference (case_number),
  position     integer      not null,
  aim          varchar(20)  not null,
  kind         varchar(20)  not null,
  round        integer      not null,
  convened_at  timestamp(6) not null,
  concluded_at timestamp(6) not null,
  outcome      varchar(30),
  reasons      text,
  primary key (case_number, position)
);
alter table conferences_former_position add column due date;
