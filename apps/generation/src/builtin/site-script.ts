/**
 * The script of a site: what its page needs of the behaviours below, and no more. It needs nothing from outside, keeps
 * nothing, and all content is there without it. Listening happens on the document, so that it goes on when a part of
 * the page is replaced.
 */
import type { Common } from './words/common.js';

interface Behaviour {
  /** What in the page asks for it. */
  sign: RegExp;
  code(common: Common): string;
}

const text = (words: string): string => JSON.stringify(words);

const BEHAVIOURS: readonly Behaviour[] = [
  {
    sign: /id="nav-menu"/,
    code: () => `
  // The menu on phones closes when a link was chosen, or with Escape.
  const closeMenu = () => {
    const menu = find('nav-menu');
    if (menu) menu.open = false;
  };
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeMenu();
  });
  onClick('#nav-menu a', closeMenu);`,
  },
  {
    sign: /data-switch=/,
    code: () => `
  // Buttons of which one is pressed; what they show is the page's style. Without script all of it is shown.
  for (const button of document.querySelectorAll('[data-switch][aria-pressed=true]')) {
    const scope = find(button.parentElement.dataset.scope);
    if (scope) scope.dataset.shown = button.dataset.switch;
  }
  onClick('[data-switch]', (chosen) => {
    const group = chosen.parentElement;
    for (const button of group.querySelectorAll('[data-switch]')) button.setAttribute('aria-pressed', String(button === chosen));
    const scope = find(group.dataset.scope);
    if (scope) scope.dataset.shown = chosen.dataset.switch;
  });`,
  },
  {
    sign: /data-filter=/,
    code: () => `
  // Filters: what doesn't match is hidden, and how much is left is said.
  onClick('[data-filter]', (chosen) => {
    const group = chosen.closest('[data-scope]');
    for (const button of group.querySelectorAll('[data-filter]')) button.setAttribute('aria-pressed', String(button === chosen));
    const scope = find(group.dataset.scope);
    if (!scope) return;
    const wanted = chosen.dataset.filter;
    const items = [...scope.querySelectorAll('[data-tags]')];
    for (const item of items) item.hidden = wanted !== '' && !item.dataset.tags.split(' ').includes(wanted);
    const status = find(group.dataset.scope + '-count');
    if (status) status.textContent = items.filter((item) => !item.hidden).length + ' / ' + items.length;
  });`,
  },
  {
    sign: /role="tablist"/,
    code: () => `
  // Tabs with one stop of the Tab key; arrows move between them.
  const showTab = (tab) => {
    for (const one of tab.closest('[role=tablist]').querySelectorAll('[role=tab]')) {
      const isShown = one === tab;
      one.setAttribute('aria-selected', String(isShown));
      one.tabIndex = isShown ? 0 : -1;
      const panel = find(one.getAttribute('aria-controls'));
      if (panel) panel.classList.toggle('is-away', !isShown);
    }
  };
  onClick('[role=tab]', showTab);
  document.addEventListener('keydown', (event) => {
    const tab = event.target instanceof Element && event.target.closest('[role=tab]');
    const steps = { ArrowRight: 1, ArrowLeft: -1 };
    if (!tab || !(event.key in steps || event.key === 'Home' || event.key === 'End')) return;
    event.preventDefault();
    const tabs = [...tab.closest('[role=tablist]').querySelectorAll('[role=tab]')];
    const at = tabs.indexOf(tab);
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? tabs.length - 1 : (at + steps[event.key] + tabs.length) % tabs.length;
    showTab(tabs[next]);
    tabs[next].focus();
  });`,
  },
  {
    sign: /<form/,
    code: ({ form }) => `
  // Forms: each mistake is named beside its field, the first one gets the focus, the status line says what happens.
  const problemOf = (field) => {
    if (field.type === 'checkbox') return field.required && !field.checked ? field.dataset.missing || ${text(form.consentMissing)} : '';
    const value = field.value.trim();
    if (field.required && value === '') return field.dataset.missing || ${text(form.missing)};
    return value !== '' && !field.checkValidity() ? field.dataset.wrong || ${text(form.missing)} : '';
  };
  const show = (field) => {
    const problem = problemOf(field);
    const note = find(field.id + '-error');
    if (note) note.textContent = problem;
    if (problem) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
    return problem;
  };
  onClick('form [type=submit]', (button, event) => {
    event.preventDefault();
    const { form } = button;
    const wrong = [...form.querySelectorAll('input, select, textarea')].filter((field) => show(field) !== '');
    const status = form.querySelector('[role=status]');
    const say = (words) => {
      if (status) status.textContent = words;
    };
    if (wrong.length > 0) {
      say(wrong.length === 1 ? ${text(form.oneWrong)} : ${text(form.manyWrong)}.replace('{n}', wrong.length));
      wrong[0].focus();
      return;
    }
    const name = form.querySelector('[name=name]');
    const first = name ? name.value.trim().split(' ')[0] : '';
    say((first ? ${text(form.thanks)}.replace('{name}', () => first) : ${text(form.thanksNobody)}) + ' ' + (form.dataset.done || ''));
    form.reset();
  });
  document.addEventListener('input', ({ target }) => {
    if (target.getAttribute('aria-invalid')) show(target);
  });`,
  },
  {
    sign: /data-theme-toggle/,
    code: () => `
  // Dark or light, for as long as the page is open.
  onClick('[data-theme-toggle]', (button) => {
    const root = document.documentElement;
    const isOther = root.dataset.theme !== 'other';
    root.dataset.theme = isOther ? 'other' : '';
    button.setAttribute('aria-pressed', String(isOther));
  });`,
  },
  {
    sign: /<section/,
    code: () => `
  // Once somebody scrolls, sections further down come up as they are reached, for those who like things to move.
  if (matchMedia('(prefers-reduced-motion: no-preference)').matches && 'IntersectionObserver' in window) {
    const seen = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        target.classList.remove('is-below');
        seen.unobserve(target);
      }
    });
    const hideBelow = () => {
      for (const part of document.querySelectorAll('section[id]')) {
        if (part.getBoundingClientRect().top < innerHeight) continue;
        part.classList.add('is-below');
        seen.observe(part);
      }
    };
    document.addEventListener('scroll', hideBelow, { once: true, passive: true });
  }`,
  },
];

/** The script for a page of this HTML. */
export function siteScript(html: string, common: Common): string {
  const needed = BEHAVIOURS.filter(({ sign }) => sign.test(html)).map(({ code }) => code(common));
  return `(() => {
  'use strict';
  const find = (id) => document.getElementById(id);
  const onClick = (selector, act) => {
    document.addEventListener('click', (event) => {
      const hit = event.target instanceof Element ? event.target.closest(selector) : null;
      if (hit) act(hit, event);
    });
  };
${needed.map((code) => `${code.replace(/^\n/, '')}\n`).join('\n')}})();
`;
}
