-- Who takes care of work or a message that gave up, and why it was set aside.
create table incidents_handling (
  kind     varchar(10) not null,
  id       varchar(64) not null,
  assignee varchar(36) references identity_person (id),
  reason   varchar(500),
  aside_at timestamp(6),
  primary key (kind, id)
);
