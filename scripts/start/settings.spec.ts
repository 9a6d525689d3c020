import { expect, test } from 'vitest';
import { readSettings } from './settings.mjs';

test('has a default for everything', () => {
  expect(readSettings({}, '/repository')).toEqual({
    pagePort: 3000,
    gatewayPort: 3001,
    metricsPorts: { generation: 0, gateway: 0 },
    dataDir: '/repository/.data',
    host: '127.0.0.1',
    open: true,
    outsideEngines: [],
    natsUrl: null,
  });
});

test('takes what is given; empty is not given', () => {
  const env = {
    PORT: '80',
    GATEWAY_PORT: '',
    METRICS_PORT: '9464',
    DATA_DIR: '/data',
    CI: 'true',
    OUTSIDE_ENGINES: 'demo, mine',
    NATS_URL: 'nats://a:1',
  };
  expect(readSettings(env, '/repository')).toMatchObject({
    pagePort: 80,
    gatewayPort: 3001,
    metricsPorts: { generation: 9464, gateway: 9465 },
    dataDir: '/data',
    open: false,
    outsideEngines: ['demo', 'mine'],
    natsUrl: 'nats://a:1',
  });
});

test('names all mistakes at once', () => {
  expect(() => readSettings({ PORT: 'x', GATEWAY_PORT: '70000' }, '/')).toThrow(
    /PORT .*"x"\nGATEWAY_PORT .*"70000"/,
  );
  expect(() => readSettings({ OUTSIDE_ENGINES: 'Demo' }, '/')).toThrow(/OUTSIDE_ENGINES .*"Demo"/);
  expect(() => readSettings({ PORT: '5000', GATEWAY_PORT: '5000' }, '/')).toThrow(/must differ/);
});
