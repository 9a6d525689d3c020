/**
 * The one form of a site: labels above fields, each mistake named beside its field, a status line that speaks. Families
 * choose its ground and frame; `.form` is a grid of two columns.
 */
import type { SiteFacts } from '../facts/site-facts.js';
import { markup, raw, rules, type Markup } from '../markup.js';

export interface Field {
  /** Also the end of its id: `name`, `email`, `phone`, `day`, ... The field `name` is greeted by name. */
  name: string;
  label: string;
  type: 'text' | 'email' | 'tel' | 'date' | 'number' | 'select' | 'textarea';
  required?: boolean;
  /** Of a select. */
  options?: readonly string[];
  /** What is said when it is empty, or wrong; names, addresses and numbers have their own words. */
  missing?: string;
  wrong?: string;
  /** Over both columns. */
  wide?: boolean;
}

export interface FormContent {
  /** Id of the section, and the beginning of every id in the form. */
  section: string;
  /** A question with a few answers to choose from, above the fields. */
  choice?: { legend: string; options: readonly string[] };
  fields: readonly Field[];
  action: string;
  /** Said under the button, and again behind the thanks. */
  done: string;
}

const AUTOCOMPLETE: Record<string, string> = { name: 'name', email: 'email', phone: 'tel' };
const PHONE = String.raw`[0-9 +()\/.\-]{6,}`;

/** The fields that nearly every form begins with. */
export function fieldOf(
  name: 'name' | 'email' | 'phone' | 'message',
  { common }: SiteFacts,
  label?: string,
): Field {
  const { form } = common;
  const types = { name: 'text', email: 'email', phone: 'tel', message: 'textarea' } as const;
  const missing = {
    name: form.nameMissing,
    email: form.emailMissing,
    phone: form.phoneMissing,
    message: form.messageMissing,
  };
  const wrong: Record<string, string> = { email: form.emailWrong, phone: form.phoneWrong };
  return {
    name,
    label: label ?? form[name],
    type: types[name],
    required: true,
    missing: missing[name],
    ...(wrong[name] && { wrong: wrong[name] }),
    ...(name === 'message' && { wide: true }),
  };
}

const attribute = (name: string, value: string | undefined): Markup =>
  value === undefined ? raw('') : markup`${raw(name)}="${value}"`;

function control(id: string, { name, type, required, options = [], missing, wrong }: Field): Markup {
  const rest: Markup[] = [
    attribute('autocomplete', AUTOCOMPLETE[name]),
    raw(required ? 'required' : ''),
    attribute('data-missing', required ? missing : undefined),
    attribute('data-wrong', wrong),
    attribute('pattern', type === 'tel' ? PHONE : undefined),
    attribute('aria-describedby', required || wrong ? `${id}-error` : undefined),
  ];
  const attributes = raw(rest.map(({ text }) => text && ` ${text}`).join(''));
  if (type === 'select') {
    return markup`
      <select id="${id}" name="${name}"${attributes}>
        ${options.map((option) => markup`<option>${option}</option>`)}
      </select>
    `;
  }
  if (type === 'textarea')
    return markup`<textarea id="${id}" name="${name}" rows="4"${attributes}></textarea>`;
  return markup`<input id="${id}" name="${name}" type="${type}"${attributes}>`;
}

function fieldMarkup(section: string, field: Field): Markup {
  const id = `${section}-${field.name}`;
  return markup`
    <div${field.wide ? raw(' class="wide"') : ''}>
      <label for="${id}">${field.label}</label>
      ${control(id, field)}
      ${(field.required || field.wrong) && markup`<p class="error" id="${id}-error"></p>`}
    </div>
  `;
}

/** The form itself, named by the heading `<section>-title`. */
export function formMarkup({ section, choice, fields, action, done }: FormContent): Markup {
  return markup`
    <form id="${section}-form" class="form" novalidate aria-labelledby="${section}-title" data-done="${done}">
      ${
        choice &&
        markup`
          <fieldset class="wide">
            <legend>${choice.legend}</legend>
            <div class="choices">
              ${choice.options.map(
                (option, index) => markup`
                  <span class="choice"><input type="radio" name="choice" id="${section}-choice-${index + 1}" value="${option}"${index === 0 ? raw(' checked') : ''}><label for="${section}-choice-${index + 1}">${option}</label></span>
                `,
              )}
            </div>
          </fieldset>
        `
      }
      ${fields.map((field) => fieldMarkup(section, field))}
      <div class="wide">
        <button class="button" id="${section}-send" type="submit">${action}</button>
      </div>
      <p class="wide form-status" id="${section}-status" role="status">${done}</p>
    </form>
  `;
}

/** Goes with the form's section. */
export const FORM_CSS = rules`
  .form { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 16px 20px; }
  .form .wide { grid-column: 1 / -1; }
  .form label { margin-bottom: 7px; }
  .form textarea { resize: vertical; }
  .form .error:empty { min-height: 0; }
  .form-status { font-size: .92em; }
  .choices { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 10px; }
  .choice { position: relative; }
  .choice input { position: absolute; inset: 0; width: 100%; min-height: 44px; margin: 0; opacity: 0; cursor: pointer; }
  .form .choice label { display: flex; align-items: center; min-height: 44px; margin: 0; padding: 6px 18px; border: 1px solid var(--field); border-radius: var(--radius); font-weight: 400; }
  .choice input:checked + label { background: var(--ink); border-color: var(--ink); color: var(--bg); }
  .choice input:focus-visible + label { outline: 3px solid var(--accent); outline-offset: 2px; }
  @media (max-width: 560px) { .form { grid-template-columns: minmax(0, 1fr); } .form .button { width: 100%; } }
`;
