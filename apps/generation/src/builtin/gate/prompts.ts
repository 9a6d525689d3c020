/** What the gate asks for: four prompts a kind, one in each language. The English one is shown in the gallery. */
import { SITE_KINDS, type Lang, type SiteKind } from '../kinds/kind-names.js';

export interface GatePrompt {
  kind: SiteKind;
  lang: Lang;
  prompt: string;
  /** Of the picture in the gallery, and of the quick sample. */
  seed: number;
}

const PROMPTS: Record<SiteKind, readonly [en: string, de: string, fr: string, es: string]> = {
  bakery: [
    'A family bakery in Lyon called “Pain Doux” with its menu, the story of the starter and a table booking',
    'Bäckerei mit Café in Graz, mit Öffnungszeiten und ohne Preise',
    'Une boulangerie à Nantes appelée Le Fournil Bleu, avec la carte et les horaires',
    'Una panadería en Sevilla llamada La Miga, con encargos para el sábado',
  ],
  restaurant: [
    'A small restaurant in Lisbon called “Mesa Nove”, dark, with menu, the chef and reservations',
    'Pizzeria in Leipzig namens Ofen Drei mit Karte und Reservierung',
    'Un bistrot à Strasbourg appelé Chez Odette, avec la carte et une réservation',
    'Un restaurante de ramen en Barcelona, oscuro, con carta y reservas',
  ],
  saas: [
    'A SaaS called Ledgerly that tracks unpaid invoices for freelancers, with pricing',
    'Eine App für Dienstpläne in Cafés, grün, mit Preisen und Fragen',
    'Un logiciel de facturation appelé Clairfact pour artisans, sans tarifs',
    'Una plataforma para vigilar servidores, oscura, con precios',
  ],
  artist: [
    'Portfolio of the potter “Mira Holt” in Edinburgh: wood-fired pots, shows, commissions',
    'Eine Fotografin in Hamburg, schwarz-weiß, mit Ausstellungen und Aufträgen',
    'Atelier de peinture à Marseille appelé Atelier Lune, avec expositions',
    'Una joyera en Madrid llamada Nuria Soler, con encargos',
  ],
  gym: [
    'A climbing gym in Bristol with a timetable, prices and a first hour',
    'Kraftwerk Graz: Langhanteln, Rudern und ein Kursplan, dunkel, gelb',
    'Un studio de yoga à Bordeaux avec horaires et tarifs, calme',
    'Un club de natación en Valencia, azul, con horario y precios',
  ],
  event: [
    '“Tides of Data”, a conference about databases in Oslo, two days in June, with speakers and tickets',
    'Eine Nacht der offenen Sternwarte in Zürich, mit Programm und Karten',
    'Un festival de musique à Nantes sur une île, avec programme et billets',
    'Jornadas de software libre en Bilbao, con programa y entradas',
  ],
  agency: [
    'A design agency in Rotterdam called “North & Fold”, with cases and rates',
    'Architekturbüro in Basel namens Halbe Höhe, mit Projekten',
    'Une agence de communication à Lyon appelée Deux Points, avec ses projets',
    'Una productora de cine en Madrid llamada Toma Larga',
  ],
  clinic: [
    'A dentist in Manchester called “Ancoats Teeth”, gentle, with treatments, fees and booking',
    'Physiotherapie-Praxis in Wien, mit Terminen und Preisen',
    'Un cabinet vétérinaire à Bordeaux, avec prise de rendez-vous',
    'Una clínica de fisioterapia en Sevilla, con precios y cita previa',
  ],
  law: [
    'A law firm in Dublin called “Quinn & Marsh” for tenants and small companies, with fees',
    'Steuerberatung in München namens Keller + Fuchs, ohne Preise',
    'Une étude de notaire à Strasbourg, avec les honoraires',
    'Un bufete de abogados en Valencia para familias, con honorarios',
  ],
  shop: [
    'A bookshop in Glasgow called “The Late Shelf” with its catalogue and deliveries by bike',
    'Blumenladen in Köln namens Stiel & Blatt, grün, mit Lieferung',
    'Une épicerie fine à Paris appelée Bocal, avec le catalogue',
    'Una tienda de bicicletas en Madrid, roja, con taller',
  ],
  hotel: [
    'A harbour hotel in Bergen with eleven rooms, breakfast and rates',
    'Eine Berghütte in Innsbruck mit Lagern, Preisen und Reservierung',
    'Un camping à Marseille près de la mer, avec emplacements et tarifs',
    'Un hotel pequeño en Sevilla llamado Casa Pureza, con habitaciones y precios',
  ],
  trades: [
    'An electrician in Bristol called “Marsh Electric”, with prices and an emergency number',
    'Dachdecker in Dresden, seit 1962, mit Preisen und Notdienst',
    'Un plombier à Lyon appelé Bonde & Fils, avec tarifs et urgences',
    'Una carpintería en Zaragoza, con presupuestos',
  ],
  school: [
    'A music school in Leeds called “Fourth Finger”, with dates, fees and trial lessons',
    'Sprachschule in Berlin namens Nebensatz, mit Terminen und Preisen',
    'Une école de code à Lille, avec le programme et les tarifs',
    'Una escuela de idiomas en Barcelona, con horarios y precios',
  ],
  charity: [
    'A charity that cleans a river in Ghent, called “Clear Mile”, with volunteers and donations',
    'Ein Tierheim in Leipzig, mit Spenden und Ehrenamt',
    'Une banque alimentaire à Marseille, avec dons et bénévoles',
    'Una asociación de vecinos en Madrid que acompaña a mayores, con voluntarios',
  ],
  wedding: [
    'The wedding of Anna and Tom in Bologna, with the day, travel and an RSVP',
    'Hochzeit von Lena und Moritz am See bei Zürich, mit Ablauf und Zusage',
    'Le mariage de Solène et Hugo à Nantes, avec le programme et la réponse',
    'La boda de Alba y Diego en Granada, con el viaje y la lista de regalos',
  ],
  journal: [
    'A quarterly magazine about islands called “Offshore”, with its issues and a subscription',
    'Ein Podcast über Stadtgeräusche aus Wien namens Nebengeräusch',
    'Une revue de cuisine de Lyon appelée Feu doux, avec ses numéros',
    'Un boletín semanal sobre ciudades llamado Plano Corto',
  ],
};

const LANGS_IN_ORDER: readonly Lang[] = ['en', 'de', 'fr', 'es'];

/** Kind by kind, English first. */
export const GATE_PROMPTS: readonly GatePrompt[] = SITE_KINDS.flatMap((kind) =>
  PROMPTS[kind].map((prompt, index) => ({ kind, lang: LANGS_IN_ORDER[index] as Lang, prompt, seed: 1 })),
);

/** One a kind, the languages in turn. */
export const QUICK_PROMPTS: readonly GatePrompt[] = SITE_KINDS.map(
  (_kind, index) => GATE_PROMPTS[index * 4 + (index % 4)] as GatePrompt,
);
