-- What somebody answered on the guided path before beginning an application.
create table applications_guided_path (
  application_id varchar(36) not null primary key,
  answers        text        not null,
  taken_at       timestamp(6) not null
);
