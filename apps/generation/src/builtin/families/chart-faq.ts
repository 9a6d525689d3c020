/** Questions beside their title: all open in two columns, or opening one by one. */
import { markup, rules } from '../markup.js';
import { ANSWERS_CSS, answersMarkup, type Answer } from '../parts/answers.js';
import type { SiteSection } from '../site.js';

export interface FaqContent {
  heading: string;
  items: readonly Answer[];
  variant: 'open' | 'closed';
  ground?: 'bg' | 'surface';
}

export function faq({ heading, items, variant, ground = 'bg' }: FaqContent): SiteSection {
  const open = variant === 'open';
  return {
    id: 'faq',
    kind: 'faq',
    brief: open
      ? `title left, ${items.length} open answers in two columns`
      : `title left, ${items.length} answers that open`,
    ground,
    shape: 'answers',
    css: rules`
      .faq { padding-block: var(--section); background: var(--${ground}); }
      .faq .wrap { display: grid; grid-template-columns: minmax(0, 4fr) minmax(0, 8fr); gap: 28px clamp(28px, 5vw, 72px); }
      .faq h2 { overflow-wrap: break-word; }
      ${
        open
          ? rules`
            .faq-answers { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 30px 44px; }
            .faq h3 { font-size: 1.16em; font-weight: 700; }
            .faq-answers p { margin-top: 4px; color: var(--muted); }
            @media (max-width: 640px) { .faq-answers { grid-template-columns: minmax(0, 1fr); } }
          `
          : ANSWERS_CSS
      }
      @media (max-width: 860px) { .faq .wrap { grid-template-columns: minmax(0, 1fr); } }
    `,
    html: markup`
      <section id="faq" class="faq" aria-labelledby="faq-title">
        <div class="wrap">
          <h2 id="faq-title">${heading}</h2>
          ${
            open
              ? markup`
                <div class="faq-answers">
                  ${items.map(
                    ([question, answer], index) => markup`
                      <div id="faq-${index + 1}">
                        <h3>${question}</h3>
                        <p>${answer}</p>
                      </div>
                    `,
                  )}
                </div>
              `
              : answersMarkup('faq', items)
          }
        </div>
      </section>
    `,
  };
}
