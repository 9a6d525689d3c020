import { readEnvironment } from '@openv0/platform/environment.js';
import { describe, expect, it } from 'vitest';
import { GenerationEnvironment } from '../environment.js';
import { pageConfig, type EngineLine } from './page-config.js';

const LLM = { LLM_PROVIDER: 'anthropic', LLM_MODEL: 'claude-x', LLM_API_KEY: 'sk-canary-27182818' };

function engines(env: NodeJS.ProcessEnv): EngineLine[] {
  const environment = readEnvironment(GenerationEnvironment, { TOKEN_KEYS: 'k', ...env });
  return pageConfig(environment).engines;
}

describe('the engines that the page offers', () => {
  it('are those of the operator, the default first, and one outside', () => {
    const names = engines({ ENGINES: 'llm,builtin', OUTSIDE_ENGINES: 'demo', ...LLM }).map(
      ({ name }) => name,
    );
    expect(names).toEqual(['llm', 'builtin', 'demo']);
    expect(engines({}).map(({ title }) => title)).toEqual(['Built-in engine']);
  });

  it('say which model it is and where what one writes goes, and neither key nor inner names', () => {
    const [at] = engines({ ENGINES: 'llm', ...LLM });
    expect(at?.note).toBe('claude-x, at api.anthropic.com. Your words and the page are sent there.');
    const own = { LLM_BASE_URL: 'http://gpu-3.corp.internal:8000/v1', LLM_ALLOW_PRIVATE: '1' };
    const [inside] = engines({ ENGINES: 'llm', ...LLM, ...own });
    expect(inside?.note).toContain('its operator’s own machines');
    const [chosen] = engines({
      ENGINES: 'llm',
      ...LLM,
      ...own,
      LLM_BASE_URL: 'https://gpu-3.example.com/v1',
    });
    expect(chosen?.note).toContain('where its operator runs it');
    expect(JSON.stringify([at, inside, chosen])).not.toMatch(/canary|gpu-3/);
  });
});
