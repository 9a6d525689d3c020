/**
 * Checks values against schemas: every problem at once, each with the path of its field. What JSON has no word for
 * (`undefined`) counts as absent. Walks no deeper than the schema does, whatever the value holds.
 */
import type { JsonSchema, JsonType } from './schema.js';

export interface FieldProblem {
  field: string;
  message: string;
}

export function problemsOf(schema: JsonSchema, value: unknown, field: string): FieldProblem[] {
  if (schema.anyOf) {
    const fits = schema.anyOf.some((option) => problemsOf(option, value, field).length === 0);
    return fits ? [] : [{ field, message: 'is none of what it may be' }];
  }
  const message = typeProblem(schema, value) ?? valueProblem(schema, value);
  if (message !== null) return [{ field, message }];
  if (Array.isArray(value)) return itemProblems(schema, value, field);
  if (typeof value === 'object' && value !== null) {
    return fieldProblems(schema, value as Record<string, unknown>, field);
  }
  return [];
}

const IS: Readonly<Record<JsonType, (value: unknown) => boolean>> = {
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  array: (value) => Array.isArray(value),
  string: (value) => typeof value === 'string',
  integer: (value) => Number.isInteger(value),
  number: (value) => Number.isFinite(value),
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
};

const NAMES: Readonly<Record<JsonType, string>> = {
  object: 'an object',
  array: 'a list',
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
};

function typeProblem({ type }: JsonSchema, value: unknown): string | null {
  if (type === undefined) return null;
  const types = typeof type === 'string' ? [type] : type;
  return types.some((one) => IS[one](value))
    ? null
    : `must be ${types.map((one) => NAMES[one]).join(' or ')}`;
}

function valueProblem(schema: JsonSchema, value: unknown): string | null {
  const { const: only, enum: options } = schema;
  if (only !== undefined && value !== only) return `must be ${only}`;
  if (options && !(options as readonly unknown[]).includes(value))
    return `must be one of: ${options.join(', ')}`;
  if (typeof value === 'number') return numberProblem(schema, value);
  return typeof value === 'string' ? textProblem(schema, value) : null;
}

function numberProblem({ minimum, maximum }: JsonSchema, value: number): string | null {
  if (minimum !== undefined && value < minimum) return `must be at least ${minimum}`;
  return maximum !== undefined && value > maximum ? `must be at most ${maximum}` : null;
}

function textProblem(
  { minLength = 0, maxLength, pattern, description }: JsonSchema,
  text: string,
): string | null {
  if (text.length < minLength) return `must have at least ${minLength} characters`;
  if (maxLength !== undefined && text.length > maxLength && longerThan(text, maxLength)) {
    return `must have at most ${maxLength} characters`;
  }
  if (pattern === undefined || compiled(pattern).test(text)) return null;
  return description ?? `must match ${pattern}`;
}

/** In code points; a text of more than twice as many code units needs no counting. */
function longerThan(text: string, length: number): boolean {
  return text.length > 2 * length || [...text].length > length;
}

const patterns = new Map<string, RegExp>();

function compiled(pattern: string): RegExp {
  const known = patterns.get(pattern) ?? new RegExp(pattern, 'u');
  patterns.set(pattern, known);
  return known;
}

function itemProblems(
  { items, maxItems }: JsonSchema,
  list: readonly unknown[],
  field: string,
): FieldProblem[] {
  if (maxItems !== undefined && list.length > maxItems)
    return [{ field, message: `must have at most ${maxItems} items` }];
  return items ? list.flatMap((item, index) => problemsOf(items, item, `${field}.${index}`)) : [];
}

function fieldProblems(schema: JsonSchema, value: Record<string, unknown>, field: string): FieldProblem[] {
  const { properties = {}, required = [], additionalProperties: others } = schema;
  const has = (name: string): boolean => Object.hasOwn(value, name) && value[name] !== undefined;
  const missing = required.filter((name) => !has(name));
  const known = Object.entries(properties).filter(([name]) => has(name));
  const more = others
    ? Object.keys(value).filter((name) => has(name) && !Object.hasOwn(properties, name))
    : [];
  return [
    ...missing.map((name) => ({ field: `${field}.${name}`, message: 'is missing' })),
    ...known.flatMap(([name, rule]) => problemsOf(rule, value[name], `${field}.${name}`)),
    ...more.flatMap((name) => problemsOf(others ?? {}, value[name], `${field}.${name}`)),
  ];
}
