/** What people write, in four languages, and what is meant by it. */
import { describe, expect, it } from 'vitest';
import { understand, type SiteRequest } from './understand.js';

type Meant = Partial<SiteRequest>;

const ENGLISH: [string, Meant][] = [
  [
    'A family bakery in Lyon with its menu',
    { kind: 'bakery', topic: 'bakery', place: 'Lyon', lang: 'en', dark: false },
  ],
  ['a rota app for cafés', { kind: 'saas', topic: 'rota', place: null }],
  ['A rota planner for cafés in Hamburg', { kind: 'saas', topic: 'rota', place: 'Hamburg' }],
  ['landing page for my dog walking service', { kind: 'trades', lang: 'en', brand: null }],
  ['website for a law firm that loves climbing', { kind: 'law', topic: 'law' }],
  ['I love climbing and need a website for my law firm', { kind: 'law' }],
  ['A dark hotel', { kind: 'hotel', dark: true }],
  ['A hotel that is not dark', { kind: 'hotel', dark: false }],
  ['A dark chocolate shop in Ghent', { kind: 'shop', dark: false, place: 'Ghent' }],
  ['restaurant called The Bakery', { kind: 'restaurant', brand: 'The Bakery', topic: 'kitchen' }],
  ['Ledgerly: invoices for freelancers', { kind: 'saas', topic: 'invoices', brand: 'Ledgerly' }],
  ['Bakery: warm and cosy', { kind: 'bakery', brand: null, tone: 'warm' }],
  ['Law firm in Leeds: plain and quiet', { kind: 'law', brand: null, place: 'Leeds', tone: 'plain' }],
  ['Wolke, a café in Vienna', { kind: 'bakery', topic: 'cafe', brand: 'Wolke', place: 'Vienna' }],
  ['Tidepool is a tool for booking swimming lanes', { kind: 'saas', brand: 'Tidepool' }],
  ['wedding of Anna and Tom in Porto', { kind: 'wedding', brand: 'Anna & Tom', place: 'Porto' }],
  ['Anna & Tom are getting married in June', { kind: 'wedding', brand: 'Anna & Tom', place: null }],
  ['A wedding photographer in Bristol', { kind: 'artist', topic: 'photo', place: 'Bristol' }],
  ['A bakery called Levain & Fils in Lyon', { kind: 'bakery', brand: 'Levain & Fils', place: 'Lyon' }],
  ['a café named rosalie, quiet', { kind: 'bakery', brand: 'rosalie', tone: 'plain' }],
  ['A shop “Pain Doux” with bread', { kind: 'shop', brand: 'Pain Doux' }],
  [
    'Joe’s Pizza in Brooklyn',
    { kind: 'restaurant', topic: 'pizza', brand: 'Joe’s Pizza', place: 'Brooklyn' },
  ],
  [
    'A website for Smith & Sons Plumbing in Leeds',
    { kind: 'trades', topic: 'water', brand: 'Smith & Sons Plumbing', place: 'Leeds' },
  ],
  ['Yoga Studio Berlin', { kind: 'gym', topic: 'yoga', brand: null, place: 'Berlin' }],
  ['Modern Bakery Landing Page', { kind: 'bakery', brand: null }],
  ['A bakery in Germany in German', { kind: 'bakery', lang: 'de', place: 'Germany' }],
  ['A bakery in German', { kind: 'bakery', lang: 'de', place: null }],
  ['A law firm in Geneva, in French', { kind: 'law', lang: 'fr', place: 'Geneva' }],
  ['A gym in Madrid, text in Spanish', { kind: 'gym', lang: 'es', place: 'Madrid' }],
  ['A German language school in London', { kind: 'school', topic: 'language', lang: 'en', place: 'London' }],
  ['A German restaurant in Oslo', { kind: 'restaurant', lang: 'en', place: 'Oslo' }],
  [
    'A bakery in Graz, no prices and without a booking form',
    { kind: 'bakery', refused: ['pricing', 'booking'] },
  ],
  ['A climbing gym without a form', { kind: 'gym', topic: 'climbing', refused: ['booking'] }],
  ['A village hotel with rooms and a wine list', { kind: 'hotel', topic: 'hotel' }],
  ['Hotel with pool and restaurant by the sea', { kind: 'hotel' }],
  ['A mountain hut near Innsbruck', { kind: 'hotel', topic: 'hut', place: 'Innsbruck' }],
  ['Uptime monitoring for developers', { kind: 'saas', topic: 'uptime' }],
  ['Docs for a small open-source database', { kind: 'saas', topic: 'engine' }],
  ['A fitness app', { kind: 'saas' }],
  ['pizza delivery app', { kind: 'saas' }],
  ['A platform for yoga studios and climbing gyms', { kind: 'saas' }],
  ['A coffee shop in Portland', { kind: 'bakery', topic: 'cafe', place: 'Portland' }],
  ['A book shop', { kind: 'shop', topic: 'books' }],
  ['flower shop, green, playful', { kind: 'shop', topic: 'flowers', hue: 155, tone: 'playful' }],
  ['A bike repair shop', { kind: 'shop', topic: 'bikes' }],
  ['A ceramics shop that sells twelve pieces a month', { kind: 'artist', topic: 'ceramics' }],
  ['A tattoo studio', { kind: 'artist' }],
  ['An interior design studio in Antwerp', { kind: 'agency', topic: 'buildings', place: 'Antwerp' }],
  ['A branding agency with case studies, bold', { kind: 'agency', topic: 'brand', tone: 'bold' }],
  ['Food and wine festival in Cork', { kind: 'event', topic: 'festival', place: 'Cork' }],
  ['A conference about databases, two days', { kind: 'event', topic: 'conference' }],
  ['An open evening at the town observatory in Oslo', { kind: 'event', topic: 'night', place: 'Oslo' }],
  ['A physiotherapy practice', { kind: 'clinic', topic: 'movement' }],
  ['Barber shop in Dublin', { kind: 'clinic', place: 'Dublin' }],
  ['An animal shelter in Cardiff', { kind: 'charity', topic: 'animals', place: 'Cardiff' }],
  ['A newsletter about birds', { kind: 'journal', topic: 'letter' }],
  ['A podcast on law', { kind: 'journal', topic: 'sound' }],
  ['A music school for grown-ups', { kind: 'school', topic: 'music' }],
  ['A nice bakery', { kind: 'bakery', place: null }],
  ['A bakery in Nice', { kind: 'bakery', place: 'Nice' }],
  ['A café in the Black Forest', { kind: 'bakery', dark: false }],
  ['library in Rust', { kind: 'saas', topic: 'engine', place: null }],
  ['A dark blue bakery since 1974', { kind: 'bakery', hue: 258, dark: true, since: 1974 }],
  ['A bakery, #0a7 on white', { kind: 'bakery', hue: 163 }],
  ['A shop, colour #888888', { kind: 'shop', hue: null }],
  ['red and gold hotel', { kind: 'hotel', hue: 25 }],
  ['A café in Stratford upon Avon', { kind: 'bakery', place: 'Stratford upon Avon' }],
  ['A charity serving warm meals', { kind: 'charity', tone: null }],
  ['Create a landing page for Nimbus, a weather API for developers', { kind: 'saas', brand: 'Nimbus' }],
  ['Portfolio website for Jane Doe, illustrator', { kind: 'artist', brand: 'Jane Doe' }],
  ['The Daily Crumb: a bakery in Leeds', { kind: 'bakery', brand: 'The Daily Crumb', place: 'Leeds' }],
  ['Mia’s Flowers', { kind: 'shop', topic: 'flowers', brand: 'Mia’s Flowers' }],
  ['Restaurant with no menu and no photos', { kind: 'restaurant', refused: ['menu', 'gallery'] }],
  [
    'Hey! can u build a site for "Kiez Kaffee" in Berlin? in german pls',
    { kind: 'bakery', topic: 'cafe', brand: 'Kiez Kaffee', lang: 'de' },
  ],
  ['homepage of an astronomy club with star nights', { kind: 'event', topic: 'night' }],
  [
    'A wedding site for Priya & Sam, 12 September, no gifts',
    { kind: 'wedding', brand: 'Priya & Sam', refused: ['gifts'] },
  ],
  ['asdf', { kind: 'agency', topic: 'brand', lang: 'en', brand: null, place: null }],
  ['', { kind: 'agency', lang: 'en', brand: null }],
  ['   ', { kind: 'agency', brand: null }],
  ['🥐', { kind: 'bakery', lang: 'en' }],
  ['💍 Mia & Ben', { kind: 'wedding', brand: 'Mia & Ben' }],
  ['موقع لمخبز في بيروت', { kind: 'agency', lang: 'en', place: null }],
  ['אתר למאפייה, bakery in Graz', { kind: 'bakery', place: 'Graz' }],
  [
    `A bakery in Graz. ${'The bread is good. '.repeat(300)}A law firm in Oslo`,
    { kind: 'bakery', place: 'Graz', lang: 'en' },
  ],
];

