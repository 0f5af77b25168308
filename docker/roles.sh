#!/bin/sh
# Once, on an empty database: the role of the application, which owns nothing that the owner made.
set -eu
psql -v ON_ERROR_STOP=1 -v password="$DATABASE_PASSWORD" -U "$POSTGRES_USER" -d "$POSTGRES_DB" <<'SQL'
create role sportello login password :'password';
grant connect on database sportello to sportello;
SQL
