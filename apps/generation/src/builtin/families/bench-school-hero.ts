/** How a school opens: a panel that the next band cuts off, or a page of an exercise book that leaves the picture. */
import { exerciseBook } from '../art/exercise-book.js';
import type { SchoolTopic } from '../words/school.js';
import { markup, raw, rules } from '../markup.js';
import type { SiteSection } from '../site.js';
import {
  boardPanel,
  editorPanel,
  keysPanel,
  phrasePanel,
  type PanelPart,
  type School,
} from './bench-school-panels.js';

type Signature = 'keys' | 'board' | 'phrases' | 'editor' | 'book';

const SIGNATURES: Record<SchoolTopic, readonly Signature[]> = {
  music: ['keys', 'keys', 'board'],
  language: ['phrases', 'phrases', 'book'],
  code: ['editor', 'editor', 'board'],
  driving: ['board', 'book', 'board'],
  little: ['book', 'book', 'board'],
  school: ['book', 'board', 'book'],
};

export const signatureOf = ({ facts }: School): Signature =>
  facts.random.fork('signature').pick(SIGNATURES[facts.topic]);

const PANELS: Record<Exclude<Signature, 'book'>, (school: School) => PanelPart> = {
  keys: keysPanel,
  board: boardPanel,
  phrases: phrasePanel,
  editor: editorPanel,
};

/** What the hero stands on, by its object: staves, squares, guide lines. */
const GROUNDS: Record<Signature, string> = {
  keys: 'repeating-linear-gradient(#0000 0 17px, var(--tint-deep) 17px 18px, #0000 18px 36px, var(--tint-deep) 36px 37px, #0000 37px 55px, var(--tint-deep) 55px 56px, #0000 56px 74px, var(--tint-deep) 74px 75px, #0000 75px 93px, var(--tint-deep) 93px 94px, #0000 94px 190px), var(--tint)',
  board: 'var(--tint)',
  phrases: 'repeating-linear-gradient(#0000 0 43px, var(--tint-deep) 43px 44px), var(--tint)',
  editor:
    'repeating-linear-gradient(90deg, #0000 0 31px, var(--tint-deep) 31px 32px), repeating-linear-gradient(#0000 0 31px, var(--tint-deep) 31px 32px), var(--tint)',
  book: 'var(--bg)',
};

const headCss = (dark: boolean): string => rules`
  .hero { color: var(--on-tint); padding-top: clamp(40px, 5.4vw, 84px); }
  .hero h1 { overflow-wrap: anywhere; hyphens: manual; }
  .hero-sub { max-width: 33em; font-size: 1.1em; line-height: 1.55; }
  .hero-actions { display: flex; flex-wrap: wrap; gap: 12px; margin-top: 24px; }
  .hero .button { ${dark ? 'background: var(--band-accent); color: var(--band)' : 'background: var(--band); color: var(--on-band)'}; }
  .hero .button:hover { text-decoration: underline; }
  .hero .button-quiet { background: var(--raised); color: var(--ink); border: 1px solid var(--ink); }
  @media (max-width: 520px) { .hero-actions .button { width: 100%; } }
`;

function words({ facts }: School): { h1: string; sub: string; action: string } {
  const random = facts.random.fork('hero');
  const h1 = facts.say(random.fork('h1').pick(facts.words.headlines));
  return {
    // A weekday may open it, and some languages write those small.
    h1: h1.charAt(0).toUpperCase() + h1.slice(1),
    sub: facts.say(random.fork('sub').pick(facts.words.subs)),
    action: random.fork('action').pick(facts.words.actions),
  };
}

export const enrolAction = (school: School): string => words(school).action;

function panelHero(school: School, signature: Exclude<Signature, 'book'>): SiteSection {
  const { facts } = school;
  const panel = PANELS[signature](school);
  const { h1, sub, action } = words(school);
  const stacked = facts.random.fork('arrangement').chance(0.4);
  const target = facts.has('enrol') && facts.has('booking') ? 'enrol' : 'dates';
  return {
    id: 'hero',
    kind: 'hero',
    brief: `headline and ${signature}, cut off by the next band`,
    ground: 'art',
    shape: 'split',
    css: rules`
      ${headCss(school.theme.palette.dark)}
      .hero { background: ${GROUNDS[signature]}; }
      ${stacked ? '.hero h1 { font-size: calc(clamp(2.6rem, 1.2rem + 6.4vw, 6.4rem) * var(--grow)); } .hero-text { display: grid; grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); gap: 20px 48px; align-items: end; margin-top: clamp(16px, 2vw, 28px); } .hero-actions { margin: 0; justify-content: flex-end; }' : '.hero-head { display: grid; grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); gap: 28px 56px; align-items: end; }'}
      .hero-sub { padding: 2px 0; background: linear-gradient(var(--tint), var(--tint)); box-shadow: 0 0 0 6px var(--tint); }
      ${panel.css}
      @media (max-width: 860px) { .hero-head, .hero-text { grid-template-columns: minmax(0, 1fr); } .hero-actions { justify-content: flex-start; } }
    `,
    html: markup`
      <main id="hero" class="hero">
        <div class="wrap">
          <div class="hero-head">
            <h1>${h1}</h1>
            <div class="hero-text">
              <p class="hero-sub">${sub}</p>
              <div class="hero-actions">
                <a class="button" href="#${target}">${action}</a>
                <a class="button button-quiet" href="#dates">${facts.ui.more}</a>
              </div>
            </div>
          </div>
          ${panel.html}
        </div>
      </main>
    `,
  };
}

