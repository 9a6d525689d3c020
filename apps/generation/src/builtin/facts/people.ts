import type { Random } from '../seeded-random.js';
import type { Culture } from './places.js';

const namesOf = (lists: Record<Culture, string>): Record<Culture, readonly string[]> => {
  const entries = Object.entries(lists).map(([culture, names]) => [culture, names.split(' ')]);
  return Object.fromEntries(entries) as Record<Culture, string[]>;
};

const FIRST = namesOf({
  fr: 'Inès Solène Karim Paul Margaux Théo Nadia Hugo Élise Bastien Awa Clément Lucie Samir',
  de: 'Lena Dario Hannah Moritz Greta Emre Klara Jonas Mila Anton Selin Ruth Kaspar Vera',
  en: 'Maya Tom Priya Owen Grace Idris Nell Callum Ruby Amara Joe Beth Kwame Iris',
  it: 'Giulia Matteo Chiara Luca Irene Davide Marta Pietro Sara Nicolò Elena Tommaso',
  es: 'Lucía Mateo Inés Diego Carmen Hugo Alba Tomás Nuria Pablo Rocío Álvaro',
  pt: 'Inês Tiago Marta Rui Beatriz Duarte Leonor Nuno Joana Vasco Teresa Simão',
  nl: 'Femke Daan Sanne Joris Lotte Bram Noor Ruben Fenna Thijs Yasmin Pieter',
  nordic: 'Ingrid Lars Freja Jonas Astrid Emil Saga Mikkel Liv Anders Nora Tobias',
});

const LAST = namesOf({
  fr: 'Carret Marchand Haddad Vernet Lacroix Benali Giraud Faure Perrin Diallo Roche Meunier',
  de: 'Vogt Eder Oder Rath Brandt Yilmaz Lindner Keller Pichler Sommer Fuchs Reiter',
  en: 'Hughes Okafor Bennett Shah Doyle Fletcher Marsh Quinn Osei Harper Lowe Tandy',
  it: 'Ferri Moretti Galli Conti Sala Rinaldi Bassi Orsini Leone Villa',
  es: 'Vega Molina Soler Campos Prieto Navarro Ibarra Ferrer Luna Cano',
  pt: 'Moreira Pinto Tavares Freitas Seabra Lobo Antunes Barros Neves Vieira',
  nl: 'Visser Bakker Mulder Dekker Smit Bos Kuiper Vermeer Hoek Willems',
  nordic: 'Solheim Nygård Dahl Lindqvist Holm Berg Skov Aalto Vik Strand',
});

export interface Person {
  first: string;
  last: string;
  full: string;
}

/** People of one place, no first or last name twice. */
export function peopleOf(culture: Culture, random: Random, count: number): Person[] {
  const firsts = random.some(FIRST[culture], count);
  const lasts = random.some(LAST[culture], count);
  return firsts.map((first, index) => {
    const last = lasts[index] ?? '';
    return { first, last, full: `${first} ${last}` };
  });
}
