import type { TopicWords } from './artist.js';

export const PAINT_FR: TopicWords = {
  wall: 'De grandes toiles en aplats de couleur le long d’un mur d’atelier, un pot de pinceaux',
  subs: [
    'De grandes toiles pour des murs qui [attendent|résonnent]. Peintes à la lumière du jour, à {place}.',
    'De la couleur sur toile, souvent plate, jamais muette. {place}.',
    'Peintures et dessins d’une fenêtre au nord, à {place}, pour qui regarde deux fois.',
    'De l’huile sur lin, à {place} : grand, sec au printemps, plus lourd qu’il n’y paraît.',
    'Des pièces, des routes et un lac, commencés dehors, finis à {place}.',
  ],
  actions: ['Voir les nouvelles', 'Voir ce qui est sec', 'Longer le mur'],
  statements: [
    'Je peins la couleur d’une pièce que quelqu’un vient de quitter. Quatre couches, dont deux fausses, et une ligne que je déplace jusqu’à ce que l’épaule dise stop.',
    'Je mélange tout à partir de sept tubes. Le vert que vous aimez est une erreur de {since} ; j’essaie depuis de la refaire.',
    'Un tableau commence quand je ne le reconnais plus. Jusque-là je remplis, cela se voit, et ceux-là vont derrière le poêle.',
    'Je prends chaque jour la même rue et je peins ce qui a changé. Le plus souvent c’est une couleur, et elle demande une semaine.',
    'Je gratte plus que je ne laisse. Ce qui est ici a survécu au couteau ; les autres se sentent dessous, avec le pouce.',
  ],
  asides: [
    'Environ 22 toiles quittent l’atelier chaque année. Les autres sont tournées contre le mur, où certaines s’améliorent.',
    'Je travaille de sept heures jusqu’à ce que la lumière jaunisse. Rien ici n’a été peint sous une lampe.',
    'Lin, colle de peau, huile. Au dos de chacune, la date et le temps qu’il faisait.',
    'Certaines ont pris deux jours, d’autres quatre ans. Le prix va à la taille, car je ne sais plus lesquelles furent difficiles.',
    'Rien n’est encadré. Une baguette de frêne fait le tour, pour qu’on puisse rentrer avec.',
  ],
  galleryTitles: ['Secs [depuis dimanche|à point]', 'Au mur en ce moment', 'La lumière de cet hiver'],
  filters: ['Grands', 'Carrés', 'Petits'],
  works: {
    fields: ['Cuisine, six heures', 'Huile sur lin, 180 × 145 cm'],
    squares: ['Quatre essais d’un rouge', 'Huile sur bois, 60 × 60 cm'],
    arcs: ['Où la route est passée', 'Huile sur lin, 120 × 120 cm'],
    stripes: ['Toute la semaine dernière', 'Gouache sur papier, 50 × 75 cm'],
    horizon: ['Nager au large', 'Huile sur lin, 110 × 145 cm'],
    patches: ['Jardins ouvriers', 'Gouache sur carton, 80 × 60 cm'],
    disc: ['Équinoxe', 'Huile sur lin, 150 × 150 cm'],
    steps: ['Cinq étages', 'Huile sur lin, 120 × 180 cm'],
    cut: ['En retard pour le bac', 'Papier découpé, 70 × 50 cm'],
    window: ['La lampe d’en face', 'Huile sur carton, 58 × 58 cm'],
  },
  process: {
    titles: ['Six bonnes heures', 'Le jour vu par la fenêtre', 'La lumière a ses horaires'],
    texts: [
      'La fenêtre donne au nord : la lumière monte lentement et reste honnête. Je mélange le matin, je décide à midi, jamais après seize heures, quand tout flatte.',
      'Voici un jour de mars, mesuré au chevalet. De dix à quatorze heures rien ne change ; c’est là qu’on peut croire un bleu.',
      'Avant neuf heures je tends, après dix-sept je balaie. Ce que vous voyez ici s’est fait dans la partie plate, en haut.',
      'À huit heures les gris se séparent, à dix les rouges se posent, après seize je ne fais que regarder. L’hiver, tout cela doit tenir avant le déjeuner.',
      'J’ai laissé un luxmètre un an sur le chevalet, par défi. Il donne raison à ma tante : le difficile avant midi.',
    ],
    label:
      'Lumière au chevalet sur un jour, de six heures du matin à huit heures du soir, la plus forte vers midi',
    points: ['première couleur', 'rien ne change, je décide', 'pinceaux posés'],
  },
  commissions: {
    titles: ['Pour un mur à vous', 'Commencer par le mur', 'Sur mesure, pas assorti'],
    texts: [
      'Je n’assortis pas aux canapés. Je viens voir la lumière, vous dites ce que vous voyez du fauteuil, et j’en peins deux ; vous en gardez un, ou aucun.',
      'Envoyez la taille du mur et une photo à midi. Je réponds par trois petites études à la gouache ; elles sont à vous dans tous les cas.',
      'Cinq par an, d’octobre à mars. Pas de date avant que ce soit sec, et l’huile est lente.',
      'Vivez deux semaines avec le mur vide et dites-moi ce qui manquait. Je pars de là, et vous la voyez une fois, encore humide.',
      'On choisit la taille chez vous, avec du journal et du ruban. Puis plus de nouvelles, puis j’appelle, les mains sales.',
    ],
    kinds: [
      [
        'Un grand',
        '[Pour le mur vers lequel on marche. Tendu sur place si l’escalier est étroit.|Deux mètres à peu près, pour une pièce où l’on parle bas, ou devrait.|Une toile que l’on voit de l’escalier, de la table et le matin.]',
      ],
      [
        'Un petit',
        '[Pour un bureau, une cuisine, un mauvais coin. Sur bois, sans cadre.|Large comme un avant-bras. Il a son clou et se passe de compagnie.|Assez petit pour le train, assez sec pour une poche de manteau, presque.]',
      ],
      [
        'Un prêt',
        '[Un an au mur, puis on garde, on échange ou on rend.|Douze mois à votre mur, un douzième par mois. Après, on parle.|Empruntez-le le temps que le mur s’habitue, puis décidez.]',
      ],
    ],
  },
  press: [
    'Une minute devant une toile signée {brand}, et le mur derrière paraît mal construit.',
    'On l’a mise dans l’entrée. Le facteur la demande par son nom.',
    'Sept couleurs, et aucune n’est là pour être gentille.',
    'De la porte, c’est un carré rouge. À deux pas, c’est la cuisine de quelqu’un.',
    'Le bleu de la salle deux me suit depuis jeudi.',
    'Ma fille a demandé si c’était fini. À l’atelier on se le demandait aussi, et l’on est restés là.',
    'Une exposition pour ceux qui aiment les murs, et pour quelques autres qui s’y mettent.',
  ],
  ask: '[Quel mur ?|Qu’y a-t-il là, maintenant ?|Quelle taille, quelle lumière ?]',
};
