/** What guests need: the way through a day, the way there, what not to bring, and answers. */
import { dayMap, DAY_STOPS } from '../art/wedding-things.js';
import { townMap } from '../art/town-map.js';
import { markup, raw, rules } from '../markup.js';
import { ANSWERS_CSS, answersMarkup, type Answer } from '../parts/answers.js';
import type { SiteSection } from '../site.js';
import { oklch, toHex } from '../theme/color.js';
import { groundClass, headMarkup, svg, type GalleryPage } from './gallery-theme.js';

export interface Day {
  id: string;
  title: string;
  text: string;
  label: string;
  /** As many as the map has stops, or fewer. */
  stops: readonly { time: string; title: string; text: string }[];
  about: string;
}

/** One way with numbers on it, and under it what happens at each. */
export function daySection(
  { facts, inks }: GalleryPage,
  { id, title, text, label, stops, about }: Day,
  ground: SiteSection['ground'],
): SiteSection {
  return {
    id,
    kind: id,
    brief: `a map of the day, ${stops.length} stops`,
    ground,
    shape: 'rail',
    css: rules`
      #${id} { padding-block: var(--room); }
      .${id}-map { position: relative; overflow: hidden; border-radius: var(--radius); }
      .${id}-map svg { width: 100%; height: clamp(200px, 27vw, 380px); max-width: none; }
      .${id}-map i { position: absolute; display: grid; place-items: center; width: 2.4em; height: 2.4em; margin: -1.2em; border-radius: 50%; background: var(--accent); color: var(--on-accent); font: 400 clamp(.85rem, .6rem + .8vw, 1.2rem)/1 var(--head); }
      .${id}-stops { display: grid; grid-template-columns: repeat(${stops.length}, minmax(0, 1fr)); gap: var(--gap); margin-top: 32px; }
      .${id}-stops time { display: block; font: 400 clamp(1.6rem, 1.1rem + 1.3vw, 2.5rem)/1 var(--head); letter-spacing: -.05em; color: var(--accent); }
      .${id}-stops h3 { margin: 12px 0 4px; }
      .${id}-stops p { color: var(--muted); font-size: .94em; }
      @media (max-width: 1000px) {
        .${id}-map i { display: none; }
        .${id}-stops { grid-template-columns: minmax(0, 1fr); gap: 0; }
        .${id}-stops li { display: grid; grid-template-columns: 6rem minmax(0, 1fr); gap: 0 16px; padding-block: 18px; border-top: 1px solid var(--line); }
        .${id}-stops time { grid-row: 1 / 3; }
        .${id}-stops h3 { margin: 0 0 2px; }
      }
    `,
    html: markup`
      <section id="${id}" class="${groundClass(ground)}" aria-labelledby="${id}-title">
        <div class="wrap">
          ${headMarkup(id, title, text)}
          <div class="${id}-map">
            ${svg(1344, 360, dayMap(inks, facts.random.fork('day-map')), label)}
            ${stops.map((_, i) => markup`<i aria-hidden="true" style="left: ${((DAY_STOPS[i]?.x ?? 0) * 100).toFixed(1)}%; top: ${((DAY_STOPS[i]?.y ?? 0) * 100).toFixed(1)}%">${i + 1}</i>`)}
          </div>
          <ol class="${id}-stops" data-sample="${about}">
            ${stops.map(({ time, title: name, text: words }) => markup`<li><time datetime="${time}">${time}</time><h3>${name}</h3><p>${words}</p></li>`)}
          </ol>
        </div>
      </section>
    `,
  };
}

export interface Travel {
  id: string;
  title: string;
  /** How, and what then. */
  ways: readonly (readonly [title: string, text: string])[];
  address: readonly string[];
  about: string;
}

