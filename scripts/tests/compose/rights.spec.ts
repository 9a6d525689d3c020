import { expect, test } from 'vitest';
import { findCanaries, signatureOf } from './canaries.mjs';
import { excessRights } from './rights.mjs';

const SAFE = {
  Name: '/x_gateway_1',
  Config: {
    User: 'node',
    Env: ['PORT=3001', 'NATS_PASSWORD_FILE=/run/secrets/nats_gateway'],
    Healthcheck: { Test: ['CMD', 'true'] },
    Labels: { 'com.docker.compose.service': 'gateway' },
  },
  HostConfig: {
    ReadonlyRootfs: true,
    CapDrop: ['ALL'],
    CapAdd: null,
    Privileged: false,
    SecurityOpt: ['no-new-privileges:true'],
    Memory: 1024,
    PidsLimit: 256,
    Init: true,
    PortBindings: {},
  },
};

const rightsOf = (container: object) => excessRights({ containers: async () => [container] });

test('a container that may do no more than it must has nothing to answer for', async () => {
  expect(await rightsOf(SAFE)).toEqual([]);
});

test.each([
  ['runs as root', { Config: { ...SAFE.Config, User: '' } }],
  ['runs as root', { Config: { ...SAFE.Config, User: '0:0' } }],
  ['can write', { HostConfig: { ...SAFE.HostConfig, ReadonlyRootfs: false } }],
  ['has capabilities', { HostConfig: { ...SAFE.HostConfig, CapDrop: null } }],
  ['is given', { HostConfig: { ...SAFE.HostConfig, CapAdd: ['NET_ADMIN'] } }],
  ['is privileged', { HostConfig: { ...SAFE.HostConfig, Privileged: true } }],
  ['can gain', { HostConfig: { ...SAFE.HostConfig, SecurityOpt: null } }],
  ['no limit of memory', { HostConfig: { ...SAFE.HostConfig, Memory: 0 } }],
  ['no limit of processes', { HostConfig: { ...SAFE.HostConfig, PidsLimit: null } }],
  ['no init', { HostConfig: { ...SAFE.HostConfig, Init: null } }],
  [
    'is published',
    { HostConfig: { ...SAFE.HostConfig, PortBindings: { '1/tcp': [{ HostIp: '127.0.0.1' }] } } },
  ],
  [
    'beyond the loopback',
    { HostConfig: { ...SAFE.HostConfig, PortBindings: { '1/tcp': [{ HostIp: '' }] } } },
  ],
  ['shows a secret', { Config: { ...SAFE.Config, Env: ['NATS_PASSWORD=x'] } }],
  ['no health check', { Config: { ...SAFE.Config, Healthcheck: null } }],
])('one that %s is named', async (what, change) => {
  const lines = await rightsOf({ ...SAFE, ...change });
  expect(lines.filter((line) => line.startsWith('x_gateway_1 ') && line.includes(what))).toHaveLength(1);
});

test('what must not be in a log is found in it, and not repeated', () => {
  const logs = [
    { name: 'proxy', text: '{"uri":"/ws?session_id=SECRET"}' },
    { name: 'gateway', text: 'ok' },
  ];
  expect(findCanaries(logs, { "a session's id": ['none', 'SECRET'] })).toEqual(["proxy says a session's id"]);
  expect(findCanaries(logs, { 'a token': [signatureOf('a.b.c123')] })).toEqual([]);
});
