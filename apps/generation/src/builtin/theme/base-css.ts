import { paletteCss, type Palette } from './palette.js';
import { rules } from '../markup.js';
import type { TypePair } from './type-pairs.js';

export interface BaseStyle {
  palette: Palette;
  type: TypePair;
  /** Widest content, in pixels, gutters included. */
  width: number;
  /** The one radius of the site, in pixels. */
  radius: number;
  /** How much bigger headlines are than the type has them, where there is room. */
  headline?: number;
}

/** Tokens, reset, type, buttons, fields: what every section builds on. */
export function baseCss({ palette, type, width, radius, headline = 1 }: BaseStyle): string {
  return rules`
    :root {
      color-scheme: ${palette.dark ? 'dark' : 'light'};
      ${paletteCss(palette)}
      --head: ${type.head};
      --body: ${type.body};
      --mono: ${type.mono};
      --gutter: clamp(20px, 5vw, 48px);
      --section: clamp(64px, 8vw, 120px);
      --radius: ${radius}px;
      --grow: 1;
    }
    @media (min-width: 700px) { :root { --grow: ${headline}; } }

    *, *::before, *::after { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-behavior: smooth; }
    body {
      margin: 0;
      background: var(--bg);
      color: var(--ink);
      font: 400 clamp(1rem, .97rem + .2vw, 1.125rem) / 1.65 var(--body);
      overflow-wrap: break-word;
    }
    h1, h2, h3, p, ul, ol, dl, dd, figure, blockquote, fieldset, table { margin: 0; padding: 0; }
    ul, ol { list-style: none; }
    h1, h2, h3 { font-family: var(--head); font-weight: ${type.weight}; letter-spacing: ${type.tracking}; text-wrap: balance; }
    h1 { font-size: calc(${type.h1} * var(--grow)); line-height: 1.06; }
    h2 { font-size: ${type.h2}; line-height: 1.1; }
    h3 { font-size: clamp(1.15rem, 1.05rem + .4vw, 1.4rem); line-height: 1.25; letter-spacing: 0; }
    p { text-wrap: pretty; }
    svg { display: block; max-width: 100%; }
    a { color: inherit; text-underline-offset: .2em; }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
    .on-band :focus-visible, .on-band:focus-visible { outline-color: var(--band-accent); }
    section, header[id], footer[id] { scroll-margin-top: 16px; }

    .wrap { width: 100%; max-width: ${width}px; margin-inline: auto; padding-inline: var(--gutter); }
    .on-band { background: var(--band); color: var(--on-band); }
    .muted { color: var(--muted); }
    .on-band .muted { color: var(--band-muted); }
    .lead { max-width: 34em; }
    .skip { position: absolute; left: -9999px; top: 0; padding: 12px 20px; background: var(--ink); color: var(--bg); }
    .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    .skip:focus { left: 0; }
    [hidden], .is-away { display: none !important; }
    .is-below { opacity: 0; transform: translateY(12px); }
    section { transition: opacity .5s, transform .5s; }
    @media (prefers-reduced-motion: reduce) {
      html { scroll-behavior: auto; }
      *, *::before, *::after { transition: none !important; animation: none !important; }
    }
    @media print { .is-away { display: block !important; } .is-below { opacity: 1; transform: none; } }

    .button {
      display: inline-flex; align-items: center; justify-content: center;
      min-height: 52px; padding: 10px 28px;
      border: 2px solid transparent; border-radius: var(--radius);
      background: var(--accent); color: var(--on-accent);
      font: 600 1.05em/1.2 var(--body); text-decoration: none; cursor: pointer;
      transition: background-color .16s;
    }
    .button:hover { background: var(--accent-hover); }
    .button-quiet { background: transparent; color: inherit; border-color: currentColor; }
    .button-quiet:hover { background: transparent; text-decoration: underline; }
    .text-link {
      display: inline-flex; align-items: center; min-height: 44px; font-weight: 600; text-decoration: underline;
      text-decoration-thickness: 3px; text-decoration-color: var(--band-accent); text-underline-offset: .4em;
    }
    .text-link:hover { text-decoration-color: currentColor; }

    label, legend { display: block; padding: 0; font-weight: 600; font-size: .92em; }
    fieldset { border: 0; min-width: 0; }
    input, select, textarea {
      width: 100%; min-height: 52px; padding: 10px 16px;
      border: 1px solid var(--field); border-radius: var(--radius);
      background: var(--raised); color: var(--ink); font: inherit;
    }
    [aria-invalid="true"] { border: 2px solid var(--bad); }
    .error { min-height: 1.5em; font-size: .88em; color: var(--bad); }
  `;
}
