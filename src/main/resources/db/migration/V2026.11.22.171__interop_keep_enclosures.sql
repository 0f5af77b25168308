-- What came with a letter: kept as a document, or why it was refused.
create table interop_letter_enclosure (
  letter_id   varchar(36)  not null references interop_letter (id),
  position    integer      not null,
  name        varchar(255) not null,
  document_id varchar(36),
  refused     varchar(500),
  primary key (letter_id, position)
);
