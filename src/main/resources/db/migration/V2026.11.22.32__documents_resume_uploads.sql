-- An upload that was interrupted goes on from the bytes already on disk, on any node.
create table documents_upload (
  id          varchar(36)  not null primary key,
  owner       varchar(200) not null,
  name        varchar(150) not null,
  size_bytes  bigint       not null,
  begun_at    timestamp(6) not null,
  document_id varchar(36)
);
create index documents_upload_begun_at on documents_upload (begun_at);
