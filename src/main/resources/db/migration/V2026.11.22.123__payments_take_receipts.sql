-- What the node of payments said. A receipt comes more than once and counts once.
create table payments_receipt (
  id            varchar(36)  not null primary key,
  position_id   varchar(36)  not null references payments_position (id),
  creditor      varchar(11)  not null,
  notice_number varchar(18)  not null,
  receipt_id    varchar(70)  not null,
  cents         bigint       not null,
  outcome       varchar(20)  not null,
  payer         varchar(140) not null,
  paid_on       varchar(40)  not null,
  received_at   timestamp(6) not null,
  unique (creditor, notice_number, receipt_id)
);
create index payments_receipt_position on payments_receipt (position_id);
