-- Drafts and filed applications: the answers are kept as they were typed.
create table applications_application (
  id              varchar(36)  primary key,
  version         bigint       not null,
  procedure_code  varchar(60)  not null,
  municipality    varchar(6)   not null,
  owner_id        varchar(36)  not null,
  answers         text         not null,
  holder_tax_code varchar(16),
  case_number     varchar(30)  unique,
  created_at      timestamp(6) not null,
  updated_at      timestamp(6) not null,
  submitted_at    timestamp(6)
);
create index applications_by_owner on applications_application (owner_id, updated_at);
create index applications_by_holder on applications_application (holder_tax_code);
create table applications_attachment (
  id             varchar(36)  primary key,
  application_id varchar(36)  not null references applications_application (id),
  requirement    varchar(60)  not null,
  document_id    varchar(36)  not null,
  added_at       timestamp(6) not null
);
create index applications_attachment_by_application on applications_attachment (application_id);
