-- How far the clock of the demo city was moved; empty in any other installation.
create table demo_clock (
  id            integer primary key,
  seconds_ahead bigint  not null
);
