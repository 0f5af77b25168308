-- Corrections of a filed form while the desk waits for documents: kept as they are typed, then sent.
create table applications_amendment (
  application_id varchar(36)  not null primary key,
  version        bigint       not null,
  answers        text         not null,
  updated_at     timestamp(6) not null
);

-- The answers as they were filed, version by version; the first row is written with the second.
create table applications_filed_answers (
  application_id varchar(36)  not null,
  number         integer      not null,
  answers        text         not null,
  filed_at       timestamp(6) not null,
  filed_by       varchar(64)  not null,
  primary key (application_id, number)
);
