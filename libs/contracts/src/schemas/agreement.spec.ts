/**
 * The validator that the services use and an independent one, which reads the published documents, agree on every event:
 * good ones, and ones with anything in them changed.
 */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateEvent } from '../event-validation.js';
import { EVENT_TYPES } from '../events.js';
import { initialState, reduce } from '../session-state.js';
import { problemsOf } from './check.js';
import { DOCUMENTS, nameOf } from './documents.js';
import { EVENT_DATA } from './events.js';
import type { JsonSchema } from './schema.js';

const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true, allowUnionTypes: true });

function compiled(name: string): ValidateFunction {
  const document = DOCUMENTS.get(name);
  if (!document) throw new Error(`there is no schema ${name}`);
  return ajv.compile(document);
}

/** Values that fit a schema. */
function fitting(schema: JsonSchema): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  return fc.oneof(...types.map((type) => ofType(type, schema)));
}

function ofType(type: string, schema: JsonSchema): fc.Arbitrary<unknown> {
  const { minimum = 0, maximum = 1e6 } = schema;
  if (type === 'null') return fc.constant(null);
  if (type === 'boolean') return fc.boolean();
  if (type === 'integer') return fc.integer({ min: minimum, max: maximum });
  if (type === 'number') return fc.double({ min: minimum, max: maximum, noNaN: true });
  if (type === 'string') return text(schema);
  if (type === 'array') return fc.array(fitting(schema.items ?? {}), { maxLength: 3 });
  return objectOf(schema);
}

function text({ pattern, minLength = 0, maxLength = 40 }: JsonSchema): fc.Arbitrary<string> {
  if (pattern?.includes('T(')) {
    const range = { min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true };
    return fc.date(range).map((date) => date.toISOString());
  }
  if (pattern) return fc.stringMatching(new RegExp(pattern));
  return fc.string({ minLength, maxLength: Math.min(maxLength, 40), unit: 'grapheme' });
}

function objectOf({ properties = {}, required = [] }: JsonSchema): fc.Arbitrary<unknown> {
  const fields = Object.fromEntries(Object.entries(properties).map(([name, rule]) => [name, fitting(rule)]));
  return fc.record(fields, { requiredKeys: [...required] });
}

/** Any JSON, and what lies close to the limits. */
const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    null,
    '',
    0,
    -1,
    0.5,
    99,
    100,
    1e300,
    true,
    [],
    {},
    'pending',
    'html',
    '2026-03-01T10:00:00Z',
  ),
  fc.constantFrom('2026-13-01T10:00:00Z', '2026-03-01T10:00:00+01:00', '🙂'.repeat(100), 'x'.repeat(101)),
  fc.constantFrom(
    'x'.repeat(16_001),
    '🙂'.repeat(16_000),
    Array.from({ length: 101 }, () => ({})),
  ),
);

/** The same with one field somewhere replaced, taken away or added. */
function mutated(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value !== 'object' || value === null) return odd;
  const keys = [...Object.keys(value), 'more'];
  return fc.constantFrom(...keys).chain((key) => {
    const inside = (value as Record<string, unknown>)[key];
    return fc.oneof(odd, fc.constant(undefined), mutated(inside)).map((next) => {
      const copy = structuredClone(value) as Record<string, unknown>;
      copy[key] = next;
      return JSON.parse(JSON.stringify(copy)) as unknown;
    });
  });
}

describe('the published schema of', () => {
  it.each(EVENT_TYPES)('%s agrees with the validator on good events', (type) => {
    const validate = compiled(`event.${nameOf(type)}`);
    fc.assert(
      fc.property(fitting(EVENT_DATA[type]), (data) => {
        expect(validateEvent({ type, data }), JSON.stringify(data)).toMatchObject({ ok: true });
        expect(validate({ type, data }), JSON.stringify(validate.errors)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it.each(EVENT_TYPES)('%s agrees with the validator on events with a fault', (type) => {
    const validate = compiled(`event.${nameOf(type)}`);
    const seen = { good: 0, bad: 0 };
    fc.assert(
      fc.property(fitting(EVENT_DATA[type]).chain(mutated), (data) => {
        const { ok } = validateEvent({ type, data });
        seen[ok ? 'good' : 'bad'] += 1;
        expect(validate({ type, data }), JSON.stringify(data)).toBe(ok);
      }),
      { numRuns: 300 },
    );
    expect(seen.good).toBeGreaterThan(10);
    expect(seen.bad).toBeGreaterThan(10);
  });

  it('a state fits what the reducer makes of events', () => {
    const validate = compiled('session-state');
    const event = fc
      .constantFrom(...EVENT_TYPES)
      .chain((type) =>
        fitting(EVENT_DATA[type]).map((data) => ({ type, data }) as Parameters<typeof reduce>[1]),
      );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        const state = JSON.parse(JSON.stringify(events.reduce(reduce, initialState()))) as object;
        expect(validate(state), JSON.stringify(validate.errors)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('anything is one that an independent validator takes', () => {
    for (const name of DOCUMENTS.keys()) expect(() => compiled(name), name).not.toThrow();
  });
});

describe('the check', () => {
  it('finds what an object only inherits missing, and undefined absent', () => {
    const inherited = 'toString';
    const schema: JsonSchema = { type: 'object', properties: {}, required: [inherited] };
    expect(problemsOf(schema, {}, 'x')).toEqual([{ field: 'x.toString', message: 'is missing' }]);
    expect(
      problemsOf({ type: 'object', properties: { a: { type: 'string' } } }, { a: undefined }, 'x'),
    ).toEqual([]);
  });

  it('does not overflow on what is nested deep', () => {
    let deep: unknown = {};
    for (let i = 0; i < 100_000; i++) deep = { deep };
    expect(validateEvent({ type: 'preview:delta', data: deep }).ok).toBe(false);
  });
});
