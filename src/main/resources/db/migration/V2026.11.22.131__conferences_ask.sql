-- What bodies and applicants ask of a conference: documents, a meeting, a review. What comes too
-- late or twice is kept too, with the article that makes it irrelevant.
create table conferences_ask (
  id           varchar(36)  primary key,
  case_number  varchar(30)  not null references conferences_conference (case_number),
  round        integer      not null,
  kind         varchar(20)  not null,
  authority_id varchar(64),
  asker        varchar(200) not null,
  asked_at     timestamp(6) not null,
  reasons      text         not null,
  irrelevant   varchar(500),
  answered_at  timestamp(6),
  answer       text
);
create index conferences_ask_by_case on conferences_ask (case_number, asked_at);
create table conferences_ask_item (
  ask_id   varchar(36)   not null references conferences_ask (id),
  position integer       not null,
  what     varchar(1000) not null,
  reason   varchar(1000) not null,
  primary key (ask_id, position)
);
