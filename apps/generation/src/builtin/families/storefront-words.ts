import { markup, rules } from '../markup.js';
import type { SiteSection } from '../site.js';
import { STAT_LABELS, VOICES_LARGE, VOICES_SMALL } from '../words/bakery-copy.js';
import { inWords } from '../kinds/bakery-facts.js';
import type { Storefront } from './storefront-top.js';

export function story({ facts }: Storefront): SiteSection {
  const random = facts.random.fork('story');
  const stats: [string, string, string][] = [
    ['rest', `${facts.rest} h`, random.pick(STAT_LABELS.rest)],
    [
      'mills',
      `${facts.mills} ${facts.story.title.startsWith('One oven') ? 'farms' : 'mills'}`,
      random.pick(STAT_LABELS.mills),
    ],
    ['since', String(facts.since), random.pick(STAT_LABELS.since)],
    ['bins', '0 bins', random.pick(STAT_LABELS.bins)],
  ];
  return {
    id: 'story',
    title: 'Our story',
    kind: 'story',
    brief: 'two paragraphs, four figures between double rules',
    ground: 'bg',
    shape: 'cells',
    css: rules`
      .story { padding-top: var(--section); }
      .story-head { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 6fr); gap: 24px 72px; }
      .story-head p + p { margin-top: 18px; }
      .story dl { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); margin-top: 56px; border-block: 4px double var(--ink); }
      .story dl > div { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: 20px 22px 30px; border-left: 1px solid var(--line); }
      .story dl > div:first-child { padding-left: 0; border-left: 0; }
      .story dd { font: 400 clamp(2rem, 1.5rem + 1.4vw, 2.9rem) / 1.15 var(--head); }
      .story dt { color: var(--muted); font-size: .95em; line-height: 1.45; }
      @media (max-width: 860px) {
        .story-head { grid-template-columns: minmax(0, 1fr); }
        .story dl { grid-template-columns: repeat(2, minmax(0, 1fr)); }
        .story dl > div:nth-child(odd) { padding-left: 0; border-left: 0; }
        .story dl > div:nth-child(n + 3) { border-top: 1px solid var(--line); }
      }
    `,
    html: markup`
      <section id="story" class="story" aria-labelledby="story-title">
        <div class="wrap">
          <div class="story-head">
            <h2 id="story-title">${facts.story.title}</h2>
            <div>
              ${facts.story.paragraphs.map((text, index) => markup`<p id="story-p${index + 1}">${facts.say(text)}</p>`)}
            </div>
          </div>
          <dl data-sample>
            ${stats.map(
              ([id, figure, label]) => markup`
                <div id="story-${id}">
                  <dt>${label}</dt>
                  <dd>${figure}</dd>
                </div>
              `,
            )}
          </dl>
        </div>
      </section>
    `,
  };
}

const VOICES_BAND = rules`
  .voices { margin-top: var(--section); padding-block: var(--section); background: var(--tint); color: var(--on-tint); }
  .voices .wrap { grid-template-columns: minmax(0, 1fr); }
  .voices-large p { max-width: 20em; font-size: clamp(1.8rem, 1.2rem + 2.6vw, 3.3rem); }
  .voices figcaption { color: inherit; }
  .voices-small { grid-template-columns: repeat(2, minmax(0, 1fr)); padding: 32px 0 0; border-left: 0; border-top: 1px solid currentColor; }
`;

/** One large voice and two small ones: beside it, or below it on the full colour. */
export function voices({ facts, sign }: Storefront): SiteSection {
  const random = facts.random.fork('voices');
  const large = random.pick(VOICES_LARGE);
  const small = random.some(VOICES_SMALL, 2);
  const [one, two, three] = facts.people.slice(2);
  const since = Math.max(facts.since, 2024 - random.int(3, 12));
  const people = [two, three];
  return {
    id: 'voices',
    title: 'What people say',
    kind: 'testimonials',
    brief: `one large voice, ${inWords(small.length)} small ones beside it`,
    ground: 'bg',
    shape: 'quote',
    css: rules`
      .voices { padding-block: clamp(56px, 6vw, 88px) var(--section); }
      .voices .wrap { display: grid; grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); gap: 40px clamp(32px, 6vw, 88px); }
      .voices blockquote p { quotes: "“" "”"; }
      .voices blockquote p::before { content: open-quote; }
      .voices blockquote p::after { content: close-quote; }
      .voices-large p { font: italic 400 clamp(1.55rem, 1.1rem + 1.8vw, 2.5rem) / 1.26 var(--head); text-wrap: balance; }
      .voices figcaption { margin-top: 14px; color: var(--muted); font-size: .9em; }
      .voices-small { display: grid; align-content: start; gap: 30px; padding-left: clamp(20px, 3vw, 40px); border-left: 1px solid var(--ink); }
      ${sign === 'arch' ? VOICES_BAND : ''}
      @media (max-width: 860px) { .voices .wrap, .voices .voices-small { grid-template-columns: minmax(0, 1fr); } }
    `,
    html: markup`
      <section id="voices" class="voices" aria-label="What people say">
        <div class="wrap" data-sample>
          <figure class="voices-large" id="voices-1">
            <blockquote><p>${large}</p></blockquote>
            <figcaption>${one?.full}, ${facts.place.district}, since ${since}</figcaption>
          </figure>
          <div class="voices-small">
            ${small.map(
              ([text, role], index) => markup`
                <figure id="voices-${index + 2}">
                  <blockquote><p>${facts.say(text ?? '')}</p></blockquote>
                  <figcaption>${people[index]?.full}, ${facts.say(role ?? '')}</figcaption>
                </figure>
              `,
            )}
          </div>
        </div>
      </section>
    `,
  };
}
