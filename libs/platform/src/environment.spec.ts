import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { afterAll, describe, expect, it } from 'vitest';
import { allowedOrigins, CommonEnvironment, EnvironmentError, readEnvironment } from './environment.js';
import { withoutCredentials } from './without-credentials.js';

class ServiceEnvironment extends CommonEnvironment {
  @Type(() => Number) @IsInt() @Min(0) @Max(65_535) PORT: number = 3000;
}

function problemsOf(env: NodeJS.ProcessEnv): string[] {
  try {
    readEnvironment(ServiceEnvironment, env);
    return [];
  } catch (error) {
    if (error instanceof EnvironmentError) return error.problems;
    throw error;
  }
}

describe('the environment', () => {
  it('has a default for everything but the keys', () => {
    const read = readEnvironment(ServiceEnvironment, { TOKEN_KEYS: 'keys.json', PORT: '', HOME: '/home/x' });
    expect(read).toMatchObject({ PORT: 3000, NATS_URL: 'nats://127.0.0.1:4222', VIEWER_ACCESS: 'token' });
    expect(read).not.toHaveProperty('HOME');
  });

  it('reports every mistake at once, naming variable and value', () => {
    const problems = problemsOf({
      PORT: 'soon',
      NATS_URL: 'http://x',
      VIEWER_ACCESS: 'all',
      LOG_LEVEL: 'loud',
    });
    expect(problems.map((problem) => problem.split(' ')[0]).sort()).toEqual(
      ['LOG_LEVEL', 'NATS_URL', 'PORT', 'TOKEN_KEYS', 'VIEWER_ACCESS'].sort(),
    );
    expect(problems.find((problem) => problem.startsWith('PORT'))).toContain('"soon"');
    expect(problems.find((problem) => problem.startsWith('TOKEN_KEYS'))).toContain('not set');
  });

  it('reads lists and numbers', () => {
    const read = readEnvironment(ServiceEnvironment, {
      TOKEN_KEYS: 'k',
      PORT: '8080',
      ALLOWED_ORIGINS: 'https://a.example, https://b.example:8443',
    });
    expect(read.PORT).toBe(8080);
    expect(read.ALLOWED_ORIGINS).toEqual(['https://a.example', 'https://b.example:8443']);
    expect(problemsOf({ TOKEN_KEYS: 'k', ALLOWED_ORIGINS: 'https://a.example/path' })).toHaveLength(1);
  });
});

describe('a password in a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'secret-file-'));
  const file = join(folder, 'password');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('counts as if it were set; the variable itself wins, and an empty file is none', () => {
    writeFileSync(file, 'from-the-file\n');
    const given = { TOKEN_KEYS: 'k', NATS_PASSWORD_FILE: file };
    expect(readEnvironment(ServiceEnvironment, given).NATS_PASSWORD).toBe('from-the-file');
    const both = { ...given, NATS_PASSWORD: 'set' };
    expect(readEnvironment(ServiceEnvironment, both).NATS_PASSWORD).toBe('set');
    expect(readEnvironment(ServiceEnvironment, { ...given, NATS_PASSWORD: '' }).NATS_PASSWORD).toBe(
      'from-the-file',
    );
    writeFileSync(file, '\n');
    expect(readEnvironment(ServiceEnvironment, given).NATS_PASSWORD).toBeUndefined();
  });

  it('must be there', () => {
    const [problem] = problemsOf({ TOKEN_KEYS: 'k', NATS_PASSWORD_FILE: join(folder, 'none') });
    expect(problem).toMatch(/^NATS_PASSWORD_FILE names a file that can't be read: ENOENT/);
  });
});

describe('allowed origins', () => {
  it('are the page under both loopback names, or exactly the public one', () => {
    expect(allowedOrigins({ PUBLIC_URL: 'http://localhost:3000' })).toEqual([
      'http://localhost:3000',
      'http://127.0.0.1:3000',
    ]);
    expect(allowedOrigins({ PUBLIC_URL: 'https://openv0.example' })).toEqual(['https://openv0.example']);
  });

  it('never shows what an address holds before its @', () => {
    expect(withoutCredentials('nats://u:p@ss@a:1,tls://t@b')).toBe('nats://a:1,tls://b');
    const problems = problemsOf({ TOKEN_KEYS: 'k', NATS_URL: 'nats://u:hidden@host, x' });
    expect(problems).toEqual([expect.stringContaining('nats://host, x')]);
  });
});
