import type { MoreWedding } from './wedding-more.js';

export const MORE_FR: MoreWedding = {
  subs: [
    'Rendez-vous {day} sous les arbres, à {place}. De la soupe, un orchestre et [un|un court] discours de tante.',
    'À {place}, {day} : deux oui, une table et un car qui attend.',
  ],
  moments: {
    cups: [
      [
        'Trois tasses, une table',
        'La troisième était pour quelqu’un qui n’est jamais venu. Merci, qui que ce soit.',
      ],
      ['Un deuxième', 'On a tenu jusqu’aux chaises retournées, puis sur le trottoir.'],
    ],
    map: [
      ['Le mauvais train', 'Deux places, une carte prêtée, et la direction n’avait pas d’importance.'],
      ['Page quarante et un', 'Le village était dans le pli. On l’a trouvé le deuxième dimanche.'],
    ],
    sea: [
      ['Marée basse', 'On a marché jusqu’au banc de sable et il a fallu revenir en courant.'],
      ['Le bac', 'Quarante minutes sur le pont, un manteau, pas de réseau.'],
    ],
    bench: [
      ['À midi, moitié-moitié', 'Un banc entre deux bureaux, au milieu exact. On a mesuré.'],
      ['En attendant le 14', 'Il passait toutes les dix minutes. On en a laissé filer six.'],
    ],
    box: [
      ['Onze cartons de livres', 'Neuf titres en double. On a gardé les deux, avec les deux écritures.'],
      ['La boîte sous le lit', 'Des billets, un bouchon, une feuille sèche. Elle a maintenant son étagère.'],
    ],
    gable: [
      ['Quatre murs, peinture fraîche', 'Un mois à dormir dans la cuisine, c’était la meilleure pièce.'],
      ['Le grenier', 'Des poutres basses. Les bosses sont bien partagées, dit-on à deux voix.'],
    ],
    solitaire: [
      ['Dans la queue', 'Pour des timbres, en plus. On a applaudi au guichet.'],
      ['Deux fois', 'La première, un tram est passé. La seconde, on l’a entendue jusqu’à la boulangerie.'],
    ],
  },
  dayTexts: [
    'Il y a un plan, et un oncle qui a le plan. Demandez à l’oncle.',
    'S’il pleut, l’ordre reste le même, les chapeaux grandissent.',
    'Six haltes sur un chemin. Qui fatigue s’arrête à la troisième et trouve du gâteau.',
  ],
  stops: [
    [
      ['Chapeaux et bises', 'Au portail, où l’on vous épingle une fleur.'],
      ['Premiers visages', 'Cherchez la personne que vous connaissez le moins et commencez là.'],
    ],
    [
      ['Les deux mots', 'Sous le toit s’il pleut, à côté sinon.'],
      ['Les alliances', 'Un chien les porte. Il s’entraîne depuis mars.'],
    ],
    [
      ['À boire', 'Deux tables, l’une à bulles, l’autre au sureau.'],
      ['La photo de tous', 'Sur les marches, les grands derrière, personne ne dit ouistiti.'],
    ],
    [
      ['À table tout le monde', 'Le pain d’abord, puis des plats qui passent de main en main.'],
      ['On s’assied', 'Une table, deux familles, [le sel|le pain] au milieu.'],
    ],
    [
      ['Sans chaussures', 'Le plancher est en bois, quelqu’un l’a balayé.'],
      ['Musique', 'Les lentes d’abord, pour les genoux, puis plus vite.'],
    ],
    [
      ['Retour, pour la plupart', 'Des cars au portail, des lampes pour ceux qui marchent.'],
      ['La dernière chanson', 'Tout le monde la sait. Puis les plaids, puis la route.'],
    ],
  ],
  gate: ['Cherchez la lune en papier sur le portail.', 'Le chien du portail est gentil, il vous compte.'],
  ways: [
    [
      'Un train toutes les demi-heures jusque tard ; à {place}, {transit}, puis suivez les rubans sur les réverbères.',
      'Dites-nous quel train, quelqu’un de la famille attendra sur le quai. Arrêt : {transit}.',
      'Deux changements au plus. Arrêt {transit}, puis suivez la musique.',
    ],
    [
      'Les voitures restent au stade, à six minutes le long de la haie. Personne ne conduit après le toast.',
      'Remplissez les voitures : il y a plus de sièges sur la route que de chaises à table.',
      'Le chemin est étroit, avec une seule place pour se croiser. Saluez : ce sont des invités.',
    ],
    [
      'L’auberge nous garde douze chambres, et le petit déjeuner [dure jusqu’à midi|attend les lève-tard].',
      'Une tente, si le cœur vous en dit : le verger est fauché et la pompe marche.',
      'Les voisins ont des chambres et veulent tout savoir. On fait les présentations.',
    ],
  ],
  giftTexts: [
    'Il faudrait acheter une étagère. Plutôt [ceci|l’un de ceux-ci], qui se passe de mur :',
    'Nos placards ont dit non. Ce qui suit ne prend aucune place.',
  ],
  gifts: [
    ['Une demi-heure de piano', 'Il y en a un dans la grange, presque juste.'],
    ['Un bocal de quelque chose', 'Fait par vous, avec une étiquette qu’on puisse lire.'],
    ['Votre pire photo de nous', 'Sur papier. Un mur l’attend dans l’entrée.'],
    ['Une journée d’aide', 'Pour la clôture, [au printemps|en avril], déjeuner compris.'],
  ],
  faq: [
    [
      'Quand peut-on rentrer ?',
      'Quand vous voulez. Des cars partent [dès|à] vingt-deux heures et à la fin, et personne ne compte.',
    ],
    ['Y a-t-il un code vestimentaire ?', 'Non. Le blanc est pris, [le reste|tout le reste] est libre.'],
    [
      'Vais-je connaître quelqu’un ?',
      'Oui, dès le deuxième plat. On a [longtemps pensé|redessiné quatre fois] le plan de table.',
    ],
    [
      'Mon chien peut-il venir ?',
      'S’il [aime|supporte] l’accordéon, oui. Donnez-nous son nom pour la carte.',
    ],
    [
      'Tout se passe sur l’herbe ?',
      'Presque, et elle est [plate et tondue|plate]. Les roues passent partout, on a essayé en poussette.',
    ],
    [
      'Et si finalement je ne peux pas ?',
      'Dites-le, même [le matin|le jour] même. Le gâteau voyage par la poste.',
    ],
  ],
  menu: {
    titles: ['Ce qu’il y a [à table|dans les marmites]', 'Trois plats, une table', 'À manger'],
    texts: [
      'On cuisine chez les voisins, [sans se presser|à l’oreille].',
      'On ressert tant que [quelqu’un lève la tête|les assiettes reviennent].',
      'Ce que la cuisine doit éviter, dites-le dans le formulaire.',
    ],
    about: 'repas',
    courses: [
      [
        ['Soupe de tomates, froide', 'Avec le pain du village et trop de basilic.'],
        ['Soupe de petits pois', 'Servie en tasses, les assiettes ne suffisent pas.'],
        ['Soupe de carottes', 'Orange comme un ciré, avec une cuillère de [crème|yaourt].'],
      ],
      [
        ['Rôti ou champignons', 'Quatre heures au four, ou vingt minutes à la poêle.'],
        ['Deux tourtes', 'L’une au poulet, l’autre au poireau. Les initiales sont dessus.'],
        ['Du feu', 'L’agneau d’un côté, poivrons et fromage de l’autre.'],
      ],
      [
        ['Onze gâteaux', 'Chacun d’une autre tante. Soyez justes.'],
        ['Fraises et crème', 'Cueillies le matin même par les lève-tôt.'],
        ['Tarte aux prunes', 'Au mètre, coupée à la scie, une scie lavée.'],
      ],
    ],
  },
  rsvpTexts: [
    'Il faut commander le pain, et c’est le {until}. Donc avant, s’il vous plaît.',
    'Deux lignes et une croix suffisent. Après le {until}, on appelle, et tôt.',
  ],
  done: ['Merci. Une carte s’écrit en ce moment à votre nom.', 'C’est arrivé. Cirez vos chaussures.'],
};
