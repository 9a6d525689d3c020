import type { HotelTopicWords } from './hotel.js';

export const HOTEL_FR_HUT: HotelTopicWords = {
  names: ['Refuge {last}', 'Refuge du Mélèze', 'Refuge de la Source', 'Le Dernier Mélèze'],
  links: {
    rooms: 'Couchettes',
    breakfast: 'Table',
    around: 'Sentiers',
    rates: 'Tarifs',
    booking: 'Votre nuit',
    where: 'Monter',
  },
  headlines: {
    profile: [
      ['Le sentier finit', 'à une table.'],
      ['{altitude} mètres,', 'un poêle chaud.'],
      ['Après le dernier arbre,', 'une lumière.'],
    ],
    view: [
      ['Chaussures dehors.', 'Le poêle ronfle.'],
      ['Debout avant', 'le soleil.'],
      ['Plus de réseau', 'dès quatorze heures.'],
    ],
  },
  subs: [
    '{Beds} places à {altitude} mètres au-dessus de {place}, pour marcheurs, [cordées|lève-tôt] et une mule qui porte la farine.',
    'Un refuge de {beds} lits, un poêle [noir|de faïence], et pas de file à la douche : [il n’y en a pas|elle est froide].',
    'Pour ceux qui montent [le jour|longtemps] et dorment à neuf heures. {Beds} places, de juin à octobre.',
  ],
  book: ['Garder un lit', 'S’inscrire au livre', 'Demander une place'],
  look: ['Voir où l’on dort', 'Voir les lits', 'Quel lit est le vôtre'],
  drawn: {
    profile: 'Dessin : la montagne, le refuge et les temps de marche',
    view: 'Dessin : les cimes par une fenêtre du refuge',
  },
  notes: [
    ['{altitude} m', 'sur la mer'],
    ['{beds}', 'lits'],
    ['{climb}', 'à pied'],
  ],
  roomsTitle: ['Trois façons de s’étendre', 'Où l’on dort', 'Laine, bois, fenêtre'],
  roomsLead: [
    'Apportez un drap, on a les couvertures. Lumière éteinte à dix heures.',
    'Tout est en bois, donc tout [craque|parle]. Bouchons au comptoir.',
    'On entend le [torrent|vent] et le voisin. L’un des deux s’arrête.',
    'Les chaussures restent en bas, [les bâtons aussi|les orages aussi]. En haut : du bois et de la laine.',
  ],
  mark: 'Lit {number}',
  offers: [
    {
      title: ['Le dortoir', 'Épaule contre épaule'],
      text: [
        'Douze places, deux lucarnes, une règle : le premier levé se tait.',
        'Au matin, vous saurez les projets du voisin.',
        'La part la plus vieille et la plus chaude, sur la cuisine.',
        'Douze crochets, douze lampes et une échelle discrète.',
      ],
      guests: 'une place',
      bed: '80 cm',
    },
    {
      title: ['La chambre à quatre', 'Quatre lits et une porte'],
      text: [
        'Quatre lits, quatre crochets. Une [cordée|famille] y tient.',
        'Pour qui part à quatre heures sans se faire maudire.',
        'En haut les étoiles, en bas le tiroir.',
        'Une corde à sécher traverse la pièce. Les lits du bas sont plus longs.',
      ],
      guests: 'quatre',
      bed: '4 × 90 cm',
    },
    {
      title: ['La chambrette', 'Le lit de la tante'],
      text: [
        'Un vrai lit, de vrais draps, la seule porte qui ferme.',
        'La tante y dormait. Sa pendule est juste deux fois par jour.',
        'Pour deux, à fêter ou à reposer.',
        'La fenêtre donne à l’est : inutile de mettre un réveil.',
      ],
      guests: 'deux',
      bed: '160 cm',
    },
  ],
  breakfastTitle: ['Du porridge dès quatre heures', 'La longue table', 'Manger, puis partir'],
  breakfastText: [
    [
      'Tous à une table. À la deuxième tasse, vous savez la météo et le nom d’un chien.',
      'Le pain se fait ici, la nuit : personne ne monte quinze miches.',
      'Qui part tôt trouve la casserole et la lanterne.',
    ],
    [
      'Le soir : soupe, un plat, une douceur. Sans viande ? Avant six heures.',
      'Thé offert à qui rentre du bois.',
      'Pas de carte. Une marmite, jamais trop petite.',
    ],
  ],
  breakfastList: [
    ['4:00', ['porridge, lampe, silence', 'pour l’arête']],
    ['7:00', ['pain, fromage, confitures', 'pour les autres']],
    ['18:30', ['soupe pour tous', 'le repas, un service']],
  ],
  breakfastDrawn: 'Dessin : un matin au refuge, vu d’en haut',
  aroundTitle: ['Les chemins', 'Plus haut, plus loin', 'Où l’on va d’ici'],
  aroundLead: [
    'Nos temps, sac au dos. Un point, dix minutes.',
    'Un point vaut dix minutes, selon {first}, sans se presser.',
    'Les panneaux sont optimistes, pas ces temps-ci. Dix minutes le point.',
  ],
  stops: [
    { name: 'La source', note: ['remplissez ici', 'plus froide que prévu'] },
    { name: 'Le banc du berger', note: ['le couchant, sans témoin', 'ne gravez rien'] },
    { name: 'Le lac', note: ['nager deux minutes', 'un miroir jusqu’au vent'] },
    { name: 'Le col', note: ['marmottes à gauche', 'l’autre vallée'] },
    { name: 'L’arête est', note: ['câble, sans vertige', 'demi-tour si nuages'] },
    { name: 'Le sommet', note: ['un livre dans une boîte', 'partez à quatre heures'] },
    { name: 'La chapelle', note: ['un banc, une cloche, pas de clé', 'ombre jusqu’à midi'] },
    { name: 'La cascade', note: ['on l’entend avant', 'double après la pluie'] },
  ],
  ratesTitle: ['Le prix d’une nuit', 'Tarifs d’altitude', 'Lits et mois'],
  ratesLead: [
    'Par place ou chambre et par nuit, couvertures comprises.',
    'Les membres d’un club paient moins, on vous croit.',
    'La mule est payée là-dedans. L’eau est offerte.',
    'Moitié prix avant douze ans, [vaisselle non comprise|et le lit du haut].',
  ],
  seasons: ['juin', 'juillet – août', 'septembre – octobre'],
  bill: {
    nights: '{n} nuits, {room}, été : {n} × {price}',
    extra: 'Dîner et matin : {guests} × {n} × {price}',
    tax: 'Taxe de séjour : {guests} × {n} × {price}',
    note: [
      'On paie là-haut. Un appel avant midi suffit.',
      'Brouillard, orage, ampoules : appelez avant midi, c’est gratuit.',
      'Rien d’avance. Mais sans nouvelles, on s’inquiète.',
    ],
  },
  bookingTitle: ['Quelle nuit ?', 'Une ligne au livre', 'Une place près du poêle'],
  bookingText: [
    'Dites quand et combien. {first} répond le soir, quand le courant passe.',
    'Pas plus de {beds}, dit le plancher. Demandez avant.',
    'Gardé jusqu’à six heures. En retard ? Appelez, la soupe attend.',
    'Un nom, un nombre. {first} l’écrit au livre et [répond le soir|confirme avant neuf heures].',
  ],
  choice: 'Où dormir ?',
  whereTitle: ['Comment monter', 'De la vallée à la porte', 'La montée'],
  whereNote: [
    'Dernier bus à seize heures trente. Après, {first} connaît une jeep.',
    'Pas de route. Les sacs montent le vendredi.',
    'Dans le brouillard, suivez les piquets, pas les moutons.',
    'Le premier bus part à six heures. [Prenez-le.|Vous serez là avant la chaleur.]',
  ],
  hours: [
    ['Ouvert', 'juin – octobre'],
    ['Cuisine', '11:00 – 18:30'],
    ['Extinction', '22:00'],
    ['Refuge d’hiver', 'toujours ouvert'],
  ],
  footer: [
    'L’abri d’hiver n’est jamais fermé.',
    'Si vous voyez la lumière, c’est le bon chemin.',
    '{altitude} mètres, {beds} lits, un poêle.',
  ],
};
