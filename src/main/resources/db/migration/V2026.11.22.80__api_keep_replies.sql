-- The reply to a request that must be carried out once: asked again with the same key, it is told again.
-- One row for each actor and key, on whatever node; no status while the request is being carried out.
create table api_reply (
  actor_id     varchar(36)  not null,
  reply_key    varchar(100) not null,
  route        varchar(300) not null,
  attempt      varchar(36)  not null,
  body_sha256  varchar(64),
  status       integer,
  location     varchar(500),
  etag         varchar(100),
  content_type varchar(100),
  body         text,
  begun_at     timestamp(6) not null,
  primary key (actor_id, reply_key)
);
create index api_reply_begun_at on api_reply (begun_at);
