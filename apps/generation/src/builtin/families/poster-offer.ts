/** What it costs, and how to begin: the joined triptych on full colour, the form beside numbered steps. */
import { markup, raw, rules, type Markup } from '../markup.js';
import { FORM_CSS, formMarkup, type FormContent } from '../parts/form.js';
import type { SiteSection } from '../site.js';
import type { Poster } from './poster-top.js';

export interface Plan {
  name: string;
  who: string;
  /** "39 €", "€39": its sign is set small. */
  price: string;
  per: string;
  features: readonly string[];
  action: string;
}

export interface PricingContent {
  title: string;
  plans: readonly Plan[];
  note: string;
  /** Id of the section that the buttons lead to. */
  target: string;
}

/** The figure large, its currency small before or behind it. */
export function bigPrice(price: string): Markup {
  const [, before = '', figure = price, after = ''] = /^([^\d]*)([\d.,\u202f]+)([^\d]*)$/.exec(price) ?? [];
  const sign = (text: string): Markup | string => (text.trim() ? markup`<small>${text.trim()}</small>` : '');
  return markup`${sign(before)}${figure}${sign(after)}`;
}

export function pricingTriptych(
  { look, words }: Poster,
  { title, plans, note, target }: PricingContent,
): SiteSection {
  const plan = ({ name, who, price, per, features, action }: Plan, index: number): Markup => markup`
    <li id="pricing-${index + 1}" class="pricing-plan${index === 1 ? raw(' is-inverted') : ''}">
      <h3>${name}</h3>
      <p>${who}</p>
      <p class="pricing-price numeral" data-sample="${words.sample.prices}">${bigPrice(price)}</p>
      <p>${per}</p>
      <ul>
        ${features.map((feature) => markup`<li>${feature}</li>`)}
      </ul>
      <a class="button" href="#${target}">${action}<span class="unseen">: ${name}</span></a>
    </li>
  `;
  return {
    id: 'pricing',
    kind: 'pricing',
    brief: `${plans.length} joined panels on ${look.night ? 'full colour' : 'the dark band'}`,
    ground: look.night ? 'accent' : 'band',
    shape: 'triptych',
    css: rules`
      .pricing { padding-block: var(--section); --on: ${look.night ? 'var(--on-flare)' : 'var(--flare)'}; --off: ${look.night ? 'var(--flare)' : 'var(--on-flare)'}; background: var(--off); color: ${look.night ? 'var(--on)' : 'var(--on-band)'}; }
      .pricing h2 { margin-bottom: clamp(28px, 4vw, 56px); hyphens: manual; }
      .pricing-plans { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); border: 3px solid var(--on); }
      .pricing-plan { display: flex; flex-direction: column; padding: clamp(22px, 2.8vw, 38px) clamp(20px, 2.4vw, 34px); }
      .pricing .is-inverted { background: var(--on); color: ${look.night ? 'var(--ink)' : 'var(--off)'}; }
      .pricing-price { display: flex; align-items: flex-start; flex-wrap: wrap; gap: 4px; margin: 18px 0 8px; font-size: clamp(4.2rem, 2.4rem + 5.4vw, 8.2rem); line-height: .86; letter-spacing: -.03em; }
      .pricing-price small { padding-top: .18em; font-size: .3em; letter-spacing: 0; line-height: 1; }
      .pricing-plan ul { margin: 22px 0 30px; border-top: 1px solid; border-color: color-mix(in srgb, currentColor 45%, transparent); }
      .pricing-plan li { padding-block: 11px; line-height: 1.35; }
      .pricing-plan li + li { border-top: 1px solid color-mix(in srgb, currentColor 45%, transparent); }
      .pricing-plan .button { margin-top: auto; width: 100%; background: var(--on); color: ${look.night ? 'var(--ink)' : 'var(--off)'}; }
      .pricing-plan .button:hover { text-decoration: underline; text-underline-offset: .3em; }
      .pricing .is-inverted .button { background: var(--off); color: var(--on); }
      .pricing-note { max-width: 40em; margin-top: 28px; }
      .pricing :focus-visible { outline-color: currentColor; }
      @media (max-width: 860px) { .pricing-plans { grid-template-columns: minmax(0, 1fr); } }
    `,
    html: markup`
      <section id="pricing" class="pricing" aria-labelledby="pricing-title">
        <div class="wrap">
          <h2 id="pricing-title">${title}</h2>
          <ul class="pricing-plans">
            ${plans.map(plan)}
          </ul>
          <p class="pricing-note">${note}</p>
        </div>
      </section>
    `,
  };
}

export interface StepsContent {
  id: string;
  title: string;
  steps: readonly (readonly [title: string, text: string])[];
  form: FormContent;
  /** Something between the steps and the end, such as a telephone number. */
  more?: Markup | undefined;
}

export function stepsForm({ look }: Poster, { id, title, steps, form, more }: StepsContent): SiteSection {
  return {
    id,
    kind: id,
    brief: `${steps.length} numbered steps beside a form`,
    ground: 'bg',
    shape: 'form',
    css: rules`
      .${id} { padding-block: var(--section); background: var(--bg); }
      .${id} .wrap { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 44px clamp(28px, 6vw, 84px); align-items: start; }
      .${id} h2 { font-size: clamp(2.2rem, 1.2rem + 3.6vw, 4.4rem); }
      .${id}-steps { margin-top: clamp(24px, 3vw, 40px); border-top: 1px solid var(--line); }
      .${id}-steps li { display: grid; grid-template-columns: 70px minmax(0, 1fr); padding-block: 18px; border-bottom: 1px solid var(--line); }
      .${id}-steps li > span { font-size: 3rem; color: var(--accent); }
      .${id}-steps p { margin-top: 3px; color: var(--muted); line-height: 1.5; }
      .${id}-card { padding: clamp(22px, 3.2vw, 40px); border-top: 8px solid var(--${look.night ? 'flare' : 'ink'}); background: var(--surface); }
      ${FORM_CSS}
      .${id} .form { grid-template-columns: minmax(0, 1fr); }
      .${id} .form .button { width: 100%; ${look.night ? '' : 'background: var(--ink); color: var(--bg);'} }
      .${id} .form input, .${id} .form select, .${id} .form textarea { min-height: 58px; border-width: 2px; background: var(--bg); }
      .${id} .form label { font-weight: 400; font-size: 1em; }
      .${id} .form-status { color: var(--muted); }
      @media (max-width: 860px) { .${id} .wrap { grid-template-columns: minmax(0, 1fr); } .${id}-steps li { grid-template-columns: 58px minmax(0, 1fr); } }
    `,
    html: markup`
      <section id="${id}" class="${id}" aria-labelledby="${id}-title">
        <div class="wrap">
          <div>
            <h2 id="${id}-title">${title}</h2>
            <ol class="${id}-steps">
              ${steps.map(
                ([head, text], index) => markup`
                  <li>
                    <span class="numeral" aria-hidden="true">${index + 1}.</span>
                    <div>
                      <h3>${head}</h3>
                      <p>${text}</p>
                    </div>
                  </li>
                `,
              )}
            </ol>
            ${more}
          </div>
          <div class="${id}-card">
            ${formMarkup(form)}
          </div>
        </div>
      </section>
    `,
  };
}
