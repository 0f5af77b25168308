-- A row of the work list says which term its date is of, so that the date leads to its account.
-- Rows that are there already say it when their case next moves.
alter table proceedings_open_task add column term_code varchar(60);
alter table proceedings_open_task add column term_subject varchar(200);
alter table proceedings_open_task add column term_label varchar(300);
