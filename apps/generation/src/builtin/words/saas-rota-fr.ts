import type { ProductWords } from './saas.js';

export const ROTA_FR: ProductWords = {
  names: ['La Relève', 'Semainier', 'Dimanche Libre', 'Roulement', 'Tour de Salle', 'Main Courante'],
  headlines: [
    'Samedi est couvert. Rentrez.',
    'La semaine, réglée mardi midi.',
    'Qui prend dimanche ? C’est répondu.',
    'Personne n’échange à minuit.',
  ],
  subs: [
    '{brand} planifie avec les gens que vous avez : qui aime le dimanche, qui a un bébé, qui ouvre seul. Sur une page.',
    'Pour les cafés, cabinets et boutiques dont le planning habite une seule tête. {brand} le met dans [toutes les poches|chaque poche].',
    '{brand} interroge l’équipe, propose la semaine, respecte la loi. Vous déplacez deux noms et vous envoyez.',
    'Un planning pour [douze|neuf] personnes et une cuisine. {brand} sait qui ne travaille pas à côté de qui, et se tait.',
  ],
  actions: ['Planifier une semaine', 'Voir la semaine prochaine', 'Essayer samedi'],
  panel: {
    menu: ['Cette semaine', 'Souhaits', 'Équipe', 'Échanges', 'Congés', 'Heures'],
    title: 'Samedi, heures prévues',
    columns: ['Dès', 'Poste', 'Qui', 'État', 'Heures'],
    rows: ['Bar, matin', 'Salle, matin', 'Cuisine', 'Salle, soir', 'Bar, soir'],
    states: ['2 sollicités', 'confirmé', 'souhaité', 'échangé', 'vu', 'personne'],
    chart: ['En salle', 'Creux à {thin}. C’est là que manque le poste.'],
    labels: [],
    card: ['Demandé à 9 h 40', '{cover} et {school} pourraient. Le premier oui l’emporte.'],
  },
  stats: [
    ['4 h', 'de planning en moins par semaine, médiane de 900 équipes'],
    ['92 %', 'des postes vides pourvus sans téléphone'],
    ['11 h', 'de repos entre deux services, toujours'],
    ['6 min', 'pour remplacer un malade, un bon jour'],
    ['1 page', 'pour la semaine, même sur papier'],
  ],
  steps: {
    title: [
      'Demander, proposer, envoyer. Dans cet ordre.',
      'Du groupe de messages au planning, en un soir',
      'Trois pas calmes vers samedi',
    ],
    items: [
      {
        title: '[Chacun dit quand|Les souhaits d’abord]',
        text: 'Souhaits et absences arrivent par un lien, sans application. Le silence vaut [« comme d’habitude »|un oui à l’habitude].',
        rows: [
          ['Le dimanche, volontiers', '{cover}', 'plain'],
          ['École jusqu’à 9 h', '{school}', 'plain'],
          ['Sans réponse', '1 sur 12', 'faint'],
        ],
      },
      {
        title: '[Une semaine qui tient|Regarder une proposition]',
        text: 'Repos, contrats, clés : tout est tenu. Ce qui n’a pas pu l’être est [nommé, pas caché|en haut, en rouge].',
        rows: [
          ['Souhaits tenus', '31 sur 34', 'plain'],
          ['Heures sup.', '0 h', 'faint'],
          ['À pourvoir', '1 poste', 'total'],
        ],
      },
      {
        title: '[Envoyer, souffler|Envoyer, regarder ailleurs]',
        text: 'Chacun voit sa semaine. En cas de maladie, on demande d’abord [à ceux qui peuvent|dans un ordre juste].',
        rows: [
          ['malade dès 6 h 10', '{shift}', 'tag'],
          ['Repris par {cover}, 6 h 24', 'couvert', 'accent'],
        ],
      },
    ],
  },
  features: {
    title: ['Un planning qui connaît les gens', 'L’équité est de série', 'Ce que le tableau oubliait'],
    note: [
      'Pour cafés, cabinets, boutiques et théâtres de cinq à quatre-vingts personnes.',
      'Pour les équipes à clés, tabliers et horaires.',
      'Pour qui fait le planning à la table de la cuisine, [le dimanche|après la fermeture].',
    ],
    demo: {
      title: '[Il demande comme vous|Un message, à la bonne personne]',
      text: 'Court, par le prénom, à une heure décente. Jamais à [tous à la fois|tout le groupe].',
      choices: ['À une', 'À deux', 'À tous'],
      messages: [
        'Bonjour {cover}, peux-tu venir ((samedi à {from})) ? {ill} est malade. Tu finirais à (({until})).',
        'Bonjour {cover} et {school} : ((samedi, {from})) est libre, {ill} est malade. Le premier oui l’a.',
        'Bonjour à tous, ((un poste)) est libre samedi dès (({from})). Seulement après onze heures de repos.',
      ],
    },
    chart: [
      '[Les heures pleines, tôt|La quatrième paire de bras]',
      'La caisse annonce, trois semaines avant, quel samedi réclame [du renfort|une seconde cuisinière].',
    ],
    chips: [
      'Des échanges sans vous',
      'Ils s’accordent, les règles vérifient, vous recevez [une ligne|un mot].',
      '2 échanges faits',
      '1 à voir',
    ],
    signs: [
      'Tous les contrats',
      'Les heures se comptent comme c’est écrit, [au quart|à la minute].',
      '40',
      '35',
      '20',
      '9',
      '½',
    ],
    code: [
      'Un fichier pour la paie',
      'Heures, pauses, nuits, dimanches, clos le [dernier du mois|31].',
      'CSV · Silae · XLSX',
    ],
  },
  compare: {
    title: ['Ce qui change le lundi', 'À six heures, un malade', 'Le planning, avant et après'],
    before: ['Avec un groupe de messages', 'Avec un papier au frigo', 'Avec une seule tête'],
    rows: [
      ['Faire le planning', 'Dimanche soir, à table, avec une gomme', 'Vingt minutes, deux noms déplacés'],
      ['Un malade', 'Onze appels, un oui, deux excuses', 'Un message aux [deux|trois] qui peuvent'],
      ['Qui voulait dimanche ?', 'Vous cherchez dans vos souvenirs', 'C’est écrit à côté du nom'],
      ['Deux échangent', 'Vous l’apprenez le jour même', 'Vérifié, noté, compté'],
      ['La fin du mois', 'Une boîte à chaussures de papiers', 'Un fichier'],
      ['Le repos', 'Jusqu’à ce qu’on compte', 'Onze heures, sinon c’est rouge'],
      ['Une nouvelle tête', 'Demande tout à tous', 'Voit sa semaine le premier jour'],
    ],
  },
  voices: [
    ['Neuf ans de plannings le dimanche soir. Mes enfants croyaient à un loisir.', 'tient un café à onze'],
    [
      'À 6 h 10 il était malade, à 6 h 24 elle avait le poste. Je l’ai lu à huit heures, au lit.',
      'cabinet dentaire {last}',
    ],
    ['Les discrets ont leurs dimanches. Ils avaient des souhaits, figurez-vous.', 'Librairie {last}'],
    ['On l’a imprimé une fois, par habitude. Personne n’a regardé.', 'cuisine, {last} & Fils'],
    [
      'Il m’a dit que je me plaçais trop souvent. Je le savais. Il avait le chiffre.',
      'à la tête de deux bars',
    ],
  ],
  pricing: {
    title: [
      'Un prix par lieu, pas par tête',
      'Embauchez qui vous voulez',
      'Un prix, quel que soit le nombre de tabliers',
    ],
    plans: [
      {
        name: 'Coin',
        who: 'Pour cinq personnes et [une porte|une clé].',
        points: ['Une semaine d’avance', 'Souhaits par lien', 'Impression sur une page'],
      },
      {
        name: 'Maison',
        who: 'Pour qui ouvre [sept jours|tôt].',
        points: ['Équipe sans limite', 'Propositions dans la loi', 'Maladies et échanges', 'Fichier de paie'],
      },
      {
        name: 'Rue',
        who: 'Pour plusieurs lieux.',
        points: ['Équipe partagée', 'Budget par semaine', 'Export par API'],
      },
    ],
  },
  faq: {
    title: ['Avant d’effacer le tableau', 'Demandé en cuisine', 'Avant d’envoyer'],
    items: [
      [
        'Faut-il une application ?',
        'Non, un lien suffit. Qui veut reçoit le planning dans son agenda, ou sur le frigo.',
      ],
      [
        'Planifie-t-il contre mes gens ?',
        'Non. Un souhait vaut règle jusqu’à nouvel ordre, et ce qui n’a pas pu se faire est dit tout haut.',
      ],
      [
        'Et si je ne suis pas d’accord ?',
        'Vous déplacez le nom, il retient pourquoi. Rien ne part avant votre geste.',
      ],
      [
        'Connaît-il notre droit ?',
        'Repos, pauses et mineurs pour neuf pays. Si votre convention est plus stricte, elle gagne.',
      ],
      [
        'Peut-on revenir au papier ?',
        'Quand vous voulez : chaque semaine tient sur une page, et l’export contient chaque heure.',
      ],
      [
        'Surveille-t-il les gens ?',
        'Non. Ni lieu, ni caméra, ni pointeuse si vous n’en voulez pas. Il compte ce qui était convenu.',
      ],
      [
        'Combien de temps pour démarrer ?',
        'Un soir. Les noms, les horaires, et la règle que tout le monde connaît.',
      ],
      [
        'Et sans internet ?',
        'La semaine est déjà dans tous les téléphones. Le planning ne tombe pas avec la box.',
      ],
    ],
  },
  closing: {
    title: [
      'La semaine prochaine est vide.',
      'Finir avant que le café refroidisse.',
      'Quelqu’un veut dimanche. Demandez.',
    ],
    text: [
      'Tapez six noms et un jour de fermeture. La première proposition prend deux minutes.',
      'Apportez le planning du frigo : une photo est un début.',
      'Nous envoyons un lien qui marche sur le téléphone où vous planifiez.',
    ],
    action: 'Planifier la semaine',
  },
};
