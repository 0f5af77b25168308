-- What was proposed to settle a disagreement, by whom, and whether it was settled.
create table conferences_disagreement_note (
  id           varchar(36)  primary key,
  case_number  varchar(30)  not null,
  authority_id varchar(64)  not null,
  kind         varchar(20)  not null,
  text         text         not null,
  noted_by     varchar(200) not null,
  side         varchar(200) not null,
  noted_at     timestamp(6) not null
);
create index conferences_disagreement_note_by_case on conferences_disagreement_note (case_number);
