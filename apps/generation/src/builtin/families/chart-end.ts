import { contours } from '../art/contours.js';
import { circle } from '../art/svg.js';
import { escapeHtml, markup, raw, rules } from '../markup.js';
import type { SiteSection } from '../site.js';
import type { Chart } from './chart-top.js';

export function chartWhere({ facts, colors }: Chart): SiteSection {
  const { title, ways } = facts.trade.where;
  const { place, number } = facts;
  const text = escapeHtml(`Chart of ${place.district}, ${place.name}, with ${facts.brand}`);
  const svg =
    `<svg viewBox="0 0 640 480" preserveAspectRatio="xMidYMid slice" role="img" aria-label="${text}">` +
    contours(640, 480, colors, facts.random.fork('where')) +
    `<path d="M60 470C180 360 220 330 318 246" fill="none" stroke="${colors.mark}" stroke-width="3" stroke-dasharray="3 9" stroke-linecap="round"/>` +
    circle(322, 240, 16, colors.paper, `stroke="${colors.ink}"`) +
    circle(322, 240, 9, colors.mark) +
    '</svg>';
  return {
    id: 'where',
    title: 'Getting here',
    kind: 'where',
    brief: 'framed chart left, four ways to come right',
    ground: 'bg',
    shape: 'map',
    css: rules`
      .where { padding-block: var(--section); }
      .where .wrap { display: grid; grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); gap: 40px clamp(32px, 5vw, 72px); align-items: center; }
      .where .frame svg { width: 100%; min-height: 340px; max-height: 460px; }
      .where h2 { font-size: clamp(1.9rem, 1.2rem + 2.2vw, 2.9rem); }
      .where dl { margin-top: 22px; }
      .where dt { margin-top: 14px; font: 400 .9rem/1.5 var(--mono); color: var(--accent); }
      .where address { margin-top: 24px; font-style: normal; }
      @media (max-width: 860px) { .where .wrap { grid-template-columns: minmax(0, 1fr); } }
    `,
    html: markup`
      <section id="where" class="where" aria-labelledby="where-title">
        <div class="wrap">
          <div class="frame">${raw(svg)}</div>
          <div data-sample>
            <h2 id="where-title">${facts.say(title)}</h2>
            <dl>
              ${ways.map(([term, way]) => markup`<dt>${term}</dt><dd>${facts.say(way)}</dd>`)}
            </dl>
            <address>${number} ${place.street}, ${`${place.postcode} ${place.name}`.trim()}</address>
          </div>
        </div>
      </section>
    `,
  };
}

export function contact({ facts }: Chart): SiteSection {
  const { title, text, wishes, action, done } = facts.trade.contact;
  return {
    id: 'contact',
    title: 'Contact form',
    kind: 'contact',
    brief: 'what about, name, email and a few lines',
    ground: 'surface',
    shape: 'form',
    css: rules`
      .contact { padding-block: var(--section); background: var(--surface); }
      .contact .wrap { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); gap: 36px clamp(28px, 5vw, 72px); }
      .contact .wrap > div > p { margin-top: 18px; max-width: 28em; }
      .contact form { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 14px 20px; }
      .contact .wide { grid-column: 1 / -1; }
      .contact input, .contact select, .contact textarea { margin-top: 6px; }
      .contact textarea { min-height: 120px; resize: vertical; }
      .contact .error:empty { min-height: 0; }
      @media (max-width: 860px) { .contact .wrap { grid-template-columns: minmax(0, 1fr); } }
      @media (max-width: 520px) { .contact form { grid-template-columns: minmax(0, 1fr); } }
    `,
    html: markup`
      <section id="contact" class="contact" aria-labelledby="contact-title">
        <div class="wrap">
          <div>
            <h2 id="contact-title">${facts.random.fork('contact').pick(title)}</h2>
            <p>${facts.say(text)}</p>
          </div>
          <form id="contact-form" aria-labelledby="contact-title" data-done="${done}">
            <div class="wide">
              <label for="contact-wish">What is it about?</label>
              <select id="contact-wish" name="wish">
                ${wishes.map((wish) => markup`<option>${wish}</option>`)}
              </select>
            </div>
            <div>
              <label for="contact-name">Your name</label>
              <input id="contact-name" name="name" autocomplete="name" required data-missing="Please tell us your name." aria-describedby="contact-name-error">
              <p class="error" id="contact-name-error"></p>
            </div>
            <div>
              <label for="contact-email">Email</label>
              <input id="contact-email" name="email" type="email" autocomplete="email" required data-missing="We need an address to answer to." data-wrong="That does not look like an email address." aria-describedby="contact-email-error">
              <p class="error" id="contact-email-error"></p>
            </div>
            <div class="wide">
              <label for="contact-lines">A few lines</label>
              <textarea id="contact-lines" name="lines" rows="4"></textarea>
            </div>
            <div class="wide"><button class="button" id="contact-send" type="submit">${action}</button></div>
            <p class="wide muted" id="contact-status" role="status">${done}</p>
          </form>
        </div>
      </section>
    `,
  };
}

export function chartAnswers({ facts }: Chart): SiteSection {
  return {
    id: 'faq',
    title: 'Before you ask',
    kind: 'faq',
    brief: 'title left, four open answers in two columns',
    ground: 'bg',
    shape: 'answers',
    css: rules`
      .faq { padding-block: var(--section); }
      .faq .wrap { display: grid; grid-template-columns: minmax(0, 4fr) minmax(0, 8fr); gap: 28px clamp(28px, 5vw, 72px); }
      .faq-answers { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 28px 40px; }
      .faq h3 { font-size: 1.1em; }
      .faq p { margin-top: 4px; color: var(--muted); }
      @media (max-width: 860px) { .faq .wrap, .faq-answers { grid-template-columns: minmax(0, 1fr); } }
    `,
    html: markup`
      <section id="faq" class="faq" aria-labelledby="faq-title">
        <div class="wrap">
          <h2 id="faq-title">Before you ask</h2>
          <div class="faq-answers">
            ${facts.trade.faqs.map(
              ([question, answer], index) => markup`
                <div id="faq-${index + 1}">
                  <h3>${question}</h3>
                  <p>${facts.say(answer)}</p>
                </div>
              `,
            )}
          </div>
        </div>
      </section>
    `,
  };
}

export function chartFooter({ facts, links }: Chart): SiteSection {
  const host =
    facts.brand
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '') || 'place';
  return {
    id: 'footer',
    title: 'Footer',
    kind: 'footer',
    brief: 'the frame again, with name and address inside',
    ground: 'band',
    shape: 'end',
    css: rules`
      .foot { padding: 0 clamp(8px, 1.6vw, 20px) 12px; }
      .foot .frame > div { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 28px; padding: 16px clamp(16px, 3vw, 32px); background: var(--bg); }
      .foot p { min-width: 0; margin-right: auto; overflow-wrap: anywhere; }
      .foot ul { display: flex; flex-wrap: wrap; gap: 0 24px; }
      .foot a { display: inline-flex; align-items: center; min-height: 44px; overflow-wrap: anywhere; }
    `,
    html: markup`
      <footer id="footer" class="foot">
        <div class="frame">
          <div>
            <p>${facts.brand}, ${facts.place.name}, run by ${facts.host.full}</p>
            <ul>
              ${links.slice(0, 2).map(({ id, label }) => markup`<li><a href="#${id}">${label}</a></li>`)}
              <li><a href="mailto:hello@${host}.example">hello@${host}.example</a></li>
            </ul>
          </div>
        </div>
      </footer>
    `,
  };
}
