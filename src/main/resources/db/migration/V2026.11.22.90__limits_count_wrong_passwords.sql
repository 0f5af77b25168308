-- Wrong passwords, counted for all nodes; keys are hashes, so that neither names nor addresses are kept.
create table limits_login_try (
  id            varchar(64)  not null primary key,
  failures      integer      not null,
  since         timestamp(6) not null,
  waits         integer      not null,
  blocked_until timestamp(6) not null,
  last_at       timestamp(6) not null
);
create index limits_login_try_by_last on limits_login_try (last_at);
