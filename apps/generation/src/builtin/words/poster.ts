/** What every poster says to its owner and to people who do not see it. */
import type { Lang } from '../kinds/kind-names.js';

export interface PosterWords {
  /** What is invented, as the owner is told. */
  sample: {
    hours: string;
    prices: string;
    voices: string;
    people: string;
    figures: string;
    timetable: string;
    address: string;
    phone: string;
  };
  /** Titles of sections, for the plan. */
  nav: string;
  hero: string;
  footer: string;
  weekDay: string;
  filter: string;
  steps: string;
  /** Slot: minutes. */
  minutes: string;
}

const WORDS: Record<Lang, PosterWords> = {
  en: {
    sample: {
      hours: 'opening hours',
      prices: 'prices',
      voices: 'voices',
      people: 'people',
      figures: 'figures',
      timetable: 'timetable',
      address: 'address',
      phone: 'telephone',
    },
    nav: 'Name and navigation',
    hero: 'Opening',
    footer: 'Footer',
    weekDay: 'Day of the week',
    filter: 'Show only',
    steps: 'Steps',
    minutes: '{minutes} min',
  },
  de: {
    sample: {
      hours: 'Öffnungszeiten',
      prices: 'Preise',
      voices: 'Stimmen',
      people: 'Personen',
      figures: 'Zahlen',
      timetable: 'Kursplan',
      address: 'Adresse',
      phone: 'Telefon',
    },
    nav: 'Name und Navigation',
    hero: 'Auftakt',
    footer: 'Fußzeile',
    weekDay: 'Wochentag',
    filter: 'Nur zeigen',
    steps: 'Schritte',
    minutes: '{minutes} min',
  },
  fr: {
    sample: {
      hours: 'horaires',
      prices: 'tarifs',
      voices: 'témoignages',
      people: 'personnes',
      figures: 'chiffres',
      timetable: 'planning',
      address: 'adresse',
      phone: 'téléphone',
    },
    nav: 'Nom et navigation',
    hero: 'Ouverture',
    footer: 'Pied de page',
    weekDay: 'Jour de la semaine',
    filter: 'Afficher seulement',
    steps: 'Étapes',
    minutes: '{minutes} min',
  },
  es: {
    sample: {
      hours: 'horario',
      prices: 'precios',
      voices: 'opiniones',
      people: 'personas',
      figures: 'cifras',
      timetable: 'horario de clases',
      address: 'dirección',
      phone: 'teléfono',
    },
    nav: 'Nombre y navegación',
    hero: 'Portada',
    footer: 'Pie de página',
    weekDay: 'Día de la semana',
    filter: 'Ver solo',
    steps: 'Pasos',
    minutes: '{minutes} min',
  },
};

export const posterWords = (lang: Lang): PosterWords => WORDS[lang];
