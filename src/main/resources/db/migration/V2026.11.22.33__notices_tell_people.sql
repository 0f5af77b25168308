-- What a person or an office was told; the key makes a repeated event one notice.
create table notices_notice (
  id          varchar(36)  not null primary key,
  dedup_key   varchar(300) not null unique,
  recipient   varchar(120) not null,
  case_number varchar(40),
  text_it     text         not null,
  text_en     text,
  link        varchar(500),
  created_at  timestamp(6) not null,
  read_at     timestamp(6)
);
create index notices_notice_recipient on notices_notice (recipient, created_at);
create index notices_notice_unread on notices_notice (recipient, read_at);
