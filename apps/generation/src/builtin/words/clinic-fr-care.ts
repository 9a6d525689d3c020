import type { ClinicTopicWords } from './clinic.js';

export const CLINIC_FR_CARE: ClinicTopicWords = {
  names: ['Cabinet {last}', 'Maison {last}', '{last} & {last}', 'Sur rendez-vous', 'La pièce calme'],
  headlines: {
    card: [
      ['{time}, c’est', '{time}.'],
      ['Cette heure', 'est prise. Par vous.'],
      ['Asseyez-vous.', 'On a le temps.'],
      ['Un fauteuil libre', 'à {time}.'],
    ],
    ladder: [
      ['Lisez ceci', 'sans hâte.'],
      ['Plus près.', 'On écoute.'],
      ['De haut en bas,', 'ligne à ligne.'],
    ],
  },
  subs: [
    '{street}, quartier {district} : un fauteuil, [quelqu’un|deux mains], et une horloge [de votre côté|que personne ne regarde]. Sur rendez-vous, à l’heure.',
    'Pour ceux qui, à {place}, [détestent attendre|ont déjà été bousculés]. Tout le temps réservé est à vous, [à la minute|avec un thé].',
    'Une petite maison, {transit}. Personne entre vous et celle ou celui que vous [venez voir|cherchez].',
  ],
  notes: [
    ['4 min', 'd’attente moyenne'],
    ['1', 'personne à la fois'],
    ['0', 'écran dans la pièce'],
  ],
  treatmentsTitle: ['Choisissez la durée', 'À la minute', 'Combien de temps ?'],
  treatmentsLead: [
    'On donne du temps, vous choisissez combien. [Le reste se convient au début.|La part sombre est à vous.]',
    'L’horloge montre ce que vous prenez. Dix minutes entre deux, c’est pour nous.',
    'Un doute ? Prenez court. Cela peut grandir.',
  ],
  treatments: [
    {
      minutes: 15,
      title: 'La courte',
      text: [
        'Une question, un coup d’œil, une petite chose.',
        'On entre, c’est réglé, on sort.',
        'Dix minutes de travail, cinq pour en parler.',
      ],
      asked: ['« Trois fois rien. »', '« Vous pourriez regarder ? »'],
      euros: 28,
    },
    {
      minutes: 30,
      title: 'L’habituelle',
      text: [
        'Ce pour quoi on vient, sans hâte.',
        'Assez pour bien faire et dire la suite.',
        'Une demi-heure où le téléphone sonne sans nous.',
      ],
      asked: ['« Comme la dernière fois. »', '« C’est mieux ? »'],
      euros: 52,
    },
    {
      minutes: 60,
      title: 'La longue',
      text: [
        'Une heure, pour une première ou ce qui attendait.',
        'On parle d’abord, on finit quand c’est juste.',
        'Un thé d’abord. Il reste cinquante minutes, et on s’en sert.',
      ],
      asked: ['« Par où commencer ? »', '« J’aimerais changer. »'],
      euros: 96,
    },
    {
      minutes: 45,
      title: 'À deux',
      text: [
        'Une mère, un enfant, deux amies : côte à côte.',
        'Deux personnes, une seule histoire à dire.',
        'Deux chaises, une théière, aucune hâte.',
      ],
      asked: ['« Seul, il ne vient pas. »', '« Elle peut regarder ? »'],
      euros: 84,
    },
    {
      minutes: 40,
      title: 'Chez vous',
      text: [
        'On vient avec un sac, à quatre kilomètres à la ronde.',
        'Pour qui ne descend plus l’escalier.',
        'Il nous faut une table, une lampe et quelqu’un pour ouvrir.',
      ],
      asked: ['« Elle ne sort plus. »', '« Troisième, sans ascenseur. »'],
      euros: 90,
    },
  ],
  visitTitle: ['La première fois', 'Minute par minute', 'Après la sonnette'],
  visitLead: [
    'N’apportez que [vous|du temps]. Les vieux papiers sont bienvenus.',
    'Sonnez une fois. On ouvre, en personne.',
    'Changez d’avis à toute minute, même la dernière.',
  ],
  visit: [
    {
      at: 0,
      title: 'La porte',
      text: [
        'On dit votre nom, on prend le manteau.',
        'Un crochet, un verre d’eau.',
        'La sonnette est forte, le reste non.',
      ],
    },
    {
      at: 4,
      title: 'Le fauteuil',
      text: [
        'Vous, puis nous, à la même hauteur.',
        'Silence. Le téléphone est à côté.',
        'Vous choisissez : fenêtre ou mur.',
      ],
    },
    {
      at: 8,
      title: 'Vous dites',
      text: [
        'Pourquoi, avec vos mots, dans votre ordre.',
        'Trois questions, notées à la main.',
        'Commencez par la fin, si c’est plus simple.',
      ],
    },
    {
      at: 18,
      title: 'On commence',
      text: [
        'Ce qui fut convenu, chaque geste annoncé.',
        'Calmement, avec un miroir ou des mots.',
        'Mains lavées, manches levées, un mot avant chaque geste.',
      ],
    },
    {
      at: 50,
      title: 'Vous savez',
      text: [
        'Ce qui fut fait, et quand on se revoit.',
        'Sur une carte, à l’encre.',
        'On l’écrit, vous l’emportez.',
      ],
    },
  ],
  roles: [
    {
      role: 'Direction',
      text: [
        'Formation dans deux villes, retour pour la lumière.',
        'Se souvient du printemps.',
        'Garde votre fiche dans une boîte en bois, pas dans un nuage.',
        'Prend deux fois moins de rendez-vous depuis un an.',
      ],
    },
    {
      role: 'Le matin',
      text: [
        'Là dès sept heures, fredonne jusqu’à neuf.',
        'Mains vives, voix lente.',
        'Ouvre la fenêtre entre deux personnes, toujours.',
        'Chauffe la pièce, puis vous appelle.',
      ],
    },
    {
      role: 'L’après-midi et dehors',
      text: [
        'Connaît chaque escalier de {district}.',
        'À vélo, avec un très grand sac.',
        'Sonne deux fois et attend le temps qu’il faut.',
        'Monte quatre étages avec le sac et dit encore bonjour.',
      ],
    },
  ],
  feesLead: [
    'Vous payez des minutes. Ce qu’il y faut est compris.',
    'Un prix fixe pour un temps fixe. Si l’on déborde, c’est pour nous.',
    'Par carte ou comptant, après. Reçu sur demande.',
  ],
  billNote: [
    'Une petite question, et le temps d’y répondre.',
    'Une première semaine : un coup d’œil, une visite.',
    'Deux visites en un mois, la première courte.',
  ],
  faqs: [
    ['Vais-je attendre ?', 'Quatre minutes en moyenne. Si c’est dix, on vous prévient avant le départ.'],
    ['Et si cela ne va pas ?', 'Dites-le, sur-le-champ ou le lendemain. On corrige, sans frais.'],
    ['Faut-il parler ?', 'Non. Dites « en silence », et l’on dit juste le nécessaire.'],
    ['Mon enfant peut venir ?', 'Oui. Une table basse, du papier, un tiroir à vider.'],
    ['Annuler coûte-t-il cher ?', 'Rien jusqu’à la veille. La moitié le jour même.'],
    ['Est-ce possible à midi ?', 'Oui, avec la courte. Vingt minutes, manteau compris.'],
    ['Est-ce calme ?', 'Deux portes, des rideaux épais, une horloge. On l’entend.'],
    ['Puis-je offrir une heure ?', 'Oui, sur une carte, sous enveloppe. Elle vaut trois ans.'],
    ['Peut-on payer en deux fois ?', 'Oui. Sans formulaire, on l’écrit sur la carte.'],
    ['Quelqu’un entend-il ce que je dis ?', 'Personne. Les murs sont épais, nos carnets aussi.'],
  ],
  bookingTitle: ['Une heure pour vous', 'Quelle heure est la vôtre ?', 'Le fauteuil est libre'],
  bookingText: [
    'Dites combien et à peu près quand. {host} répond [aujourd’hui|ce soir] avec deux choix.',
    'Première fois ? Prenez la longue. On parle d’abord.',
    'Le matin est calme, un soir dure jusqu’à vingt heures. Choisissez.',
  ],
};