const BOOK_CSS = rules`
  .hero { position: relative; background: var(--bg); color: var(--ink); overflow: hidden; padding: 0; }
  .hero .wrap { display: grid; grid-template-columns: minmax(0, 6fr) minmax(0, 6fr); gap: 32px clamp(32px, 4vw, 64px); align-items: center; }
  .hero-head { padding-block: clamp(48px, 7vw, 104px); }
  .hero-sub { margin-top: clamp(18px, 2vw, 28px); }
  .book { position: relative; align-self: stretch; min-height: 560px; margin-right: min(-48px, calc((100vw - 1216px) / -2 - 48px)); background: var(--tint); padding: clamp(40px, 4.4vw, 64px) 0 0 clamp(28px, 4vw, 56px); }
  .book > svg { position: absolute; width: calc(100% - clamp(28px, 4vw, 56px)); height: calc(100% - clamp(40px, 4.4vw, 64px)); max-width: none; }
  .book-label { position: absolute; left: clamp(64px, 9vw, 128px); top: clamp(24px, 3vw, 40px); width: min(340px, 64%); padding: 14px 20px 16px; background: #fffdf6; color: #26242b; border: 2px solid #26242b; outline: 1px solid #26242b; outline-offset: -8px; border-radius: 4px; line-height: 1.4; font-size: .92rem; }
  .book-label div { display: grid; grid-template-columns: 5.4em minmax(0, 1fr); gap: 10px; padding: 5px 8px 3px; border-bottom: 1px solid #26242b80; }
  .book-label dt { color: #5c5963; }
  .book-label dd { font-weight: 600; overflow-wrap: anywhere; }
  @media (max-width: 860px) { .hero .wrap { grid-template-columns: minmax(0, 1fr); gap: 0; } .hero-head { padding-block: 44px 32px; } .book { min-height: 470px; margin-inline: calc(var(--gutter) * -1); } }
`;

function bookHero(school: School): SiteSection {
  const { facts, theme } = school;
  const { palette } = theme;
  const { h1, sub, action } = words(school);
  const { label } = facts.ui;
  const target = facts.has('enrol') && facts.has('booking') ? 'enrol' : 'dates';
  const art = exerciseBook(
    facts.random.fork('book'),
    {
      paper: '#fffdf8',
      line: '#a9b9d2',
      band: '#eef3fb',
      margin: '#d9685f',
      ink: '#22336b',
      trace: '#8b93ad',
      cover: palette.band,
      coverDark: palette.deep,
      pencil: ['#c98a12', '#e6a720', '#f6c658'],
    },
    facts.ui.art.book,
  );
  const first = facts.courses[0];
  return {
    id: 'hero',
    kind: 'hero',
    brief: 'headline beside a page of an exercise book, cropped right and below',
    ground: 'art',
    shape: 'split',
    css: rules`
      ${headCss(palette.dark)}
      ${BOOK_CSS}
    `,
    html: markup`
      <main id="hero" class="hero">
        <div class="wrap">
          <div class="hero-head">
            <h1>${h1}</h1>
            <p class="hero-sub">${sub}</p>
            <div class="hero-actions">
              <a class="button" href="#${target}">${action}</a>
              <a class="button button-quiet" href="#dates">${facts.ui.more}</a>
            </div>
          </div>
          <div class="book">
            ${raw(art)}
            <dl class="book-label" data-sample="${facts.ui.sample.dates}">
              <div><dt>${label.name}</dt><dd>${facts.brand}</dd></div>
              <div><dt>${label.subject}</dt><dd>${first?.name}</dd></div>
              <div><dt>${label.begins}</dt><dd>${first?.start.text}</dd></div>
            </dl>
          </div>
        </div>
      </main>
    `,
  };
}

export function schoolHero(school: School): SiteSection {
  const signature = signatureOf(school);
  return signature === 'book' ? bookHero(school) : panelHero(school, signature);
}
