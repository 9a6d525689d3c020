import { earArt } from '../art/plate.js';
import { townMap } from '../art/town-map.js';
import { oklch, toHex } from '../theme/color.js';
import { markup, raw, rules, type Markup } from '../markup.js';
import type { SiteSection } from '../site.js';
import { BOOKING, WHERE_HEADS } from '../words/bakery-copy.js';
import { openingHours } from '../kinds/bakery-facts.js';
import { awning, type Storefront } from './storefront-top.js';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export function booking({ facts, palette }: Storefront): SiteSection {
  const random = facts.random.fork('booking');
  const copy = random.pick(BOOKING);
  const wishes = ['Bread to collect', 'Breakfast table', facts.signature.dish.name];
  const days = DAYS.filter((day) => day !== facts.closedDay);
  const times = [facts.opens, '8:00', '8:30', '9:00', '10:00', '11:30'];
  const option = (text: string): Markup => markup`<option>${text}</option>`;
  return {
    id: 'booking',
    title: 'Booking form',
    kind: 'booking',
    brief: 'dark band; what, day, time, name and phone on a card',
    ground: 'band',
    shape: 'form',
    css: rules`
      .booking { padding-block: var(--section); }
      .booking .wrap { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); gap: 40px clamp(28px, 5vw, 72px); }
      .booking-words p { margin: 18px 0 32px; max-width: 26em; }
      .booking form { padding: clamp(24px, 4vw, 48px); border-radius: var(--radius); background: var(--bg); color: var(--ink); display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 18px 20px; }
      .booking form :focus-visible { outline-color: var(--accent); }
      .booking form .muted { color: var(--muted); }
      .booking fieldset, .booking .wide { grid-column: 1 / -1; }
      .booking legend + div { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 10px; }
      .booking .choice { position: relative; }
      .booking .choice input { position: absolute; inset: 0; opacity: 0; min-height: 44px; cursor: pointer; }
      .booking .choice label { display: flex; align-items: center; min-height: 44px; padding: 6px 18px; border: 1px solid var(--field); border-radius: 24px; font-weight: 400; }
      .booking .choice input:checked + label { background: var(--ink); border-color: var(--ink); color: var(--bg); }
      .booking .choice input:focus-visible + label { outline: 3px solid var(--accent); outline-offset: 2px; }
      .booking form > div > input, .booking select { margin-top: 8px; }
      .booking .error:empty { min-height: 0; }
      @media (max-width: 860px) { .booking .wrap { grid-template-columns: minmax(0, 1fr); } }
      @media (max-width: 520px) { .booking form { grid-template-columns: minmax(0, 1fr); } .booking form .button { width: 100%; } }
    `,
    html: markup`
      <section id="booking" class="booking on-band" aria-labelledby="booking-title">
        <div class="wrap">
          <div class="booking-words">
            <h2 id="booking-title">${random.pick(copy.title)}</h2>
            <p>${facts.say(copy.note)}</p>
            ${raw(earArt(palette.bandAccent))}
          </div>
          <form id="booking-form" data-done="${facts.say(copy.confirm)}" aria-labelledby="booking-title">
            <fieldset>
              <legend>What should we keep?</legend>
              <div>
                ${wishes.map(
                  (wish, index) => markup`
                    <span class="choice"><input type="radio" name="wish" id="booking-wish-${index + 1}" value="${wish}"${index === 0 ? raw(' checked') : ''}><label for="booking-wish-${index + 1}">${wish}</label></span>
                  `,
                )}
              </div>
            </fieldset>
            <div>
              <label for="booking-day">Day</label>
              <select id="booking-day" name="day">
                ${days.map(option)}
              </select>
            </div>
            <div>
              <label for="booking-time">Time</label>
              <select id="booking-time" name="time">
                ${times.map(option)}
              </select>
            </div>
            <div>
              <label for="booking-name">Your name</label>
              <input id="booking-name" name="name" autocomplete="name" required data-missing="Please tell us your name, it goes on the bag." aria-describedby="booking-name-error">
              <p class="error" id="booking-name-error"></p>
            </div>
            <div>
              <label for="booking-phone">Phone</label>
              <input id="booking-phone" name="phone" type="tel" autocomplete="tel" required pattern="[0-9 +()/.\\-]{6,}" data-missing="We need a number to confirm." data-wrong="That does not look like a phone number." aria-describedby="booking-phone-error">
              <p class="error" id="booking-phone-error"></p>
            </div>
            <div class="wide">
              <button class="button" id="booking-send" type="submit">Reserve</button>
            </div>
            <p class="wide muted" id="booking-status" role="status">${facts.say(copy.confirm)}</p>
          </form>
        </div>
      </section>
    `,
  };
}

