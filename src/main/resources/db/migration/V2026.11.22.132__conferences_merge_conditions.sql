-- The conditions of all bodies as the officer put them together, each with those it stands for.
create table conferences_condition (
  case_number varchar(30) not null references conferences_conference (case_number),
  position    integer     not null,
  words       text        not null,
  stands_for  text        not null,
  primary key (case_number, position)
);
