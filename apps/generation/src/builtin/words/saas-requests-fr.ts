import type { ProductWords } from './saas.js';

export const REQUESTS_FR: ProductWords = {
  names: ['Une Ligne', 'Guichet', 'Main Courante', 'Pour Quand', 'Retour', 'La Demande'],
  headlines: [
    'Personne ne demande deux fois.',
    'Qui s’en charge, et pour quand.',
    'Vendredi, la liste est courte.',
    'Dit lundi. Fait, ou nommé.',
  ],
  subs: [
    '{brand} garde les demandes dans une seule liste, un nom et un jour par ligne, pour que rien n’habite une tête.',
    'Pour petites équipes à portes multiples : courriel, téléphone, couloir. {brand} fait de chaque « pourrais-tu » une ligne qui finit.',
    '{brand} est une liste lisible par tous. Elle redemande si c’est flou et se tait quand c’est fait.',
    'Ce qu’on promet [à la machine à café|au portail] est écrit avant la dernière gorgée. {brand} prend note.',
  ],
  actions: ['Ouvrir une liste', 'Écrire la première ligne', 'Apporter une boîte'],
  panel: {
    menu: ['Ouvertes', 'Les miennes', 'En attente', 'Répondues', 'Équipe', 'Portes'],
    title: 'Reste à faire',
    columns: ['Pour', 'Quoi', 'Qui', 'État', 'Heures'],
    rows: [
      'Déplacer le jeudi',
      'Clé de la cour',
      'Photos du dépliant',
      'Devis, 40 chaises',
      'Mot de passe, encore',
      'Erreur sur la porte',
      'Horaires d’été',
      'Rendre l’échelle',
      'Panneau de la rampe',
      'Deux échantillons',
    ],
    states: ['attend chez nous', 'pour aujourd’hui', 'chez eux', 'en cours', 'répondue'],
    chart: ['Qui a quoi', '{share} % sont chez {who}. Vous le savez.'],
    labels: [],
    card: ['Redemandé, 9 h 12', '« Pour quand ? » à {other}. Répondu en quatre minutes.'],
  },
  stats: [
    ['2 h', 'de la question au nom et au jour, médiane de 700 équipes'],
    ['61 %', 'de « je voulais juste savoir » en moins, semaine trois'],
    ['1', 'liste, quel que soit le nombre de portes'],
    ['4 min', 'pour qu’une question trouve réponse'],
    ['12', 'lignes ouvertes un vendredi ordinaire'],
  ],
  steps: {
    title: ['Entre partout. Finit en un lieu.', 'Demander, prendre, fermer', 'Vie d’une ligne'],
    items: [
      {
        title: '[Ça entre|Quelqu’un demande]',
        text: 'Transférez un courriel, écrivez, ou dites-le au comptoir. Une ligne paraît, [dans les mots reçus|mot pour mot].',
        rows: [
          ['{what}', 'par courriel', 'plain'],
          ['{next}', 'par téléphone', 'plain'],
          ['Quelque chose au portail', 'flou', 'faint'],
        ],
      },
      {
        title: '[Quelqu’un la prend|Elle reçoit un nom]',
        text: 'Un nom, un jour. Si personne ne la prend avant midi, la liste demande elle-même, poliment, [une fois|pas deux].',
        rows: [
          ['Prise par', '{who}', 'plain'],
          ['Promise pour', '{by}', 'total'],
        ],
      },
      {
        title: '[Elle finit|La liste raccourcit]',
        text: 'Eux reçoivent une réponse, vous une liste plus courte. Le tenu reste [trouvable|à portée de recherche].',
        rows: [
          ['répondu', '{other}', 'tag'],
          ['{next}', 'fermée', 'accent'],
        ],
      },
    ],
  },
  features: {
    title: ['Une liste, bien des portes', 'Moins demander, plus faire', 'Cinq bonnes manières'],
    note: [
      'Pour bureaux, écoles, ateliers et salles de deux à cinquante personnes.',
      'Pour ceux qu’on sollicite dans les [couloirs|escaliers].',
      'Pour les équipes dont la mémoire part en vacances.',
    ],
    demo: {
      title: 'Elle redemande pour vous',
      text: 'Le flou reçoit une question brève, avant qu’on ne commence [de travers|le mauvais portail].',
      choices: ['Demander', 'Prendre', 'Passer'],
      messages: [
        'Bonjour {other}, volontiers. Est-ce que (({by})) convient, et est-ce ((pour un ou pour tous)) ?',
        'Bonjour {other}, je m’en charge. Des nouvelles d’ici (({by})), plus tôt si c’est ((plus petit qu’il n’y paraît)).',
        'Bonjour {other}, c’est plutôt pour (({who})). Transmis, avec vos mots et ((un jour)).',
      ],
    },
    chart: [
      'Il en sort plus qu’il n’en entre',
      'Douze semaines de lignes fermées. La montée, c’est votre [vendredi|mois d’août].',
    ],
    chips: [
      'Les promesses, comptées',
      'Tenues et manquées, par équipe, [jamais par tête|pas par tête].',
      '38 tenues',
      '2 décalées',
    ],
    signs: [
      'Quatre portes',
      'Courriel, message, formulaire et le papier au [comptoir|guichet].',
      '@',
      '#',
      '+',
      '¶',
    ],
    code: [
      'Repart comme venu',
      'Tout ce que vous écrivez ressort en fichiers simples, [n’importe quand|chaque jour].',
      'CSV · ICS · MBOX · API',
    ],
  },
  compare: {
    title: ['Ce qui change un lundi chargé', 'Le même lundi, deux fois', 'Neuf heures, onze questions'],
    before: ['Avec six boîtes', 'Avec des papillons', 'Avec une bonne mémoire'],
    rows: [
      ['Qui s’en charge ?', 'Répondre à tous, puis appeler', 'Un nom sur la ligne'],
      ['Quelqu’un est absent', 'Ça attend le retour', 'Ça passe à midi, avec un mot'],
      ['Ils redemandent', '« Je regarde »', 'Ils le voient'],
      ['Vendredi, 16 h', 'Une impression', 'Un nombre'],
      ['Dit dans le couloir', 'Perdu dans l’escalier', 'Un message, puis une ligne'],
      ['« C’était promis ? »', 'Quarante courriels, un oui', 'La ligne, avec le jour'],
      ['Une nouvelle collègue', 'Trois semaines de « qui fait »', 'Lit la liste le premier jour'],
    ],
  },
  voices: [
    [
      'Nous tenions des réunions pour savoir ce que nous avions promis. Maintenant, une liste, et le mardi libre.',
      'tient une salle communale à cinq',
    ],
    ['Le jour où j’étais malade, rien. Je veux dire : tout, sans moi.', 'secrétariat, École {last}'],
    ['Ma belle-mère y demande des étagères. On lui répond, à présent.', 'Menuiserie {last}'],
    ['Je n’ai plus de carnet. Ma veste tombe droit.', 'garde trois immeubles'],
    [
      'Ce n’est qu’une liste, ont-ils dit. Justement, ai-je dit, en montrant le nombre.',
      'direction, Théâtre {last}',
    ],
  ],
  pricing: {
    title: ['Un prix par liste, pas par personne', 'Invitez tout le monde', 'Plus on la voit, mieux c’est'],
    plans: [
      {
        name: 'Billet',
        who: 'Pour deux personnes et [un chien|une porte].',
        points: ['Une liste', 'Courriel et message', '90 jours d’histoire'],
      },
      {
        name: 'Guichet',
        who: 'Pour une équipe très sollicitée.',
        points: [
          'Cinq listes, tous invités',
          'Redemande toute seule',
          'Promesses par équipe',
          'Tout se cherche',
        ],
      },
      {
        name: 'Maison',
        who: 'Pour plusieurs équipes sous un toit.',
        points: ['Listes sans limite', 'Passage entre équipes', 'Connexion unique'],
      },
    ],
  },
  faq: {
    title: ['Avant de nous demander', 'Dans l’encadrement de la porte', 'Avant la première ligne'],
    items: [
      ['Une boîte de plus ?', 'Non, la fin de cinq. Elle ne compte pas les non-lus, seulement l’ouvert.'],
      [
        'Faut-il un compte aux autres ?',
        'Non. On demande par courriel, message ou papier, et la réponse revient là.',
      ],
      ['Mesure-t-on les gens ?', 'Non. On compte par équipe, et aucun écran n’affiche un nom en tête.'],
      [
        'Et si elle lit de travers ?',
        'Les mots d’origine sont à un clic, vous corrigez. Elle ne devine pas deux fois.',
      ],
      ['Comment partir ?', 'Un fichier par liste, un pour le courrier. Une minute, chronométrée.'],
      [
        'Nos affaires sont confidentielles.',
        'Alors une ligne n’est lue que par ceux qui y figurent, et la recherche le sait.',
      ],
      ['Nous ne sommes pas techniques.', 'Tant mieux, une liste non plus. Qui envoie un message sait déjà.'],
      [
        'Qui lit nos lignes ?',
        'Vous. Les serveurs sont dans l’Union, et nous regardons seulement si vous nous envoyez la ligne.',
      ],
    ],
  },
  closing: {
    title: [
      'Quelqu’un attend une réponse.',
      'Commencez par la plus ancienne.',
      'Une ligne. Puis la suivante.',
    ],
    text: [
      'Transférez un courriel et voyez-le devenir une ligne, en une minute.',
      'Prenez le papillon collé à l’écran depuis le printemps. Partez de là.',
      'Nous envoyons un lien et une adresse de transfert. C’est tout.',
    ],
    action: 'Ouvrir une liste',
  },
};
