import type { Random } from '../seeded-random.js';
import type { Host } from '../understand/host.js';
import type { Culture } from './places.js';

const namesOf = (lists: Record<Culture, string>): Record<Culture, readonly string[]> => {
  const entries = Object.entries(lists).map(([culture, names]) => [culture, names.split(' ')]);
  return Object.fromEntries(entries) as Record<Culture, string[]>;
};

const FIRST = namesOf({
  fr: 'Inès Solène Karim Paul Margaux Théo Nadia Hugo Élise Bastien Awa Clément Lucie Samir Camille Étienne Manon Yanis Juliette Adrien Fatou Léo Agathe Rémi Salomé Maxence Noémie Gaspard',
  de: 'Lena Dario Hannah Moritz Greta Emre Klara Jonas Mila Anton Selin Ruth Kaspar Vera Jakob Ida Levent Paula Benedikt Marlene Tarek Josefine Veit Amelie Konrad Leyla Florian Theres',
  en: 'Maya Tom Priya Owen Grace Idris Nell Callum Ruby Amara Joe Beth Kwame Iris Harriet Dev Martha Finn Zainab Alec Orla Jamal Edith Rory Leila Hugh Tess Marcus',
  it: 'Giulia Matteo Chiara Luca Irene Davide Marta Pietro Sara Nicolò Elena Tommaso Agnese Lorenzo Viola Jacopo Ginevra Amir Bianca Federico',
  es: 'Lucía Mateo Inés Diego Carmen Hugo Alba Tomás Nuria Pablo Rocío Álvaro Elena Joaquín Marina Rafael Aitana Samuel Irene Bruno Candela Nicolás Julia Marcos Paloma Andrés Noa Gonzalo',
  pt: 'Inês Tiago Marta Rui Beatriz Duarte Leonor Nuno Joana Vasco Teresa Simão Carolina Afonso Matilde Gonçalo Filipa Lourenço Rita Bernardo',
  nl: 'Femke Daan Sanne Joris Lotte Bram Noor Ruben Fenna Thijs Yasmin Pieter Maud Sem Jasmijn Koen Roos Bilal Hanne Wout',
  nordic:
    'Ingrid Lars Freja Jonas Astrid Emil Saga Mikkel Liv Anders Nora Tobias Signe Aksel Maja Henrik Ylva Oskar Tuva Elias',
});

const LAST = namesOf({
  fr: 'Carret Marchand Haddad Vernet Lacroix Benali Giraud Faure Perrin Diallo Roche Meunier Chevallier Blanchet Amrani Colin Garnier Lefort Pasquier Traoré Vidal Renard Besson Joly',
  de: 'Vogt Eder Oder Rath Brandt Yilmaz Lindner Keller Pichler Sommer Fuchs Reiter Haas Winkler Demir Seidel Kofler Albrecht Moser Thaler Ritter Nowak Jansen Stadler',
  en: 'Hughes Okafor Bennett Shah Doyle Fletcher Marsh Quinn Osei Harper Lowe Tandy Ashby Mercer Khan Whitlock Byrne Sutton Adeyemi Pryce Calder Rowe Nolan Finch',
  it: 'Ferri Moretti Galli Conti Sala Rinaldi Bassi Orsini Leone Villa Barbieri Fontana Greco Marini Testa Vitale Bruni Ricci',
  es: 'Vega Molina Soler Campos Prieto Navarro Ibarra Ferrer Luna Cano Rivas Salinas Quintana Aguirre Peña Bravo Herrero Lozano Pardo Medina Rueda Santos Gil Cordero',
  pt: 'Moreira Pinto Tavares Freitas Seabra Lobo Antunes Barros Neves Vieira Cardoso Figueira Leitão Matos Queirós Rocha Teles Valente',
  nl: 'Visser Bakker Mulder Dekker Smit Bos Kuiper Vermeer Hoek Willems Jacobs Peeters Maes Claes Hendriks Postma Kramer Aerts',
  nordic:
    'Solheim Nygård Dahl Lindqvist Holm Berg Skov Aalto Vik Strand Lund Hauge Ek Sandberg Moen Friis Nyman Kvist',
});

const WOMEN: ReadonlySet<string> = new Set(
  (
    'Inès Solène Margaux Nadia Élise Awa Lucie Manon Juliette Fatou Agathe Salomé Noémie ' +
    'Lena Hannah Greta Klara Mila Selin Ruth Vera Ida Paula Marlene Josefine Amelie Leyla Theres ' +
    'Maya Priya Grace Nell Ruby Amara Beth Iris Harriet Martha Zainab Orla Edith Leila Tess ' +
    'Giulia Chiara Irene Marta Sara Elena Agnese Viola Ginevra Bianca ' +
    'Lucía Inés Carmen Alba Nuria Rocío Marina Aitana Candela Julia Paloma ' +
    'Inês Beatriz Leonor Joana Teresa Carolina Matilde Filipa Rita ' +
    'Femke Sanne Lotte Noor Fenna Yasmin Maud Jasmijn Roos Hanne ' +
    'Ingrid Freja Astrid Saga Liv Nora Signe Maja Ylva Tuva'
  ).split(' '),
);
const EITHER: ReadonlySet<string> = new Set(['Camille', 'Noa']);

/** Whether a first name of the lists is a woman's or a man's; some are both. */
export const isOf = (first: string, host: Host): boolean =>
  EITHER.has(first) || WOMEN.has(first) === (host === 'woman');

export interface Person {
  first: string;
  last: string;
  full: string;
}

/** People of one place, no first or last name twice; the first of them is a woman or a man if that is known. */
export function peopleOf(culture: Culture, random: Random, count: number, host?: Host): Person[] {
  const chosen = random.some(FIRST[culture], count);
  const firsts = host ? headedBy(host, chosen, FIRST[culture]) : chosen;
  const lasts = random.some(LAST[culture], count);
  return firsts.map((first, index) => {
    const last = lasts[index] ?? '';
    return { first, last, full: `${first} ${last}` };
  });
}

/** Who is first changes places with the first that fits; whoever isn't among them comes in. */
function headedBy(host: Host, chosen: readonly string[], all: readonly string[]): string[] {
  const head = [...chosen, ...all].find((first) => isOf(first, host));
  const [instead] = chosen;
  if (head === undefined || instead === undefined) return [...chosen];
  return [head, ...chosen.slice(1).map((first) => (first === head ? instead : first))];
}
