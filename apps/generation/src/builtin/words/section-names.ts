/**
 * What sections are called in the list of steps beside the page, and in replies about them: plain names, by which
 * people ask for them too. The headings on the page are other words.
 */
import { LANGS, type Lang, type SiteKind } from '../kinds/kind-names.js';

/** In the order of `LANGS`: English, German, French, Spanish. */
type Names = readonly [en: string, de: string, fr: string, es: string];

/** In characters: a step's name stands on one line of a narrow list. */
export const LONGEST_SECTION_NAME = 24;

const ANYWHERE: Readonly<Record<string, Names>> = {
  nav: ['Navigation', 'Navigation', 'Navigation', 'Navegación'],
  hero: ['Opening', 'Auftakt', 'Ouverture', 'Apertura'],
  footer: ['Footer', 'Fußzeile', 'Pied de page', 'Pie de página'],
  stats: ['Figures', 'Zahlen', 'Chiffres', 'Cifras'],
  story: ['Our story', 'Geschichte', 'Notre histoire', 'Historia'],
  menu: ['Menu', 'Karte', 'La carte', 'La carta'],
  voices: ['Reviews', 'Stimmen', 'Avis', 'Opiniones'],
  voice: ['Reviews', 'Stimmen', 'Avis', 'Opiniones'],
  booking: ['Booking', 'Reservierung', 'Réservation', 'Reservas'],
  contact: ['Contact', 'Kontakt', 'Contact', 'Contacto'],
  where: ['Hours and map', 'Zeiten und Anfahrt', 'Horaires et plan', 'Horario y mapa'],
  faq: ['Questions', 'Fragen', 'Questions', 'Preguntas'],
  team: ['Team', 'Team', 'Équipe', 'Equipo'],
  pricing: ['Prices', 'Preise', 'Tarifs', 'Precios'],
  fees: ['Fees', 'Preise', 'Tarifs', 'Precios'],
  rates: ['Rates', 'Preise', 'Tarifs', 'Tarifas'],
  services: ['Services', 'Leistungen', 'Prestations', 'Servicios'],
  method: ['How we work', 'Arbeitsweise', 'Méthode', 'Cómo trabajamos'],
  events: ['Events', 'Veranstaltungen', 'Soirées', 'Eventos'],
};

