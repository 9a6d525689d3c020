/** Who makes it, what it is about, what readers write, when it comes, how to get it. */
import { markup, rules, type Markup } from '../markup.js';
import { FORM_CSS, formMarkup, type FormContent } from '../parts/form.js';
import type { SiteSection } from '../site.js';
import type { JournalSite } from './journal-theme.js';

export interface AboutContent {
  heading: string;
  paragraphs: readonly string[];
  /** The imprint: role and name. */
  people: readonly (readonly [role: string, name: string])[];
  sample: string;
}

export function about({ heading, paragraphs, people, sample }: AboutContent): SiteSection {
  return {
    id: 'about',
    kind: 'story',
    brief: 'a long heading, two columns of text, the imprint beside them',
    ground: 'bg',
    shape: 'statement',
    css: rules`
      .about { padding-block: var(--section); }
      .about .wrap { display: grid; grid-template-columns: minmax(0, 9fr) minmax(0, 3fr); gap: 36px clamp(32px, 5vw, 80px); }
      .about h2 { max-width: 18em; margin-bottom: clamp(24px, 3vw, 40px); }
      .about-text { columns: 2; column-gap: 40px; column-rule: 1px solid var(--line); }
      .about-text p { break-inside: avoid; }
      .about-text p + p { margin-top: 14px; }
      .about dl { padding-left: 24px; border-left: 1px solid var(--ink); align-self: end; }
      .about dt { margin-top: 14px; font: italic 400 .92rem/1.4 var(--head); color: var(--muted); }
      @media (max-width: 860px) { .about .wrap { grid-template-columns: minmax(0, 1fr); } .about-text { columns: 1; } }
    `,
    html: markup`
      <section id="about" class="about" aria-labelledby="about-title">
        <div class="wrap">
          <div>
            <h2 id="about-title">${heading}</h2>
            <div class="about-text">
              ${paragraphs.map((text) => markup`<p>${text}</p>`)}
            </div>
          </div>
          <dl data-sample="${sample}">
            ${people.map(([role, name]) => markup`<dt>${role}</dt><dd>${name}</dd>`)}
          </dl>
        </div>
      </section>
    `,
  };
}

export interface IndexContent {
  heading: string;
  rows: readonly { name: string; text: string; count: number }[];
  /** Under the last line. */
  sum: string;
  sample: string;
}

/** An index as at the end of a book: subject, dots, how many pieces; the sum at its foot. */
export function subjectIndex({ heading, rows, sum, sample }: IndexContent): SiteSection {
  return {
    id: 'topics',
    kind: 'list',
    brief: `an index of ${rows.length} subjects on a full colour`,
    ground: 'tint',
    shape: 'columns',
    css: rules`
      .topics { padding-block: var(--section); background: var(--tint); color: var(--on-tint); }
      .topics .wrap { display: grid; grid-template-columns: minmax(0, 4fr) minmax(0, 8fr); gap: 28px clamp(28px, 5vw, 72px); }
      .topics-list { border-top: 2px solid currentColor; }
      .topics dl { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: clamp(28px, 4vw, 56px); }
      .topics dl > div { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 16px; padding-block: 14px 16px; border-bottom: 1px dotted currentColor; }
      .topics dt { font: 400 clamp(1.3rem, 1.1rem + .8vw, 1.75rem)/1.25 var(--head); }
      .topics dd { grid-column: 1; } .topics dd:last-child { grid-column: 2; grid-row: 1; font: 400 clamp(1.3rem, 1.1rem + .8vw, 1.75rem)/1.25 var(--head); }
      .topics-list > p { margin-top: 16px; font: italic 400 1rem/1.5 var(--head); }
      @media (max-width: 860px) { .topics .wrap { grid-template-columns: minmax(0, 1fr); } }
      @media (max-width: 560px) { .topics dl { grid-template-columns: minmax(0, 1fr); } }
    `,
    html: markup`
      <section id="topics" class="topics" aria-labelledby="topics-title">
        <div class="wrap">
          <h2 id="topics-title">${heading}</h2>
          <div class="topics-list" data-sample="${sample}">
            <dl>
              ${rows.map(
                ({ name, text, count }, index) => markup`
                  <div id="topics-${index + 1}">
                    <dt>${name}</dt>
                    <dd>${text}</dd>
                    <dd>${count}</dd>
                  </div>
                `,
              )}
            </dl>
            <p>${sum}</p>
          </div>
        </div>
      </section>
    `,
  };
}

