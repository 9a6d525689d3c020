/** The links of a page: in a row where there is room, behind one button on phones. No script is needed to open it. */
import type { Common } from '../words/common.js';
import { markup, rules, type Markup } from '../markup.js';

export interface Link {
  /** Of the section that it leads to. */
  id: string;
  label: string;
}

export function navLinks(links: readonly Link[], { menu }: Common): Markup {
  const items = links.map(({ id, label }) => markup`<li><a href="#${id}">${label}</a></li>`);
  return markup`
    <ul class="nav-row">
      ${items}
    </ul>
    <details id="nav-menu" class="nav-menu">
      <summary>${menu}</summary>
      <ul>
        ${items}
      </ul>
    </details>
  `;
}

/** `below`: the width in pixels under which the row gives way to the button. */
export function navCss(below = 860): string {
  return rules`
    .nav-row { display: flex; align-items: center; gap: clamp(14px, 2vw, 30px); }
    .nav-row a { display: inline-flex; align-items: center; min-height: 44px; text-decoration: none; }
    .nav-row a:hover { text-decoration: underline; text-underline-offset: .35em; }
    .nav-menu { display: none; position: relative; }
    .nav-menu summary { display: inline-flex; align-items: center; min-height: 44px; padding: 0 16px; border: 1px solid currentColor; border-radius: var(--radius); cursor: pointer; list-style: none; }
    .nav-menu summary::-webkit-details-marker { display: none; }
    .nav-menu ul { position: absolute; right: 0; top: calc(100% + 8px); z-index: 9; display: grid; width: max-content; min-width: 200px; max-width: min(320px, 80vw); padding: 8px; background: var(--raised); color: var(--ink); border: 1px solid var(--line); border-radius: var(--radius); }
    .nav-menu a { display: flex; align-items: center; min-height: 48px; padding: 4px 14px; text-decoration: none; }
    .nav-menu a:hover { text-decoration: underline; }
    @media (max-width: ${below}px) { .nav-row { display: none; } .nav-menu { display: block; } }
  `;
}
