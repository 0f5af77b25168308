-- A message is written with the fact it tells and sent afterwards; the key makes a repeat one message.
create table interop_outbound_message (
  id              varchar(36)  not null primary key,
  dedup_key       varchar(200) not null unique,
  channel         varchar(10)  not null,
  recipient       varchar(320) not null,
  subject         varchar(300) not null,
  body            text         not null,
  attachments     text         not null,
  case_number     varchar(40),
  status          varchar(10)  not null,
  attempts        integer      not null,
  next_attempt_at timestamp(6) not null,
  last_error      varchar(500),
  created_at      timestamp(6) not null,
  sent_at         timestamp(6),
  message_id      varchar(200) not null
);
create index interop_outbound_message_due on interop_outbound_message (status, next_attempt_at);
create index interop_outbound_message_case on interop_outbound_message (case_number);
