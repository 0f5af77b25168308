-- Numbers without gaps: the counter row is locked in the transaction that uses the number.
create table documents_counter (
  name       varchar(80) not null,
  year_no    integer     not null,
  last_value integer     not null,
  primary key (name, year_no)
);
create table documents_protocol_entry (
  id            varchar(36)   not null primary key,
  register      varchar(60)   not null,
  year_no       integer       not null,
  entry_no      integer       not null,
  entered_at    timestamp(6)  not null,
  direction     varchar(10)   not null,
  subject       varchar(1000) not null,
  correspondent varchar(500),
  case_number   varchar(40),
  document_id   varchar(36) references documents_document (id),
  unique (register, year_no, entry_no)
);
create index documents_protocol_entry_case on documents_protocol_entry (case_number);
