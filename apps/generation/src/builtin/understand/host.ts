/** Whether a prompt says that whoever it is about is a woman or a man: people's names on the page go by it. */
import type { Lang } from '../kinds/kind-names.js';
import { word } from './words.js';

export const HOSTS = ['woman', 'man'] as const;
export type Host = (typeof HOSTS)[number];

/** Trades of people whose German name takes "-in" for a woman: "Fotografin", "Ärztin". */
const GERMAN =
  'fotograf|maler|künstler|anwalt|arzt|notar|berater|architekt|bäcker|konditor|koch|elektriker|klempner|dachdecker|tischler|schreiner|töpfer|schmied|keramiker|bildhauer|trainer|lehrer|musiker|friseur|handwerker|installateur|illustrator|designer|grafiker|schneider|therapeut|psychologe|heilpraktiker|wirt|winzer|gärtner|florist|juwelier|uhrmacher|regisseur|filmemacher|autor|journalist|buchhändler|imker|pfleger|mechaniker|zimmerer|hausmeister|coach|sänger|verleger|gründer|inhaber';
const GERMAN_WOMEN = `(?:${GERMAN.replace('anwalt', 'anwält').replace('arzt', 'ärzt').replace('|koch', '|köch').replace('psychologe', 'psycholog')})in|hebamme|frau|schwester|mutter`;
const GERMAN_MEN = `(?:${GERMAN})|mann|bruder|vater`;
const BEFORE_GERMAN = String.raw`\s+(?:\p{L}+e[nrsm]?\s+){0,2}\p{L}*`;

/** The same for both in French and Spanish: the article tells. */
const FRENCH =
  'photographe|artiste|notaire|dentiste|vétérinaire|architecte|peintre|céramiste|graphiste|coach|ébéniste|fleuriste|libraire|ostéopathe|kinésithérapeute|psychologue|comptable|fiscaliste|designer|cinéaste|journaliste|podologue|orthophoniste|pianiste|paysagiste|médecin';
const FRENCH_WOMEN =
  'avocate|potière|sculptrice|bijoutière|joaillière|illustratrice|professeure|boulangère|pâtissière|cheffe|cuisinière|électricienne|plombière|menuisière|couvreuse|sage-femme|vigneronne|coiffeuse|monitrice|musicienne|couturière|directrice|créatrice|fondatrice|femme';
const FRENCH_MEN =
  'avocat|potier|sculpteur|bijoutier|joaillier|illustrateur|professeur|boulanger|pâtissier|chef|cuisinier|électricien|plombier|menuisier|couvreur|vigneron|coiffeur|moniteur|musicien|tailleur|directeur|créateur|fondateur|homme';
const SPANISH =
  'artista|dentista|electricista|ceramista|florista|ebanista|fisioterapeuta|periodista|cineasta|pianista|terapeuta|coach|guía|psicoanalista|paisajista';
const SPANISH_PAIRS =
  'fotógraf|abogad|notari|veterinari|arquitect|panader|pasteler|cociner|fontaner|carpinter|alfarer|ilustrador|escultor|pintor|joyer|zapater|peluquer|profesor|maestr|diseñador|médic|psicólog|librer|jardiner|músic|costurer|abuel|herman';

/** No adjectives: of "un cabinet vétérinaire" nobody is told. */
const HOUSES =
  'cabinet|bureau|atelier|studio|salon|magasin|site|clinique|école|agence|boutique|entreprise|équipe|étude|estudio|gabinete|despacho|clínica|escuela|tienda|empresa|agencia|centro';

/** What tells a woman or a man in any sentence of a language, and of whom a page is about. */
const SAID: Record<Lang, Record<Host, RegExp>> = {
  en: {
    woman: word(
      '(?:a|the|one)(?: \\p{L}+)? (?:woman|female|lady)|female|woman|her|hers|she|herself|mrs|ms|miss|businesswoman|craftswoman',
    ),
    man: word(
      '(?:a|the|one)(?: \\p{L}+)? (?:man|male|gentleman)|male|his|he|him|himself|mr|businessman|craftsman',
    ),
  },
  de: {
    woman: word(
      `(?:eine[rs]?|die|der|meine[rs]?|unsere[rs]?)${BEFORE_GERMAN}(?:${GERMAN_WOMEN})|frau|hebamme`,
    ),
    man: word(
      `(?:ein(?:em|es|en)?|der|des|mein(?:em|es|en)?|unser(?:em|es|en)?)${BEFORE_GERMAN}(?:${GERMAN_MEN})s?|herrn?|mann`,
    ),
  },
  fr: {
    woman: word(
      `(?:une|la|ma|notre)\\s+(?:(?!(?:${HOUSES})\\s)\\p{L}+e\\s+)?(?:(?<!notre\\s)(?:${FRENCH})|${FRENCH_WOMEN})|madame|mme|elle`,
    ),
    man: word(
      `(?:un|le|mon|notre)\\s+(?:(?!(?:${HOUSES})\\s)\\p{L}+\\s+)?(?:(?<!notre\\s)(?:${FRENCH})|${FRENCH_MEN})|monsieur`,
    ),
  },
  es: {
    woman: word(
      `(?:una|la|mi|nuestra)\\s+(?:(?!(?:${HOUSES})\\s)\\p{L}+a\\s+)?(?:(?<!mi\\s)(?:${SPANISH})|(?:${SPANISH_PAIRS})a|mujer)|señora|sra|doña|ella`,
    ),
    man: word(
      `(?:un|el|mi|nuestro)\\s+(?:(?!(?:${HOUSES})\\s)\\p{L}+o\\s+)?(?:(?<!mi\\s)(?:${SPANISH})|(?:${SPANISH_PAIRS.replace(/(?:ilustrador|escultor|pintor|profesor|diseñador)\|?/g, '')})o|ilustrador|escultor|pintor|profesor|diseñador|hombre)|señor|sr|don`,
    ),
  },
};

/** Undefined where nothing is said, or both are. */
export function hostIn(text: string, lang: Lang): Host | undefined {
  const said = HOSTS.filter((host) => SAID[lang][host].test(text));
  return said.length === 1 ? said[0] : undefined;
}
