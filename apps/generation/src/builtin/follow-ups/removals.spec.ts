/** Whatever a page can be without can be taken away by every name that people have for it. */
import { describe, expect, it } from 'vitest';
import { compose } from '../compose.js';
import { LANGS, SITE_KINDS, type Lang, type SiteKind } from '../kinds/kind-names.js';
import { understand, type SiteRequest } from '../understand/understand.js';
import { sectionName } from '../words/section-names.js';
import { applyEdits, sectionsOf } from './apply-edits.js';
import { FIXED } from './move-section.js';
import { sectionIdsOf } from './page-grammar.js';
import { readEdits } from './read-edit.js';

/** By kind, in the order of `LANGS`: pages that ask for prices, which is what a reading once stumbled over. */
const PAGES: Record<SiteKind, readonly [string, string, string, string]> = {
  bakery: ['A bakery with prices', 'Eine Bäckerei mit Preisen', 'Une boulangerie', 'Una panadería'],
  restaurant: ['A restaurant with a menu', 'Ein Restaurant', 'Un restaurant', 'Un restaurante con carta'],
  saas: [
    'A rota app with pricing',
    'Eine App für Rechnungen',
    'Un logiciel de factures',
    'Un programa de facturas',
  ],
  artist: ['A potter', 'Eine Fotografin', 'Un atelier de peinture', 'Una joyera'],
  gym: ['A climbing gym', 'Ein Yogastudio mit Preisen', 'Une salle d’escalade', 'Un gimnasio de boxeo'],
  event: ['A music festival', 'Eine Konferenz', 'Un festival de musique', 'Un congreso con entradas'],
  agency: ['A design agency', 'Ein Architekturbüro', 'Une agence de communication', 'Una productora de cine'],
  clinic: ['A dentist', 'Eine Zahnarztpraxis', 'Un cabinet dentaire', 'Una clínica dental'],
  law: ['A law firm with fees', 'Eine Kanzlei', 'Une étude de notaire', 'Un bufete de abogados'],
  shop: ['A bookshop', 'Ein Blumenladen', 'Une épicerie fine', 'Una tienda de bicicletas'],
  hotel: ['A hotel with rates', 'Ein Hotel mit Preisen', 'Un hôtel avec tarifs', 'Un hotel con precios'],
  trades: ['An electrician', 'Dachdecker mit Notdienst', 'Un plombier', 'Una carpintería'],
  school: ['A music school', 'Eine Sprachschule', 'Une école de code', 'Una escuela de idiomas'],
  charity: ['An animal shelter', 'Ein Tierheim', 'Une banque alimentaire', 'Una protectora de animales'],
  wedding: [
    'The wedding of Anna and Tom',
    'Hochzeit von Lena und Jan',
    'Le mariage de Ève et Luc',
    'La boda de Ana y Luis',
  ],
  journal: [
    'A magazine about islands',
    'Ein Podcast über Städte',
    'Une revue de cuisine',
    'Un boletín semanal',
  ],
};