const GERMAN: [string, Meant][] = [
  ['Bäckerei Graz', { kind: 'bakery', lang: 'de', place: 'Graz', brand: null }],
  [
    'Eine Bäckerei namens Korn und Kruste in Graz',
    { kind: 'bakery', lang: 'de', brand: 'Korn und Kruste', place: 'Graz' },
  ],
  [
    'Kraftwerk Graz: Langhanteln, Rudern und ein Kursplan, dunkel, gelb',
    { kind: 'gym', topic: 'strength', brand: 'Kraftwerk Graz', place: 'Graz', hue: 85, dark: true },
  ],
  ['Zahnarztpraxis', { kind: 'clinic', topic: 'teeth', lang: 'de', place: null }],
  [
    'Blumen Huber in Wien',
    { kind: 'shop', topic: 'flowers', brand: 'Blumen Huber', place: 'Vienna', lang: 'de' },
  ],
  ['Website für Blumen Huber in Wien', { kind: 'shop', brand: 'Blumen Huber', place: 'Vienna', lang: 'de' }],
  ['Bäckerei Huber Graz', { kind: 'bakery', brand: 'Bäckerei Huber', place: 'Graz', lang: 'de' }],
  ['Hotel Sonne Innsbruck', { kind: 'hotel', brand: 'Hotel Sonne', place: 'Innsbruck', lang: 'de' }],
  [
    'Hochzeit von Anna & Tom in Salzburg',
    { kind: 'wedding', brand: 'Anna & Tom', place: 'Salzburg', lang: 'de' },
  ],
  ['Lena und Jonas heiraten', { kind: 'wedding', brand: 'Lena & Jonas', lang: 'de' }],
  [
    'Ein Restaurant in Wien, dunkel, ohne Preise',
    { kind: 'restaurant', place: 'Vienna', lang: 'de', dark: true, refused: ['pricing'] },
  ],
  ['Kletterhalle in München mit Kursplan', { kind: 'gym', topic: 'climbing', place: 'Munich', lang: 'de' }],
  [
    'Steuerberater in Köln, schlicht',
    { kind: 'law', topic: 'tax', place: 'Cologne', lang: 'de', tone: 'plain' },
  ],
  ['Kanzlei Müller & Partner', { kind: 'law', brand: 'Kanzlei Müller & Partner', lang: 'de' }],
  ['Tischlerei bei Freiburg', { kind: 'trades', topic: 'wood', place: 'Freiburg', lang: 'de' }],
  [
    'Klempner Notdienst Hamburg',
    { kind: 'trades', topic: 'water', place: 'Hamburg', lang: 'de', brand: null },
  ],
  ['Musikschule in Zürich', { kind: 'school', topic: 'music', place: 'Zurich', lang: 'de' }],
  ['Tafel in Leipzig', { kind: 'charity', topic: 'food', place: 'Leipzig', lang: 'de' }],
  ['Ein Magazin über Berge', { kind: 'journal', topic: 'journal', lang: 'de', place: null }],
  ['Buchhandlung in Kempten', { kind: 'shop', topic: 'books', place: 'Kempten', lang: 'de' }],
  ['Berghütte in den Bergen', { kind: 'hotel', topic: 'hut', place: null, lang: 'de' }],
  ['Dienstplan-App für Cafés', { kind: 'saas', topic: 'rota', lang: 'de' }],
  ['Software für Rechnungen, grün', { kind: 'saas', topic: 'invoices', lang: 'de', hue: 155 }],
  [
    'Fotografin in Berlin, gemütlich und warm',
    { kind: 'artist', topic: 'photo', place: 'Berlin', tone: 'warm', lang: 'de' },
  ],
  ['Keramikwerkstatt, verspielt', { kind: 'artist', topic: 'ceramics', tone: 'playful', lang: 'de' }],
  ['Werbeagentur, mutig, in Rot', { kind: 'agency', tone: 'bold', hue: 25, place: null, lang: 'de' }],
  ['Sternwarte: Abend der offenen Tür', { kind: 'event', topic: 'night', lang: 'de', brand: null }],
  ['Bäckerei in Familienbesitz seit 1921', { kind: 'bakery', place: null, since: 1921, lang: 'de' }],
  ['Bäckerei auf Englisch', { kind: 'bakery', lang: 'en' }],
  [
    'Eine Bäckerei ohne Karte und ohne Formular',
    { kind: 'bakery', refused: ['menu', 'booking'], lang: 'de' },
  ],
  ['Café Wien', { kind: 'bakery', topic: 'cafe', place: 'Vienna', lang: 'de' }],
  ['Yogastudio mit Stundenplan, ruhig', { kind: 'gym', topic: 'yoga', tone: 'plain', lang: 'de' }],
  ['Fahrschule in Dortmund', { kind: 'school', place: 'Dortmund', lang: 'de' }],
  ['Tierarztpraxis in Bern', { kind: 'clinic', topic: 'animals', place: 'Bern', lang: 'de' }],
  [
    'Eine Seite für meinen Hofladen in Schwäbisch Hall',
    { kind: 'shop', place: 'Schwäbisch Hall', lang: 'de' },
  ],
  [
    'Autowerkstatt Schmidt in Kassel',
    { kind: 'trades', brand: 'Autowerkstatt Schmidt', place: 'Kassel', lang: 'de' },
  ],
  [
    'Erstelle eine Webseite für unsere Tanzschule in Nürnberg',
    { kind: 'school', place: 'Nuremberg', lang: 'de' },
  ],
  [
    'Huber & Söhne Tischlerei, Linz',
    { kind: 'trades', brand: 'Huber & Söhne Tischlerei', place: 'Linz', lang: 'de' },
  ],
  [
    'Landgasthof Zur Linde bei Passau',
    { kind: 'restaurant', brand: 'Landgasthof Zur Linde', place: 'Passau', lang: 'de' },
  ],
  ['Wir sind ein Sportverein in Erfurt', { kind: 'gym', place: 'Erfurt', brand: null, wanted: [] }],
  ['A hair salon in Paris', { kind: 'clinic', place: 'Paris', lang: 'en' }],
  ['Physio in Graz', { kind: 'clinic', topic: 'movement', place: 'Graz', lang: 'de' }],
  ['Friseursalon, nicht dunkel', { kind: 'clinic', dark: false, lang: 'de' }],
];

