import { markup, raw, rules } from '../markup.js';
import type { SiteSection } from '../site.js';
import type { PricePlan } from '../words/product.js';
import { mark, PATTERNS, type Bench } from './bench-top.js';

export function voice({ facts }: Bench): SiteSection {
  const random = facts.random.fork('voice');
  const [text, role] = random.pick(facts.product.voices);
  const index = random.int(3, 8);
  const person = facts.people[index] ?? facts.people[0];
  const initials = `${person?.first[0] ?? ''}${person?.last[0] ?? ''}`;
  return {
    id: 'voice',
    title: 'One customer',
    kind: 'testimonials',
    brief: 'one voice between two rules, initials as a tile',
    ground: 'bg',
    shape: 'quote',
    css: rules`
      .voice .wrap { padding-block: 8px; }
      .voice figure { display: grid; grid-template-columns: 96px minmax(0, 1fr); gap: 20px clamp(20px, 4vw, 52px); padding-block: clamp(40px, 6vw, 76px); border-block: 5px double var(--muted); }
      .voice svg { width: 96px; height: 96px; border-radius: 14px; }
      .voice blockquote { font: 500 clamp(1.3rem, 1rem + 1.5vw, 2.05rem) / 1.32 var(--head); letter-spacing: -.025em; max-width: 32em; }
      .voice figcaption { margin-top: 18px; color: var(--muted); }
      @media (max-width: 640px) { .voice figure { grid-template-columns: minmax(0, 1fr); } .voice svg { width: 64px; height: 64px; } }
    `,
    html: markup`
      <section id="voice" class="voice" aria-label="One customer">
        <div class="wrap">
          <figure data-sample>
            <svg viewBox="0 0 96 96" aria-hidden="true"><rect width="96" height="96" fill="var(--band)"/><path d="M96 0A96 96 0 0 0 34 62L96 96Z" fill="var(--accent)" opacity=".45"/><text x="48" y="60" text-anchor="middle" font-size="34" font-weight="700" fill="var(--band-accent)">${initials}</text></svg>
            <div>
              <blockquote>“${facts.say(text, index)}”</blockquote>
              <figcaption>${person?.full}, ${facts.say(role, index)}</figcaption>
            </div>
          </figure>
        </div>
      </section>
    `,
  };
}

