import type { BakeryWords } from './bakery.js';

export const BAKERY_FR: BakeryWords = {
  titles: {
    nav: 'Nom et navigation',
    hero: 'Ouverture',
    today: 'Le four aujourd’hui',
    menu: 'La carte',
    signature: 'Ce pour quoi on vient',
    story: 'Notre histoire',
    voices: 'Ce qu’on en dit',
    booking: 'Réserver',
    where: 'Horaires et plan',
    faq: 'Avant de demander',
    footer: 'Pied de page',
    address: 'Adresse et téléphone',
  },
  links: {
    menu: 'La carte',
    signature: 'La spécialité',
    story: 'Le levain',
    where: 'Horaires',
    booking: 'Réserver',
  },
  actions: {
    aside: {
      bakery: ['Mettre un pain de côté', 'En garder un à mon nom', 'Réserver deux croissants'],
      cafe: ['Garder une table', 'Prendre la place à la fenêtre', 'Mettre de côté'],
    },
    menu: 'Voir la carte du jour',
    find: 'Trouver la boutique',
  },
  art: {
    awning: 'Vitrine : trois étagères avec {signature}, pains et viennoiseries',
    arch: 'Une arche, le matin dedans, {signature} devant',
    counter: 'Le long comptoir : {signature}, miches et gâteaux, chacun avec son prix',
    table: 'Une table de petit-déjeuner vue d’en haut : café, œufs, tarte, assiettes de couleur',
  },
  headlines: {
    bakery: [
      ['Encore tiède', 'à sept heures.', '6:30'],
      ['Croûte à six heures,', 'miettes à midi.', '6:00'],
      ['Debout à trois,', 'ouvert à sept.', '7:00'],
      ['Suivez', 'l’odeur.', '6:30'],
      ['Le four', 'craque encore.', '6:30'],
    ],
    cafe: [
      ['Encore une tasse,', 'puis mardi.', '7:00'],
      ['Tartines jusqu’à', 'trois heures.', '7:00'],
      ['Asseyez-vous.', 'Il pleut.', '7:00'],
      ['Le café d’abord,', '{place} ensuite.', '6:30'],
    ],
  },
  subs: {
    bakery: [
      'Du pain pour ceux qui viennent à pied. {one}, {two} et {signature}, cuits derrière la vitre, {street}.',
      '{one}, {two} et la seule chose sur laquelle {place} ne transige pas : {signature}. Six matins par semaine, {street}.',
      'Un petit four qui a de la mémoire. {one}, {two}, et pour les premiers arrivés {signature}. Quartier {district}.',
      'Pour les tables du matin et un chien très patient : {one}, {two}, {signature}. {street}.',
    ],
    cafe: [
      'Une salle étroite, {street}, onze chaises et pas de musique. {one}, {two} et {signature} tant qu’il y en a.',
      'Pour ceux qui ont un livre, un délai ou une poussette. {one}, {two} et {signature}, quartier {district}, côté calme.',
      'Le petit-déjeuner à toute heure et un café que personne ne vous explique. {one}, {two}, {signature}. {street}.',
    ],
  },
  day: {
    bakery: [
      'première fournée, il y en a [120|90|140]',
      '[et tout ce qui se plie|le beurre s’entend]',
      '[jusqu’à la dernière|sur la plaque du haut]',
      'après {rest} heures de repos',
      '[pour le retour|pour ceux qui travaillent]',
    ],
    cafe: [
      '[la machine est chaude|le premier est pour le facteur]',
      '[ça fume encore|sorti de la plaque]',
      '[jusqu’à la dernière part|coupé devant vous]',
      '[à partir de maintenant|pour les lève-tard]',
      '[la dernière cafetière, puis les chaises|et puis on balaie]',
    ],
  },
  again: '{name}, encore',
  closedOn: 'Fermé le {day}',
  closedNote: '[le four dort, le levain non|nous dormons, le levain non]',
  menuTitles: [
    'Ce qu’il y a sur l’étagère',
    'Cuit avant votre réveil',
    'À l’ardoise cette semaine',
    'Liste courte, nuit longue',
  ],
  menuNotes: [
    'Ce qui manque lève encore. Demandez à quelle heure, nous écrivons votre nom sur la porte du four.',
    'Du plus cuit au moins cuit, de haut en bas. Si vous hésitez, prenez celui qui chante en refroidissant.',
    'La liste est courte exprès : tout est sorti du four ce matin, et ce qui reste le soir part au foyer de nuit.',
    'Montrez du doigt, la moitié de {place} fait comme ça. Le soir, le reste va à la cantine de l’école : il n’y a donc pas d’heure à moitié prix.',
    'Nous imprimons cette liste une fois par mois et nous rayons au crayon dès midi. Venez avec votre sac, le deuxième petit pain est pour nous.',
  ],
  notes: {
    boule:
      '[Le levain de la maison, 900 g, se garde cinq jours.|Blé et un peu de seigle, meilleur le lendemain.|Deux farines, {rest} heures, croûte sombre.]',
    rye: '[Seigle sombre, dense, un peu acide.|Dense comme un bon roman. Tranches fines.]',
    slices: '[Lait et beurre, pour les tartines.|Assez tendre pour les petites dents.]',
    baguettes: '[Blé, eau, sel, levure. Ça craque.|Longue, fine, plus là à onze heures.]',
    nut: '[Noix trempées la nuit. Du jeudi au samedi.|Plus de noix que de raison.]',
    seeds: '[Tournesol, lin, courge, dedans et dessus.|Grillées. Vous en retrouverez une à midi.]',
    focaccia: '[Huile, sel, romarin. Coupée aux ciseaux.|Olives noires, thym, déchirée à table.]',
    croissant: '[Trois jours de pliage.|Du beurre, et les miettes pour preuve.|Courbe. Demandez au beurre.]',
    chocolate: '[Deux barres de chocolat, jamais une.|Encore coulant jusqu’à neuf heures.]',
    brioche:
      '[On déchire, on ne coupe pas. Pour deux, ou un le dimanche.|Beaucoup de fruits, jupe de papier.]',
    apple: '[Pommes de la vallée d’à côté, sans sucre.|Attention, c’est brûlant.]',
    butter: '[Beurre, sucre, patience. Au-dessus d’une assiette.|Caramel des deux côtés.]',
    fried: '[Frites à six heures, sucrées à six heures dix.|Citron et fleur d’oranger.]',
    knot: '[Épice moulue à cinq heures, croûte de sucre.|Trois tours et un pli.]',
    rolls: '[Pliés à la main, comme avant.|Deux bouchées, sucré ou jambon.]',
    pretzel: 'Gros ventre, bras fins, gros sel.',
    curd: '[Fromage blanc, citron, raisins.|Un carré au cœur tendre.]',
    almond: '[Amande, miel, vanille. Le samedi.|Le croissant d’hier, plus sage.]',
    custard: '[Les cloques sont voulues.|Crème au milieu, bord croustillant.]',
    flat: 'De la croûte, et presque rien dedans.',
    tart: '[Une part de ce qu’avait le marché.|Une part de saison.]',
    cake: '[Quatre étages, un couteau.|Haut, avec de la crème si vous dites oui.]',
    breakfast:
      '[Corbeille de pain, beurre salé, confiture, café.|Deux petits pains, un œuf, personne ne vous presse.]',
    toast: '[Pain grillé, chèvre frais, huile de noix.|Sur le pain d’hier, c’est tout l’intérêt.]',
    soup: '[Avec autant de pain que vous voulez.|La marmite est prête à onze heures.]',
    egg: '[Avec des mouillettes du pain d’hier.|Cinq minutes. Il y a une horloge pour ça.]',
    sandwich: '[Le pain chaud d’abord, le reste après.|Trois choses, jamais quatre.]',
    coffee: '[Torréfié à quatre rues.|Avec un petit biscuit, comme convenu.]',
    cup: '[Chocolat et prune. Plus court au comptoir.|Trente millilitres, sans discours.]',
    white: '[Double, lait de onze vaches qui ont un nom.|Petite tasse, lait sérieux.]',
    jar: '[Une ferme, une cafetière, jusqu’au fond.|Resservi une fois sans demander.]',
    cold: '[Dix-huit heures. Il ne se presse pas.|Sur glace, dès mai.]',
    bag: '[Torréfié le lundi, moulu devant vous.|Pour la maison.]',
  },
  signatures: {
    brioche: {
      title: ['La bruyante', 'Celle à la jupe de papier'],
      paragraphs: [
        'Les fruits sont cuits deux fois, cassés à la main et pliés dans une brioche au beurre. Au bord ils fondent, au milieu ils restent bruyants.',
        '{host} en fait quarante en semaine et quatre-vingt-dix le dimanche. Le dimanche, à onze heures, c’est fini.',
      ],
      small: 'pour deux',
      large: 'pour six',
      contains: 'blé, beurre, œuf, amande',
    },
    pretzel: {
      title: ['Le tordu', 'Gros ventre, bras fins'],
      paragraphs: [
        'La pâte dort une nuit, puis on la lance : un tour en l’air, les bras croisés, c’est fait. La soude donne la couleur, le gros sel l’opinion.',
        '{host} en lance quatre à la minute et ne parle pas pendant. Venez avant dix heures pour regarder.',
      ],
      small: 'un, encore tendre',
      large: 'une couronne de six',
      contains: 'blé, malt d’orge, sel',
    },
    knot: {
      title: ['Le noué', 'Trois tours et un pli'],
      paragraphs: [
        'L’épice est moulue à cinq heures, à six elle vaut déjà moins. Le ruban fait trois tours autour de deux doigts et disparaît là où personne ne regarde.',
        '{host} en noue soixante le matin, le double quand il pleut. La pluie fait vendre des nœuds, allez savoir.',
      ],
      small: 'un, dans du papier',
      large: 'une boîte de six',
      contains: 'blé, beurre, lait, sucre',
    },
    croissant: {
      title: ['Trois jours, neuf bouchées', 'Celui qui fait des miettes'],
      paragraphs: [
        'Pétri le premier jour, plié le deuxième, cuit le troisième. Vingt-sept couches que vous retrouverez toutes sur votre manteau.',
        '{host} jette la première plaque quand la cave est trop chaude. C’est arrivé deux fois en août.',
      ],
      small: 'un, tiède',
      large: 'six en boîte',
      contains: 'blé, beurre, lait',
    },
    cake: {
      title: ['Le grand', 'Quatre étages, un couteau'],
      paragraphs: [
        'Quatre fonds minces, deux crèmes et un glaçage versé une fois, jamais corrigé. Il reste sous cloche jusqu’à trois heures.',
        '{host} en fait deux par jour et coupe douze parts. La treizième est la cassée : demandez-la.',
      ],
      small: 'une part',
      large: 'la moitié, six parts',
      contains: 'blé, œuf, lait, fruits à coque',
    },
    boule: {
      title: ['Celui qui a fait la maison', 'Neuf cents grammes de patience'],
      paragraphs: [
        'Farine, eau, sel, et un levain plus vieux que deux d’entre nous. Il est sombre parce qu’il reste au four jusqu’au bout.',
        '{host} frappe sous chaque pain. S’il sonne creux, il sort ; sinon, c’est notre déjeuner.',
      ],
      small: 'un pain',
      large: 'six, pour la grande table',
      contains: 'blé, seigle, sel',
    },
  },
  signatureArt: '{signature}, en grand',
  sizes: { small: 'Petit', large: 'Grand', contains: 'Contient', ahead: 'à commander la veille avant 17 h' },
  stories: [
    {
      title: 'Pâte lente, liste courte',
      paragraphs: [
        'Notre farine vient de {millwords} moulins, assez proches pour l’aller-retour avant midi. Moulue sur pierre, elle change avec le temps ; alors nous changeons l’eau.',
        'La pâte repose {rest} heures à la cave. C’est ce qui donne la croûte sombre et la mie ouverte. Il n’y a pas d’autre secret.',
      ],
    },
    {
      title: 'Un levain qui a un anniversaire',
      paragraphs: [
        '{host} l’a commencé en {since} avec du seigle, de l’eau et un pot de confiture. On le nourrit chaque jour depuis, une fois par la voisine, une fois par le serrurier.',
        'Il fait lever toute cette page. La pâte repose {rest} heures, la farine vient de {millwords} moulins, et la seule chose qui presse ici est l’express.',
      ],
    },
    {
      title: 'Un four, pas de nuit libre',
      paragraphs: [
        'Le four est arrivé en quatre morceaux en {since} et n’est jamais resté froid plus d’un week-end. Il cuit en descendant : les miches, les viennoiseries, puis les meringues quand tout le monde est parti.',
        'Nous achetons à {millwords} moulins et tamisons le vendredi. Puis la pâte attend {rest} heures : mieux vaut une pâte fatiguée qu’un boulanger fatigué.',
      ],
    },
  ],
  stats: [
    ['{rest} h', ['de repos pour chaque miche', 'entre le pétrin et le four', 'de sommeil pour la pâte']],
    [
      '{mills} moulins',
      ['tous à moins de 80 km', 'tous visités, en bottes', 'avec leurs noms et leurs chiens'],
    ],
    ['{since}', ['première cuillère au levain', 'l’année de la clé', 'la première miche, bien plate']],
    ['0 poubelle', ['de pain jeté le soir', 'derrière la boutique, jamais', 'd’hier vendu pour aujourd’hui']],
  ],
  voicesLarge: [
    'Une part, par politesse. J’habite à onze arrêts et ma politesse est devenue quotidienne.',
    'Les enfants se disputent le quignon. Avant, il allait aux canards.',
    'J’ai déménagé deux rues plus loin et je traverse encore la colline pour le seigle. Mon chien connaît la route.',
    'Mon père a demandé une tranche sans beurre. Il a quatre-vingt-un ans et c’était la première fois.',
    'En mars, la pluie m’a fait entrer dix minutes. J’ai gardé la table.',
    'Nous partions à la mer, nous avons fait demi-tour à la première pompe. Le pain était resté sur le toit.',
  ],
  voicesSmall: [
    ['Au troisième feu il était encore chaud. Au quatrième, il n’y en avait plus.', 'à vélo, {district}'],
    ['La plus cuite m’attend sans que je demande.', 'le mercredi à huit heures'],
    ['Quarante couverts le soir, et jamais une excuse à faire pour le pain.', 'le bistrot d’à côté'],
    ['Neuf pour un baptême. Il en fallait douze.', 'baptême, en mai'],
    ['Ils se sont souvenus que je n’aime pas les graines. Je l’avais dit une fois, en hiver.', '{district}'],
    ['La seule file de {place} où les gens sont aimables.', 'apporte le courrier'],
    ['Ma fille a appris à compter sur leurs étiquettes.', 'deux portes plus bas'],
    [
      'J’écris ici la deuxième moitié de mes chroniques. La première est faite chez moi, ça se voit.',
      'pages locales',
    ],
  ],
  regular: '{who}, {district}, depuis {year}',
  bookings: [
    {
      title: 'Dites-le-nous, il vous attend',
      note: 'Du pain à emporter ou l’une des {tables} tables du matin. Commandes jusqu’à 17 h pour le lendemain. On paie en venant.',
      confirm: 'Un SMS confirme dans l’heure, sauf à six heures du matin.',
    },
    {
      title: 'Votre nom sur le sac',
      note: 'Dites quoi et quand. Le sac reste derrière le comptoir jusqu’à midi, ou l’une des {tables} tables vous attend un quart d’heure.',
      confirm: 'Ni compte ni carte. Un SMS vous dit que c’est noté.',
    },
    {
      title: 'Dormez, il est à vous',
      note: 'Nous le mettons de côté avant d’ouvrir. Commandes la veille avant 17 h ; sur {tables} tables près de la vitre, la moitié se réserve.',
      confirm: 'Vous aurez un mot dans l’heure. Avant six heures, nous avons de la farine aux mains.',
    },
  ],
  wishLegend: 'Que faut-il garder ?',
  wishes: {
    bakery: ['Du pain à emporter', 'Une table du matin'],
    cafe: ['Une table à la fenêtre', 'Un petit-déjeuner à emporter'],
  },
  send: 'Réserver',
  where: {
    awning: [
      'Sous le store rayé',
      '{street}, sous le store',
      'Cherchez les rayures',
      'Là où le trottoir est fariné dès sept heures',
    ],
    other: [
      '{street}, suivez l’odeur',
      'Quartier {district}, la porte à clochette',
      'Deux marches, attention à la farine',
    ],
  },
  faqs: [
    [
      'Faites-vous du pain sans sel ?',
      'Non. Nous avons essayé, le pain n’avait rien à dire. Il existe une petite miche à moitié salée.',
    ],
    ['Peut-on regarder ?', 'Oui, du banc devant la vitre. On façonne dès quatre heures, on parle dès neuf.'],
    [
      'À quoi sert le pain d’hier ?',
      'Aux tartines, à la soupe, aux oies, dans cet ordre. Le panier est près de la caisse.',
    ],
    [
      'Donnez-vous du levain ?',
      'Oui, une cuillère dans votre bocal, avec les horaires des repas et nos condoléances.',
    ],
    [
      'Gluten, noix, œufs ?',
      'Chaque étiquette indique les allergènes. Nous travaillons blé, seigle, beurre, œufs, amandes et noix : il peut y en avoir des traces partout.',
    ],
    [
      'Ça se congèle ?',
      'Oui, le jour même, entier ou tranché. Dix minutes à 200 °C et la croûte revient. Les viennoiseries aussi, mais ne le dites pas à {first}.',
    ],
    [
      'Vous livrez ?',
      'Les restaurants, à vélo, avant neuf heures. Pour les autres, il y a un banc devant la porte.',
    ],
    [
      'Et s’il n’y en a plus ?',
      'Le samedi à midi, ça arrive. Commandez la veille avant cinq heures et votre sac est derrière le comptoir.',
    ],
    [
      'Il y a la queue ?',
      'Le dimanche à dix heures, une douzaine de personnes. À huit heures et demie personne, et le pain est plus chaud.',
    ],
    [
      'Carte ou espèces ?',
      'Les deux, dès le premier petit pain. Le bocal à pourboires ne prend que pièces et opinions.',
    ],
    [
      'Le chien peut entrer ?',
      'Jusqu’au paillasson. Il y a un crochet, une gamelle et souvent de la compagnie.',
    ],
  ],
  foot: { line: '{street}, {place}.', write: 'Pour les restaurants :', small: '{host}, au four et aux clés' },
};
