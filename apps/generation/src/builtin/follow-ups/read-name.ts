/** The new name that a follow-up gives the site. */
import { nameIn } from '../understand/brand.js';
import { NOT } from './edit-words.js';

/** What is renamed; anything else that gets a name isn't the site. */
const IT = String.raw`(?:it|this|us|them|the (?:(?:web)?site|page|shop|place|bakery|caf[eé]|business|company|app|product|brand)|es|sie|ihn|uns|(?:die|unsere) (?:(?:web)?seite|marke|firma|bäckerei)|das (?:ganze|café|geschäft)|den laden|l[ae] (?:site|page|marque|boutique|boulangerie)|el sitio|la (?:página|web|marca|tienda)|le|la|lo|les|nous)`;

const RENAMES = [
  new RegExp(String.raw`\b(?:re)?name\s+${IT}\s+(?:to\s+|as\s+)?(.+)`, 'iu'),
  new RegExp(String.raw`\bcall\s+${IT}\s+(.+)`, 'iu'),
  /\b(?:chang|sett?)(?:e|ing)?\s+(?:its|the|our)\s+(?:name|title|brand)\s+(?:in)?to\s+(.+)/iu,
  /\b(?:its|the|our|new)\s+(?:name|title|brand)\s+(?:is|should be|must be|shall be)\s+(.+)/iu,
  /\b(?:is|be)\s+(?:now\s+)?called\s+(.+)/iu,
  new RegExp(String.raw`(?<!\p{L})(?:be)?nenne?\s+${IT}\s+(?:um\s+)?(?:in\s+)?(.+)`, 'iu'),
  /(?<!\p{L})(?:der|unser|neuer)\s+name\s+(?:ist|lautet|soll)\s+(.+?)(?:\s+(?:sein|lauten))?$/iu,
  /(?<!\p{L})(?:ändere?|setze?)\s+(?:den|unseren)\s+namen\s+(?:in|zu|auf)\s+(.+)/iu,
  /(?<!\p{L})(?:wir|sie|es)\s+heiß(?:en|t)\s+(?:jetzt|nun)\s+(.+)/iu,
  new RegExp(
    String.raw`(?<!\p{L})(?:r?appell?e[rz]?|renomme[rz]?|nomme[rz]?)[-\s]${IT}\s+(?:en\s+)?(.+)`,
    'iu',
  ),
  /(?<!\p{L})(?:le|notre)\s+nom\s+(?:est|sera|devient)\s+(.+)/iu,
  /(?<!\p{L})(?:change[rz]?|remplace[rz]?)\s+le\s+nom\s+(?:en|par|pour)\s+(.+)/iu,
  /(?<!\p{L})(?:ll[aá]mal[oa]|ren[oó]mbral[oa]\s+(?:a|como)|ponle(?:\s+de)?\s+nombre)\s+(.+)/iu,
  /(?<!\p{L})(?:el|nuestro|su)\s+nombre\s+(?:es|será|ahora es)\s+(.+)/iu,
  /(?<!\p{L})cambi[ae]r?\s+el\s+nombre\s+(?:a|por)\s+(.+)/iu,
];

/** Where a name ends: at its closing quote, or where the sentence goes on. */
const NAME =
  /^["“„«]\s*([^"“”„«»\n]{1,60}?)\s*["”“»]|^(.+?)(?=[.,;:!?\n]|\s+(?:please|bitte|instead|and|und|et|y|then)\s+(?:please\s+)?(?:make|turn|add|remove|delete|drop|move|put|use|change|mach|entfern|füg|ajout|supprim|enlève|rends|mets|añad|quit|haz|pon|mueve)|\s+(?:please|bitte|instead)\s*$|$)/iu;

/** "Don't call it ...", "never again name it ...". */
const IS_NOT = new RegExp(String.raw`${NOT.source}(?:\s+\p{L}+)?\s+$`, 'iu');
/** "Name it after my mother" names nothing. */
const NO_NAME = /^(?:after|nach|not|nicht|pas|comme|como)\s/iu;

export interface NewName {
  name: string;
  /** The follow-up without it. */
  rest: string;
}

export function newNameIn(text: string): NewName | null {
  for (const pattern of RENAMES) {
    const found = pattern.exec(text);
    const [whole, quoted, plain] = NAME.exec(found?.[1] ?? '') ?? [];
    const name = nameIn(quoted ?? plain ?? '');
    if (!found || !name || whole === undefined) continue;
    if (IS_NOT.test(text.slice(0, found.index)) || NO_NAME.test(name)) continue;
    const at = found.index + found[0].indexOf(found[1] ?? '');
    return { name, rest: `${text.slice(0, found.index)}. ${text.slice(at + whole.length)}` };
  }
  return null;
}
