import type { SchoolTopicWords } from './school.js';

export const SCHOOL_CODE_FR: SchoolTopicWords = {
  names: ['École de code {district}', 'Point-Virgule', 'Ligne à Ligne', 'Curseur Vert', 'Atelier {last}'],
  headlines: [
    '{weekday}, ça tourne. C’est de vous.',
    'Neuf lignes dès le premier soir.',
    'Effacez. Vous saurez le refaire.',
    'D’un fichier vide à vendredi.',
  ],
  subs: [
    'Une école de programmation du soir, à {district} : douze tables, deux profs, et un tableau qu’on n’efface qu’une fois [compris|recopié].',
    'Pour infirmiers, boulangères et comptables las de demander. Vous fabriquez l’outil qui vous manque, et vous l’emportez.',
    'À {place}, on apprend le code comme la nage : dans l’eau, quelqu’un à côté. Aucune diapositive depuis 2019.',
    'Pour ceux qui cassent les choses et veulent savoir pourquoi. Venez avec un portable de n’importe quel âge ; nous avons [du thé|de la soupe] et des câbles.',
  ],
  actions: ['Écrire neuf lignes', 'Essayer un soir', 'Réserver une table'],
  outcomes: {
    title: ['Ce qui tourne, et depuis quand', 'De commit en commit', 'Votre journal, en avance'],
    items: [
      [2, 'Votre programme pose une question et fait autre chose si c’est non.'],
      [5, 'Vous dessinez d’abord sur papier et vous en rayez la moitié.'],
      [8, 'Vous le cassez exprès et savez d’avance ce qu’il dira.'],
      [10, 'Votre tableau de quatre mille lignes répond en une seconde.'],
      [1, 'Un programme de neuf lignes salue [toute la salle|trois personnes] et compte les tasses.'],
      [3, 'Vous lisez une erreur à voix haute, vous trouvez la ligne, vous [ne vous vexez plus|en souriez].'],
      [6, 'Une petite page retient ce qu’on tape et survit à [votre neveu|un mardi].'],
      [9, 'Quelqu’un relit votre code et n’a [qu’une question|rien à dire, ou presque].'],
      [
        12,
        'Votre outil est en ligne. Une personne s’en sert, et [ce n’est pas votre mère|elle n’est pas de la famille].',
      ],
      [11, 'Vous effacez deux cents lignes et ça marche encore. C’était l’examen.'],
    ],
  },
  courses: [
    { name: 'Premières lignes', who: 'Jamais programmé', units: ['Valeurs', 'Boucles', 'Votre outil'] },
    { name: 'Pages qui répondent', who: 'Un peu de HTML', units: ['Structure', 'Formulaires', 'Serveur'] },
    { name: 'Sortir d’Excel', who: 'Bureaux à grands tableaux', units: ['Nettoyer', 'Compter', 'Tracer'] },
    { name: 'Lire les autres', who: 'Pour un premier poste', units: ['Trouver', 'Changer', 'Tester'] },
    { name: 'Petites machines', who: 'Carte, capteur, lampe', units: ['Clignoter', 'Mesurer', 'Parler'] },
    {
      name: 'Tests et nerfs',
      who: 'Pour qui livre les yeux fermés',
      units: ['Un test', 'Dix tests', 'Vendredis'],
    },
  ],
  curriculum: {
    title: ['Le plan, sans framework', 'Douze semaines, trois versions', 'Ce qu’on construit, et quand'],
    note: [
      'Chaque bloc finit par quelque chose qui tourne devant les autres.',
      'L’exemple change chaque trimestre, l’ordre jamais.',
      'Un bloc, des semaines. Le dernier soir sert à tout casser.',
    ],
  },
  teachers: {
    title: ['Eux aussi cherchent en ligne', 'Qui relit votre code', 'Des gens qu’on peut interrompre'],
    items: [
      ['Bases de données', 'Lit des horaires de bus pour le plaisir. Trouve les trous.'],
      ['Retour au code', 'Neuf ans d’arrêt, puis reprise, avec les mêmes cahiers.'],
      ['Interfaces', 'Dessine chaque écran au feutre trop épais, exprès.'],
      [
        'Python et données',
        'A compté des [harengs|trains] pour un ministère. Se méfie de la colonne « divers ».',
      ],
      [
        'Web',
        '[Tient une page en ligne depuis 2003|La même page, en ligne depuis 2003,] et répond à son courrier.',
      ],
      ['Électronique', 'Répare des ascenseurs le jour. Interroge la lampe avant vous.'],
      [
        'Tests',
        'A arrêté [une mise en production|une livraison] en la lisant [à voix haute|devant tout le monde].',
      ],
      ['Git et patience', 'A tout perdu deux fois en vingt ans et le raconte [tôt|au premier cours].'],
      ['Débutants', 'En maternité jusqu’en 2016. Dit que c’est le même métier.'],
    ],
  },
  dates: {
    title: ['Prochains départs', 'Soirs de fichier vide', 'Quand la salle démarre'],
    note: [
      'Un trimestre, un prix. Portables prêtés, autocollants compris.',
      'Deux profs par salle, quel que soit le nombre.',
      'On peut partir après le deuxième soir.',
    ],
  },
  voices: {
    title: ['Codes de sortie', 'Signalé par les utilisateurs'],
    items: [
      [
        'J’ai demandé une augmentation avec un graphique de ma main. Tout le monde a regardé le graphique.',
        'sortir d’Excel',
      ],
      ['Mes enfants croient que je pirate. Je compte des frigos à vaccins.', 'premières lignes, printemps'],
      ['Au tableau, il y a encore « pourquoi ? » de mon écriture.', 'pages qui répondent'],
      [
        'Le planning me prenait mes dimanches. Quatre secondes, maintenant, et je me sens presque inutile.',
        'hôpital, premières lignes',
      ],
      [
        'J’ai pleuré pour une parenthèse. En semaine six j’ai ri, et je l’avais trouvée.',
        'premières lignes, automne',
      ],
      [
        'Il manquait onze palettes. Le tableau le savait, personne ne le lui avait demandé.',
        'sortir d’Excel',
      ],
      ['Ma première modification est passée sans un commentaire. Je l’ai encadrée.', 'lire les autres'],
      ['La serre m’écrit. Elle parle surtout de concombres.', 'petites machines'],
      ['Je livre le vendredi. Et le vendredi, je rentre.', 'tests et nerfs'],
    ],
  },
  faq: {
    title: ['À lire d’abord', 'Problèmes connus', 'Avant d’appuyer sur Entrée'],
    items: [
      [
        'Et si je manque un soir ?',
        'Le code du soir est en ligne à vingt-deux heures, et le samedi une table attend les questions.',
      ],
      ['Faut-il un bon anglais ?', 'Une quarantaine de mots. Vous en savez déjà trente.'],
      [
        'Puis-je venir avec mon idée ?',
        'Volontiers. Les idées de cuisine durent plus longtemps que les nôtres.',
      ],
      ['Les maths et moi, non.', 'Aucune importance. Il faut compter jusqu’à dix et douter du résultat.'],
      [
        '[Quel ordinateur faut-il ?|Mon portable suffira-t-il ?|Faut-il une machine neuve ?]',
        'Un qui ouvre une page web. Pour plus vieux, nous en avons douze en rayon.',
      ],
      [
        '[Les machines ne l’écriront-elles pas ?|Est-ce encore utile, avec les machines ?|Une machine ne le fera-t-elle pas ?]',
        'Elles le font, et quelqu’un doit savoir si c’est juste. C’est le programme, de trois à douze.',
      ],
      [
        'Trouverai-je un travail ?',
        'Pas avec un trimestre. Une personne sur cinq continue, et la plupart changent alors de bureau.',
      ],
      [
        '[Il me faut plus de temps qu’aux autres.|Et si je n’arrive pas à suivre ?|J’ai peur de traîner.]',
        'Tout le monde le croit, on a demandé. Deux profs, pour que personne n’attende la main levée.',
      ],
      [
        'Quel langage apprend-on ?',
        'Python, puis JavaScript. Le troisième s’apprend en un week-end, chez soi.',
      ],
      ['Qu’est-ce qui m’appartient ?', 'Tout. Votre code est chez vous dès le premier soir.'],
    ],
  },
  enrol: {
    title: ['Votre table est près de la fenêtre', 'Ouvrons un fichier vide', 'Dites ce qui devrait tourner'],
    text: [
      'Notez une chose que vous faites à la main chaque semaine. Ce sera peut-être votre premier programme.',
      '{host} répond en personne, pas un script. Demandez tout, même si cela en vaut la peine.',
      'Deux lignes suffisent. Si un tableur fait l’affaire, on le dira.',
    ],
    done: [
      'Quelqu’un répond, point final compris.',
      'Des nouvelles avant vendredi.',
      'Une réponse prend un jour ouvré.',
      '{first} répond en deux soirs.',
    ],
  },
};

