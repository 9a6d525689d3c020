/** The requests of a run: one for the plan, then one for each part. */
import type { Brief, Part, PlannedSection, WriteContext } from '../engine/author.js';
import { fileOf } from '../engine/author.js';
import type { Question } from './ask.js';
import { PLAN_INSTRUCTIONS, WRITE_INSTRUCTIONS } from './instructions.js';
import {
  conversationOf,
  layoutOf,
  material,
  outlineOf,
  pageOf,
  partCode,
  problemText,
  shortened,
} from './material.js';
import { notesOf } from './read-plan.js';

/** How much of the page a request may carry, in UTF-16 units. */
export interface Budget {
  contextChars: number;
}

const PLAN_FORM = `{
  "title": "name of the site, as a person would say it",
  "lang": "en",
  "reply": "one or two sentences to the owner, in the language of the wish: what you understood and are going to do",
  "look": "colours, type and mood in one line, fitting this trade",
  "script": "what the script does in one line, or empty",
  "sections": [
    {"id": "hero", "title": "Opening", "kind": "hero", "brief": "what exactly is there, in at most 12 words", "weight": 2}
  ]KEPT
}`;

const ABOUT_SECTIONS = `- sections: 4 to 9 for most wishes, at most 14, in the order of the page, the first one the navigation or the opening, the last one the footer. "kind" is one word such as nav, hero, menu, gallery, steps, pricing, faq, contact, footer. "title" is what the owner reads while it is written. "weight" is 1 for short, 2 for usual, 3 for long.`;

const ABOUT_CHANGES = `- The page exists. Change what the wish asks for and nothing else. A section that stays as it is has "kept": true and its id; one that changes has its id and no "kept"; a new one has a new id. Sections that you leave out are taken away.
- "kept" beside the sections says for layout (colours, fonts, base style), style (what spans sections) and script whether they stay as they are. A change of colours or fonts is a change of the layout alone.
- If the wish changes nothing, or you can't tell what is meant, keep everything and say so in "reply".`;

export function planQuestion(brief: Brief, nonce: string, { contextChars }: Budget): Question {
  const { existing } = brief;
  const parts = [
    existing ? 'Plan a change of the page.' : 'Plan the page.',
    material(nonce, 'wish', brief.prompt),
  ];
  if (existing) {
    const { plan, code, problem } = existing;
    if (existing.messages.length > 0)
      parts.push(material(nonce, 'conversation so far', conversationOf(existing)));
    if (plan) parts.push(material(nonce, 'plan of the page', JSON.stringify(planAsTold(plan))));
    parts.push(material(nonce, 'outline of the page', shortened(outlineOf(code.html), contextChars / 2)));
    if (problem) parts.push(material(nonce, 'fault to be mended', problemText(problem, code)));
  }
  const form = PLAN_FORM.replace(
    'KEPT',
    existing ? ',\n  "kept": {"layout": true, "style": true, "script": true}' : '',
  );
  const rules = [ABOUT_SECTIONS, ...(existing ? [ABOUT_CHANGES] : [])].join('\n');
  return asked(PLAN_INSTRUCTIONS, [...parts, `The form of your answer:\n${form}\n${rules}`]);
}

function planAsTold(plan: NonNullable<NonNullable<Brief['existing']>['plan']>): object {
  const { title, lang, sections } = plan;
  const listed = sections.map(({ id, title: name, kind, brief }) => ({ id, title: name, kind, brief }));
  return { title, lang, ...notesOf(plan), sections: listed };
}

export function writeQuestion(part: Part, context: WriteContext, budget: Budget): Question {
  const { brief, plan, nonce } = context;
  const { look, script } = notesOf(plan);
  const outline = plan.sections.map((section) => sectionLine(section, part)).join('\n');
  const general = [
    material(nonce, 'wish', brief.prompt),
    material(
      nonce,
      'plan',
      `Site: ${plan.title} (lang ${plan.lang})\nLook: ${look || 'fitting the wish'}\nScript: ${script || USUAL_SCRIPT}\n${outline}`,
    ),
  ];
  return asked(WRITE_INSTRUCTIONS, [
    ...general,
    ...particulars(part, context, budget),
    taskOf(part, context),
  ]);
}