export function where({ facts, palette, scheme, sign }: Storefront): SiteSection {
  const random = facts.random.fork('where');
  const { place } = facts;
  const paper = scheme.paper[0];
  const light = palette.dark ? 0.3 : 0.9;
  const map = townMap(
    place,
    {
      ground: palette.surface,
      block: toHex(oklch(light, 0.03, paper)),
      blockAlt: toHex(oklch(light - 0.035, 0.04, paper)),
      park: toHex(oklch(light - 0.05, 0.06, 145)),
      road: palette.dark ? palette.bg : toHex(oklch(0.985, 0.012, paper)),
      water: toHex(oklch(palette.dark ? 0.42 : 0.8, 0.06, 215)),
      pin: palette.accent,
    },
    random,
    `Map: ${facts.brand} in ${place.district}, ${place.name}`,
  );
  const hours = openingHours(facts);
  const address = [`${facts.number} ${place.street}`, `${place.postcode} ${place.name}`.trim()].join(', ');
  return {
    id: 'where',
    title: 'Opening hours and map',
    kind: 'where',
    brief: 'hours left, the quarter with a pin right',
    ground: 'bg',
    shape: 'map',
    css: rules`
      .where { padding-block: var(--section) clamp(40px, 5vw, 72px); }
      .where .wrap { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); gap: 40px clamp(32px, 6vw, 84px); }
      .where h2 { font-size: clamp(1.9rem, 1.2rem + 2.2vw, 2.9rem); }
      .where table { width: 100%; margin: 26px 0 24px; border-collapse: collapse; }
      .where th, .where td { padding: 10px 0; border-bottom: 1px solid var(--line); text-align: left; font-weight: 400; }
      .where td { text-align: right; font-variant-numeric: tabular-nums; }
      .where address { font-style: normal; }
      .where address a { display: inline-flex; align-items: center; min-height: 44px; }
      .where-map { min-width: 0; border-radius: var(--radius); overflow: hidden; }
      .where-map svg { width: 100%; height: 100%; min-height: 320px; max-height: 520px; }
      @media (max-width: 860px) { .where .wrap { grid-template-columns: minmax(0, 1fr); } }
    `,
    html: markup`
      <section id="where" class="where" aria-labelledby="where-title">
        <div class="wrap">
          <div>
            <h2 id="where-title">${facts.say(random.pick(WHERE_HEADS[sign]))}</h2>
            <table data-sample>
              <caption class="unseen">Opening hours</caption>
              <tbody>
                ${hours.map(([day, time], index) => markup`<tr id="where-${index + 1}"><th scope="row">${day}</th><td>${time}</td></tr>`)}
              </tbody>
            </table>
            <address data-sample>
              ${address}<br>${place.transit}<br><a href="tel:${place.phone.replace(/\D/g, '')}">${place.phone}</a>
            </address>
          </div>
          <div class="where-map">${raw(map)}</div>
        </div>
      </section>
    `,
  };
}

export function openAnswers({ facts }: Storefront): SiteSection {
  return {
    id: 'faq',
    title: 'Before you ask',
    kind: 'faq',
    brief: 'three short answers in a row',
    ground: 'bg',
    shape: 'answers',
    css: rules`
      .faq { padding-block: var(--section); }
      .where + .faq { padding-top: 0; }
      .faq .wrap { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 32px 48px; }
      .faq p { margin-top: 6px; color: var(--muted); font-size: .97em; }
      @media (max-width: 860px) { .faq .wrap { grid-template-columns: minmax(0, 1fr); } }
    `,
    html: markup`
      <section id="faq" class="faq" aria-label="Before you ask">
        <div class="wrap">
          ${facts.faqs.map(
            ([question, answer], index) => markup`
              <div id="faq-${index + 1}">
                <h3>${question}</h3>
                <p>${facts.say(answer)}</p>
              </div>
            `,
          )}
        </div>
      </section>
    `,
  };
}

export function shopFooter({ facts, links, sign }: Storefront): SiteSection {
  const host =
    facts.brand
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '') || 'shop';
  return {
    id: 'footer',
    title: 'Footer',
    kind: 'footer',
    brief: sign === 'awning' ? 'the awning again, links, address' : 'the name, links, address',
    ground: 'band',
    shape: 'end',
    css: rules`
      .foot { background: var(--deep); color: var(--on-band); }
      .foot .awning-shade { margin: 0; filter: none; }
      .foot .wrap { display: grid; grid-template-columns: minmax(0, 6fr) minmax(0, 3fr) minmax(0, 3fr); gap: 32px; padding-block: 56px 32px; }
      .foot .brand { font: 400 clamp(1.7rem, 1.2rem + 2.2vw, 2.9rem) / 1.1 var(--head); letter-spacing: .1em; text-transform: uppercase; color: var(--band-accent); }
      .foot a { display: inline-flex; align-items: center; min-height: 44px; overflow-wrap: anywhere; }
      .foot small { grid-column: 1 / -1; padding-top: 20px; border-top: 1px solid var(--band-line); color: var(--band-muted); font-size: .85em; }
      @media (max-width: 980px) { .foot .wrap { grid-template-columns: minmax(0, 1fr); } }
    `,
    html: markup`
      <footer id="footer" class="foot on-band">
        ${sign === 'awning' && markup`<div class="awning-shade">${awning('footer-awning')}</div>`}
        <div class="wrap">
          <div>
            <p class="brand">${facts.brand}</p>
            <p>On ${facts.place.street}, ${facts.place.name}.</p>
          </div>
          <ul>
            ${links.slice(0, 4).map(({ id, label }) => markup`<li><a href="#${id}">${label}</a></li>`)}
          </ul>
          <div>
            <p>Wholesale for restaurants:</p>
            <p><a href="mailto:hello@${host}.example">hello@${host}.example</a></p>
          </div>
          <small>© ${facts.brand} · ${facts.baker.full}, baker and owner</small>
        </div>
      </footer>
    `,
  };
}