export interface LettersContent {
  heading: string;
  items: readonly { text: string; by: string }[];
  sample: string;
}

export function readersLetters(
  { facts }: JournalSite,
  { heading, items, sample }: LettersContent,
): SiteSection {
  const [open, close] = facts.common.quotes;
  const letter = ({ text, by }: LettersContent['items'][number], index: number): Markup => markup`
    <figure id="voices-${index + 1}">
      <blockquote>${open}${text}${close}</blockquote>
      <figcaption class="folio">${by}</figcaption>
    </figure>
  `;
  return {
    id: 'voices',
    kind: 'testimonials',
    brief: 'one large letter, two small ones, between double rules',
    ground: 'bg',
    shape: 'quote',
    css: rules`
      .voices { padding-block: var(--section); }
      .voices h2 { font-size: clamp(1.4rem, 1.2rem + 1vw, 1.9rem); padding-top: 14px; border-top: 6px double var(--ink); }
      .voices-letters { display: grid; grid-template-columns: minmax(0, 6fr) minmax(0, 3fr) minmax(0, 3fr); gap: 32px 0; margin-top: 24px; }
      .voices figure { padding-inline: clamp(20px, 2.4vw, 34px); }
      .voices figure:first-child { padding-left: 0; } .voices figure:last-child { padding-right: 0; }
      .voices figure + figure { border-left: 1px solid var(--line); }
      .voices figure:first-child blockquote { font: 400 clamp(1.6rem, 1.2rem + 1.9vw, 2.6rem)/1.25 var(--head); text-wrap: balance; }
      .voices figcaption { margin-top: 14px; color: var(--muted); }
      @media (max-width: 860px) { .voices-letters { grid-template-columns: minmax(0, 1fr); } .voices figure { padding: 0; } .voices figure + figure { padding-top: 24px; border-left: 0; border-top: 1px solid var(--line); } }
    `,
    html: markup`
      <section id="voices" class="voices" aria-labelledby="voices-title">
        <div class="wrap">
          <h2 id="voices-title">${heading}</h2>
          <div class="voices-letters" data-sample="${sample}">
            ${items.map(letter)}
          </div>
        </div>
      </section>
    `,
  };
}

export interface CalendarContent {
  heading: string;
  note: string;
  rows: readonly { day: string; month: string; number: string; name: string; text: string }[];
  sample: string;
}

