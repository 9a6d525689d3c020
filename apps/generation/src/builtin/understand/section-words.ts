/**
 * By which words people mean a section, in four languages. A row names every section that its words may mean, the
 * likeliest first: a page has one of them.
 */
import { MORE_SECTIONS } from './section-words-more.js';
import { everyWord } from './words.js';

export type SectionRow = readonly [ids: string, en: string, de: string, fr: string, es: string];

const ROWS: readonly SectionRow[] = [
  [
    'nav',
    'navigation|nav ?bar|menu bar|links at the top',
    'navigation|menüleiste|navigationsleiste',
    'barre de navigation',
    'navegación|barra de navegación|barra superior',
  ],
  [
    'hero',
    'hero|headline|banner|intro(?:duction)?|opening section|title section',
    'aufmacher|kopfbereich|einstieg',
    'accroche|bannière|en-tête|ouverture de page',
    'portada|cabecera|encabezado',
  ],
  ['footer', 'footer', 'fußzeile|fusszeile|footer', 'pied de page', 'pie de página|pie'],
  [
    'today stats',
    String.raw`today['’]?s? ?(?:oven|band|bar|bread|cakes?)?|facts`,
    'heute|tagesangebot',
    "du jour|aujourd['’]hui",
    'hoy|del día',
  ],
  [
    'menu',
    'menus?|dishes|food list',
    String.raw`speisekarte|karte|gerichte|menükarte|menü`,
    'carte|plats',
    'carta|platos|menú',
  ],
  [
    'signature',
    'signature(?: dish)?|special(?:it)?(?:y|ties)',
    'spezialität(?:en)?|hausspezialität',
    'spécialités?',
    'especialidad(?:es)?',
  ],
  [
    'story why about statement chef',
    '(?:our )?story|history|about us|(?:the|an) about|about (?:section|page)',
    'geschichte|über uns',
    'histoire|à propos|qui sommes-nous',
    'historia|sobre nosotros|quiénes somos',
  ],
  ['why', 'why(?: us| this place)?|reasons', 'warum|gründe', 'pourquoi|raisons', 'por qué|razones'],
  [
    'voices voice press',
    String.raw`testimonials?|reviews?|quotes?|voices?|what (?:people|guests|customers|clients) say|ratings?`,
    String.raw`stimmen|bewertungen|kundenstimmen|rezensionen|zitate|meinungen|gästestimmen`,
    'avis|témoignages?|citations?|voix',
    String.raw`opiniones|testimonios|reseñas|valoraciones|citas textuales|voces`,
  ],
  [
    'booking contact commissions enrol rsvp join trial',
    String.raw`bookings?|reserv\p{L}*|(?:booking |order |contact )?forms?|appointments?`,
    String.raw`buchung\p{L}*|reservier\p{L}*|formular\p{L}*|\p{L}*formular|terminbuchung|terminvergabe|tischreservierung`,
    String.raw`réserv\p{L}*|reservation|formulaires?|prise de rendez-vous|rendez-vous`,
    String.raw`reservas?|formularios?|cita previa|pedir cita|reservar`,
  ],
  [
    'contact booking commissions enrol join',
    'contact(?: details| us| section)?',
    'kontakt(?:bereich|daten)?',
    'contact|coordonnées',
    'contacto|contactar',
  ],
  ['commissions contact', 'commissions?', 'aufträge|auftragsarbeiten|auftrag', 'commandes', 'encargos?'],
  [
    'enrol contact booking',
    String.raw`enrol\p{L}*|sign[- ]?up|registrations?|apply`,
    String.raw`anmeld\p{L}*|einschreib\p{L}*`,
    String.raw`inscriptions?|s['’]inscrire`,
    String.raw`inscripci[oó]n(?:es)?|matrícula|inscribirse`,
  ],
  [
    'rsvp',
    'rsvp|replies|reply form',
    'zusagen?|rückmeldung(?:en)?|antwortkarte',
    'réponses?|rsvp',
    'confirmación|confirmar asistencia|rsvp',
  ],
  [
    'join booking contact',
    String.raw`subscri\p{L}*|join(?: us)?|membership`,
    String.raw`abo(?:nnement|nnieren)?|mitmachen|mitglied\p{L}*`,
    String.raw`abonn\p{L}*|adhé\p{L}*`,
    String.raw`suscri\p{L}*|hazte soci[oa]`,
  ],
  [
    'trial',
    String.raw`trial(?: class| lesson| session)?|first (?:hour|lesson|class)|taster|free (?:class|lesson)`,
    'probetraining|probestunde|schnupper\\p{L}*',
    "cours d['’]essai|séance d['’]essai|essai",
    'clase de prueba|prueba',
  ],
  [
    'where',
    String.raw`(?:opening |business )?hours|maps?|address|directions|getting here|find us|location`,
    String.raw`öffnungszeiten|öffnungs\p{L}*|anfahrt|adresse|standort|lageplan|stadtplan|wegbeschreibung`,
    String.raw`horaires?(?! des cours)|plan d['’]accès|adresse|accès|nous trouver|itinéraire`,
    String.raw`horarios?(?! de clases)|dirección|mapa|cómo llegar|ubicación`,
  ],
  [
    'faq',
    String.raw`faqs?|(?:questions?|q) ?(?:and|&) ?(?:answers?|a)|questions?`,
    String.raw`fragen(?: und antworten)?|faq`,
    String.raw`foire aux questions|questions(?: fréquentes)?|faq`,
    String.raw`preguntas(?: frecuentes)?|dudas`,
  ],
  [
    'pricing fees rates tickets prices',
    String.raw`pric\p{L}*|tariffs?|plans|costs?|rates|fees`,
    String.raw`preis\p{L}*|tarife?|kosten|honorare?|gebühren`,
    String.raw`tarifs?|prix|honoraires`,
    String.raw`precios?|tarifas?|honorarios`,
  ],
  [
    'tickets pricing',
    'tickets?|passes',
    'tickets?|karten|eintritt',
    'billets?|billetterie',
    'entradas?|boletos',
  ],
  ['fees pricing', 'fees|charges', 'honorare?|gebühren', 'honoraires', 'honorarios'],
  ['rates pricing', '(?:room )?rates', 'zimmerpreise|tagessätze|sätze', 'tarifs', 'tarifas'],
  [
    'stats',
    'stats?|statistics|figures|numbers',
    'zahlen|statistik(?:en)?|kennzahlen',
    'chiffres(?: clés)?|statistiques',
    'cifras|números|estadísticas|datos',
  ],
  [
    'steps method process',
    'steps|how it works',
    String.raw`schritte|so geht['’]?s|ablauf`,
    'étapes|comment ça marche',
    'pasos|cómo funciona',
  ],
  [
    'features',
    'features?|functions',
    'funktionen|merkmale',
    'fonctionnalités?|fonctions',
    'funciones|funcionalidades|características',
  ],
  [
    'compare',
    String.raw`compar\p{L}*|before and after|versus`,
    'vergleich\\p{L}*|vorher und nachher|vorher nachher',
    'comparaisons?|comparatif|avant et après|avant après',
    'comparaci[oó]n|comparativa|antes y después',
  ],
  [
    'closing',
    'call[ -]to[ -]action|cta|closing(?: section)?|last appeal',
    'handlungsaufruf|abschluss|schlussaufruf',
    "appel à l['’]action|conclusion",
    'llamada a la acción|cierre',
  ],
];

export interface SectionWords {
  ids: readonly string[];
  pattern: RegExp;
}

export const SECTION_WORDS: readonly SectionWords[] = [...ROWS, ...MORE_SECTIONS].map(([ids, ...words]) => ({
  ids: ids.split(' '),
  pattern: everyWord(words.join('|')),
}));
