/**
 * JSON Schema 2020-12, the part of it that the protocol uses, made by functions that know the TypeScript type of what
 * they describe: a schema that drifts from its type doesn't compile.
 *
 *     const POINT: Schema<{ x: number; name?: string }> = object({ x: number() }, { name: string() });
 */

export type JsonType = 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'null';

export interface JsonSchema {
  type?: JsonType | readonly JsonType[];
  title?: string;
  /** Where there is a `pattern`, what it means: "must be …". */
  description?: string;
  const?: string;
  enum?: readonly string[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  items?: JsonSchema;
  maxItems?: number;
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
  additionalProperties?: JsonSchema;
  anyOf?: readonly JsonSchema[];
}

declare const TYPE: unique symbol;

/** The schema of exactly `T`: neither of a wider type nor of a narrower one. */
export type Schema<T> = JsonSchema & { readonly [TYPE]?: (value: T) => T };

/** The schemas of an object's fields. */
type Fields<T> = { readonly [K in keyof T]: Schema<T[K]> };

type Range = Pick<JsonSchema, 'minimum' | 'maximum'>;
type Length = Pick<JsonSchema, 'minLength' | 'maxLength'>;

/** Lengths count code points. */
export function string(rules: Length & Pick<JsonSchema, 'pattern' | 'description'> = {}): Schema<string> {
  return { type: 'string', ...rules };
}

export function literal<const T extends string>(value: T): Schema<T> {
  return { const: value };
}

export function oneOf<const T extends string>(...values: readonly T[]): Schema<T> {
  return { enum: values };
}

export function integer(rules: Range = {}): Schema<number> {
  return { type: 'integer', ...rules };
}

export function number(rules: Range = {}): Schema<number> {
  return { type: 'number', ...rules };
}

export function boolean(): Schema<boolean> {
  return { type: 'boolean' };
}

export function nullable<T>(schema: Schema<T>): Schema<T | null> {
  const { type } = schema;
  if (typeof type !== 'string') throw new TypeError('nullable() takes a schema of one type');
  const open: JsonSchema = { ...schema, type: [type, 'null'] };
  return open as Schema<T | null>;
}

export function array<T>(items: Schema<T>, rules: Pick<JsonSchema, 'maxItems'> = {}): Schema<T[]> {
  return { type: 'array', items, ...rules };
}

/**
 * Its type comes from its fields alone (`NoInfer`), not from what is expected of it. Fields that it doesn't name are allowed: more may be added, and are ignored by
 * who doesn't know them.
 */
export function object<R extends object, O extends object = object>(
  required: Fields<R>,
  optional?: Fields<O>,
): Schema<NoInfer<R> & Partial<NoInfer<O>>> {
  const properties = { ...required, ...optional } as Readonly<Record<string, JsonSchema>>;
  return { type: 'object', properties, required: Object.keys(required) } as Schema<
    NoInfer<R> & Partial<NoInfer<O>>
  >;
}

/** An object whose type says that it has more fields. */
export function openObject<R extends object, O extends object = object>(
  required: Fields<R>,
  optional?: Fields<O>,
): Schema<NoInfer<R> & Partial<NoInfer<O>> & { [key: string]: unknown }> {
  return object(required, optional) as JsonSchema;
}

/** Any keys, one sort of values. */
export function record<T>(values: Schema<T>): Schema<Record<string, T>> {
  return { type: 'object', additionalProperties: values };
}

/** A value that is described by one of several; their types are the caller's business. */
export function anyOf(schemas: readonly JsonSchema[]): JsonSchema {
  return { anyOf: schemas };
}
