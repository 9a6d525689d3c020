/** Which language a prompt is in, and which one it asks for. */
import { LANGS, type Lang } from '../kinds/kind-names.js';
import { everyWord, word } from './words.js';

/** Words that hold sentences together: each proves its language alone, some prove two by half. */
const SMALL_WORDS: Record<Lang, { sure: string; half: string }> = {
  en: {
    sure: 'and|with|for|the|of|without|its|our|my|we|which|near|called|named|since|this|that|by|to|from|at|i|it|please|make|need|want',
    half: 'an?|in|is|no|or|on|open|so',
  },
  de: {
    sure: 'eine[mnrs]?|und|mit|für|der|die|das|dem|den|ohne|namens|im|ist|wir|unsere?[mnrs]?|ich|meine?[mnrs]?|nicht|auf|aus|bei|zum|zur|vom|von|über|soll|bitte|auch|oder|heißt|heisst|nach|seit|keine?n?|für',
    half: 'ein|in|am|an|es|des|so|als|alle',
  },
  fr: {
    sure: 'une|et|avec|pour|les|sans|du|à|au|aux|est|notre|nos|nous|mon|je|qui|dans|sur|chez|votre|depuis|ou|près|appelée?|nommée?|ma|mes|plutôt',
    half: 'un|le|la|de|en|des|que|y|se|on|tu',
  },
  es: {
    sure: 'una|y|con|para|el|los|las|sin|del|al|nuestr[oa]s?|mi|mis|cerca|desde|su|por|muy|como|somos|hay|llamad[oa]|llama|que está',
    half: String.raw`un|la|de|en|que|es|se|o|no|a|e|lo|\p{L}{4,}os`,
  },
};

/** Words for trades and pages: of a prompt of two words there is nothing else. */
const TRADE_WORDS: Record<Lang, string> = {
  en: String.raw`baker(?:y|ies|s)?|bread|coffee|shops?|store|firm|lawyers?|law|schools?|gyms?|weddings?|plumbers?|plumbing|electricians?|roof\p{L}*|carpent\p{L}*|dentists?|clinics?|doctors?|vets?|hairdress\p{L}*|photograph(?:er|ers|y)|painters?|potter\p{L}*|ceramics|jewell?er\p{L}*|agency|architects?|magazine|newsletters?|charity|foundation|bikes?|books?|bookshop|flowers?|florists?|landing|page|website|software|trackers?|invoic\p{L}*|monitoring|dark|light|blue|green|red|black|swim\p{L}*|climbing|boxing|wine|beer|brewery|kitchen|food|room|hair|beauty|barbers?|nails?|tattoos?|parlou?rs?|museum|music|language|driving|coding|course|cabins?|campsite|inn|house|family|village|town|small|modern|menu|prices|booking|app for|community|market|street|children|kids|with|online`,
  de: String.raw`\p{L}*(?:bäckerei(?:en)?|backerei|baeckerei|konditorei|kindergarten|praxis|kanzlei|schule|laden|werkstatt|handlung|gärtnerei|tischlerei|schreinerei|töpferei|metzgerei|brauerei|druckerei|agentur|hochzeit|verein|hütte|halle|geschäft|betrieb|buchhaltung|rechnung(?:en)?|dienstplan|kursplan|arzt|ärztin|anwalt|anwältin|anwälte|gasthaus|gasthof|wirtshaus|stiftung|zeitschrift|zeitung|seite|büro|berater(?:in)?|beratung|planung|haus|hof)|fotografin?|künstlerin?|architekt(?:en|in)?|friseur\p{L}*|hebamme|elektriker\p{L}*|klempner\p{L}*|dachdecker\p{L}*|blumen|fahrr[aä]d\p{L}*|keramik\p{L}*|malerin?|ferien\p{L}*|zahn\p{L}*|\p{L}{3,}hotel|kletter\p{L}*|yogastudio|schwimm\p{L}*|dunkel\p{L}*|hell(?:e[mnrs]?)?|blaue?|grüne?|speisekarte|preise|öffnungszeiten|tafel|tierheim|veranstaltung\p{L}*|konferenz|museum|sternwarte|fest|kleine[sr]?|moderne[sr]?`,
  fr: String.raw`boulang\p{L}*|pâtisser\p{L}*|patisserie|fromager\p{L}*|librairie|fleuriste|avocate?s?|cabinet|notaire|écoles?|ecole|salle|escalade|mariage|dentiste|dentaire|médecin|kiné\p{L}*|vétérinaire|coiffeu\p{L}*|plombi\p{L}*|électricien\p{L}*|menuis\p{L}*|couvreur|maison|auberge|gîtes?|chambres?|refuge|agence|céramique|céramiste|peintre|photographe|architecte|vélos?|épicerie|magasin|revue|logiciel|factur(?:es?|ation)|fondation|bénévol\p{L}*|cours|salon|traiteur|musée|théâtre|fête|conférence|sombre|claire?|horaires?|tarifs?|carte|avis|bleue?|verte|rouge|noire?|petite?|atelier d['’]\p{L}+|librairie|torréfact\p{L}*|brasserie|crêperie|traiteur|site web|page d['’]accueil|[dlnsjm]['’]\p{L}+|qu['’]\p{L}+`,
  es: String.raw`panader\p{L}*|pasteler\p{L}*|helader[ií]a|cafeter[ií]a|tienda|librer[ií]a|florister[ií]a|abogad\p{L}*|bufete|notar[ií]a|asesor[ií]a|gestor[ií]a|cl[ií]nica|fisioterap\p{L}*|veterinari[oa]|peluquer\p{L}*|fontaner\p{L}*|electricista|carpinter\p{L}*|cerrajer\p{L}*|jardiner\p{L}*|escuela|academia|guarder[ií]a|autoescuela|gimnasio|escalada|boda|rocódromo|natación|posada|albergue|hostal|casa rural|restaurante|taberna|bodega|mesón|comida|agencia|estudio|arquitect[oa]s?|cerámica|alfarer\p{L}*|pintor\p{L}*|fotógraf[oa]|joyer[ií]a|taller|bicicletas?|queser[ií]a|revista|bolet[ií]n|fundaci[oó]n|asociaci[oó]n|voluntari\p{L}*|concierto|jornadas|congreso|facturas?|turnos|página|horarios?|precios?|carta|reservas?|oscur[oa]|clar[oa]|azul|roj[oa]|negr[oa]|pequeñ[oa]|museo|observatorio|\p{L}{3,}ción|\p{L}{3,}ería`,
};

