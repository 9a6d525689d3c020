#!/bin/sh
# What the proxy runs: Caddy, where .env makes sense. What doesn't is said here in a line, since Caddy would serve
# nobody, and say nothing of it.
set -eu

refuse() {
  echo "$1 Set it in .env, then: docker compose up -d" >&2
  exit 1
}

wrong="PUBLIC_URL is \"$PUBLIC_URL\": it must be https:// and a name or an address, with no slash behind it."
host=${PUBLIC_URL#https://}
case $PUBLIC_URL in
https:// | https://*/*) refuse "$wrong" ;;
https://*) ;;
*) refuse "$wrong" ;;
esac
case $host in
*]) port=443 ;;
*:*) port=${host##*:} ;;
*) port=443 ;;
esac
if [ "$port" != "$HTTPS_PORT" ]; then
  refuse "PUBLIC_URL ($PUBLIC_URL) is at port $port, and HTTPS_PORT is $HTTPS_PORT: they must be the same."
fi
case $CERTIFICATE in
auto | internal) ;;
*) refuse "CERTIFICATE is \"$CERTIFICATE\": it must be auto or internal." ;;
esac
exec /usr/local/bin/caddy run --config /etc/caddy/Caddyfile --adapter caddyfile
