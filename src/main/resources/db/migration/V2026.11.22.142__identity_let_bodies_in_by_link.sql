-- A link and a PIN let a body without people here see one case; only their hashes are kept.
create table identity_body_link (
  id             varchar(36)  primary key,
  case_number    varchar(30)  not null,
  authority_id   varchar(64)  not null,
  authority_name varchar(200) not null,
  token_hash     varchar(64)  not null unique,
  pin_hash       varchar(200) not null,
  made_at        timestamp(6) not null,
  made_by        varchar(200) not null,
  expires_at     timestamp(6) not null,
  failures       integer      not null,
  visitor        varchar(200),
  used_at        timestamp(6),
  revoked_at     timestamp(6)
);
create index identity_body_link_by_case on identity_body_link (case_number);
