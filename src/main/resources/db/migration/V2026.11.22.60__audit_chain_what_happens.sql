-- What was done, looked at, taken away and refused: only ever added to, each line bound to the one
-- before it by a hash. People are named by reference, so that erasing a person breaks nothing.
create table audit_chain (
  chain varchar(40) primary key
);
insert into audit_chain (chain) values ('house');
create table audit_entry (
  chain   varchar(40)  not null,
  seq     bigint       not null,
  at      timestamp(6) not null,
  actor   varchar(64)  not null,
  kind    varchar(30)  not null,
  what    varchar(60)  not null,
  subject varchar(100) not null,
  hash    varchar(64)  not null,
  primary key (chain, seq)
);
create index audit_entry_by_actor on audit_entry (actor, at);
-- The root of each day over the chains that grew, signed with a key that the database never sees.
create table audit_root (
  number    bigint       primary key,
  on_day    date         not null unique,
  made_at   timestamp(6) not null,
  root      varchar(64)  not null,
  key_id    varchar(64)  not null,
  signature varchar(200) not null
);
create table audit_root_leaf (
  root_number bigint      not null references audit_root (number),
  chain       varchar(40) not null,
  seq         bigint      not null,
  hash        varchar(64) not null,
  primary key (root_number, chain)
);
create index audit_root_leaf_by_chain on audit_root_leaf (chain, seq);
