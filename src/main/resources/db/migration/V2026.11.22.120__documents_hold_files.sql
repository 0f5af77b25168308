-- Files that nobody may open: they wait for the malware scanner, or it found them harmful.
create table documents_held (
  document_id varchar(36) not null primary key references documents_document (id),
  state       varchar(20) not null,
  held_since  timestamp(6) not null
);
create index documents_held_state on documents_held (state, held_since);
