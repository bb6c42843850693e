#!/bin/bash
# The image's own MARIADB_USER would get every right; Waymark needs only these.
set -euo pipefail
mariadb -u root -p"$(cat /run/secrets/db-root-password)" <<SQL
create user 'waymark'@'%' identified by '$WAYMARK_DB_PASSWORD';
grant select, insert, update, delete, create, alter, index, references on waymark.* to 'waymark'@'%';
SQL