const FRENCH: [string, Meant][] = [
  ['boulangerie Lyon', { kind: 'bakery', lang: 'fr', place: 'Lyon', brand: null }],
  ['Une boulangerie appelée Levain à Lyon', { kind: 'bakery', lang: 'fr', brand: 'Levain', place: 'Lyon' }],
  [
    'Un café nommé « Chez Rosalie » à Nantes',
    { kind: 'bakery', topic: 'cafe', brand: 'Chez Rosalie', place: 'Nantes', lang: 'fr' },
  ],
  ["Un salon de thé qui s'appelle Camélia", { kind: 'bakery', topic: 'cafe', brand: 'Camélia', lang: 'fr' }],
  [
    'mariage de Chloé et Hugo à Annecy',
    { kind: 'wedding', brand: 'Chloé & Hugo', place: 'Annecy', lang: 'fr' },
  ],
  ['Restaurant à Nice, sans tarifs', { kind: 'restaurant', place: 'Nice', refused: ['pricing'], lang: 'fr' }],
  ['Cabinet d’avocats à Genève, sobre', { kind: 'law', place: 'Geneva', tone: 'plain', lang: 'fr' }],
  ['Cabinet dentaire', { kind: 'clinic', topic: 'teeth', lang: 'fr' }],
  [
    "Salle d'escalade à Grenoble, avec horaires",
    { kind: 'gym', topic: 'climbing', place: 'Grenoble', lang: 'fr' },
  ],
  ['École de musique près de Rennes', { kind: 'school', topic: 'music', place: 'Rennes', lang: 'fr' }],
  ['Librairie à Bruxelles', { kind: 'shop', topic: 'books', place: 'Brussels', lang: 'fr' }],
  ['Fleuriste, vert et chaleureux', { kind: 'shop', topic: 'flowers', hue: 155, tone: 'warm', lang: 'fr' }],
  ["Chambre d'hôtes en Bretagne", { kind: 'hotel', place: 'Bretagne', lang: 'fr' }],
  ['Plombier à Toulouse', { kind: 'trades', topic: 'water', place: 'Toulouse', lang: 'fr' }],
  ['Agence de design, audacieuse', { kind: 'agency', tone: 'bold', lang: 'fr' }],
  ['Atelier de céramique, ludique', { kind: 'artist', topic: 'ceramics', tone: 'playful', lang: 'fr' }],
  ['Festival de jazz à Vienne', { kind: 'event', topic: 'festival', lang: 'fr' }],
  ['Logiciel de facturation pour restaurants', { kind: 'saas', topic: 'invoices', lang: 'fr' }],
  ['Banque alimentaire à Lille', { kind: 'charity', topic: 'food', place: 'Lille', lang: 'fr' }],
  ['Une revue de cinéma, sombre', { kind: 'journal', topic: 'journal', dark: true, lang: 'fr' }],
  ['Une boulangerie en espagnol', { kind: 'bakery', lang: 'es' }],
  ['Site web pour ma crêperie, pas sombre', { kind: 'restaurant', dark: false, lang: 'fr' }],
  ['Hôtel sans réservation, bleu marine', { kind: 'hotel', refused: ['booking'], hue: 258, lang: 'fr' }],
  ['Boulangerie Martin à Dijon', { kind: 'bakery', brand: 'Boulangerie Martin', place: 'Dijon', lang: 'fr' }],
  [
    'photographe de mariage à Montpellier',
    { kind: 'artist', topic: 'photo', place: 'Montpellier', lang: 'fr' },
  ],
  ['Nous sommes une fromagerie près d’Annecy', { kind: 'shop', place: 'Annecy', lang: 'fr' }],
  [
    'La Maison Bleue, chambres d’hôtes à La Rochelle',
    { kind: 'hotel', brand: 'La Maison Bleue', place: 'La Rochelle' },
  ],
  ['site pour mon cabinet d’ostéopathe, doux et clair', { kind: 'clinic', topic: 'movement', light: true }],
  ['Une application pour gérer les plannings des restaurants', { kind: 'saas', lang: 'fr' }],
  [
    'Vétérinaire à Liège, depuis 1998',
    { kind: 'clinic', topic: 'animals', place: 'Liège', since: 1998, lang: 'fr' },
  ],
];

