import type { SchoolTopicWords } from './school.js';

export const SCHOOL_MUSIC_FR: SchoolTopicWords = {
  names: [
    'École de musique {district}',
    'Troisième Étage',
    'La Salle de répét',
    'Musique {last}',
    'Bois & Cordes',
  ],
  headlines: [
    'En juin, vous jouez jusqu’au bout.',
    '{weekday}, {time} : à deux mains.',
    'Fausses notes tolérées jusqu’à vendredi.',
    'Une salle, deux pianos, vous.',
  ],
  subs: [
    'Piano, cordes et chant pour les enfants et pour ceux qui ont arrêté à onze ans. Un soir de juin, {district} écoute et apporte [le gâteau|les chaises].',
    'Une école de musique au-dessus d’un marchand de vélos, à {district} : petits groupes, un piano par salle et, pour les parents, [des bouchons d’oreilles|un canapé].',
    'Des cours pour débutants de sept à soixante-dix ans. On rentre chaque semaine avec quatre mesures qui tiennent debout.',
    'À {place}, on apprend la musique comme la cuisine : quelque chose de bon dès la première heure. Les gammes, sur demande.',
  ],
  actions: ['Essayer un cours', 'Venir écouter d’abord', 'Prendre la seconde chaise'],
  outcomes: {
    title: [
      'Ce que les voisins entendront',
      'Compter jusqu’à quatre, puis juin',
      'Les morceaux, dans l’ordre',
    ],
    items: [
      [4, 'Vous frappez un rythme et en marchez un autre, une fois le tour de la table.'],
      [9, 'Un duo, où l’on attend l’autre.'],
      [10, 'Vous jouez pour le chat, l’ascenseur et un oncle.'],
      [
        2,
        'Cinq notes, une main, et un air que [quelqu’un reconnaît|quelqu’un fredonne] dans la pièce d’à côté.',
      ],
      [3, 'Vous retrouvez le temps après une erreur, sans [revenir au début|vous excuser].'],
      [
        6,
        '[Les deux mains ensemble|Deux mains qui se connaissent], lentement, avec la pédale si vous y tenez.',
      ],
      [
        8,
        'Vous lisez les quatre mesures suivantes pendant que vous jouez [encore celles-ci|les précédentes].',
      ],
      [12, 'Un morceau entier de mémoire, devant [onze personnes et un gâteau|une salle pleine].'],
      [11, 'Vous accordez sans aide, et vous entendez [qui ne l’a pas fait|les autres].'],
    ],
  },
  courses: [
    {
      name: 'Piano, première année',
      who: 'Sans solfège',
      units: ['Cinq doigts', 'Deux mains', 'Un morceau'],
    },
    { name: 'Cordes', who: 'Dès sept ans, instrument prêté', units: ['À vide', 'L’archet', 'À quatre'] },
    {
      name: 'Chanter à plusieurs',
      who: 'Pour les voix qui se cachent',
      units: ['Souffle', 'Seconde voix', 'Trois airs'],
    },
    { name: 'Guitare d’oreille', who: 'Trois accords suffisent', units: ['Mains', 'Rythme', 'Au feu'] },
    { name: 'Lire la musique', who: 'Pour ceux qui jouent déjà', units: ['Rythme', 'Portée', 'À vue'] },
    {
      name: 'Piano, le retour',
      who: 'Pour qui a arrêté à onze ans',
      units: ['Ce qui reste', 'Réparer', 'Du neuf'],
    },
  ],
  curriculum: {
    title: [
      'De la première note à la barre',
      'Un trimestre, mesure par mesure',
      'Ce qu’on travaille, et quand',
    ],
    note: [
      'Chaque cours a trois mouvements. Un malade reprend au suivant.',
      'Les blocs de couleur sont des semaines. À la dernière, on joue [les uns pour les autres|entre nous].',
      'Pas d’examen. À la fin, on pousse les chaises et on écoute.',
    ],
  },
  teachers: {
    title: ['Eux aussi font leurs gammes', 'Qui s’assoit à côté de vous', 'Quatre profs, neuf instruments'],
    items: [
      ['Accordéon', 'Appris d’un grand-père qui ne disait jamais « bien ». Le dit souvent.'],
      ['Flûte', 'Donne la note de la plupart des bouilloires.'],
      ['Les petits', 'Chante pour ranger. Cela marche aussi avec les adultes.'],
      ['Piano', 'A joué six étés sur [des ferrys|une péniche]. Connaît soixante valses, en déteste une.'],
      ['Violoncelle', 'Vient à vélo avec le violoncelle. On le [photographie|salue] beaucoup.'],
      ['Chant', 'Chœur d’opéra, jusqu’à ce que le RER gagne. Fredonne au supermarché.'],
      ['Guitare et théorie', 'Explique les accords avec [du pain|des couverts]. Ça marche trop bien.'],
      ['Violon', 'A commencé à dix-neuf ans, ce qui devait être trop tard.'],
      ['Percussions', 'Possède un bon tambour et une armoire de mauvais. Préfère l’armoire.'],
    ],
  },
  dates: {
    title: ['On commence sur le temps', 'Les premières notes', 'Quand on s’accorde'],
    note: [
      'Un seul prix pour le trimestre, instrument du cours compris.',
      'Un cours manqué se rattrape le samedi à onze heures.',
      'Les groupes sont petits parce que les salles le sont. Complet, c’est complet.',
    ],
  },
  voices: {
    title: ['Entendu à travers le mur', 'Après la dernière mesure'],
    items: [
      [
        'On a fait accorder le vieux piano. Il faut écouter, maintenant, et on veut bien.',
        'famille, première année',
      ],
      ['J’étais là pour la discipline. Je reste pour les seconds violons.', 'cordes'],
      ['Mes mains tremblaient. La page aussi, alors on a ri.', 'piano, printemps'],
      [
        'J’avais arrêté à onze ans. À cinquante-deux, j’ai joué pour ma mère, qui avait gardé le piano accordé.',
        'piano, le retour',
      ],
      [
        'Notre fils compte les mesures en se brossant les dents. Deux minutes pile, maintenant.',
        'parent d’un violoncelliste',
      ],
      ['Je croyais chanter faux. J’étais à côté des basses, c’est tout.', 'seconde voix'],
      [
        'À l’audition j’ai perdu le fil, j’ai ri, j’ai repris. Personne ne s’en souvient, sauf moi.',
        'piano, première année',
      ],
      [
        'Avant j’avais une guitare. Maintenant j’ai une guitare et trois amis qui en ont une.',
        'guitare d’oreille',
      ],
      [
        'La voisine a sonné parce que je n’avais pas travaillé. Le mouvement lent lui manquait.',
        'violon, deuxième trimestre',
      ],
    ],
  },
  faq: {
    title: ['Avant d’accorder', 'Demandé dans l’escalier', 'Avant la première note'],
    items: [
      ['Un piano numérique suffit-il ?', 'La première année, oui. Ensuite, les doigts réclament plus lourd.'],
      ['Peut-on apprendre à deux ?', 'Oui, et vous vous disputerez le tempo comme des professionnels.'],
      ['Y a-t-il cours pendant les vacances ?', 'Non. On accorde les pianos, et cela s’entend à la rentrée.'],
      [
        'Est-ce trop tard pour moi ?',
        'Non. La doyenne des débutants avait soixante-dix-huit ans et travaillait plus que tous.',
      ],
      [
        'Faut-il un instrument ?',
        'Pas au premier trimestre. On prête violons, violoncelles et guitares ; les pianos restent, les salles sont libres le matin.',
      ],
      [
        'Combien faut-il travailler ?',
        'Dix minutes, cinq jours. L’heure du dimanche soir s’entend, mais pas comme vous l’espérez.',
      ],
      ['Dois-je jouer en public ?', 'Non. On peut aussi tourner les pages, ce qui a son suspense.'],
      ['Mon enfant veut arrêter.', 'Alors on en parle à trois. Souvent c’est le morceau, pas le piano.'],
      [
        'Et si l’instrument ne va pas ?',
        'On en change. Les quatre premières semaines, cela coûte le trajet jusqu’à la salle d’à côté.',
      ],
      [
        'Une semaine sur deux, possible ?',
        'Pour le chant, oui. Les doigts oublient en dix jours, on a mesuré.',
      ],
    ],
  },
  enrol: {
    title: ['Venez entendre un cours', 'La seconde chaise est libre', 'Asseyez-vous, on compte quatre'],
    text: [
      'Dites-nous ce que vous voudriez jouer un jour. Le premier cours ne décide de rien ; on peut même seulement écouter.',
      '{host} lit et rappelle, souvent entre deux cours. Si vous entendez des gammes, c’est le bon numéro.',
      'Écrivez le morceau de vos rêves. On commencera dans les environs.',
    ],
    done: [
      'Quelqu’un appelle entre deux cours.',
      'Une réponse avant le week-end.',
      'Réponse sous deux jours d’école.',
      '{first} répond d’ici après-demain.',
    ],
  },
};