/** More names than the section's own, in the order of `LANGS`; a kind has those of its sections. */
const NAMES: Readonly<Record<string, readonly [string, string, string, string]>> = {
  menu: ['menu, menu section', 'Speisekarte', 'carte', 'carta'],
  story: ['story, history', 'Geschichte', 'histoire', 'historia'],
  voices: [
    'testimonials, reviews, quotes',
    'Stimmen, Bewertungen, Kundenstimmen',
    'avis, témoignages',
    'opiniones, testimonios, reseñas',
  ],
  voice: ['testimonial, quote', 'Stimmen, Bewertungen', 'avis, témoignage', 'opiniones, testimonios'],
  booking: [
    'booking, form, booking form',
    'Reservierung, Formular, Buchung',
    'réservation, formulaire',
    'reserva, formulario',
  ],
  contact: [
    'contact, contact form',
    'Kontakt, Formular, Kontaktformular',
    'contact, formulaire',
    'contacto, formulario',
  ],
  where: [
    'opening hours, map, directions',
    'Öffnungszeiten, Anfahrt, Adresse',
    'horaires, plan d’accès, adresse',
    'horario, mapa, dirección',
  ],
  faq: ['FAQ, questions', 'FAQ, Fragen', 'FAQ, questions', 'FAQ, preguntas frecuentes'],
  team: ['team, staff', 'Team, Mitarbeiter', 'équipe', 'equipo'],
  people: ['people, team', 'Team, Menschen', 'équipe, personnes', 'equipo, personas'],
  teachers: ['teachers, team', 'Lehrer, Team', 'professeurs, équipe', 'profesores, equipo'],
  pricing: [
    'prices, pricing, price list, costs',
    'Preise, Preisliste, Tarife, Kosten',
    'tarifs, prix',
    'precios, tarifas',
  ],
  fees: [
    'prices, fees, costs',
    'Preise, Honorare, Gebühren, Kosten',
    'tarifs, prix, honoraires',
    'precios, tarifas, honorarios',
  ],
  rates: [
    'prices, rates, room rates, costs, price list',
    'Preise, Zimmerpreise, Preisliste, Tarife, Kosten',
    'tarifs, prix',
    'precios, tarifas',
  ],
  tickets: ['tickets, prices', 'Karten, Tickets, Preise', 'billets, tarifs', 'entradas, precios'],
  stats: ['stats, figures, numbers', 'Zahlen, Statistik', 'chiffres, statistiques', 'cifras, números'],
  timetable: ['timetable, schedule', 'Kursplan, Stundenplan', 'planning', 'horario de clases'],
  schedule: ['schedule, programme', 'Programm, Zeitplan', 'programme', 'programa'],
  gallery: ['gallery, pictures, photos', 'Galerie, Bilder, Fotos', 'galerie, photos', 'galería, fotos'],
  services: ['services', 'Leistungen', 'services, prestations', 'servicios'],
  cases: ['cases, projects', 'Projekte, Referenzen', 'projets, réalisations', 'casos, proyectos'],
  rooms: ['rooms', 'Zimmer', 'chambres', 'habitaciones'],
  breakfast: ['breakfast', 'Frühstück', 'petit-déjeuner, petit déjeuner', 'desayuno'],
  around: ['surroundings, neighbourhood', 'Umgebung', 'alentours, environs', 'alrededores, entorno'],
  treatments: [
    'treatments, services',
    'Behandlungen, Leistungen',
    'soins, traitements',
    'tratamientos, servicios',
  ],
  visit: ['first visit', 'ersten Besuch', 'première visite', 'primera visita'],
  fields: ['practice areas', 'Fachgebiete, Rechtsgebiete', 'domaines', 'especialidades'],
  catalogue: [
    'catalogue, products',
    'Katalog, Sortiment, Produkte',
    'catalogue, produits',
    'catálogo, productos',
  ],
  delivery: ['delivery, shipping', 'Lieferung, Versand', 'livraison', 'envíos, entrega'],
  care: ['care', 'Pflege', 'entretien', 'cuidados'],
  emergency: ['emergency, emergencies', 'Notdienst', 'urgences', 'urgencias'],
  curriculum: ['courses, curriculum', 'Kurse, Lehrplan', 'cours', 'cursos, temario'],
  dates: ['dates', 'Termine', 'dates', 'fechas'],
  enrol: [
    'enrolment, registration, form',
    'Anmeldung, Formular',
    'inscription, formulaire',
    'inscripción, formulario',
  ],
  give: ['donations', 'Spenden', 'dons', 'donaciones'],
  events: ['events', 'Veranstaltungen, Termine', 'événements', 'eventos'],
  shows: ['shows, exhibitions', 'Ausstellungen', 'expositions', 'exposiciones'],
  press: ['press', 'Presse', 'presse', 'prensa'],
  commissions: ['commissions', 'Aufträge', 'commandes', 'encargos'],
  sponsors: ['sponsors, partners', 'Sponsoren, Partner', 'sponsors, partenaires', 'patrocinadores'],
  speakers: ['speakers, line-up', 'Sprecher, Redner', 'intervenants', 'ponentes'],
  workshops: ['workshops', 'Workshops', 'ateliers', 'talleres'],
  gifts: ['gifts, registry', 'Geschenke, Wunschliste', 'cadeaux, liste de mariage', 'regalos'],
  travel: ['travel', 'Anreise', 'transport, hébergement', 'transporte'],
  rsvp: ['RSVP, form, replies', 'Zusage, Formular', 'réponse, formulaire', 'confirmación, formulario'],
  issues: ['issues, episodes', 'Ausgaben, Folgen', 'numéros', 'números'],
  calendar: ['calendar', 'Kalender, Termine', 'calendrier', 'calendario'],
  topics: ['topics', 'Themen', 'thèmes, sujets', 'temas'],
  join: ['subscription, form', 'Abo, Formular', 'abonnement, formulaire', 'suscripción, formulario'],
};

const REFUSE: Record<Lang, (name: string) => string> = {
  en: (name) => `darker, bigger headline, no ${name}`,
  de: (name) => `Mach es dunkler und größere Überschrift, ohne ${name}`,
  fr: (name) => `plus sombre, un titre plus grand, sans ${name}`,
  es: (name) => `más oscuro, un titular más grande, sin ${name}`,
};

const PAIRS = SITE_KINDS.flatMap((kind) => LANGS.map((lang, at) => [kind, lang, at] as const));

describe.each(PAIRS)('of a %s, in %s,', (kind, lang, at) => {
  const request = understand(PAGES[kind][at] ?? '', 1);
  const full: SiteRequest = { ...request, wanted: sectionIdsOf(kind) };
  const known = sectionsOf(request);
  const ids = known.map(({ id }) => id).filter((id) => !FIXED.has(id));

  it('is read as what it is', () => {
    expect([request.kind, request.lang]).toEqual([kind, lang]);
  });

  it.each(ids)('%s goes by all its names', (id) => {
    const more = (NAMES[id]?.[at] ?? '').split(', ').filter((name) => name !== '');
    for (const name of new Set([sectionName(id, request), ...more])) {
      const said = REFUSE[lang](name);
      const { edits, unknown } = readEdits(said, known);
      expect([said, edits.slice(2), unknown]).toEqual([said, [{ kind: 'remove', id }], []]);
    }
  });

  it.each(ids)('%s takes its link in the navigation with it', (id) => {
    const without = applyEdits(full, [{ kind: 'remove', id }]).request;
    const labels = new Set(linksOf(full).flatMap(({ to, label }) => (to === id ? [label] : [])));
    expect(linksOf(without).filter(({ to, label }) => to === id || labels.has(label))).toEqual([]);
  });
});

/** What the navigation leads to, but for its button, which leads to the next best. */
function linksOf(request: SiteRequest): { to: string; label: string }[] {
  const nav = compose(request).sections.find(({ id }) => id === 'nav')?.html.text ?? '';
  const links = nav.replaceAll(/<a\b[^>]*class="[^"]*button[^>]*>/g, '<a>');
  return [...links.matchAll(/<a\b[^>]*href="#([^"]+)"[^>]*>([^]*?)<\/a>/g)].map(
    ([, to = '', label = '']) => ({
      to,
      label: label.replaceAll(/<[^>]*>/g, '').trim(),
    }),
  );
}
