/**
 * What a good model answers to the generation service: a small plan, and small parts that are right. A follow-up rewrites
 * the section `menu` and keeps the rest.
 */
import type { ProviderAnswer, ProviderRequest } from './provider-server.js';

/** What a request is for: the plan, or a part by the file and the section of its first block. */
export interface ProviderTask {
  part: 'plan' | 'layout' | 'style' | 'script' | 'section';
  section: string | null;
  nonce: string;
}

/** Sections of the plan that `goodAnswer` gives. */
export const PLANNED = ['nav', 'hero', 'menu', 'footer'] as const;

export function taskOf({ prompt }: ProviderRequest): ProviderTask {
  // The instructions show the form as well, with a word in the nonce's place.
  const marks = [...prompt.matchAll(/^<ov0:([\w-]{8,}) file="(\w+)"(?: section="([^"]+)")?>$/gm)];
  const [, nonce = '', file, section = null] = marks[0] ?? [];
  if (file === undefined) return { part: 'plan', section: null, nonce };
  if (section !== null) return { part: 'section', section, nonce };
  if (file === 'js') return { part: 'script', section: null, nonce };
  return { part: prompt.includes('Write the base style') ? 'layout' : 'style', section: null, nonce };
}

export function goodAnswer(request: ProviderRequest): ProviderAnswer {
  return { kind: 'text', text: goodText(request) };
}

export function goodText(request: ProviderRequest): string {
  const task = taskOf(request);
  const { nonce, section } = task;
  const block = (attributes: string, text: string): string =>
    `<ov0:${nonce} ${attributes}>\n${text}\n</ov0:${nonce}>\n`;
  if (task.part === 'plan') return JSON.stringify(request.prompt.includes('Plan a change') ? CHANGE : PLAN);
  if (task.part === 'layout') return block('file="css"', ':root { --ink: #222; --bg: #fff; }');
  if (task.part === 'style') return block('file="css"', 'section { padding: 2rem; }');
  if (task.part === 'script')
    return block('file="js"', '{ document.documentElement.dataset.ready = "yes"; }');
  const again = request.prompt.includes('name="this part as it is now"') ? ', written again' : '';
  const html = `<section id="${section}">\n  <h2>${section}${again}</h2>\n  <p>Pain au levain, 4,20 € · é🙂</p>\n</section>`;
  return (
    block(`file="html" section="${section}"`, html) +
    block('file="css"', `#${section} { color: var(--ink); }`)
  );
}

const PLAN = {
  title: 'Levain & Fils',
  lang: 'fr',
  reply: 'Une page pour une boulangerie.',
  look: 'warm',
  script: '',
  sections: PLANNED.map((id) => ({ id, title: `Section ${id}`, kind: id, brief: `What ${id} holds` })),
};

const CHANGE = {
  title: 'Levain & Fils',
  reply: 'La carte change.',
  sections: PLANNED.map((id) => (id === 'menu' ? { id, brief: 'More of it' } : { id, kept: true })),
  kept: { layout: true, style: true, script: true },
};
