import { HOTEL_FR_CAMP } from './hotel-fr-camp.js';
import { HOTEL_FR_HOTEL } from './hotel-fr-hotel.js';
import { HOTEL_FR_HUT } from './hotel-fr-hut.js';
import type { HotelWords } from './hotel.js';

export const HOTEL_FR: HotelWords = {
  topics: { hotel: HOTEL_FR_HOTEL, hut: HOTEL_FR_HUT, camp: HOTEL_FR_CAMP },
  views: {
    sea: {
      name: 'Mer',
      drawn: 'Dessin : une fenêtre sur la mer',
      lines: [
        'Du lit, on voit l’horizon.',
        'À sept heures passe le ferry, haut comme une rue.',
        'La nuit, un phare compte pour vous.',
      ],
    },
    river: {
      name: 'Fleuve',
      drawn: 'Dessin : une fenêtre sur le fleuve et le pont',
      lines: [
        'Le pont a trois arches, vous les compterez.',
        'L’eau éclaire le plafond jusqu’à dix heures.',
        'Des canards le jour, des lampions le soir.',
      ],
    },
    roofs: {
      name: 'Toits',
      drawn: 'Dessin : une fenêtre sur les toits',
      lines: [
        'Par les toits, on sait qui veille.',
        'La tour donne l’heure, laissez la montre.',
        'Un voisin y fait pousser des tomates.',
      ],
    },
    garden: {
      name: 'Jardin',
      drawn: 'Dessin : une fenêtre sur le jardin',
      lines: [
        'Dessous, trois arbres et un banc.',
        'Le plus bruyant y est un merle.',
        'Le soleil y arrive à neuf heures.',
      ],
    },
    peaks: {
      name: 'Cimes',
      drawn: 'Dessin : une fenêtre sur les cimes',
      lines: [
        'Les cimes rosissent avant tout le monde.',
        'On voit la course de demain, entière.',
        'La neige y reste jusqu’en juillet.',
      ],
    },
    forest: {
      name: 'Forêt',
      drawn: 'Dessin : une vue sur la forêt',
      lines: [
        'Des sapins, et des chevreuils le soir.',
        'Cela sent la résine.',
        'Le matin, un pic y travaille.',
        'Entre les troncs, on devine le chemin.',
      ],
    },
    lake: {
      name: 'Lac',
      drawn: 'Dessin : une vue du lac et du ponton',
      lines: [
        'Le ponton est à quarante pas.',
        'On entend les rames avant la barque.',
        'Au matin, la brume part la première.',
        'Un rameur passe à six heures.',
      ],
    },
    stars: {
      name: 'Ciel',
      drawn: 'Dessin : une vue du ciel la nuit',
      lines: [
        'Pas un réverbère, le ciel suffit.',
        'Par temps clair, laissez la lampe.',
        'On y voit la Voie lactée entière.',
        'La Grande Ourse est juste au-dessus du lit.',
      ],
    },
  },
  facts: { guests: 'Pour', bed: 'Lit', size: 'Surface', view: 'Vue', from: 'La nuit dès' },
  rates: 'Prix par nuit, chambre et saison',
  billTitle: ['Un exemple', 'Disons que vous restez', 'Pour une fois, calculé'],
  guests: ['1', '2', '3', '4', 'plus de 4'],
  done: [
    'Réponse aujourd’hui, d’une personne.',
    'On répond avant d’éteindre la lampe.',
    'Dans la journée, avec un numéro.',
    'Quelqu’un lit et répond aujourd’hui.',
    'Réponse avant la nuit.',
  ],
  ask: [
    'Demander ces nuits',
    'Envoyer les dates',
    'Demander si c’est libre',
    'Demander une réponse',
    'Réserver ces dates',
  ],
  wash: 'Douches',
  water: 'L’eau',
  profileStops: [
    ['La gare', 'Le parking'],
    ['Le pont', 'La chapelle'],
    ['Le dernier arbre', 'La barrière'],
  ],
  afterBrand: 'Vous accueille : {host}',
};
