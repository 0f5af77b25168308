-- What comes in while a case runs takes a number in the register of the office, too.
alter table proceedings_event add column protocol varchar(20);