export const SCHOOL_SCHOOL_FR: SchoolTopicWords = {
  names: ['École du soir {district}', 'La Seconde Cloche', 'Salle Douze', 'École {last}', 'Craie & Lampe'],
  headlines: [
    '{weekday}, {time} : retour en classe.',
    'Le dernier rang est pris.',
    'Taillez un crayon. Venez {weekday}.',
    'Personne ne demande à quoi ça sert.',
  ],
  subs: [
    'Une école du soir à {district} pour grandes personnes qui ont un soir libre : dessin, calcul, couture, écriture. Dix par salle, et la cloche est [vraie|en bronze].',
    'On apprend une seule chose, bien, avec quelqu’un dont c’est le métier. L’école sent la craie et, le jeudi, [la soupe|la cire].',
    'Des cours à {place} pour les mains et la tête. Aucune note depuis {since} ; les cahiers sont toujours bleus.',
    'Pour tous ceux qui regardaient par la fenêtre. La vue est restée, les chaises sont meilleures.',
  ],
  actions: ['Garder ma place', 'Essayer un soir', 'M’inscrire sur liste'],
  outcomes: {
    title: ['Ce qui reste, tableau effacé', 'Par cœur et à la main', 'De quoi montrer à la maison'],
    items: [
      [3, 'Vous regardez une chaise une heure et la trouvez intéressante.'],
      [5, 'Un calcul au dos d’une enveloppe, et l’enveloppe a raison.'],
      [7, 'Vous lisez votre page à voix haute, et personne ne tousse.'],
      [2, 'Une feuille à montrer : une main, dessinée, qui ressemble à [la vôtre|une main].'],
      [4, 'Vous calculez un pourcentage dans le tram et vous [avez raison|ne vérifiez qu’une fois].'],
      [6, 'Une lettre d’une page où chaque phrase a gagné [sa place|sa virgule].'],
      [8, 'Un ourlet qui tient, une fermeture qui ferme, un bouton pour [la vie|dix ans].'],
      [10, 'Vous expliquez à quelqu’un ce que vous n’aviez pas compris [la première semaine|au début].'],
      [12, 'Une chose finie, votre nom dans le coin, au mur du [couloir|préau].'],
    ],
  },
  courses: [
    {
      name: 'Dessiner le réel',
      who: 'Pour qui « ne sait pas »',
      units: ['Contours', 'Lumière', 'Une chaise'],
    },
    {
      name: 'Le calcul, à nouveau',
      who: 'Les fractions sans peur',
      units: ['Moitiés', 'Pour cent', 'Intérêts'],
    },
    { name: 'Écrire une page', who: 'Lettres, discours, plaintes', units: ['Dire', 'Couper', 'Lire'] },
    {
      name: 'Réparer ses habits',
      who: 'Apportez ce qui est troué',
      units: ['À la main', 'Machine', 'Du vieux'],
    },
    { name: 'Pierres de la ville', who: 'Une heure sur deux dehors', units: ['Fleuve', 'Murs', 'Archives'] },
    { name: 'Le ciel du soir', who: 'Du toit, s’il fait clair', units: ['Lune', 'Planètes', 'Le nord'] },
  ],
  curriculum: {
    title: ['Le trimestre sur une page', 'Ce qui est au tableau, et quand', 'Un plan pour le frigo'],
    note: [
      'Une couleur par cours, un bloc pour des semaines. On entre au début de chaque bloc.',
      'Trois blocs par cours et, après chacun, un soir de rattrapage.',
      'On l’imprime, et il finit sur plus de frigos qu’on ne croit.',
    ],
  },
  teachers: {
    title: ['Au tableau', 'Le jour, c’est leur métier', 'Qui tient la craie'],
    items: [
      ['Reliure', 'A sauvé un livre de cantiques qui calait une porte.'],
      ['Écriture à la plume', 'Date une liste de courses à dix ans près.'],
      ['Cartes', 'Marche chaque rue avant de l’enseigner, par brouillard si possible.'],
      ['Dessin', 'Dessine aux assises. Dit qu’un visage, c’est [surtout|d’abord] des oreilles.'],
      ['Calcul', 'A assuré des navires [vingt|trente] ans et reste calme devant les grands nombres.'],
      ['Écriture', 'Secrétaire de rédaction. A retiré « très » d’un journal entier.'],
      ['Couture', 'Vient de l’habillage au théâtre : ferme une robe en quarante secondes, dans le noir.'],
      ['Histoire locale', 'Archiviste. Sait qui a vécu chez vous et le dit si on demande.'],
      ['Astronomie', 'A vu la même comète deux fois, ce qui demande de l’entêtement.'],
    ],
  },
  dates: {
    title: ['Première cloche', 'Quand la lampe est allumée', 'À noter sur la main'],
    note: [
      'Papier, craie et fil compris. Le crayon est à vous.',
      'Un soir manqué se rattrape dans le groupe parallèle.',
      'Autant de places que de tables dans la salle.',
    ],
  },
  voices: {
    title: ['Passé sous la table', 'Du dernier rang'],
    items: [
      ['Je venais pour les fractions. Je reste pour les dix minutes de thé.', 'le calcul, à nouveau'],
      ['Ma plainte tenait en une page, et ils ont payé tout de suite.', 'écrire une page'],
      ['Je sais maintenant quel mur de la cour est plus vieux que l’église.', 'pierres de la ville'],
      [
        'À neuf ans, on m’a dit que je ne savais pas dessiner. À quarante et un, j’ai dessiné les mains de mon père.',
        'dessin, printemps',
      ],
      ['J’ai relu mon contrat et trouvé l’erreur. Elle se cachait dans une virgule.', 'le calcul, à nouveau'],
      [
        'Mon discours tenait sur une page. On m’en a demandé une copie, c’était la première fois.',
        'écrire une page',
      ],
      ['Plus un pantalon acheté depuis. Mes genoux racontent trois hivers.', 'réparer ses habits'],
      [
        'J’ennuie mes invités avec notre rue. Ils en redemandent, sans politesse, paraît-il.',
        'pierres de la ville',
      ],
      ['Une heure sur le toit, et des nuages. La meilleure soirée de l’année.', 'le ciel du soir'],
    ],
  },
  faq: {
    title: ['Levez la main', 'Demandé à la porte', 'Avant la cloche'],
    items: [
      [
        'Que faut-il apporter ?',
        'Un crayon, et ce qui est troué si l’on répare. Le reste est sur les tables.',
      ],
      ['Y a-t-il des devoirs ?', 'Il y a une suggestion. La moitié la suit, l’autre est curieuse.'],
      ['Peut-on suivre deux cours ?', 'Oui, ce ne sont pas les mêmes soirs. Avec trois, on dort bien.'],
      [
        'Y a-t-il un examen ?',
        'Non. Il y a un mur dans le couloir, et c’est vous qui décidez d’y accrocher quelque chose.',
      ],
      [
        'L’école et moi, c’était non.',
        'La moitié de la salle aussi, et un des profs. Ce n’est pas la même école.',
      ],
      [
        'Et si j’arrive en retard ?',
        'Vous entrez. La porte ne grince pas et les dix premières minutes sont pour le thé.',
      ],
      [
        'Puis-je essayer d’abord ?',
        'Oui, le premier soir de chaque cours est ouvert. On s’engage au deuxième.',
      ],
      [
        'Quel âge ont les autres ?',
        'De dix-neuf à quatre-vingt-un ans, et le rang le plus bruyant avait passé soixante.',
      ],
      ['Puis-je amener mon enfant ?', 'Dès quatorze ans, partout sauf aux machines. Avant, le samedi.'],
      [
        'Et si je dois arrêter ?',
        'Seuls comptent les soirs passés ici. La vie a son propre emploi du temps.',
      ],
    ],
  },
  enrol: {
    title: ['Une table est libre', 'Votre nom dans le registre', 'Venez comme vous étiez'],
    text: [
      'Écrivez votre nom et un cours. On peut changer les deux à la porte, quoique le nom, c’est rare.',
      '{host} tient le registre, sur papier, et appelle quand une salle est pleine.',
      'Ni diplôme ni raison à fournir. Un crayon aide.',
    ],
    done: [
      'Quelqu’un répond après la cloche.',
      'Des nouvelles sous deux soirs.',
      'Le secrétariat répond les jours d’école.',
      '{first} vous inscrit et vous le dit.',
    ],
  },
};
