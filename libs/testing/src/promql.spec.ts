import { expect, it } from 'vitest';
import { selectorsOf } from './promql.js';

const names = (expression: string): string[] => selectorsOf(expression).map(({ metric }) => metric);

it('finds metrics, and neither functions, labels, texts, durations nor operators', () => {
  expect(names('up == 0')).toEqual(['up']);
  expect(names('sum by (code, job) (rate(closes_total{code=~"4.*|by"}[5m])) > bool 0')).toEqual([
    'closes_total',
  ]);
  expect(names('sum(rate(a[5m] offset 1h)) by (engine) / on (engine) group_left (x) b')).toEqual(['a', 'b']);
  expect(names('histogram_quantile(0.99, sum(rate(lag_bucket[$__rate_interval])) without (pod))')).toEqual([
    'lag_bucket',
  ]);
  expect(names('a:b:rate5m unless c and ignoring(d) e # f')).toEqual(['a:b:rate5m', 'c', 'e']);
  expect(names('1e3 + 0x1f + Inf - .5')).toEqual([]);
  expect(names('label_replace(up, "dst", "$1", "src", "(.*)")')).toEqual(['up']);
});

it('tells the labels that a metric is asked for', () => {
  expect(selectorsOf(`a{x="1", y!~'b{c}', le="+Inf"}`)).toEqual([{ metric: 'a', labels: ['x', 'y', 'le'] }]);
});

it('refuses what it can’t read, rather than find nothing in it', () => {
  expect(() => selectorsOf('rate(a{x="1"[5m])')).toThrow('} is missing');
  expect(() => selectorsOf('a ; b')).toThrow('no PromQL');
  expect(() => selectorsOf('{__name__="a"}')).toThrow('without a name');
});
