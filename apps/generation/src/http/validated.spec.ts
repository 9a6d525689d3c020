import 'reflect-metadata';
import { HttpProblem } from '@openv0/platform/http-problem.js';
import { IsString, MaxLength } from 'class-validator';
import { describe, expect, it } from 'vitest';
import { ListQuery, NewSessionBody } from '../sessions/session-bodies.js';
import { validated, type FieldProblem } from './validated.js';

function problemsOf(input: unknown, alsoWrong: FieldProblem[] = []): string[] {
  try {
    validated(NewSessionBody, input, alsoWrong);
    return [];
  } catch (error) {
    if (!(error instanceof HttpProblem)) throw error;
    return [...new Set((error.details ?? []).map((detail) => detail.field))];
  }
}

const json = (text: string): unknown => JSON.parse(text) as unknown;

describe('a request', () => {
  it('hears every problem at once', () => {
    const key = { field: 'Idempotency-Key', message: 'must be short' };
    expect(problemsOf({ prompt: ' ', seed: 1.5, other: 1 }, [key])).toEqual([
      'other',
      'prompt',
      'seed',
      'Idempotency-Key',
    ]);
    expect(problemsOf({ prompt: 'x' }, [key])).toEqual(['Idempotency-Key']);
    expect(problemsOf([], [key])).toEqual(['', 'Idempotency-Key']);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    'may not have a field %s',
    (name) => {
      expect(problemsOf(json(`{"prompt":"x","${name}":{"prompt":"y"}}`))).toEqual([name]);
    },
  );

  it('hears each problem once, however many rules find it', () => {
    class Twice {
      @IsString({ message: 'must be a word' }) @MaxLength(3, { message: 'must be a word' }) word?: string;
    }
    expect(() => validated(Twice, { word: 5 })).toThrow(
      expect.objectContaining({ details: [{ field: 'word', message: 'must be a word' }] }),
    );
  });

  it('is refused however deep it is', () => {
    const deep = `${'['.repeat(30_000)}${']'.repeat(30_000)}`;
    expect(problemsOf(json(`{"prompt":"x","other":${deep}}`))).toEqual(['other']);
    expect(problemsOf(json(`{"prompt":${deep}}`))).toEqual(['prompt']);
  });

  it('has lists and objects nowhere', () => {
    expect(problemsOf({ prompt: ['x'], seed: {}, engine: [] })).toEqual(['prompt', 'engine', 'seed']);
    expect(() => validated(ListQuery, { limit: ['5', '6'] })).toThrow(HttpProblem);
    expect(validated(ListQuery, {})).toMatchObject({ limit: 20 });
  });
});

describe('a prompt', () => {
  it('is counted in characters, whatever they take', () => {
    for (const character of ['x', '🙂', '\u0001', '\ud800', '\n']) {
      expect(problemsOf({ prompt: `a${character.repeat(7_998)}b` })).toEqual([]);
      expect(problemsOf({ prompt: `a${character.repeat(7_999)}b` })).toEqual(['prompt']);
    }
    expect(problemsOf({ prompt: '\u0001\ufe0f'.repeat(4_001) })).toEqual(['prompt']);
    expect(validated(NewSessionBody, { prompt: ' x\n' }).prompt).toBe('x');
  });
});
