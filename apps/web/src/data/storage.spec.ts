import { afterEach, describe, expect, it, vi } from 'vitest';
import { adoptLinkToken, forget, get, keepText, keepToken, keptText, set, tokenOf } from './storage.js';

const ID = 'k3Vq9abcDEF_-012345678';

function token(claims: Record<string, unknown>): string {
  return `head.${btoa(JSON.stringify(claims))}.signature`;
}

/** The page's address, with what stands behind `#`. */
function openAt(hash: string): ReturnType<typeof vi.fn> {
  const replaceState = vi.fn();
  vi.stubGlobal('location', { hash, pathname: `/s/${ID}`, search: '' });
  vi.stubGlobal('history', { state: null, replaceState });
  return replaceState;
}

/** One that takes everything, and what is in it. */
function takingStorage(name: 'localStorage' | 'sessionStorage'): Map<string, string> {
  const kept = new Map<string, string>();
  vi.stubGlobal(name, {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
  return kept;
}

function refusingStorage(): void {
  const refuse = (): never => {
    throw new Error('refused');
  };
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: refuse, removeItem: refuse });
}

afterEach(() => {
  refusingStorage();
  forget(ID);
  vi.unstubAllGlobals();
});

describe('a storage that takes nothing', () => {
  it('still remembers while the page is open', () => {
    refusingStorage();
    set('a', '1');
    expect(get('a')).toBe('1');
    set('a', null);
    expect(get('a')).toBeNull();
  });
});

describe('a storage that is cleared', () => {
  it('costs an open page none of the tokens that it uses', () => {
    const kept = takingStorage('localStorage');
    keepToken(ID, 'mine');
    expect(tokenOf(ID)).toBe('mine');
    kept.clear();
    expect(tokenOf(ID)).toBe('mine');
    keepToken(ID, 'another');
    expect(tokenOf(ID)).toBe('another');
    forget(ID);
    expect(tokenOf(ID)).toBeNull();
  });
});

describe('what is being written', () => {
  it('is kept until it is empty or its session forgotten, and missed where nothing can be stored', () => {
    const kept = takingStorage('sessionStorage');
    keepText('prompt', 'A bakery');
    keepText(ID, 'Make it dark');
    expect([keptText('prompt'), keptText(ID)]).toEqual(['A bakery', 'Make it dark']);
    keepText('prompt', '');
    forget(ID);
    expect(kept.size).toBe(0);
    vi.stubGlobal('sessionStorage', undefined);
    keepText('prompt', 'A bakery');
    expect(keptText('prompt')).toBe('');
  });
});

describe('adoptLinkToken', () => {
  it('keeps the token and scrubs it, leaving the rest of the fragment', () => {
    refusingStorage();
    const link = token({ sid: ID, role: 'viewer' });
    const replaceState = openAt(`#t=${link}&seq=4`);
    expect(adoptLinkToken(ID)).toBe(true);
    expect(replaceState).toHaveBeenCalledWith(null, '', `/s/${ID}#seq=4`);
    expect(tokenOf(ID)).toBe(link);
  });

  it('drops one for another session, and scrubs it as well', () => {
    refusingStorage();
    keepToken(ID, 'mine');
    const replaceState = openAt(`#t=${token({ sid: 'x'.repeat(22), role: 'owner' })}`);
    expect(adoptLinkToken(ID)).toBe(true);
    expect(replaceState).toHaveBeenCalledOnce();
    expect(tokenOf(ID)).toBe('mine');
  });

  it('keeps an owner of the session an owner, as long as that token works', () => {
    refusingStorage();
    const viewer = token({ sid: ID, role: 'viewer' });
    openAt(`#t=${viewer}`);
    const owner = token({ sid: ID, role: 'owner', exp: Date.now() / 1_000 + 60 });
    keepToken(ID, owner);
    adoptLinkToken(ID);
    expect(tokenOf(ID)).toBe(owner);
    keepToken(ID, token({ sid: ID, role: 'owner', exp: Date.now() / 1_000 - 60 }));
    adoptLinkToken(ID);
    expect(tokenOf(ID)).toBe(viewer);
  });
});