const SPANISH: [string, Meant][] = [
  ['panadería en Sevilla', { kind: 'bakery', lang: 'es', place: 'Seville', brand: null }],
  ['Una panadería llamada Miga en Sevilla', { kind: 'bakery', brand: 'Miga', place: 'Seville', lang: 'es' }],
  [
    'Un restaurante que se llama La Tregua, sin precios',
    { kind: 'restaurant', brand: 'La Tregua', refused: ['pricing'], lang: 'es' },
  ],
  [
    'boda de Lucía y Mateo en Granada',
    { kind: 'wedding', brand: 'Lucía & Mateo', place: 'Granada', lang: 'es' },
  ],
  ['Ana y Luis se casan', { kind: 'wedding', brand: 'Ana & Luis', lang: 'es' }],
  ['Bufete de abogados en Bilbao, sobrio', { kind: 'law', place: 'Bilbao', tone: 'plain', lang: 'es' }],
  ['Clínica dental', { kind: 'clinic', topic: 'teeth', lang: 'es' }],
  [
    'Gimnasio de boxeo en Madrid, atrevido',
    { kind: 'gym', topic: 'box', place: 'Madrid', tone: 'bold', lang: 'es' },
  ],
  ['Escuela de música cerca de Zaragoza', { kind: 'school', topic: 'music', place: 'Zaragoza', lang: 'es' }],
  ['Librería en Ciudad de México', { kind: 'shop', topic: 'books', place: 'Mexico City', lang: 'es' }],
  ['Floristería verde y acogedora', { kind: 'shop', topic: 'flowers', hue: 155, tone: 'warm', lang: 'es' }],
  ['Casa rural en Asturias', { kind: 'hotel', place: 'Asturias', lang: 'es' }],
  ['Fontanero en Málaga', { kind: 'trades', topic: 'water', place: 'Málaga', lang: 'es' }],
  ['Taller de cerámica, divertido', { kind: 'artist', topic: 'ceramics', tone: 'playful', lang: 'es' }],
  ['Agencia de diseño en Buenos Aires', { kind: 'agency', place: 'Buenos Aires', lang: 'es' }],
  [
    'Festival de cine en San Sebastián',
    { kind: 'event', topic: 'festival', place: 'San Sebastián', lang: 'es' },
  ],
  ['Aplicación de turnos para bares', { kind: 'saas', topic: 'rota', lang: 'es' }],
  ['Banco de alimentos', { kind: 'charity', topic: 'food', lang: 'es' }],
  ['Revista de montaña, oscura', { kind: 'journal', dark: true, lang: 'es' }],
  ['Peluquería canina en Lima, azul', { kind: 'clinic', place: 'Lima', hue: 258, lang: 'es' }],
  ['Panadería en inglés', { kind: 'bakery', lang: 'en' }],
  [
    'Una tienda de bicicletas sin formulario',
    { kind: 'shop', topic: 'bikes', refused: ['booking'], lang: 'es' },
  ],
  ['Hotel Miramar en Cádiz', { kind: 'hotel', brand: 'Hotel Miramar', place: 'Cádiz', lang: 'es' }],
  ['Escuela de yoga en Bogotá', { kind: 'gym', topic: 'yoga', place: 'Bogotá', lang: 'es' }],
  ['Taller mecánico Hermanos Ruiz', { kind: 'trades', brand: 'Taller mecánico Hermanos Ruiz', lang: 'es' }],
  [
    'web de boda: Marta y Javi, 5 de octubre en Segovia',
    { kind: 'wedding', brand: 'Marta & Javi', place: 'Segovia' },
  ],
  ['Electricista, desde 1987', { kind: 'trades', topic: 'power', since: 1987, lang: 'es' }],
];

const ALL = [...ENGLISH, ...GERMAN, ...FRENCH, ...SPANISH];

describe('what a prompt means', () => {
  it.each(ALL.map(([prompt, meant]) => ({ prompt, meant, shown: prompt.slice(0, 60) })))(
    '$shown',
    ({ prompt, meant }) => {
      expect(understand(prompt, 1)).toMatchObject(meant);
    },
  );

  it('is tried on many prompts of each language', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(120);
    for (const prompts of [GERMAN, FRENCH, SPANISH]) expect(prompts.length).toBeGreaterThanOrEqual(20);
  });
});
