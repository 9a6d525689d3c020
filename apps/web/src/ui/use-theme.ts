import { useEffect, useState } from 'react';
import { get, set } from '../data/storage.js';

export type Theme = 'light' | 'dark';

const KEY = 'openv0:theme';

function systemTheme(): Theme {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function chosenTheme(): Theme | null {
  const theme = get(KEY);
  return theme === 'light' || theme === 'dark' ? theme : null;
}

/** The theme on show: the one chosen here, else the system's, as it changes. */
export function useTheme(): { theme: Theme; toggle: () => void } {
  const [theme, setTheme] = useState<Theme>(() => chosenTheme() ?? systemTheme());
  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)');
    const follow = (): void => {
      const chosen = chosenTheme();
      if (chosen) document.documentElement.dataset.theme = chosen;
      setTheme(chosen ?? systemTheme());
    };
    query.addEventListener('change', follow);
    addEventListener('storage', follow);
    return () => {
      query.removeEventListener('change', follow);
      removeEventListener('storage', follow);
    };
  }, []);
  const toggle = (): void => {
    const next = theme === 'dark' ? 'light' : 'dark';
    set(KEY, next);
    document.documentElement.dataset.theme = next;
    setTheme(next);
  };
  return { theme, toggle };
}