export function pricing({ facts }: Bench): SiteSection {
  const { title, unit, plans } = facts.product.pricing;
  const { sign } = facts;
  const yearly = (plan: PricePlan): number => (plan.monthly * 10) / 12;
  const card = (plan: PricePlan, index: number) => markup`
    <li class="plan${index === 1 ? ' plan-main on-band' : ''}" id="pricing-${index + 1}">
      <h3>${plan.name}</h3>
      <p class="muted plan-who">${plan.who}</p>
      <p class="plan-price">
        <span class="by-month"><b>${sign}${plan.monthly}</b> ${unit}</span>
        <span class="by-year"><b>${sign}${yearly(plan)}</b> ${unit}</span>
      </p>
      <p class="muted plan-note">${plan.monthly === 0 ? 'No card, no end date.' : `${sign}${plan.monthly * 10} when paid by the year.`}</p>
      <ul>
        ${plan.points.map((point, at) => markup`<li id="pricing-${index + 1}-${at + 1}"><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M3 8l4 4 6-8" fill="none" stroke="currentColor" stroke-width="2"/></svg>${point}</li>`)}
      </ul>
      <a class="button${index === 1 ? '' : ' button-quiet'}" href="#closing" aria-label="${plan.action}, ${plan.name}">${plan.action}</a>
    </li>
  `;
  return {
    id: 'pricing',
    title: 'Pricing',
    kind: 'pricing',
    brief: 'three plans joined, the middle one dark',
    ground: 'bg',
    shape: 'triptych',
    css: rules`
      .pricing { padding-block: var(--section); }
      .pricing-head { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 20px; margin-bottom: 36px; }
      .switch { display: inline-flex; padding: 4px; border: 1px solid var(--line); border-radius: 12px; background: var(--surface); }
      .switch button { min-height: 44px; padding: 6px 18px; border: 0; border-radius: 9px; background: none; color: inherit; font: 500 .93em var(--body); cursor: pointer; }
      .switch [aria-pressed="true"] { background: var(--raised); box-shadow: 0 0 0 1px var(--line); font-weight: 650; }
      .plans { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); }
      .plan { display: flex; flex-direction: column; padding: clamp(24px, 3vw, 38px); border: 1px solid var(--line); background: var(--raised); }
      .plan:first-child { border-right: 0; border-radius: 18px 0 0 18px; } .plan:last-child { border-left: 0; border-radius: 0 18px 18px 0; }
      .plan-main { background: var(--band); border-color: var(--band); margin-block: -18px; border-radius: 18px; padding-block: calc(clamp(24px, 3vw, 38px) + 18px); }
      .plan-who { margin-top: 4px; min-height: 3.3em; max-width: 18em; }
      .plan-price { margin-top: 8px; }
      .plan-price b { font-size: clamp(2.4rem, 1.9rem + 2vw, 3.5rem); font-weight: 650; letter-spacing: -.045em; line-height: 1.2; }
      .plans .by-year, .plans[data-shown="year"] .by-month { display: none; }
      .plans[data-shown="year"] .by-year { display: inline; }
      .plan-note { font-size: .9em; }
      .plan ul { display: grid; align-content: start; gap: 12px; flex: 1; margin: 22px 0 32px; }
      .plan ul li { display: grid; grid-template-columns: 16px minmax(0, 1fr); gap: 12px; line-height: 1.45; }
      .plan ul svg { margin-top: .25em; color: var(--accent); } .plan-main ul svg { color: var(--band-accent); }
      .plan-main .button { background: var(--band-accent); color: var(--band); }
      @media (max-width: 900px) {
        .plans { grid-template-columns: minmax(0, 1fr); gap: 16px; }
        .plan, .plan:first-child, .plan:last-child { margin: 0; border: 1px solid var(--line); border-radius: 18px; padding-block: 28px; }
        .plan-who { min-height: 0; }
      }
    `,
    html: markup`
      <section id="pricing" class="pricing" aria-labelledby="pricing-title">
        <div class="wrap">
          <div class="pricing-head">
            <h2 id="pricing-title">${facts.random.fork('pricing').pick(title)}</h2>
            <div class="switch" role="group" aria-label="How to pay" data-scope="pricing-plans">
              <button type="button" id="pricing-month" data-switch="month" aria-pressed="true">Monthly</button>
              <button type="button" id="pricing-year" data-switch="year" aria-pressed="false">Yearly, two months free</button>
            </div>
          </div>
          <ul class="plans" id="pricing-plans" data-sample>
            ${plans.map(card)}
          </ul>
        </div>
      </section>
    `,
  };
}

export function answers({ facts }: Bench): SiteSection {
  const { faqs, faqTitle } = facts.product;
  return {
    id: 'faq',
    title: 'Questions',
    kind: 'faq',
    brief: `${faqs.length} fears, answered in the first sentence`,
    ground: 'bg',
    shape: 'answers',
    css: rules`
      .faq { padding-block: clamp(40px, 4vw, 64px) var(--section); }
      .faq .wrap { display: grid; grid-template-columns: minmax(0, 4fr) minmax(0, 8fr); gap: 32px clamp(32px, 5vw, 72px); }
      .faq h2 { font-size: clamp(1.8rem, 1.2rem + 2vw, 2.7rem); }
      .faq details { border-bottom: 1px solid var(--line); }
      .faq summary { display: flex; justify-content: space-between; align-items: center; gap: 20px; min-height: 58px; padding-block: 14px; font-weight: 650; overflow-wrap: anywhere; cursor: pointer; list-style: none; }
      .faq summary::-webkit-details-marker { display: none; }
      .faq summary::after { content: ""; flex: none; width: 9px; height: 9px; margin-right: 4px; border: solid var(--accent); border-width: 0 2px 2px 0; transform: rotate(45deg) translate(-2px, -2px); transition: transform .16s; }
      .faq details[open] summary::after { transform: rotate(225deg) translate(-2px, -2px); }
      .faq details p { padding: 0 48px 22px 0; color: var(--muted); max-width: 44em; }
      @media (max-width: 860px) { .faq .wrap { grid-template-columns: minmax(0, 1fr); } .faq details p { padding-right: 0; } }
    `,
    html: markup`
      <section id="faq" class="faq" aria-labelledby="faq-title">
        <div class="wrap">
          <h2 id="faq-title">${facts.product.faqTitle || faqTitle}</h2>
          <div>
            ${faqs.map(
              ([question, answer], index) => markup`
                <details id="faq-${index + 1}"${index === 0 ? raw(' open') : ''}>
                  <summary>${facts.say(question)}</summary>
                  <p>${facts.say(answer)}</p>
                </details>
              `,
            )}
          </div>
        </div>
      </section>
    `,
  };
}

export function closing({ facts, palette }: Bench): SiteSection {
  const random = facts.random.fork('closing');
  const { title, text, action } = facts.product.closing;
  return {
    id: 'closing',
    title: 'Start here',
    kind: 'cta',
    brief: 'dark band, one sentence, one field, one button',
    ground: 'band',
    shape: 'statement',
    css: rules`
      .closing { background: ${PATTERNS[facts.product.pattern](palette.bandLine, palette.bandLine)}, var(--band); padding-block: var(--section) clamp(56px, 7vw, 96px); }
      .closing .wrap { display: grid; grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); gap: 32px 56px; align-items: end; }
      .closing h2 { font-size: clamp(2.1rem, 1.2rem + 3.4vw, 4.2rem); }
      .closing form { display: grid; gap: 8px; margin-top: 20px; }
      .closing input { background: var(--raised); }
      .closing .button { justify-self: start; background: var(--band-accent); color: var(--band); }
      .closing .error { color: var(--band-accent); }
      .closing .error:empty { display: none; }
      @media (max-width: 860px) { .closing .wrap { grid-template-columns: minmax(0, 1fr); } }
    `,
    html: markup`
      <section id="closing" class="closing on-band" aria-labelledby="closing-title">
        <div class="wrap">
          <h2 id="closing-title">${random.pick(title)}</h2>
          <div>
            <p>${text}</p>
            <form id="closing-form" aria-labelledby="closing-title" data-done="Look in your inbox: the link is good for one hour.">
              <label for="closing-email">Work email</label>
              <input id="closing-email" name="email" type="email" autocomplete="email" required data-missing="We need an address to send the link to." data-wrong="That does not look like an email address." aria-describedby="closing-email-error">
              <p class="error" id="closing-email-error"></p>
              <button class="button" id="closing-send" type="submit">${action}</button>
              <p class="muted" id="closing-status" role="status">No card. One email, with the link.</p>
            </form>
          </div>
        </div>
      </section>
    `,
  };
}

export function benchFooter(bench: Bench): SiteSection {
  const { facts, links } = bench;
  const host =
    facts.brand
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '') || 'product';
  return {
    id: 'footer',
    title: 'Footer',
    kind: 'footer',
    brief: 'one line: name, place, links, address',
    ground: 'band',
    shape: 'end',
    css: rules`
      .foot { background: var(--deep); color: var(--on-band); font-size: .93em; }
      .foot .wrap { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 28px; padding-block: 20px; }
      .foot p { display: flex; align-items: center; gap: 10px; min-width: 0; margin-right: auto; overflow-wrap: anywhere; }
      .foot ul { display: flex; flex-wrap: wrap; gap: 0 24px; }
      .foot a { display: inline-flex; align-items: center; min-height: 44px; overflow-wrap: anywhere; }
    `,
    html: markup`
      <footer id="footer" class="foot on-band">
        <div class="wrap">
          <p>${mark(bench)} <span>© ${facts.brand}, ${facts.place.name}</span></p>
          <ul>
            ${links.slice(-2).map(({ id, label }) => markup`<li><a href="#${id}">${label}</a></li>`)}
            <li><a href="mailto:hello@${host}.example">hello@${host}.example</a></li>
          </ul>
        </div>
      </footer>
    `,
  };
}
