/** What a click would do outside: links are told and never followed, forms are checked and never sent. */
import type { FrameReport } from '@openv0/react/preview-messages.js';
import { own } from './own.js';

export function interceptLinks(report: (message: FrameReport) => void): void {
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    const href = link?.getAttribute('href') ?? '';
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    if (href.startsWith('#')) goTo(href.slice(1));
    else report({ type: 'nav', href: href.slice(0, 500) });
  });
}

/** As the browser would: to the element, or to the top. */
function goTo(fragment: string): void {
  const target = fragment === '' ? null : own.byId(decoded(fragment));
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  if (target) target.scrollIntoView({ behavior });
  else if (fragment === '' || fragment === 'top') scrollTo({ top: 0, behavior });
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/**
 * The sandbox refuses forms before their `submit` event, so a page's own check of its form would never run. Here a
 * click on a submit button validates the form and raises the event; nothing is ever sent.
 */
export function interceptForms(): void {
  addEventListener('click', (event) => {
    if (event.defaultPrevented || !(event.target instanceof Element)) return;
    const button = event.target.closest<HTMLButtonElement | HTMLInputElement>(
      'button:not([type]), button[type=submit], input[type=submit], input[type=image]',
    );
    const form = button?.form;
    if (!button || !form) return;
    event.preventDefault();
    // A field may be named as anything: none of the form's own members is sure.
    const checked = own.hasAttribute(form, 'novalidate') || button.formNoValidate || own.isValid(form);
    if (checked)
      own.dispatch(form, new SubmitEvent('submit', { bubbles: true, cancelable: true, submitter: button }));
  });
}