export function calendar({ heading, note, rows, sample }: CalendarContent): SiteSection {
  return {
    id: 'calendar',
    kind: 'dates',
    brief: `${rows.length} dates side by side, day in large figures`,
    ground: 'surface',
    shape: 'table',
    css: rules`
      .calendar { padding-block: var(--section); background: var(--surface); }
      .calendar-head { display: grid; grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); gap: 12px 32px; align-items: end; }
      .calendar-head p { max-width: 34em; color: var(--muted); }
      .calendar ol { display: grid; grid-template-columns: repeat(${rows.length}, minmax(0, 1fr)); margin-top: clamp(28px, 3.4vw, 44px); border-top: 2px solid var(--ink); border-bottom: 2px solid var(--ink); }
      .calendar li { padding: 18px clamp(12px, 1.6vw, 22px) 24px; }
      .calendar li + li { border-left: 1px solid var(--line); }
      .calendar b { display: block; font: 400 clamp(2.8rem, 2rem + 2.8vw, 4.6rem)/1 var(--head); color: var(--accent); }
      .calendar h3 { margin-top: 16px; }
      .calendar li p { color: var(--muted); font-size: .95em; }
      @media (max-width: 860px) {
        .calendar-head { grid-template-columns: minmax(0, 1fr); }
        .calendar ol { grid-template-columns: minmax(0, 1fr); } .calendar li { display: grid; grid-template-columns: 5.4rem minmax(0, 1fr); padding-inline: 0; } .calendar li > div { grid-row: span 2; } .calendar li + li { border-left: 0; border-top: 1px solid var(--line); } .calendar h3 { margin-top: 0; } .calendar li p { grid-column: 2; }
      }
    `,
    html: markup`
      <section id="calendar" class="calendar" aria-labelledby="calendar-title">
        <div class="wrap">
          <div class="calendar-head">
            <h2 id="calendar-title">${heading}</h2>
            <p>${note}</p>
          </div>
          <ol data-sample="${sample}">
            ${rows.map(
              ({ day, month, number, name, text }, index) => markup`
                <li id="calendar-${index + 1}">
                  <div><b>${day}</b> <span class="folio">${month}</span></div>
                  <h3>${number} ${name}</h3>
                  <p>${text}</p>
                </li>
              `,
            )}
          </ol>
        </div>
      </section>
    `,
  };
}

export interface JoinContent {
  heading: string;
  text: string;
  /** What it costs; empty where prices are refused. */
  price: string;
  sample: string;
  form: FormContent;
}

export function join({ heading, text, price, sample, form }: JoinContent): SiteSection {
  return {
    id: 'join',
    kind: 'contact',
    brief: 'dark band: what one gets at the left, three fields at the right',
    ground: 'band',
    shape: 'form',
    css: rules`
      ${FORM_CSS}
      .join { padding-block: var(--section); }
      .join .wrap { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); gap: 36px clamp(32px, 5vw, 80px); }
      .join .wrap > div > p { margin-top: 18px; max-width: 30em; color: var(--band-muted); }
      .join .join-price { font: 400 clamp(1.4rem, 1.2rem + 1vw, 2rem)/1.35 var(--head); color: var(--band-accent); }
      .join .form { padding: clamp(22px, 3vw, 40px); background: var(--bg); color: var(--ink); }
      .join .form :focus-visible { outline-color: var(--accent); }
      .join .form-status { color: var(--muted); }
      @media (max-width: 860px) { .join .wrap { grid-template-columns: minmax(0, 1fr); } }
    `,
    html: markup`
      <section id="join" class="join on-band" aria-labelledby="join-title">
        <div class="wrap">
          <div>
            <h2 id="join-title">${heading}</h2>
            <p>${text}</p>
            ${price && markup`<p class="join-price" data-sample="${sample}">${price}</p>`}
          </div>
          ${formMarkup(form)}
        </div>
      </section>
    `,
  };
}

export function colophon({ facts, links }: JournalSite, line: string, sample: string): SiteSection {
  return {
    id: 'footer',
    kind: 'footer',
    brief: 'the name once more, very large, and the imprint',
    ground: 'bg',
    shape: 'end',
    css: rules`
      .footer { padding-block: clamp(32px, 4vw, 56px) 20px; background: var(--bg); }
      .footer-line { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 4px 28px; padding-top: 12px; border-top: 6px double var(--ink); }
      .footer p, .footer li { min-width: 0; overflow-wrap: anywhere; }
      .footer ul { display: flex; flex-wrap: wrap; gap: 0 24px; min-width: 0; }
      .footer a { display: inline-flex; align-items: center; min-height: 44px; overflow-wrap: anywhere; }
    `,
    html: markup`
      <footer id="footer" class="footer">
        <div class="wrap">
          <div class="footer-line">
            <p class="folio" data-sample="${sample}">${line}</p>
            <ul>
              <li><a href="mailto:${facts.email}">${facts.email}</a></li>
              ${links.slice(0, 1).map(({ id, label }) => markup`<li><a href="#${id}">${label}</a></li>`)}
            </ul>
          </div>
        </div>
      </footer>
    `,
  };
}