const SURE = Object.fromEntries(LANGS.map((lang) => [lang, everyWord(SMALL_WORDS[lang].sure)])) as Record<
  Lang,
  RegExp
>;
const HALF = Object.fromEntries(LANGS.map((lang) => [lang, everyWord(SMALL_WORDS[lang].half)])) as Record<
  Lang,
  RegExp
>;
const TRADE = Object.fromEntries(LANGS.map((lang) => [lang, everyWord(TRADE_WORDS[lang])])) as Record<
  Lang,
  RegExp
>;
/** Letters that only one of the four has. */
const LETTERS: readonly (readonly [Lang, RegExp])[] = [
  ['de', /[äöüß]/giu],
  ['es', /[ñ¿¡áíóú]/giu],
  ['fr', /[çœêèà]/giu],
];

const NAMES: Record<Lang, string> = {
  en: String.raw`english|englisch\p{L}*|anglaise?|ingl[eé]s|inglesa`,
  de: String.raw`german|deutsch\p{L}*|allemande?|alem[aá]n|alemana`,
  fr: String.raw`french|französisch\p{L}*|français(?:e)?|francais|franc[eé]s|francesa`,
  es: String.raw`spanish|spanisch\p{L}*|espagnole?|español(?:a)?|espanol|castellano`,
};

const ASKED = LANGS.map(
  (lang) =>
    [
      lang,
      word(
        String.raw`(?:in|into|auf|en|ins|al)\s+(?:plain\s+|good\s+|the\s+)?(?:${NAMES[lang]})(?!\s+(?:style|stil|cuisine|food|towns?|villages?|wines?|tradition))|(?:${NAMES[lang]})[- ](?:language|version|sprachige?)(?! (?:school|courses?|lessons?))|(?:language|sprache|langue|idioma|page|website|site|text|texte|texto|copy)\s*:?\s+(?:is\s+|should be\s+)?(?:in\s+)?(?:${NAMES[lang]})(?! (?:school|lessons?|courses?))|(?:make|turn|mach\p{L}*|rends?|rendez|haz\p{L}*|ponl\p{L}*|passe[rz]?)\s+(?:it|es|sie|le|la|lo|the (?:page|site)|die seite|la page|le site|la página)?\s*(?:in|into|en|al|à l['’])?\s*(?:${NAMES[lang]})|übersetz\p{L}*\s+(?:\p{L}+\s+)?ins?\s+(?:${NAMES[lang]})|tradui\p{L}*[- ](?:\p{L}+\s+)?(?:en\s+)?(?:${NAMES[lang]})|tradu[cz]\p{L}*\s+(?:\p{L}+\s+)?al?\s+(?:${NAMES[lang]})|translat\p{L}*\s+(?:it\s+)?(?:to|into)\s+(?:${NAMES[lang]})`,
      ),
    ] as const,
);

/** The language that a text asks for by name: "in German", "auf Deutsch"; of two, the last. */
export function languageAskedIn(text: string): Lang | null {
  const asked = ASKED.flatMap(([lang, pattern]) => {
    const found = [...text.matchAll(new RegExp(pattern.source, 'giu'))].at(-1);
    return found ? [{ lang, at: found.index }] : [];
  });
  return asked.toSorted((one, other) => other.at - one.at)[0]?.lang ?? null;
}

/**
 * The language that a prompt is written in, without the names in it. A trade in its brand is a hint, and so is `home`,
 * which is spoken in its place: "Bäckerei Huber", "Hotel Wien".
 */
export function languageOf(text: string, home: Lang | null = null, name = ''): Lang {
  const count = (pattern: RegExp, of = text): number => of.match(pattern)?.length ?? 0;
  const letters = (lang: Lang): number =>
    LETTERS.some(([of, all]) => of === lang && count(all) > 0) ? 0.4 : 0;
  const score = (lang: Lang): number =>
    count(SURE[lang]) +
    count(HALF[lang]) / 2 +
    count(TRADE[lang]) +
    0.6 * count(TRADE[lang], name) +
    letters(lang) +
    (lang === home ? 0.3 : 0);
  const scores = LANGS.map((lang) => ({ lang, points: score(lang) }));
  return scores.reduce((best, one) => (one.points > best.points ? one : best)).lang;
}
