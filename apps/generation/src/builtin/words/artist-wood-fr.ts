import type { TopicWords } from './artist.js';

export const WOOD_FR: TopicWords = {
  wall: 'Des chaises, des tabourets, un banc et une échelle le long d’un mur',
  subs: [
    'Chaises, tables et étagères pour ceux qui restent. Faites à {place}.',
    'Des meubles d’arbres qui ont une adresse, faits à {place} avec [quatre|cinq] assemblages.',
    'Des chaises qui ne grincent pas, en frêne, en chêne et une couleur. {place}.',
    'Tables, chaises et de temps en temps une échelle, faites à {place} pour des maisons au sol de travers.',
    'Frêne, chêne et mélèze, à clavettes et à chevilles, à {place}. Cela se démonte quand vous partez.',
  ],
  actions: ['S’asseoir d’abord', 'Voir les chaises', 'Regarder dessous'],
  statements: [
    'Je tire mes chaises d’arbres que je connais. Frêne pour ce qui plie, chêne pour ce qui porte, poirier pour ce qu’on touche, et pas de vis où une cheville suffit.',
    'Retournez-la : le dessous d’une table dit qui l’a faite. Je le finis d’abord, ensuite ce que tout le monde voit.',
    'Une bonne chaise disparaît quand on s’assied. Je mesure les gens à table, en secret, et je crois désormais à 44 centimètres.',
    'Je commence par l’endroit qu’on saisit : le bord de la table, le haut du dossier. Le reste n’est là que pour le tenir en l’air.',
    'Toute maison a un mur qui n’est pas droit. Je travaille pour celui-là, et je rabote l’arrière jusqu’à ce qu’une feuille de papier n’y passe plus.',
  ],
  asides: [
    'Une quarantaine de pièces par an, de onze arbres. Chacune porte le numéro du sien, brûlé là où passe le balai.',
    'Les planches sèchent deux ans derrière l’atelier. La plus vieille fut abattue en {since} et l’on en discute encore.',
    'Fait par deux personnes et une scie à ruban nommée Doris. Les réparations sont gratuites tant qu’on peut soulever.',
    'Deux établis, dix-neuf rabots, pas de cabine de vernis. La finition, c’est de l’huile de lin et une semaine de fenêtres ouvertes.',
    'La sciure va aux chevaux, les chutes au poêle, les copeaux à qui vient avec un enfant.',
  ],
  galleryTitles: ['À l’atelier, [maintenant|aujourd’hui]', 'Places debout', 'Elles n’attendent que vous'],
  filters: ['Pour s’asseoir', 'Pour poser', 'Assemblages'],
  works: {
    chair: ['Chaise n° [7|9|12]', 'Frêne, chevillée. Assise à 44 cm'],
    spindle: ['Dossier éventail', 'Sept barreaux, peinte. 92 cm'],
    stool: ['Tabouret de traite, adulte', 'Trois pieds, jamais bancal. 46 cm'],
    table: ['Table pour huit et un chien', 'Chêne, deux planches. 200 × 86 cm'],
    bench: ['Banc d’entrée', 'Frêne, une traverse. 150 cm'],
    shelf: ['Cinq planches, aucune vis', 'À clavettes, démontée en une minute. 90 × 150 cm'],
    trestle: ['Bureau à tréteaux', 'Mélèze, presque rien une fois plié. 110 cm'],
    dovetail: ['Coin de tiroir', 'Les queues d’abord, à l’œil'],
    tenon: ['L’assemblage de chaque pied', 'Tenon passant, deux coins'],
    ladder: ['Échelle de bibliothèque', 'Cinq barreaux, pieds de cuir. 180 cm'],
  },
  process: {
    titles: ['Deux ans à ne rien faire', 'Le bois a son calendrier', 'De 55 à 9 pour cent'],
    texts: [
      'Une planche fraîche est à moitié de l’eau. Elle la perd seule sous un toit de tôle, et si on la presse elle se venge dans le salon chauffé. Alors j’attends et j’affûte.',
      'Sous 28 pour cent le bois se met à bouger. Qu’il finisse dehors ; son dernier été, il le passe près du poêle, et alors seulement je coupe.',
      'On l’achète séché en une semaine. Il se tient un an puis s’ouvre comme un livre. Le mien voit deux hivers avant de voir une scie.',
      'Le premier du mois, je pèse une planche de chaque pile. Quand elle n’a plus rien perdu trois fois de suite, elle peut rentrer.',
      'À 55 pour cent elle goutte sous la scie, à 9 elle sonne sous le doigt. Entre les deux, quatre saisons, deux fois.',
    ],
    label: 'Eau d’une planche sur vingt-quatre mois, de 55 à 9 pour cent',
    points: ['sciée, empilée', 'le retrait commence', 'premier trait de scie'],
  },
  commissions: {
    titles: ['Mesuré sur place', 'Pour une maison', 'Dites-moi qui s’y assied'],
    texts: [
      'Je viens avec un mètre, pas avec un catalogue. On colle le contour au sol, vous tournez autour une semaine, puis je dessine.',
      'Vous choisissez l’arbre ; il y en a six d’habitude. Je livre moi-même, je reste pour un café et je reviens après l’hiver voir les joints.',
      'Neuf commandes par an. Un dessin, un prix et un nuancier d’une seule couleur.',
      'Envoyez une photo du pire coin. Je viens avec le mètre pliant et l’on parle de ce qui s’y passe à sept heures du soir.',
      'Vous recevez une maquette en carton, grandeur nature, par la poste. Posez-y vos assiettes une semaine, coupez ce qui gêne et renvoyez-moi le reste.',
    ],
    kinds: [
      [
        'Des chaises',
        '[Quatre, six ou huit d’un même arbre, numérotées dessous.|La première est à l’essai : un mois à table, puis je fais les autres.|Pour une seule table, chacune à un doigt près selon qui s’y assied.]',
      ],
      [
        'Une table',
        '[Aussi longue que la pièce le permet, avec la place des genoux.|Deux planches de large, huilée, et pas de pied là où va le vôtre.|Pour autant de monde qu’à un mauvais Noël.]',
      ],
      [
        'Un mur d’étagères',
        '[À clavettes, sans vis, pour qu’il déménage avec vous.|Jusqu’où va votre bras, et une échelle pour le reste.|Fait pour vos livres les plus lourds, que l’on pèse.]',
      ],
    ],
  },
  press: [
    'Les chaises signées {brand} ont l’air de vous avoir attendu, trop polies pour le dire.',
    'Trois déménagements. La table a suivi, pas le canapé.',
    'Mon grand-père était menuisier : il l’a retournée avant de s’asseoir. Puis il a hoché la tête, ce qu’il ne fait pas.',
    'On s’assied, et la conversation s’améliore. Je ne sais pas le dire autrement.',
    'Un tiroir qui se ferme avec un soupir, le sien et le mien.',
    'J’ai touché du bois, et la table a répondu plus grave que moi.',
    'Dessous il y avait une date, un arbre et de petites excuses pour un nœud.',
  ],
  ask: '[Que doit-il porter ?|Où sera-t-il ?|Combien de gens, combien d’assiettes ?]',
};
