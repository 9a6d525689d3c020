import { tideArt } from '../art/chart-art.js';
import { markup, raw, rules } from '../markup.js';
import type { SiteSection } from '../site.js';
import type { Chart } from './chart-top.js';

export function offers({ facts }: Chart): SiteSection {
  const { title, note, items } = facts.trade.offers;
  return {
    id: 'offers',
    title: 'What there is',
    kind: 'list',
    brief: `${items.length} entries in two columns on sand`,
    ground: 'surface',
    shape: 'rows',
    css: rules`
      .offers { padding-block: var(--section); background: var(--sand); color: var(--on-tint); }
      .offers-head { display: grid; grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); gap: 16px 48px; align-items: end; margin-bottom: 32px; }
      .offers ol { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: clamp(32px, 5vw, 72px); border-bottom: 1px solid currentColor; }
      .offers li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 2px 20px; align-items: baseline; padding-block: 20px 22px; border-top: 1px solid currentColor; }
      .offers li p { grid-column: 1 / -1; max-width: 34em; }
      .offers li span { font: 400 .85rem/1.4 var(--mono); }
      @media (max-width: 820px) { .offers-head, .offers ol { grid-template-columns: minmax(0, 1fr); } }
    `,
    html: markup`
      <section id="offers" class="offers" aria-labelledby="offers-title">
        <div class="wrap">
          <div class="offers-head">
            <h2 id="offers-title">${facts.random.fork('offers').pick(title)}</h2>
            <p>${facts.say(note)}</p>
          </div>
          <ol data-sample>
            ${items.map(
              ([name, text, tag], index) => markup`
                <li id="offers-${index + 1}">
                  <h3>${name}</h3>
                  <span>${tag}</span>
                  <p>${facts.say(text, index + 2)}</p>
                </li>
              `,
            )}
          </ol>
        </div>
      </section>
    `,
  };
}

export function day({ facts, colors }: Chart): SiteSection {
  const { title, note, rows, high, low } = facts.trade.day;
  const art = tideArt(
    high,
    low,
    colors,
    facts.random.fork('tide'),
    `A curve over the day: highest at ${high}, lowest at ${low}`,
  );
  return {
    id: 'day',
    title: 'How it goes',
    kind: 'schedule',
    brief: `a curve and ${rows.length} ruled rows under it`,
    ground: 'bg',
    shape: 'rail',
    css: rules`
      .day { padding-block: var(--section); }
      .day-head { display: grid; grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); gap: 16px 48px; align-items: end; margin-bottom: 28px; }
      .day svg { width: 100%; min-height: 110px; font-family: var(--mono); }
      .day ol { border-top: 1px solid var(--ink); }
      .day li { display: grid; grid-template-columns: 6.4rem minmax(0, 1fr) minmax(0, 1fr); border-bottom: 1px solid var(--line); }
      .day li > * { padding: 16px 18px; }
      .day li time { padding-left: 0; font: 400 .92rem/1.7 var(--mono); border-right: 1px solid var(--line); }
      .day li h3 { font-size: 1.08em; }
      .day li p { color: var(--muted); }
      .day li:nth-child(odd) { background: var(--tint); } .day li:nth-child(odd) > * { color: var(--on-tint); }
      .day li time { padding-left: 14px; }
      .day .now, .day .now:nth-child(odd) { background: var(--band); } .day .now > *, .day .now:nth-child(odd) > * { color: var(--on-band); }
      @media (max-width: 760px) {
        .day-head { grid-template-columns: minmax(0, 1fr); }
        .day li { grid-template-columns: 5.2rem minmax(0, 1fr); }
        .day li p { grid-column: 2; padding-top: 0; }
        .day li h3 { padding-bottom: 4px; }
        .day li time { grid-row: span 2; }
      }
    `,
    html: markup`
      <section id="day" class="day" aria-labelledby="day-title">
        <div class="wrap">
          <div class="day-head">
            <h2 id="day-title">${facts.random.fork('day').pick(title)}</h2>
            <p class="muted">${facts.say(note)}</p>
          </div>
          ${raw(art)}
          <ol data-sample>
            ${rows.map(
              ([time, what, text], index) => markup`
                <li id="day-${index + 1}"${index === 2 ? raw(' class="now"') : ''}>
                  <time>${time}</time>
                  <h3>${what}</h3>
                  <p>${facts.say(text)}</p>
                </li>
              `,
            )}
          </ol>
        </div>
      </section>
    `,
  };
}

