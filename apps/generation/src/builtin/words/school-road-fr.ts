import type { SchoolTopicWords } from './school.js';

export const SCHOOL_DRIVING_FR: SchoolTopicWords = {
  names: ['Auto-école {district}', 'La Seconde', 'Angle Mort', 'Auto-école {last}', 'Démarrage en côte'],
  headlines: [
    'Rétro, cligno, {weekday}, {time}.',
    'Calez ici. Personne ne klaxonne.',
    'Troisième leçon : le grand rond-point.',
    'En marche arrière, du premier coup.',
  ],
  subs: [
    'Une auto-école à {district} pour gens de dix-sept et de soixante ans. Toujours la même voiture, toujours la même voix à côté, et un thermos pour l’autoroute.',
    'À {place}, on apprend à conduire dans la ville, pas sur un parking : ses côtes, ses bus, et le carrefour que votre tante évite.',
    'Le code le soir, avec une boîte de petites voitures. La conduite le jour, dans une citadine grise qui a pardonné [pire|quatre cents embrayages].',
    'Pour la première leçon, pour la seconde tentative, et pour tous les permis rangés dans un tiroir depuis {since}.',
  ],
  actions: ['Réserver une leçon', 'Monter pour voir', 'Garder ma place'],
  outcomes: {
    title: ['Jusqu’où vous irez, et quand', 'Du trottoir à la mer', 'Leçon après leçon'],
    items: [
      [1, 'Vous démarrez sans bond, [deux fois de suite|sur le plat], et vous arrêtez où vous vouliez.'],
      [2, 'Vous passez la troisième sans regarder [en bas|votre main].'],
      [4, 'Un rond-point à quatre sorties, et vous prenez [la vôtre|la bonne].'],
      [6, 'Démarrage en côte, [un bus|une camionnette] derrière, et pas un centimètre de recul.'],
      [8, 'L’autoroute : entrer, doubler un camion, sortir, et vous avez remarqué [le ciel|la radio].'],
      [10, 'Vous vous garez entre deux voitures qui ne sont pas [à nous|de location].'],
      [12, 'Un examen blanc sur le vrai parcours, sous la pluie si elle [veut bien|passe par là].'],
    ],
  },
  courses: [
    {
      name: 'Le code',
      who: 'Panneaux, priorités, petites voitures',
      units: ['Panneaux', 'Priorités', 'Tests'],
    },
    {
      name: 'Première voiture',
      who: 'Pour qui n’a encore jamais calé',
      units: ['Embrayage', 'Ville', 'Autoroute'],
    },
    {
      name: 'Automatique',
      who: 'Deux pédales, du temps pour regarder',
      units: ['Rues calmes', 'Trafic', 'Routes'],
    },
    {
      name: 'La reprise',
      who: 'Permis oui, volant non, depuis longtemps',
      units: ['Rétros', 'Votre trajet', 'La nuit'],
    },
    { name: 'Moto', who: 'Casque prêté, courage non', units: ['Lenteur', 'Freiner', 'Le col'] },
    {
      name: 'Avec remorque',
      who: 'Chevaux, bateaux, déménagements',
      units: ['Atteler', 'Reculer', 'Le vent'],
    },
  ],
  curriculum: {
    title: ['La route, semaine par semaine', 'Ce qui vient après quoi', 'Des rues dans le bon ordre'],
    note: [
      'Chaque bloc finit sur une route qui vous paraissait trop grande à son début.',
      'Un bloc, des semaines. On peut en refaire un, et [beaucoup|les prudents] le font.',
      'La pluie n’annule rien. On l’attendait.',
    ],
  },
  teachers: {
    title: ['Sur l’autre siège', 'Leur propre pédale de frein', 'Qui dit « freinez », et quand'],
    items: [
      ['Voiture', 'Neuf ans au volant d’un bus de nuit. N’a plus [klaxonné|élevé la voix] depuis.'],
      ['Code', 'Collectionne les panneaux ratés. En possède [onze|quatorze], tous achetés.'],
      ['Moto', 'En a restauré une dans sa cuisine. Cuisine autour depuis.'],
      ['Automatique et nerfs', 'Fredonne quand ça se resserre. L’air se retient avant le carrefour.'],
      ['Reprise', 'Pense que toute bonne conduite a d’abord eu peur de tourner à gauche.'],
      ['Remorques', 'Enfance avec des chevaux. Recule tout ce qui a un essieu.'],
      ['Autoroute', 'A compté : la phrase la plus dite est « vous avez le temps ».'],
      ['Parcours d’examen', 'Les fait à vélo le dimanche pour voir où l’on creuse.'],
    ],
  },
  dates: {
    title: ['Le prochain feu vert', 'Quand on met le contact', 'Des places à l’avant'],
    note: [
      'Essence, voiture et examen blanc compris.',
      'Une leçon déplacée la veille n’est qu’une leçon déplacée.',
      'Une seule personne apprend à la fois. Personne n’attend sur la banquette.',
    ],
  },
  voices: {
    title: ['Dit au bord du trottoir', 'Moteur coupé'],
    items: [
      [
        'Deux échecs ailleurs. Ici j’ai refait le même créneau jusqu’à l’ennui, et puis c’était fini.',
        'première voiture',
      ],
      [
        'Un permis depuis dix-neuf ans, et pas de voiture. Maintenant je vais chercher les petits.',
        'la reprise',
      ],
      [
        'L’examinateur a demandé qui m’avait appris à regarder par-dessus l’épaule comme ça.',
        'première voiture, automne',
      ],
      ['J’ai calé devant le marché, un samedi. On a ri, et quelqu’un m’a vendu des poires.', 'automatique'],
      ['Le cheval entre maintenant à reculons dans la cour. Ça l’étonne autant que moi.', 'avec remorque'],
      ['« Vous avez le temps », je l’entends encore. Ça sert en réunion.', 'code et première voiture'],
      ['Quarante minutes de col sans penser une fois au travail.', 'moto'],
    ],
  },
  faq: {
    title: ['Avant de tourner la clé', 'Demandé au feu rouge', 'Avant de déboîter'],
    items: [
      [
        'J’ai peur.',
        'Tant mieux, c’est que vous regardez. On commence dans une rue de trois maisons et un chien.',
      ],
      [
        'Combien de leçons me faudra-t-il ?',
        'Moins que ne dit votre cousin. Après la troisième, on donne un chiffre et ses raisons.',
      ],
      [
        'Et si je cale en plein trafic ?',
        'Vous redémarrez. Il y a un panneau sur le toit, cela rend patient.',
      ],
      [
        'Toujours la même personne à côté ?',
        'Oui, sauf si vous voulez changer. Une habitude s’apprend d’une seule voix.',
      ],
      ['J’ai échoué ailleurs.', 'Alors la moitié est faite. Apportez la feuille avec les croix.'],
      [
        'N’est-ce pas trop tard pour moi ?',
        'Non. La plus âgée de l’an dernier avait soixante et onze ans et se gare mieux que nous.',
      ],
      [
        'Et si je dois annuler ?',
        'Appelez avant dix-huit heures la veille. Après, la voiture est déjà chaude.',
      ],
      [
        'Faut-il venir au bureau pour le code ?',
        'Le soir, oui, une fois par semaine. Le reste se révise dans le bus.',
      ],
    ],
  },
  enrol: {
    title: ['Montez, c’est ouvert', 'Le siège est déjà réglé', 'Votre nom sur le pare-brise'],
    text: [
      'Dites-nous quel carrefour vous fait peur. On ira, mais pas en premier.',
      '{host} tient l’agenda et répond entre deux leçons, à l’arrêt.',
      'Un nom et une heure suffisent. Et vos lunettes, si vous en portez pour lire ceci.',
    ],
    done: ['Réponse le prochain jour ouvré.', '{first} appelle, d’une voiture garée.'],
  },
};

