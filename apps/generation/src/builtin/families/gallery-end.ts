/** The dark end of a page: a form of bare lines, and the last line. */
import { markup, raw, rules, type Markup } from '../markup.js';
import { FORM_CSS, formMarkup, type FormContent } from '../parts/form.js';
import type { SiteSection } from '../site.js';
import { fitCss, linesMarkup, linesOf } from './gallery-top.js';
import type { GalleryPage } from './gallery-theme.js';

export interface Contact {
  id: string;
  title: string;
  text: string;
  /** Address, telephone, mail. */
  lines: readonly Markup[];
  form: Omit<FormContent, 'section'>;
  about: string;
}

/** Fields of nothing but their lower line. */
const bareFormCss = (id: string): string => rules`
  ${FORM_CSS}
  #${id} label, #${id} legend { font-weight: 400; font-size: 1em; }
  #${id} .form { grid-template-columns: minmax(0, 1fr); gap: 14px; }
  #${id} input:not([type="radio"]), #${id} select, #${id} textarea { padding-inline: 0; border: 0; border-bottom: 1px solid currentColor; border-radius: 0; background: transparent; color: inherit; }
  #${id} select option { color: #111; background: #fff; }
  #${id} .choice label { border-color: currentColor; }
  #${id} .choice input:checked + label { background: var(--on-band); color: var(--band); border-color: var(--on-band); }
  #${id} [aria-invalid="true"] { border-bottom: 3px solid var(--band-accent); }
  #${id} .error { color: var(--band-accent); }
  #${id} .button { min-height: 60px; padding-inline: 36px; border-radius: 40px; background: var(--on-band); color: var(--band); }
  #${id} .button:hover { background: var(--band-accent); }
`;

export function contactSection({ id, title, text, lines, form, about }: Contact): SiteSection {
  return {
    id,
    kind: id,
    brief: 'a form of bare lines on the dark',
    ground: 'band',
    shape: 'form',
    css: rules`
      #${id} { padding-block: var(--room) clamp(64px, 8vw, 110px); }
      .${id}-words { grid-column: 1 / 6; }
      .${id}-words h2 { font-size: clamp(2.5rem, 1.2rem + 4.6vw, 5rem); line-height: .98; }
      .${id}-words > p { margin-top: clamp(20px, 2.4vw, 34px); max-width: 34ch; }
      .${id}-lines { margin-top: 20px; font-style: normal; }
      .${id}-lines a { display: inline-flex; align-items: center; min-height: 44px; overflow-wrap: anywhere; }
      .${id}-form { grid-column: 7 / -1; }
      @media (max-width: 820px) { .${id}-words, .${id}-form { grid-column: 1 / -1; } .${id}-form { margin-top: 48px; } }
      ${bareFormCss(id)}
    `,
    html: markup`
      <section id="${id}" class="on-band" aria-labelledby="${id}-title">
        <div class="wrap grid">
          <div class="${id}-words">
            <h2 id="${id}-title">${title}</h2>
            <p>${text}</p>
            <address class="${id}-lines" data-sample="${about}">
              ${lines.map((line) => markup`<div>${line}</div>`)}
            </address>
          </div>
          <div class="${id}-form">
            ${formMarkup({ section: id, ...form })}
          </div>
        </div>
      </section>
    `,
  };
}

/** One line, or the name once more, as large as the page and cut by its end. */
export function footerLine({ facts, links, theme }: GalleryPage, words: string, giant: boolean): SiteSection {
  const lines = linesOf(facts.brand, 16);
  const dark = theme.palette.dark;
  return {
    id: 'footer',
    kind: 'footer',
    brief: giant ? 'the name, cut by the edge of the page' : 'one line',
    ground: 'band',
    shape: 'end',
    css: rules`
      #footer { overflow: hidden; }
      .footer-line { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 8px 32px; padding-block: 22px; font-size: .92em; }
      .footer-line::before { content: ""; flex: 0 0 100%; border-top: 1px solid var(--band-line); margin-bottom: 12px; }
      .footer-line ul { display: flex; flex-wrap: wrap; gap: 0 26px; }
      .footer-line a { display: inline-flex; align-items: center; min-height: 44px; }
      ${giant ? `.footer-name { font-family: var(--head); margin-bottom: -.17em; color: var(${dark ? '--accent' : '--band-accent'}); }\n${fitCss('.footer-name', lines, 'min(100vw, 1440px) - 2 * var(--gutter)', '16rem')}` : ''}
    `,
    html: markup`
      <footer id="footer" class="on-band">
        <div class="wrap footer-line">
          <p>© ${facts.brand}. ${words}</p>
          <ul>
            ${links.slice(0, 3).map(({ id, label }) => markup`<li><a href="#${id}">${label}</a></li>`)}
          </ul>
        </div>
        ${giant ? markup`<div class="wrap"><p class="footer-name" aria-hidden="true">${linesMarkup(lines)}</p></div>` : raw('')}
      </footer>
    `,
  };
}
