import { CERAMICS_FR } from './artist-ceramics-fr.js';
import { JEWELLERY_FR } from './artist-jewellery-fr.js';
import { PAINT_FR } from './artist-paint-fr.js';
import { PHOTO_FR } from './artist-photo-fr.js';
import { WOOD_FR } from './artist-wood-fr.js';
import type { ArtistWords } from './artist.js';

export const ARTIST_FR: ArtistWords = {
  names: ['{host}'],
  nav: {
    gallery: 'Pièces',
    process: 'L’atelier',
    shows: 'Expositions',
    commissions: 'Commandes',
    contact: 'Venir',
  },
  statementTitle: 'Ce que je fais',
  everything: 'Tout',
  sold: 'Vendu',
  from: 'à partir de {price}, {months} mois',
  months: '{months} mois',
  hours: '{n} h',
  minutes: '{n} min',
  monthsShort: 'mois {n}',
  stops: '+{n}',
  clock: '{n} h',
  shows: {
    titles: ['Expositions', 'Sur d’autres murs', 'Montré'],
    names: [
      'Basse mer',
      'Ce qui reste',
      'À table',
      'À peu près',
      'La moitié de mars',
      'Demandez aux voisins',
      'Parler net',
      'Deuxième tiroir',
      'Lumière du nord',
      'Poids et mesures',
      'Une pièce plus loin',
      'Choses penchées',
    ],
    venues: [
      'Galerie du Quai',
      'La Remise',
      'Salle Neuve',
      'Galerie Seidel',
      'Le Dépôt',
      'Cabinet Nord',
      'Halle 12',
      'La Grande Salle',
      'Numéro Neuf',
    ],
    notes: ['dès le 5 mars', 'jusqu’au 18 avril', 'vernissage le 12 février'],
  },
  pressTitle: 'Dans la presse',
  sources: [
    'Tessons, numéro de printemps',
    'La Grande Table, n° 41',
    'Le Journal du port, samedi',
    'Le Courrier des ateliers',
    'Fil à plomb, automne',
  ],
  contact: {
    titles: [
      'Passez [un samedi|à l’atelier]',
      'Frappez [deux fois|fort]',
      'La porte est [souvent|presque toujours] ouverte',
    ],
    texts: [
      'L’atelier, c’est la porte bleue, {street}. Ouvert le premier samedi du mois, et chaque fois qu’il y a de la lumière.',
      'Vous me trouverez au fond de la cour, {street}. La sonnette du bas ; celle du haut, c’est le dentiste.',
      'Les visites sont brèves ou très longues, rarement entre les deux. Écrivez avant si vous venez de loin : {transit}.',
      'Sonnez, puis attendez : j’ai presque toujours quelque chose dans les mains. {street} ({transit}), et il y a une chaise.',
      'J’y suis le matin, jamais le lundi. On passe par la cour, {street}, derrière les vélos.',
    ],
    action: [
      'Écrire à l’atelier',
      'Envoyer par l’escalier',
      'Demander',
      'Poser sur l’établi',
      'Écrire quelques lignes',
    ],
    done: [
      'Je réponds le dimanche, à la main.',
      'Je lis tout et je réponds dans la semaine.',
      'Vous aurez un mot avant vendredi.',
      'C’est sur l’établi. Je réponds dès que j’ai les mains propres.',
      'Merci. Deux jours, parfois trois.',
    ],
  },
  footer: [
    'Fait à {place}.',
    'Tout à la main, tout à {place}.',
    'Toujours {place}, toujours le même établi.',
    'Signé, daté, balayé : {place}.',
    'La radio est allumée : {street}.',
  ],
  about: {
    figures: 'chiffres du travail',
    works: 'œuvres et prix',
    curve: 'déroulement du travail',
    shows: 'expositions',
    press: 'citations de presse',
    commissions: 'prix et délais des commandes',
    address: 'adresse',
  },
  topics: { ceramics: CERAMICS_FR, photo: PHOTO_FR, jewellery: JEWELLERY_FR, wood: WOOD_FR, paint: PAINT_FR },
};
