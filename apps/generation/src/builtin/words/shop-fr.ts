import { FLOOR_FR } from './shop-floor-fr.js';
import { SHELF_FR } from './shop-shelf-fr.js';
import type { ShopWords } from './shop.js';

export const SHOP_FR: ShopWords = {
  titles: {
    nav: 'Nom et navigation',
    hero: 'Ouverture',
    catalogue: 'Sur l’étagère',
    material: 'La fabrication',
    care: 'L’entretien',
    delivery: 'Jusqu’à vous',
    voices: 'Ce qu’on en dit',
    faq: 'Avant de demander',
    where: 'Horaires',
    footer: 'Pied de page',
    address: 'Adresse et téléphone',
  },
  actions: {
    look: ['Voir ce qu’il y a', 'Regarder de près', 'En emporter un peu'],
    ways: '[Comment ça vous arrive|À la main, à vélo, en colis|Jusqu’à votre porte]',
  },
  trades: { ...SHELF_FR, ...FLOOR_FR },
  deliveryTitles: ['Trois chemins', 'De notre étagère à la vôtre', 'Portez-le, ou laissez-nous'],
  deliveryNotes: [
    'Dites ce qu’il vous faut, nous disons ce que coûte la route. [Rien ne part après seize heures.|Les escaliers sont compris jusqu’au troisième.]',
    'Pas de formulaire de retour. [Rapportez, postez, ou envoyez le voisin.|Une ligne de vous, un jour de nous.]',
    'Commandé avant midi, parti le jour même. [Les cartons resservent : le vôtre fut peut-être un frigo.|Pas de plastique, seulement le journal d’hier.]',
    'Écrivez, appelez ou passez. [Nous mettons de côté une semaine, sans acompte.|S’il arrive cassé, une photo suffit et le suivant part.]',
  ],
  ways: [
    [
      'En main',
      '[Mis de côté une semaine, à votre nom.|Derrière la caisse jusqu’à samedi, sans acompte.|Une étiquette au bout d’une ficelle, pendant une semaine.|Passez quand c’est votre chemin. Il patiente jusqu’à l’autre samedi.]',
      0,
    ],
    [
      'À vélo',
      '[À {place}, le soir même, jusqu’à la porte.|Avant le dîner, si ça tient au porte-bagages. {place} seulement.|Entre six et huit, deux coups de sonnette, jamais jeté. {place} seulement.|Sacoches pleines, feu après feu, partout à {place}.]',
      4.5,
    ],
    [
      'En colis',
      '[Deux ou trois jours. Le grand prend la camionnette.|Ficelle, vieux carton et un numéro de suivi.|Part à seize heures, arrive après-demain.|Trois jours au plus. Le verre voyage au milieu.]',
      6.9,
    ],
  ],
  voicesSmall: [
    ['J’en voulais deux. On m’a demandé pour quoi faire, et vendu un seul.', 'clientèle de {district}'],
    ['Avec ma commande, la réponse à une question que j’avais oubliée.', 'livré le jeudi, à vélo'],
    ['Emballé comme pour un roi. C’était pour moi.', '{district}'],
    ['On m’a dit de ne pas l’acheter. J’ai pris autre chose.', 'voisinage'],
    ['Un mot sur le colis disait où était le haut. De côté, ça allait aussi.', 'par la poste'],
    ['La seule boutique de {place} où mon père s’assied.', 'le samedi, après le marché'],
    ['Je venais poser une question, j’y étais encore à la fermeture.', 'à deux rues'],
    ['Payé en pièces, remercié par mon prénom.', 'en CM1, argent de poche'],
  ],
  regular: '{who}, {district}, fidèle depuis {year}',
  where: [
    '{street}, la porte à clochette',
    'Quartier {district}, deux marches en bas',
    'La vitrine où il y a de la lumière',
  ],
  faqs: [
    [
      'Combien de temps mettez-vous de côté ?',
      'Une semaine, sans acompte. Ensuite nous appelons, puis ça retourne au rayon.',
    ],
    [
      'Le chien peut entrer ?',
      'Oui, il y a une gamelle à la porte. La queue loin de l’étagère du bas, merci.',
    ],
    [
      'Ouvrez-vous plus tard sur demande ?',
      'Jusqu’à neuf heures, si vous appelez avant midi. Nous rangeons encore.',
    ],
    [
      'Combien coûte l’envoi à l’étranger ?',
      'Ce que demande la poste, au centime. C’est écrit sous le total avant de payer.',
    ],
    [
      'Tout est-il en boutique ?',
      'Presque, et plus encore. Les pièces uniques partent vite ; appelez, on regarde.',
    ],
    ['Puis-je payer par carte ?', 'Oui, toute somme. Les pièces sont bienvenues, la caisse est vieille.'],
    ['Vous emballez les cadeaux ?', 'Oui, pour rien, dans un papier qui a déjà servi à autre chose.'],
    ['Je peux juste regarder ?', 'Bien sûr. Personne ne propose d’aide avant que vous leviez les yeux.'],
  ],
  foot: {
    line: '{street}, {place}. Depuis {since}.',
    write: 'Commandes, questions, parapluies perdus :',
    small: '{host}, derrière le comptoir',
  },
};
