-- What is asked of an applicant through the node of payments. While it may be paid or is paid, the
-- draft stands in live_draft: a draft has one such position, and a second click none of its own.
create table payments_position (
  id              varchar(36)   not null primary key,
  version         bigint        not null,
  draft_id        varchar(36)   not null,
  live_draft      varchar(36)   unique,
  procedure_code  varchar(80)   not null,
  municipality    varchar(6)    not null,
  creditor        varchar(11)   not null,
  notice_number   varchar(18)   not null,
  cents           bigint        not null,
  items           text          not null,
  description     varchar(140)  not null,
  debtor_tax_code varchar(16)   not null,
  debtor_name     varchar(200)  not null,
  debtor_firm     boolean       not null,
  document_hash   varchar(72),
  filed           boolean       not null,
  status          varchar(10)   not null,
  why_cancelled   varchar(30),
  opened_at       timestamp(6)  not null,
  due_on          date          not null,
  published_at    timestamp(6),
  paid_at         timestamp(6),
  cancelled_at    timestamp(6),
  unique (creditor, notice_number)
);
create index payments_position_draft on payments_position (draft_id, opened_at);
create index payments_position_status on payments_position (status);
