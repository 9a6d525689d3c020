/** Words that the ribbon's hotels, chambers and practices share. German says “Sie”, French “vous”. */
import type { Lang } from '../kinds/kind-names.js';

export interface RibbonWords {
  call: string;
  write: string;
  nameMissing: string;
  /** What is invented, for the list of what the owner has to check. */
  sample: {
    people: string;
    prices: string;
    figures: string;
    hours: string;
    address: string;
    offers: string;
    distances: string;
    year: string;
  };
  total: string;
  example: string;
  minute: string;
  hour: string;
}

export const RIBBON_WORDS: Record<Lang, RibbonWords> = {
  en: {
    call: 'Telephone',
    write: 'Post',
    nameMissing: 'Please tell us your name.',
    sample: {
      people: 'people',
      prices: 'prices',
      figures: 'figures',
      hours: 'opening hours',
      address: 'address and telephone',
      offers: 'what is on offer',
      distances: 'distances',
      year: 'year',
    },
    total: 'Total',
    example: 'An example',
    minute: 'min',
    hour: 'h',
  },
  de: {
    call: 'Telefon',
    write: 'Post',
    nameMissing: 'Wie dürfen wir Sie ansprechen?',
    sample: {
      people: 'Personen',
      prices: 'Preise',
      figures: 'Zahlen',
      hours: 'Öffnungszeiten',
      address: 'Adresse und Telefon',
      offers: 'Angebot',
      distances: 'Entfernungen',
      year: 'Jahr',
    },
    total: 'Summe',
    example: 'Ein Beispiel',
    minute: 'Min.',
    hour: 'Std.',
  },
  fr: {
    call: 'Téléphone',
    write: 'Courrier',
    nameMissing: 'Dites-nous votre nom.',
    sample: {
      people: 'personnes',
      prices: 'tarifs',
      figures: 'chiffres',
      hours: 'horaires',
      address: 'adresse et téléphone',
      offers: 'offre',
      distances: 'distances',
      year: 'année',
    },
    total: 'Total',
    example: 'Un exemple',
    minute: 'min',
    hour: 'h',
  },
  es: {
    call: 'Teléfono',
    write: 'Correo',
    nameMissing: 'Dinos cómo te llamas.',
    sample: {
      people: 'personas',
      prices: 'precios',
      figures: 'cifras',
      hours: 'horario',
      address: 'dirección y teléfono',
      offers: 'oferta',
      distances: 'distancias',
      year: 'año',
    },
    total: 'Total',
    example: 'Un ejemplo',
    minute: 'min',
    hour: 'h',
  },
};
