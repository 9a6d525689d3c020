/** How practices look: round, clear and light, so that none of them is taken for a hotel. */
import { rules } from '../markup.js';
import type { Scheme } from '../theme/palette.js';
import type { FamilyStyle } from '../theme/theme.js';
import { TYPE_PAIRS } from '../theme/type-pairs.js';

const SCHEMES: readonly Scheme[] = [
  {
    name: 'mint',
    band: [190, 0.06],
    accent: [178, 0.13],
    bandAccent: [150, 0.13],
    tint: [168, 0.1],
    paper: [170, 0.012],
  },
  {
    name: 'sky',
    band: [250, 0.09],
    accent: [248, 0.18],
    bandAccent: [205, 0.11],
    tint: [218, 0.1],
    paper: [225, 0.014],
  },
  {
    name: 'coral',
    band: [205, 0.055],
    accent: [32, 0.19],
    bandAccent: [48, 0.13],
    tint: [42, 0.11],
    paper: [30, 0.012],
  },
  {
    name: 'lilac',
    band: [296, 0.09],
    accent: [300, 0.16],
    bandAccent: [325, 0.11],
    tint: [302, 0.09],
    paper: [300, 0.01],
  },
  {
    name: 'lime',
    band: [150, 0.06],
    accent: [142, 0.16],
    bandAccent: [122, 0.15],
    tint: [120, 0.12],
    paper: [125, 0.014],
  },
];

/** Round letters, at the sizes of a page that is read and not of a poster. */
const ROUND = {
  ...TYPE_PAIRS.avant,
  h1: 'clamp(2.4rem, 1.4rem + 3.6vw, 4.2rem)',
  h2: 'clamp(1.9rem, 1.2rem + 2.3vw, 3rem)',
  tracking: '-.035em',
};

export const CLINIC: FamilyStyle = {
  schemes: SCHEMES,
  types: [
    { ...ROUND, body: TYPE_PAIRS.slab.body, name: 'round' },
    { ...ROUND, body: TYPE_PAIRS.bookman.body, name: 'clear' },
  ],
  width: 1180,
  radii: [12, 16, 20],
};

/** What differs from the rest of the family; behind the sections, so that it wins. */
export const CLINIC_STYLE = rules`
  .nav-top { grid-template-columns: minmax(0, auto) minmax(0, 1fr) auto; }
  .nav-brand { grid-column: 1; grid-row: 1; text-align: left; letter-spacing: -.02em; }
  .nav-aside { grid-row: 1; text-align: right; }
  .nav-line { border-block: 1px solid var(--line); }
  .nav-line .nav-row { justify-content: flex-start; }
  .hero { background: var(--surface); }
  .hero em, .treatments-aside, .visit-mark, .team-role, .fees-bill h3, .fees-table thead th { font-style: normal; }
  .hero-notes { border-top: 2px solid currentColor; }
  .button, .booking-sheet, .team-list li, .fees-bill { border-radius: var(--radius); }
  .treatments-list { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 24px; border-top: 0; }
  .treatments-list li { grid-template-columns: clamp(72px, 8vw, 104px) minmax(0, 1fr); gap: 16px 24px; padding: clamp(20px, 2.6vw, 34px); border: 1px solid var(--line); border-radius: var(--radius); background: var(--raised); }
  .treatments-aside { grid-column: 2; align-self: end; padding: 10px 16px; border-left: 0; border-radius: var(--radius) var(--radius) var(--radius) 0; background: var(--tint); color: var(--on-tint); justify-self: start; }
  .visit-list { gap: 0 18px; }
  .visit-mark { font-size: clamp(1.2rem, 1rem + .9vw, 1.7rem); white-space: nowrap; }
  .team-list li { outline: 0; grid-template-columns: minmax(0, 1fr); }
  .team-list li:nth-child(2) { margin-block: 0; }
  .team-list { margin-bottom: 0; }
  .fees-table, .faq .answers, .where table { border-block: 2px solid currentColor; }
  .fees-bill .fees-total { border-bottom: 2px solid currentColor; }
  .booking-sheet { outline: 0; }
  .footer-brand { letter-spacing: -.02em; }
  .footer-in { text-align: left; }
  .footer-line { margin-inline: 0; }
  .footer ul { border-block: 1px solid var(--band-line); justify-content: flex-start; }
  @media (min-width: 821px) { .hero { grid-template-columns: minmax(var(--gutter), 1fr) minmax(0, calc(590px - var(--gutter))) minmax(0, calc(590px - var(--gutter))) minmax(var(--gutter), 1fr); } }
  @media (max-width: 900px) { .treatments-list { grid-template-columns: minmax(0, 1fr); } .visit-list { gap: 0; } }
  @media (max-width: 860px) { .nav-top { grid-template-columns: minmax(0, 1fr) auto; } }
`;
