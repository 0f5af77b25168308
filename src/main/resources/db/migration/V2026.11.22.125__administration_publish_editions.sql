-- Versions of forms and decision tables that the office publishes from a day on. Nothing is deleted
-- that was in use: cases stay on the version on which they were filed.
create table administration_edition (
  id            varchar(36)   not null primary key,
  version       bigint        not null,
  label         varchar(40)   not null unique,
  note          varchar(1000) not null,
  state         varchar(12)   not null,
  base          varchar(64)   not null,
  proposed_by   varchar(64)   not null,
  proposed_at   timestamp(6)  not null,
  valid_from    date,
  published_by  varchar(64),
  published_at  timestamp(6),
  taken_back_by varchar(64),
  taken_back_at timestamp(6),
  why           varchar(1000)
);

-- What was uploaded; once published, beside it all other files of the forms that it touches.
create table administration_edition_file (
  edition_id varchar(36) not null references administration_edition (id),
  name       varchar(100) not null,
  content    text         not null,
  uploaded   boolean      not null,
  primary key (edition_id, name)
);
