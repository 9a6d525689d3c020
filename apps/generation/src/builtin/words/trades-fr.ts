import { TRADES_TOPICS_FR } from './trades-topics-fr.js';
import type { TradesWords } from './trades.js';

export const TRADES_FR: TradesWords = {
  topics: TRADES_TOPICS_FR,
  nav: { services: 'Tarifs', area: 'Secteur', emergency: 'Urgence', faq: 'Questions', contact: 'Rappel' },
  openUntil: 'Aujourd’hui jusqu’à {time} h',
  phoneNotes: [
    'Au bout du fil, quelqu’un qui [tient l’outil|fait le travail]. De {opens} h à {closes} h, puis l’astreinte.',
    '{first} décroche, pas une bande. En semaine de {opens} h à {closes} h, [la nuit|ensuite] l’astreinte.',
    'Laissez sonner, on a les mains pleines. De {opens} h à {closes} h, urgences à toute heure.',
  ],
  actions: {
    write: ['Être rappelé', 'Demander un passage', 'Décrire, entendre un prix'],
    prices: 'Ce que ça coûte',
    services: 'Ce qu’on fait',
    call: 'Rappel',
  },
  titles: { voices: 'Témoignages' },
  range: '{from} – {to}',
  duration: '{from} – {to} heures',
  rates: {
    callout: '[le déplacement et le premier quart d’heure|venir chez vous, un quart d’heure compris]',
    hour: 'l’heure, comptée au quart près',
    surcharge: 'la nuit et le dimanche',
  },
  bill: {
    callout: 'Déplacement',
    work: '{hours} h à {hour}',
    total: 'Total',
    notes: [
      'Taxes comprises, sans « petites fournitures ». [On compte les vis, on ne les facture pas.|Cette ligne n’existe pas chez nous.]',
      'Taxes comprises. Si cela dépasse de dix pour cent, on vous appelle avant.',
      'La vôtre sera pareille : quatre lignes, une somme, [aucun astérisque|rien en gris].',
    ],
  },
  areaHead: ['Jusqu’où l’on roule', 'Des minutes, pas des promesses', 'Combien jusqu’à vous ?'],
  areaText: [
    'Mesuré depuis l’atelier de {district}, [un mardi à huit heures|sous la pluie, avec la remorque]. Dans le premier cercle, on nous entend démarrer.',
    'On conduit nous-mêmes et on sait où ça bouche. À partir du troisième cercle, la route coûte un peu plus, [et c’est écrit|exactement ceci].',
    'L’atelier est {street}. On compte de là, en minutes et non en kilomètres, puisque c’est ainsi que l’on attend.',
  ],
  rings: ['{district}', 'En ville', 'En lisière', 'Autour'],
  ringNote: 'sous {minutes} min, déplacement {fee}',
  ringNoteFree: 'sous {minutes} minutes',
  emergencyCaption: [
    'Jour et nuit. On décroche à la {answer}e sonnerie.',
    'À trois heures du matin aussi, et les jours fériés.',
    'La nuit, c’est {first}. Parler aide déjà.',
  ],
  contactHead: ['Dites ce qui ne va pas', 'On vous rappelle', 'Deux lignes suffisent'],
  contactSteps: [
    [
      'Vous écrivez | Quoi, où, depuis quand. [Le nom technique, on le connaît.|Aucun jargon requis.]',
      'Vous racontez | Comme vous le diriez à la voisine.',
      'Vous laissez un numéro | Nom, numéro, souci. Le formulaire s’arrête là.',
    ],
    [
      'On rappelle | Le jour même, avec une fourchette de prix.',
      'On donne un prix | Au téléphone. Le chiffre du haut est la limite.',
      'On dit ce que ce sera | Et si vous pouvez le faire, on explique comment.',
    ],
    [
      'On est à l’heure | À la demi-heure près, sinon le déplacement est pour nous.',
      'On vient une fois | Avec des surchaussures et, presque toujours, la bonne pièce.',
      'On balaie | L’aspirateur est dans la camionnette, les vieilles pièces repartent avec nous.',
    ],
  ],
  form: {
    job: 'De quoi s’agit-il ?',
    when: 'Est-ce pressé ?',
    whens: ['Cette semaine', 'Aujourd’hui', 'La semaine prochaine', 'Avant l’hiver'],
    action: ['Être rappelé', 'Entendre un prix', 'Envoyer'],
    done: [
      'On rappelle aujourd’hui, avant {closes} h.',
      '{first} rappelle, souvent depuis la camionnette.',
      'Réponse le jour ouvré même, avec un chiffre dedans.',
    ],
  },
  faqs: [
    'Le devis est-il payant ? | Non. On regarde, on note, on repart ; seul le travail se paie.',
    'Serez-vous vraiment à l’heure ? | Oui, à la demi-heure près. Au-delà, vous ne payez pas le déplacement.',
    'Faut-il payer en espèces ? | Non. Carte à la camionnette ou facture à 14 jours, au choix.',
    'Combien de temps est-ce garanti ? | {years} ans sur notre travail, par écrit. Ce qui lâche avant, on le reprend gratuitement.',
    'Allez-vous salir ? | Oui, puis nettoyer. Bâches et aspirateur sont du voyage.',
    'Mon chantier est-il trop petit ? | Non. Un robinet qui goutte est un chantier entier.',
    'Dois-je rester à la maison ? | Au début, oui, ensuite non. On prend la clé contre signature.',
    'Est-ce chaque fois quelqu’un d’autre ? | Non. Qui commence termine, et vous avez son numéro.',
    'Puis-je aider ? | Oui, volontiers. Les encouragements et le café comptent aussi.',
    'Faut-il appeler longtemps avant ? | Trois jours pour un petit travail, trois semaines pour un gros. Une urgence, tout de suite.',
  ],
  customer: ['{district}', 'à deux rues', 'de {place}'],
  footer: ['maison fondée en {since}', 'depuis {since}', '{crew} personnes, depuis {since}'],
};
