/** Questions that open to their answers; the first is open, so that it is plain what they are. */
import { markup, raw, rules, type Markup } from '../markup.js';

export type Answer = readonly [question: string, answer: string];

export function answersMarkup(section: string, items: readonly Answer[], open = 1): Markup {
  return markup`
    <div class="answers">
      ${items.map(
        ([question, answer], index) => markup`
          <details id="${section}-${index + 1}"${index < open ? raw(' open') : ''}>
            <summary>${question}</summary>
            <p>${answer}</p>
          </details>
        `,
      )}
    </div>
  `;
}

/** Goes with the section; families change the rules between the questions and the sign. */
export const ANSWERS_CSS = rules`
  .answers { border-top: 1px solid var(--line); }
  .answers details { border-bottom: 1px solid var(--line); }
  .answers summary { display: flex; justify-content: space-between; align-items: center; gap: 20px; min-height: 60px; padding: 12px 0; font-weight: 600; cursor: pointer; list-style: none; }
  .answers summary::-webkit-details-marker { display: none; }
  .answers summary::after { content: "+"; flex: none; width: 24px; font: 400 1.5em/1 var(--head); text-align: center; color: var(--accent); }
  .answers details[open] summary::after { content: "–"; }
  .answers p { max-width: 58ch; padding: 0 44px 22px 0; color: var(--muted); }
`;