export const SCHOOL_LANGUAGE_FR: SchoolTopicWords = {
  names: ['Langues {district}', 'Seconde Langue', 'Le Parloir', 'Viva Voce', 'École {last}'],
  headlines: [
    'Semaine trois : vous commandez.',
    '{weekday}, on écoute. {weekday2}, on répond.',
    'Parler d’abord. Écrire après.',
    'Six personnes, une langue neuve.',
  ],
  subs: [
    'Cours du soir à {district} pour ceux qui comprennent la carte et montrent du doigt. On parle dès la première minute ; la grammaire vient quand elle manque.',
    'Des langues pour gens pressés : deux soirs par semaine, pas de dernier rang, des devoirs qui tiennent [à l’arrêt de bus|entre deux stations].',
    'Cinq langues à {place}, chacune par quelqu’un dont on a ri dans une autre. Cela rend patient.',
    'Pour déménager, se marier, ou parler enfin aux voisins. Chaque soir finit par une phrase [pour demain|à placer le lendemain].',
  ],
  actions: ['Essayer un soir', 'Trouver mon niveau', 'Venir dire quelque chose'],
  outcomes: {
    title: ['Ce que vous direz, et quand', 'Des phrases avec une date', 'Du doigt au débat'],
    items: [
      [2, 'Vous comptez la monnaie à voix haute, et le compte est bon.'],
      [5, 'Vous comprenez l’annonce et changez de quai avec tout le monde.'],
      [8, 'Vous vous excusez d’un retard en inventant une raison.'],
      [10, 'Vous lisez une recette, et rien ne brûle.'],
      [1, 'Vous dites qui vous êtes, ce que vous faites, et que vous préférez [la fenêtre|la terrasse].'],
      [
        3,
        'Vous commandez pour deux, vous demandez ce que c’est et vous [renvoyez la soupe|comprenez la réponse].',
      ],
      [6, 'Vous téléphonez. Sans [les mains|gestes], donc.'],
      [9, 'Vous racontez hier, dans l’ordre, avec une [blague|chute].'],
      [12, 'Vous n’êtes pas d’accord pendant [cinq|six] minutes, poliment, et on vous réinvite.'],
      [11, 'Vous en rêvez un mot. Chacun le sien.'],
    ],
  },
  courses: [
    {
      name: 'de zéro',
      who: 'Vous savez « bonjour » et « merci »',
      units: ['Au comptoir', 'En route', 'Chez soi'],
    },
    {
      name: 'après les vacances',
      who: 'Vous vous en sortez, avec les mains',
      units: ['Hier', 'Téléphone', 'Avis'],
    },
    { name: 'au travail', who: 'Réunions et courriels', units: ['Bavarder', 'Réunion', 'Refuser'] },
    { name: 'soir de lecture', who: 'Un roman mince, à voix haute', units: ['Début', 'Milieu', 'Fin'] },
    { name: 'avant le départ', who: 'Pour gens à formulaires', units: ['L’appart', 'Médecin', 'Mairie'] },
    { name: 'examen', who: 'Goethe, DELE, IELTS', units: ['Écouter', 'Écrire', 'Parler'] },
  ],
  curriculum: {
    title: ['Un trimestre de situations', 'La grammaire suit l’intrigue', 'De quoi on parlera'],
    note: [
      'Chaque bloc est une situation ; on y reste jusqu’à savoir [en sortir|s’en tirer].',
      'Un soir manqué ? Ses six phrases arrivent par courriel.',
      'Les temps viennent dans l’ordre où ils servent, pas dans celui du livre.',
    ],
  },
  teachers: {
    title: [
      'Ils ont eu un accent aussi',
      'Qui corrige, et quand',
      'À la maison dans une, invités dans trois',
    ],
    items: [
      ['Conversation', 'Connaît quarante façons de dire non, dont onze aimables.'],
      ['Français pour nouveaux venus', 'Laisse chaque silence durer quatre secondes. Puis vous parlez.'],
      ['Grammaire, sur demande', 'Tient la liste des règles à une seule exception. Elle est courte.'],
      ['Anglais', 'Collectionne les expressions que personne n’emploie et vous met en garde.'],
      [
        'Allemand',
        'A une réponse pour der, die, das, et une meilleure pour expliquer que ce n’est pas grave.',
      ],
      ['Espagnol', 'Ne corrige qu’à la fin. Mord un crayon [en attendant|jusque-là].'],
      ['Italien', 'A enseigné un an sur un ferry. Le subjonctif, même par gros temps.'],
      ['Portugais', 'L’a appris à la [radio|buvette] du football. Jure encore en français.'],
      ['Débutants', 'Parle [cinq|six] langues et commence toujours par la cuisine.'],
    ],
  },
  dates: {
    title: ['Les prochaines premières phrases', 'Quand on se met à parler', 'Des soirs à noter'],
    note: [
      'Un prix par trimestre, photocopies comprises.',
      'Livres et dîner du dernier soir compris.',
      'L’entretien de niveau dure quinze minutes, toujours avant l’inscription.',
      'On change de niveau jusqu’au troisième soir.',
    ],
  },
  voices: {
    title: ['Dit par d’anciens montreurs', 'Dans leur seconde langue'],
    items: [
      ['Le boulanger a répondu dans sa langue, lentement. J’ai trop acheté.', 'de zéro'],
      ['Départ en mai. En août, je me plaignais des poubelles, sans faute.', 'avant le départ'],
      ['J’ai rêvé que je ratais un train. Au bon temps.', 'après les vacances'],
      ['Mes petits-enfants me corrigent au téléphone. Au moins, on se parle.', 'de zéro, printemps'],
      [
        'J’ai appelé le propriétaire pour le chauffage, en allemand. À six heures il faisait chaud.',
        'de zéro, deuxième trimestre',
      ],
      ['Ma belle-mère a ri de ma blague. Ce n’était pas celle-là, mais je la garde.', 'après les vacances'],
      ['Après neuf ans ici, ma fille ne traduit plus chez le médecin.', 'de zéro, troisième trimestre'],
      ['Sept ans d’école sans jamais rien dire. Ici, il a fallu quatre minutes.', 'soir de lecture'],
      ['Dix minutes d’exposé, et personne n’est passé à l’anglais par pitié.', 'au travail'],
      ['Examen réussi. Surtout : j’ai contredit l’examinatrice à propos d’un film.', 'examen, printemps'],
    ],
  },
  faq: {
    title: ['Avant de dire oui', 'Souvent mal prononcé', 'Avant d’ouvrir la bouche'],
    items: [
      ['Combien par groupe ?', 'Une table. Quand elle est pleine, on en met une seconde.'],
      ['Quand saurai-je parler ?', 'Le premier soir. Sans traduire dans la tête : vers la semaine neuf.'],
      [
        'Les autres sont-ils plus jeunes ?',
        'Pas tous. Il y a toujours quelqu’un qui a connu le cadran, et qui parle en premier.',
      ],
      [
        'Les langues, ce n’est pas mon fort.',
        'Vous en parlez une, donc ça marche. Il manque surtout des gens qui attendent la fin de la phrase.',
      ],
      [
        'Faut-il parler le premier soir ?',
        'Oui, une phrase, et toutes sont aussi mauvaises. Après, c’est passé.',
      ],
      [
        'Quel est mon niveau ?',
        'Un entretien de quinze minutes le dit, au téléphone ou ici. Sans cases à cocher.',
      ],
      [
        'Et si je manque un soir ?',
        'Les six phrases arrivent par courriel, et l’autre groupe vous prend la même semaine.',
      ],
      [
        'Y a-t-il des devoirs ?',
        'Dix minutes entre deux soirs. Personne ne vérifie, tout le monde le remarque.',
      ],
      [
        'Y a-t-il un certificat ?',
        'Oui, avec les heures et le niveau. Les examens, d’autres les font passer ; nous préparons.',
      ],
    ],
  },
  enrol: {
    title: ['Dites-nous où vous voulez parler', 'Quinze minutes et vous saurez', 'Commencez par une phrase'],
    text: [
      'Écrivez dans la langue de votre choix. On répond dans celle-là, ou dans celle que vous visez.',
      '{host} appelle, pose trois questions et nomme un groupe. Si rien ne va, on le dit.',
      'À qui voulez-vous parler ? C’est de là qu’on partira.',
    ],
    done: [
      'Quelqu’un appelle, dans une langue que vous savez.',
      'Une réponse avant le week-end.',
      'On appelle sous deux jours ouvrés.',
      '{first} vous répond avant la fin de la semaine.',
    ],
  },
};
