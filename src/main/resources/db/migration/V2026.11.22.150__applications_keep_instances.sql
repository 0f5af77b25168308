-- The instance in XML of a filed national form, with the record of how it was checked.
create table applications_instance (
  id                  varchar(36)   primary key,
  application_id      varchar(36)   not null references applications_application (id),
  version_number      integer       not null,
  package_edition     varchar(100)  not null,
  form                varchar(100)  not null,
  sha256              varchar(64)   not null,
  valid               boolean       not null,
  layers              varchar(100)  not null,
  unasked             varchar(1000) not null,
  messages            text          not null,
  instance_document   varchar(36),
  descriptor_document varchar(36),
  made_at             timestamp(6)  not null,
  unique (application_id, version_number)
);