const OF_KIND: Record<SiteKind, Readonly<Record<string, Names>>> = {
  bakery: {
    today: ['Today', 'Heute', 'Aujourd’hui', 'Hoy'],
    signature: ['Speciality', 'Spezialität', 'Spécialité', 'Especialidad'],
    booking: ['Orders', 'Vorbestellung', 'Commande', 'Encargos'],
  },
  restaurant: {
    chef: ['Kitchen', 'Küche', 'La cuisine', 'La cocina'],
    gallery: ['The room', 'Der Raum', 'La salle', 'La sala'],
  },
  saas: {
    steps: ['How it works', 'So geht es', 'Comment ça marche', 'Cómo funciona'],
    features: ['Features', 'Funktionen', 'Fonctions', 'Funciones'],
    compare: ['Before and after', 'Vorher und nachher', 'Avant et après', 'Antes y después'],
    closing: ['Start here', 'Hier anfangen', 'Commencer ici', 'Empieza aquí'],
  },
  artist: {
    statement: ['Statement', 'Haltung', 'Démarche', 'Declaración'],
    gallery: ['Works', 'Arbeiten', 'Œuvres', 'Obra'],
    process: ['Process', 'Herstellung', 'Fabrication', 'Proceso'],
    shows: ['Exhibitions', 'Ausstellungen', 'Expositions', 'Exposiciones'],
    press: ['Press', 'Presse', 'Presse', 'Prensa'],
    commissions: ['Commissions', 'Aufträge', 'Commandes', 'Encargos'],
  },
  gym: {
    areas: ['Areas', 'Bereiche', 'Espaces', 'Zonas'],
    timetable: ['Timetable', 'Kursplan', 'Planning', 'Horario de clases'],
    trial: ['Trial session', 'Probestunde', 'Séance d’essai', 'Clase de prueba'],
  },
  event: {
    why: ['Why come', 'Warum kommen', 'Pourquoi venir', 'Por qué venir'],
    speakers: ['Line-up', 'Mitwirkende', 'À l’affiche', 'Cartel'],
    schedule: ['Schedule', 'Programm', 'Programme', 'Programa'],
    workshops: ['Workshops', 'Workshops', 'Ateliers', 'Talleres'],
    venue: ['Venue', 'Ort und Anreise', 'Lieu et accès', 'Lugar y llegada'],
    tickets: ['Tickets', 'Karten', 'Billets', 'Entradas'],
    sponsors: ['Sponsors', 'Förderer', 'Partenaires', 'Patrocinadores'],
  },
  agency: {
    cases: ['Projects', 'Projekte', 'Projets', 'Proyectos'],
  },
  clinic: {
    treatments: ['Treatments', 'Behandlungen', 'Soins', 'Tratamientos'],
    visit: ['First visit', 'Erster Besuch', 'Première visite', 'Primera visita'],
    booking: ['Appointments', 'Terminvergabe', 'Rendez-vous', 'Cita previa'],
  },
  law: {
    fields: ['Practice areas', 'Fachgebiete', 'Domaines', 'Especialidades'],
    people: ['People', 'Personen', 'Personnes', 'Personas'],
    fees: ['Fees', 'Honorare', 'Honoraires', 'Honorarios'],
  },
  shop: {
    catalogue: ['Catalogue', 'Sortiment', 'Catalogue', 'Catálogo'],
    material: ['Materials', 'Material', 'Matières', 'Materiales'],
    care: ['Care', 'Pflege', 'Entretien', 'Cuidados'],
    delivery: ['Delivery', 'Lieferung', 'Livraison', 'Envíos'],
  },
  hotel: {
    rooms: ['Rooms', 'Zimmer', 'Chambres', 'Habitaciones'],
    breakfast: ['Breakfast', 'Frühstück', 'Petit-déjeuner', 'Desayuno'],
    around: ['Surroundings', 'Umgebung', 'Alentours', 'Alrededores'],
  },
  trades: {
    area: ['Service area', 'Einsatzgebiet', 'Zone d’intervention', 'Zona de servicio'],
    emergency: ['Emergencies', 'Notdienst', 'Urgences', 'Urgencias'],
  },
  school: {
    outcomes: ['What you learn', 'Lernziele', 'Acquis', 'Objetivos'],
    curriculum: ['Courses', 'Kurse', 'Cours', 'Cursos'],
    teachers: ['Teachers', 'Lehrkräfte', 'Professeurs', 'Profesorado'],
    dates: ['Dates', 'Termine', 'Dates', 'Fechas'],
    enrol: ['Enrolment', 'Anmeldung', 'Inscription', 'Inscripción'],
  },
  charity: {
    work: ['Our work', 'Unsere Arbeit', 'Nos actions', 'Nuestro trabajo'],
    proof: ['Where the money goes', 'Wohin das Geld geht', 'Où va l’argent', 'Adónde va el dinero'],
    give: ['Donate', 'Spenden', 'Donner', 'Donar'],
    people: ['Volunteers', 'Ehrenamt', 'Bénévoles', 'Voluntariado'],
    events: ['Dates', 'Termine', 'Dates', 'Fechas'],
  },
  wedding: {
    day: ['The day', 'Der Tag', 'La journée', 'El día'],
    menu: ['Menu', 'Menü', 'Menu', 'Menú'],
    travel: ['Travel', 'Anreise', 'Venir', 'Cómo llegar'],
    rsvp: ['RSVP', 'Zusage', 'Réponse', 'Confirmación'],
    gifts: ['Gifts', 'Geschenke', 'Cadeaux', 'Regalos'],
  },
  journal: {
    issues: ['Issues', 'Ausgaben', 'Numéros', 'Números'],
    about: ['About us', 'Über uns', 'À propos', 'Quiénes somos'],
    topics: ['Topics', 'Themen', 'Thèmes', 'Temas'],
    voices: ['Letters', 'Zuschriften', 'Courrier', 'Cartas'],
    calendar: ['Calendar', 'Kalender', 'Calendrier', 'Calendario'],
    join: ['Subscription', 'Abo', 'Abonnement', 'Suscripción'],
  },
};

/** What a topic calls differently from its kind. */
const OF_TOPIC: Readonly<Record<string, Readonly<Record<string, Names>>>> = {
  hut: { rooms: ['Beds', 'Schlafplätze', 'Couchages', 'Camas'] },
  camp: { rooms: ['Pitches', 'Stellplätze', 'Emplacements', 'Parcelas'] },
  sound: { issues: ['Episodes', 'Folgen', 'Épisodes', 'Episodios'] },
};

/** The name of a section. Throws a RangeError for one that has none. */
export function sectionName(
  id: string,
  { kind, topic, lang }: { kind: SiteKind; topic: string; lang: Lang },
): string {
  const names = OF_TOPIC[topic]?.[id] ?? OF_KIND[kind][id] ?? ANYWHERE[id];
  if (!names) throw new RangeError(`Section ${id} of ${kind} has no name.`);
  return names[LANGS.indexOf(lang)] ?? names[0];
}