function sectionLine({ id, title, kind, brief }: PlannedSection, part: Part): string {
  const here = part.kind === 'section' && part.section.id === id ? ' ← this one' : '';
  return `- #${id} (${kind}) ${title}: ${brief}${here}`;
}

/** What this part has to know of the page, and what it was before. */
function particulars(part: Part, { brief, plan, page: code, nonce }: WriteContext, budget: Budget): string[] {
  const page = pageOf(code, plan);
  const share = budget.contextChars / 3;
  const found: string[] = [];
  const add = (name: string, text: string): void => {
    if (text.trim() !== '') found.push(material(nonce, name, shortened(text, share)));
  };
  if (part.kind !== 'layout') add('base style', layoutOf(page));
  if (part.kind === 'style' || part.kind === 'script') add('outline of the page', outlineOf(code.html));
  if (brief.existing) {
    add('conversation so far', conversationOf(brief.existing));
    const own = part.kind === 'section' ? { section: part.section.id } : part.kind;
    add('this part as it is now', partCode(page, own));
    const { problem } = brief.existing;
    if (problem) add('fault to be mended', problemText(problem, brief.existing.code));
  }
  return found;
}

function taskOf(part: Part, context: WriteContext): string {
  const { nonce, brief } = context;
  const block = (attributes: string, what: string): string =>
    `<ov0:${nonce} ${attributes}>\n${what}\n</ov0:${nonce}>`;
  const again = brief.existing
    ? '\nIf there is this part as it is now, write it anew as a whole: change what the wish asks for, keep the rest word for word, and keep ids, class names and custom properties, since other parts use them.'
    : '';
  if (part.kind === 'section') {
    const { id } = part.section;
    const html = block(`file="html" section="${id}"`, `<section id="${id}"> … </section>`);
    const css = block(`file="css" section="${id}"`, `#${id} … { … }`);
    const root = `The root element has id="${id}" (it may also be nav, header or footer where that is what it is).`;
    return `Write the section #${id}, which the plan marks. ${root} Two blocks, HTML first:\n\n${html}\n${css}${again}`;
  }
  return `${TASKS[part.kind]} One block:\n\n${block(`file="${fileOf(part)}"`, '…')}${again}`;
}

const TASKS: Readonly<Record<'layout' | 'style' | 'script', string>> = {
  layout:
    'Write the base style that all sections share, in at most 130 lines: on :root color-scheme and the custom properties --bg, --surface, --ink, --muted, --line, --accent, --on-accent, --radius, --space, --font-text, --font-display; then a small reset, the body’s and the headings’ type, links and focus, and the classes .wrap (the width of the content), .button, .button-quiet, .card, .eyebrow and .visually-hidden.',
  style:
    'Write the style of what spans sections and is still missing: the distance between sections, the anchors’ scroll-margin under the navigation, printing, and movement that honours prefers-reduced-motion. No rule that the base style or a section has already; at most 50 lines.',
  script:
    'Write the page’s script; the plan says what it does. A form is never sent anywhere: show thanks in its place. Use only ids and classes of the outline; leave the block empty if there is nothing to do.',
};

const USUAL_SCRIPT =
  'opens and closes the navigation on small screens if there is a button for it, and checks forms kindly before they are sent';

/** When an answer was cut off by the model's own limit. `written` is all that it wrote. */
export function continueQuestion(question: Question, written: string, openBlock: boolean): Question {
  // All of it went into thoughts.
  if (written.trim() === '') return question;
  const how = openBlock
    ? 'Go on exactly where it ends, in the middle of the line if need be, without repeating anything, without an opening mark and without a code fence. Close the block as agreed.'
    : 'Go on with the next block.';
  return {
    ...question,
    messages: [
      ...question.messages,
      { role: 'assistant', content: written },
      { role: 'user', content: `Your answer was cut off. ${how}` },
    ],
  };
}

/** When an answer was no plan. */
export function askedAgain(question: Question, answer: string): Question {
  const complaint = 'That could not be read. Answer with the JSON object alone, in the form that was given.';
  return {
    ...question,
    messages: [
      ...question.messages,
      { role: 'assistant', content: shortened(answer, 4_000) || '…' },
      { role: 'user', content: complaint },
    ],
  };
}

function asked(instructions: string, parts: readonly string[]): Question {
  return { instructions, messages: [{ role: 'user', content: parts.join('\n\n') }] };
}
