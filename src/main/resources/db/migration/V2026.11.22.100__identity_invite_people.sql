-- Who was invited comes by their provider of identities, or once by a link, of which only a digest is
-- kept. The codes with which an empty house makes its first administrator: one a node and start.
create table identity_invitation (
  id         varchar(36)  primary key,
  person_id  varchar(36)  not null references identity_person (id),
  token_hash varchar(64)  not null unique,
  made_at    timestamp(6) not null,
  expires_at timestamp(6) not null,
  used_at    timestamp(6),
  revoked_at timestamp(6)
);
create index identity_invitation_by_person on identity_invitation (person_id);
create table identity_first_start (
  code_hash varchar(64)  primary key,
  made_at   timestamp(6) not null
);