export function chartVoices({ facts }: Chart): SiteSection {
  return {
    id: 'voices',
    title: 'What people say',
    kind: 'testimonials',
    brief: 'three voices in three columns between rules',
    ground: 'bg',
    shape: 'quote',
    css: rules`
      .voices { padding-block: clamp(48px, 6vw, 88px); background: var(--tint); color: var(--on-tint); }
      .voices .wrap { display: grid; grid-template-columns: minmax(0, 6fr) minmax(0, 3fr) minmax(0, 3fr); gap: 32px 0; }
      .voices figure { padding-inline: clamp(20px, 2.6vw, 36px); }
      .voices figure:first-child { padding-left: 0; } .voices figure:last-child { padding-right: 0; }
      .voices figure + figure { border-left: 1px solid currentColor; }
      .voices figure:first-child blockquote { font: 600 clamp(1.45rem, 1.1rem + 1.5vw, 2.2rem) / 1.3 var(--head); text-wrap: balance; }
      .voices figcaption { margin-top: 14px; font: 400 .85rem/1.5 var(--mono); }
      @media (max-width: 860px) {
        .voices .wrap { grid-template-columns: minmax(0, 1fr); }
        .voices figure { padding: 0; } .voices figure + figure { padding-top: 28px; border-left: 0; border-top: 1px solid currentColor; }
      }
    `,
    html: markup`
      <section id="voices" class="voices" aria-label="What people say">
        <div class="wrap" data-sample>
          ${facts.trade.voices.map(
            ([text, role], index) => markup`
              <figure id="voices-${index + 1}">
                <blockquote>“${facts.say(text, index + 3)}”</blockquote>
                <figcaption>${facts.people[index + 3]?.full}, ${facts.say(role, index + 3)}</figcaption>
              </figure>
            `,
          )}
        </div>
      </section>
    `,
  };
}

export function ticketRows({ facts }: Chart): SiteSection {
  const { title, rows, action } = facts.trade.prices;
  const target = facts.has('booking') ? 'contact' : 'where';
  return {
    id: 'prices',
    title: 'Prices',
    kind: 'pricing',
    brief: `dark band, ${rows.length} rows: name, what is in it, price, button`,
    ground: 'band',
    shape: 'tickets',
    css: rules`
      .prices { padding-block: var(--section); }
      .prices ol { margin-top: clamp(24px, 3vw, 40px); border-top: 1px solid var(--band-line); }
      .prices li { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 5fr) minmax(0, 2fr) auto; gap: 8px 32px; align-items: center; padding-block: 22px; border-bottom: 1px solid var(--band-line); }
      .prices li p { color: var(--band-muted); max-width: 30em; }
      .prices li b { font: 700 clamp(1.6rem, 1.2rem + 1.2vw, 2.3rem) / 1.1 var(--head); white-space: nowrap; }
      .prices .button { background: var(--sand); color: var(--on-tint); }
      @media (max-width: 860px) { .prices li { grid-template-columns: minmax(0, 1fr) auto; } .prices li p { grid-column: 1 / -1; grid-row: 2; } .prices .button { grid-column: 1 / -1; margin-top: 8px; } }
    `,
    html: markup`
      <section id="prices" class="prices on-band" aria-labelledby="prices-title">
        <div class="wrap">
          <h2 id="prices-title">${facts.random.fork('prices').pick(title)}</h2>
          <ol data-sample>
            ${rows.map(
              ([name, text, euros], index) => markup`
                <li id="prices-${index + 1}">
                  <h3>${name}</h3>
                  <p>${text}</p>
                  <b>${euros === 0 ? 'free' : facts.money.short(euros)}</b>
                  <a class="button" href="#${target}" aria-label="${action}: ${name}">${action}</a>
                </li>
              `,
            )}
          </ol>
        </div>
      </section>
    `,
  };
}