export const SCHOOL_LITTLE_FR: SchoolTopicWords = {
  names: ['Petite École {district}', 'Petites Bottes', 'La Flaque', 'Patère Dix-Neuf', 'Escargot & Lanterne'],
  headlines: [
    'À neuf heures, bottes enlevées.',
    '{weekday}, et le sable est tiède.',
    'À chaque manteau sa patère.',
    'La boue d’abord. L’histoire après.',
  ],
  subs: [
    'Une maison pour petits à {district} : quatre groupes, un grand jardin, et des patères à la hauteur de votre hanche.',
    'À {place}, pour les enfants d’un à six ans. On coupe de vraies pommes, on grimpe à un vrai arbre, et on [dort|se repose] quand on a sommeil.',
    'Une maison à [dix-neuf|vingt et une] paires de bottes. On sort par tous les temps sauf l’orage, et on rentre des cailloux plein les poches.',
    'Des matinées pour petites personnes et, à la porte, quinze minutes pour leurs parents. Quelqu’un sait toujours comment s’est passé le repas.',
  ],
  actions: ['Visiter un matin', 'Demander une place', 'Passer nous voir'],
  outcomes: {
    title: ['Ce qui rentre dans les poches', 'Petits pas, dans l’ordre', 'Cela se verra au petit-déjeuner'],
    items: [
      [1, 'La patère est trouvée, et [l’image|le blaireau] du dessus porte un nom.'],
      [2, 'Vous pouvez partir après [dix|cinq] minutes, personne ne lève la tête.'],
      [4, 'Une fermeture éclair monte sans aide, [une fois|presque toujours].'],
      [6, 'Au toboggan, on attend l’autre, [sans qu’on le dise|de bon gré].'],
      [8, 'Une pomme est coupée en deux moitiés [presque égales|aussitôt offertes].'],
      [10, 'Il existe une amitié, avec un [prénom|nom de famille], et tout le monde doit se rencontrer.'],
      [12, 'La chanson a quatre couplets, et vous les entendez tous [en voiture|dans le bain].'],
    ],
  },
  courses: [
    { name: 'Escargots', who: 'D’un à deux ans, avec des genoux', units: ['Arriver', 'Dormir', 'Jardin'] },
    { name: 'Moineaux', who: 'De deux à trois ans', units: ['Patères', 'Peinture', 'Flaques'] },
    { name: 'Hérissons', who: 'De trois à quatre ans', units: ['Ciseaux', 'Chansons', 'L’arbre'] },
    {
      name: 'Renards',
      who: 'La dernière année avant la grande école',
      units: ['Nœuds', 'Compter', 'Le bus'],
    },
    {
      name: 'Jours de forêt',
      who: 'Dès quatre ans, par tous les temps',
      units: ['Sentiers', 'Outils', 'Feu'],
    },
    {
      name: 'Cloche du soir',
      who: 'Pour parents qui finissent à cinq heures',
      units: ['Soupe', 'Lecture', 'Retour'],
    },
  ],
  curriculum: {
    title: [
      'Un trimestre à hauteur de genou',
      'Ce qu’on fait avant la chute des feuilles',
      'Les semaines, avec boue',
    ],
    note: [
      'Chaque groupe a trois thèmes et les oublie dès qu’un escargot se montre.',
      'Un bloc, des semaines. L’adaptation prend le temps qu’elle prend, on ne l’abrège jamais.',
      'Les matins se ressemblent exprès : cercle, jardin, table, histoire.',
    ],
  },
  teachers: {
    title: ['Qui fait les lacets', 'Sur les petites chaises', 'Ils savent tous les couplets'],
    items: [
      ['Escargots', 'En porte deux et ouvre encore une [porte|banane]. N’a jamais perdu une tétine.'],
      ['Moineaux', 'A étudié la géologie. Connaît chaque caillou qui part dans une poche.'],
      ['Hérissons', 'Joue de l’accordéon, mais seulement la moitié [lente|grave].'],
      ['Renards', 'Vient de la grande école. Trouve les questions meilleures ici.'],
      ['Cuisine', 'Fait manger des courgettes à tout le monde. Ne dit pas comment.'],
      ['Forêt', 'Vient [de la forêt|du maraîchage]. Pansements, ficelle et une chaussette sèche.'],
      ['Chansons et repos', 'Lit si bas que la salle se tait pour entendre.'],
      ['Adaptation', 'La première semaine, par terre, près de la porte. Vous aussi, si vous voulez.'],
    ],
  },
  dates: {
    title: ['Les premiers matins', 'Quand une patère se libère', 'Des places à partir d’ici'],
    note: [
      'Repas, fruits et argile compris ; les bottes et le rechange viennent de chez vous.',
      'Un seul enfant arrive à la fois dans chaque groupe, pour qu’il reste des genoux.',
      'Quand un groupe est plein, la liste est sur la porte, lisible par tous.',
    ],
  },
  voices: {
    title: ['Entendu à la porte', 'Du côté des grands'],
    items: [
      ['Le premier jour, j’ai pleuré. Ma fille était occupée avec un tuyau.', 'famille d’un moineau'],
      [
        'On vide désormais les poches avant la lessive. Onze escargots, dont un vivant.',
        'famille d’un hérisson',
      ],
      ['Il dit « attends, c’était à elle ». Au chien aussi.', 'famille d’un renard'],
      [
        'On nous a appelés parce qu’elle était fière et voulait le dire elle-même.',
        'deux enfants à la maison',
      ],
      ['Des semaines sans rien manger de vert. Puis il en a fait pousser.', 'deuxième génération'],
      [
        'Je connais dix-neuf enfants et leurs doudous par leur nom. On m’invite partout.',
        'famille d’un escargot',
      ],
    ],
  },
  faq: {
    title: ['Avant de lâcher la main', 'Demandé au portillon', 'Avant le premier matin'],
    items: [
      [
        'Et si mon enfant pleure ?',
        'Alors il y a des genoux, et vous avez un téléphone. On appelle au bout de vingt minutes, dans tous les cas.',
      ],
      [
        'Combien dure l’adaptation ?',
        'Deux semaines souvent, cinq parfois. Vous restez jusqu’à devenir ennuyeux.',
      ],
      ['Le mien n’est pas encore propre.', 'Le jardin non plus. Nous avons une table à langer et du calme.'],
      [
        'Sortent-ils sous la pluie ?',
        'Oui, chaque jour, et le plus souvent ils y tiennent. Un poêle attend les chaussettes.',
      ],
      ['Que mangent-ils ?', 'Ce qu’on a cuisiné ici le matin. Les allergies sont sur la porte, avec photo.'],
      [
        'Quand puis-je venir chercher ?',
        'Après le repas, à toute heure. Qui arrive pendant l’histoire écoute la fin.',
      ],
      [
        'À la maison, on parle autrement.',
        'Bien, apprenez-nous « encore » et « assez ». Le reste vient dans le sable.',
      ],
      [
        'Qui peut venir chercher ?',
        'Les personnes de votre liste, dont on connaît le visage. On demande la carte aux grands-mères aussi.',
      ],
    ],
  },
  enrol: {
    title: ['Une patère est libre', 'Venez un matin ordinaire', 'Apportez des bottes et quelqu’un de petit'],
    text: [
      'Un prénom, un âge et une chose qui apaise. C’est elle qu’on lit d’abord.',
      '{host} montre la maison à neuf heures et demie, à son heure la plus bruyante.',
      'Une visite ne décide de rien. Prévoyez des genoux qui puissent se mouiller.',
    ],
    done: ['Réponse sous deux jours, après la sieste.', '{first} vous écrit cette semaine.'],
  },
};
