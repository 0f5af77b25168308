-- Receipts of certified mail that was sent, and letters that came in, each kept once as it came.
create table interop_receipt (
  id          varchar(36)  primary key,
  dedup_key   varchar(200) not null unique,
  outbound_id varchar(36)  not null references interop_outbound_message (id),
  kind        varchar(20)  not null,
  issued_at   timestamp(6) not null,
  fault       varchar(500),
  original    text         not null,
  taken_at    timestamp(6) not null
);
create index interop_receipt_by_outbound on interop_receipt (outbound_id);
create table interop_letter (
  id           varchar(36)  primary key,
  dedup_key    varchar(200) not null unique,
  sender       varchar(320) not null,
  subject      varchar(500) not null,
  body         text         not null,
  certified    boolean      not null,
  doubt        varchar(300),
  arrived_at   timestamp(6) not null,
  case_number  varchar(30),
  authority_id varchar(64),
  status       varchar(20)  not null,
  decided_by   varchar(200),
  decided_at   timestamp(6),
  original     text         not null
);
create index interop_letter_by_status on interop_letter (status, arrived_at);
create index interop_letter_by_case on interop_letter (case_number);
create index interop_outbound_message_by_id on interop_outbound_message (message_id);
