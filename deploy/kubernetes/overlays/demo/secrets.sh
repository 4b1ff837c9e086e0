#!/usr/bin/env bash
# Makes the demonstration's secrets, each once, in a folder that is not in the repository.
set -euo pipefail
secrets="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/secrets"
umask 077
mkdir -p "$secrets"
for name in postgres statistics-owner statistics partnerships-owner partnerships keycloak realm-admin console desks; do
  if [ ! -s "$secrets/$name" ]; then
    head -c 32 /dev/urandom | base64 | tr -d '\n=' | tr '+/' '-_' > "$secrets/$name"
  fi
done
printf %s entente-realm-admin > "$secrets/realm-admin-id"
cat > "$secrets/keycloak.conf" <<CONF
db-password=$(cat "$secrets/keycloak")
bootstrap-admin-client-id=$(cat "$secrets/realm-admin-id")
bootstrap-admin-client-secret=$(cat "$secrets/realm-admin")
CONF
