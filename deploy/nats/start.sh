#!/bin/sh
# What a node of the broker runs: nats-server, as the profiles in COMPOSE_PROFILES want it. Passwords come from a file,
# and none is ever an argument.
set -eu
umask 077

has() { case ",$PROFILES," in *",$1,"*) return 0 ;; *) return 1 ;; esac }

IFS=,
for profile in $PROFILES; do
  case $profile in
  cluster | durable | observability | console) ;;
  *)
    echo "COMPOSE_PROFILES names \"$profile\", which is none: cluster, durable and observability are." >&2
    exit 1
    ;;
  esac
done
unset IFS

if [ "$NODE" != nats-1 ] && ! has cluster; then
  echo "$NODE belongs to the profile cluster: choose it in .env (COMPOSE_PROFILES=cluster), not by --profile." >&2
  exit 1
fi

set -a
. /run/secrets/nats_passwords
set +a

conf=compose
if has durable; then conf=durable; fi
printf 'include ../etc/nats/containers/%s.conf\n' "$conf" >/tmp/nats.conf
if has cluster; then
  printf 'cluster {
  name: openv0, listen: "0.0.0.0:6222", no_advertise: true
  authorization { user: route, password: $ROUTE_PW }
  routes: ["nats://route:%s@nats-1:6222", "nats://route:%s@nats-2:6222", "nats://route:%s@nats-3:6222"]
}\n' "$ROUTE_PW" "$ROUTE_PW" "$ROUTE_PW" >>/tmp/nats.conf
fi
exec nats-server -c /tmp/nats.conf -n "$NODE" -a 0.0.0.0 -p 4222 -sd /data
