-- A file is kept once by its SHA-256 on the file system; a row says who brought it under which name.
create table documents_document (
  id          varchar(36)  not null primary key,
  sha256      varchar(64)  not null,
  name        varchar(150) not null,
  media_type  varchar(100) not null,
  size_bytes  bigint       not null,
  uploaded_by varchar(200) not null,
  act         boolean      not null,
  stored_at   timestamp(6) not null,
  signature   text,
  warnings    text
);
create index documents_document_sha256 on documents_document (sha256);
