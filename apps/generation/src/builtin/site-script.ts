/**
 * The one script of every site. It needs nothing from outside, keeps nothing, and all content is there without it.
 * Listening happens on the document, so that it goes on when a part of the page is replaced.
 */
export const SITE_SCRIPT = `(() => {
  'use strict';
  const find = (id) => document.getElementById(id);

  // The menu on phones closes when a link was chosen, or with Escape.
  const closeMenu = () => {
    const menu = find('nav-menu');
    if (menu) menu.open = false;
  };
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeMenu();
  });

  // Forms: each mistake is named beside its field, the first one gets the focus, the status line says what happens.
  const problemOf = (field) => {
    const value = field.value.trim();
    if (field.required && value === '') return field.dataset.missing || 'Please fill this in.';
    const bad = value !== '' && !field.checkValidity();
    return bad ? field.dataset.wrong || 'Please check this.' : '';
  };
  const show = (field) => {
    const problem = problemOf(field);
    const note = find(field.id + '-error');
    if (note) note.textContent = problem;
    if (problem) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
    return problem;
  };
  const send = (form) => {
    const fields = [...form.querySelectorAll('input, select, textarea')];
    const wrong = fields.filter((field) => show(field) !== '');
    const status = form.querySelector('[role=status]');
    if (wrong.length > 0) {
      if (status) status.textContent = wrong.length === 1 ? 'One field needs another look.' : wrong.length + ' fields need another look.';
      wrong[0].focus();
      return;
    }
    const name = form.querySelector('[name=name]');
    const first = name ? name.value.trim().split(' ')[0] : '';
    if (status) status.textContent = (first ? 'Thank you, ' + first + '. ' : 'Thank you. ') + (form.dataset.done || '');
    form.reset();
  };
  document.addEventListener('input', (event) => {
    if (event.target.getAttribute('aria-invalid')) show(event.target);
  });

  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (!target) return;
    if (target.closest('#nav-menu a')) closeMenu();
    const submit = target.closest('form [type=submit]');
    if (submit) {
      event.preventDefault();
      send(submit.form);
    }
    const choice = target.closest('[data-switch]');
    if (choice) {
      const group = choice.parentElement;
      for (const button of group.querySelectorAll('[data-switch]')) button.setAttribute('aria-pressed', String(button === choice));
      const scope = find(group.dataset.scope);
      if (scope) scope.dataset.shown = choice.dataset.switch;
    }
  });
})();
`;