export function travelSection(
  { facts, inks, theme }: GalleryPage,
  { id, title, ways, address, about }: Travel,
  ground: SiteSection['ground'],
): SiteSection {
  const { dark, hue } = inks;
  const tone = (l: number, c: number, h: number): string => toHex(oklch(dark ? 0.62 - l * 0.36 : l, c, h));
  const colors = {
    ground: tone(0.93, 0.01, hue),
    block: tone(0.88, 0.02, hue),
    blockAlt: tone(0.84, 0.03, hue + 40),
    park: tone(0.84, 0.06, 140),
    road: theme.palette.raised,
    water: tone(0.82, 0.05, 225),
    pin: theme.palette.accent,
  };
  const label = facts.say(facts.common.map);
  return {
    id,
    kind: id,
    brief: `a map and ${ways.length} ways`,
    ground,
    shape: 'map',
    css: rules`
      #${id} { position: relative; padding-block: var(--room); }
      .${id}-words { grid-column: 7 / -1; }
      .${id}-words > p { margin-top: 12px; }
      .${id}-ways { margin-top: clamp(24px, 3vw, 40px); border-top: 1px solid var(--line); }
      .${id}-ways div { display: grid; grid-template-columns: 7.4rem minmax(0, 1fr); gap: 4px 20px; padding-block: 16px; border-bottom: 1px solid var(--line); }
      .${id}-ways dt { font-family: var(--head); letter-spacing: -.02em; }
      .${id}-ways dd { color: var(--muted); }
      .${id}-map { overflow: hidden; }
      .${id}-map svg { width: 100%; height: 100%; max-width: none; }
      @media (min-width: 821px) { .${id}-map { position: absolute; inset: 0 54.5% 0 0; } }
      @media (max-width: 820px) { .${id}-words { grid-column: 1 / -1; } .${id}-map { height: 300px; margin-top: 40px; } }
      @media (max-width: 460px) { .${id}-ways div { grid-template-columns: minmax(0, 1fr); } }
    `,
    html: markup`
      <section id="${id}" class="${groundClass(ground)}" aria-labelledby="${id}-title">
        <div class="wrap grid">
          <div class="${id}-words" data-sample="${about}">
            <h2 id="${id}-title">${title}</h2>
            ${address.map((line) => markup`<p>${line}</p>`)}
            <dl class="${id}-ways">
              ${ways.map(([name, words]) => markup`<div><dt>${name}</dt><dd>${words}</dd></div>`)}
            </dl>
          </div>
        </div>
        <div class="${id}-map">
          ${raw(townMap(facts.place, colors, facts.random.fork('map'), label))}
        </div>
      </section>
    `,
  };
}

/** A sentence in full colour and a short list beside it. */
export function giftsSection({
  id,
  title,
  text,
  items,
  about,
}: {
  id: string;
  title: string;
  text: string;
  items: readonly (readonly [string, string])[];
  about: string;
}): SiteSection {
  return {
    id,
    kind: id,
    brief: `${items.length} wishes in full colour`,
    ground: 'accent',
    shape: 'columns',
    css: rules`
      #${id} { padding-block: var(--room); }
      .${id}-words { grid-column: 1 / 8; }
      .${id}-words h2 { font-size: clamp(2.4rem, 1.2rem + 4.8vw, 5.4rem); max-width: 9em; }
      .${id}-words p { margin-top: 24px; max-width: 40ch; }
      .${id}-list { grid-column: 8 / -1; align-self: end; border-top: 1px solid currentColor; }
      .${id}-list li { padding-block: 18px; border-bottom: 1px solid currentColor; }
      @media (max-width: 820px) { .${id}-words, .${id}-list { grid-column: 1 / -1; } .${id}-list { margin-top: 40px; } }
    `,
    html: markup`
      <section id="${id}" class="on-accent" aria-labelledby="${id}-title">
        <div class="wrap grid">
          <div class="${id}-words">
            <h2 id="${id}-title">${title}</h2>
            <p>${text}</p>
          </div>
          <ul class="${id}-list" data-sample="${about}">
            ${items.map(([name, words]) => markup`<li><h3>${name}</h3><p>${words}</p></li>`)}
          </ul>
        </div>
      </section>
    `,
  };
}

export function answersSection(
  id: string,
  title: string,
  items: readonly Answer[],
  about: string,
  ground: SiteSection['ground'],
): SiteSection {
  return {
    id,
    kind: id,
    brief: `${items.length} answers beside their title`,
    ground,
    shape: 'answers',
    css: rules`
      #${id} { padding-block: var(--room); }
      .${id}-title { grid-column: 1 / 5; }
      .${id}-list { grid-column: 6 / -1; }
      ${ANSWERS_CSS}
      #${id} summary { font: 400 clamp(1.1rem, 1rem + .5vw, 1.4rem)/1.25 var(--head); letter-spacing: -.025em; }
      @media (max-width: 820px) { .${id}-title, .${id}-list { grid-column: 1 / -1; } .${id}-list { margin-top: 28px; } }
    `,
    html: markup`
      <section id="${id}" class="${groundClass(ground)}" aria-labelledby="${id}-title">
        <div class="wrap grid">
          <h2 class="${id}-title" id="${id}-title">${title}</h2>
          <div class="${id}-list" data-sample="${about}">
            ${answersMarkup(id, items)}
          </div>
        </div>
      </section>
    `,
  };
}
