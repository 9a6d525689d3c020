import type { TopicWords } from './artist.js';

export const JEWELLERY_FR: TopicWords = {
  wall: 'Une tablette de bagues debout, serties de pierres, et un pendentif sur sa chaîne',
  subs: [
    'Des bagues pour des mains qui [travaillent|cuisinent|creusent]. Faites à {place}, en or ancien.',
    'Bijoux en trois métaux et une paire de mains. {place}.',
    'Bagues, chaînes et secours pour bijoux de famille que personne n’ose porter. {place}.',
    'De l’or qui a vécu, remis à votre taille à {place}. Apportez la broche que personne n’épingle.',
    'Bagues, chaînes et parfois une seule boucle, forgées sur cour à {place}.',
  ],
  actions: ['En essayer une', 'Voir le plateau', 'Regarder les pierres'],
  statements: [
    'Je fonds ce dont vous avez hérité et j’en fais ce que vous porterez. Une broche que personne n’a épinglée en quarante ans donne deux bagues et une réparation.',
    'Une bague doit survivre à une poignée de porte, une laisse et un lac froid. Je commence par là ; la pierre vient après.',
    'Je travaille l’argent, l’or jaune et l’or rouge au chalumeau, au marteau et avec la pince de ma grand-mère. Rien n’est fondu qui puisse être forgé.',
    'J’aime ce qui ferme : un fermoir, une charnière, une bague qui ne passe le doigt que de biais. Le bruit qu’elle fait, je le règle en dernier.',
    'Presque tout ce que je fais a deux millimètres de large. Il doit y tenir votre grand-mère, votre vélo et une raison de la porter un mardi.',
  ],
  asides: [
    'Quelque 90 pièces par an, toutes différentes, un tiers en or arrivé dans une enveloppe.',
    'Chaque pierre dit où elle fut taillée. Si je l’ignore, je le dis et je compte moins.',
    'Tailles de 46 à 70. La plus grande était pour un rameur, la plus petite pour un magicien.',
    'Ce que je balaie est fondu chaque janvier. En {since} il y en eut assez pour une bague, et je la garde.',
    'Aucune pierre au-dessus de cinq carats : l’établi est petit, le coffre aussi.',
  ],
  galleryTitles: ['Sur le plateau, [maintenant|ce mois-ci]', 'Prêts à porter', 'De l’établi'],
  filters: ['Bagues', 'À suspendre', 'Avec pierre'],
  works: {
    solitaire: ['Bague pour main gauche', 'Une pierre, serti ouvert, anneau de 2,1 mm'],
    bands: ['Nous deux', 'Paire forgée, martelée dedans'],
    pendant: ['Petit soleil', 'Pendentif sur chaîne forçat, 45 cm'],
    drops: ['Boucles du mercredi', 'Taille à degrés, crochets simples'],
    dome: ['Bague galet', 'Cabochon dans un col bas'],
    chain: ['Chaque maillon à la main', '84 maillons, 52 cm, sans fermoir'],
    stack: ['Trois qui s’entendent', 'À porter ensemble, ou à partager entre sœurs'],
    pearl: ['Perle tardive', 'Perle d’eau douce sur coupelle'],
    bar: ['Cinq d’affilée', 'Serti rail, intérieur arrondi'],
    stone: ['Pas encore sertie', '3,4 carats, attend quelqu’un'],
  },
  process: {
    titles: ['Douze minutes au chalumeau', 'Rouge, pas orange', 'Tendre pour une heure'],
    texts: [
      'Forger durcit le métal, la chaleur lui pardonne. Je le tiens au rouge sombre, une couleur qu’on apprend dans le noir, et je le trempe avant qu’il change d’avis.',
      'Chaque bague y passe huit fois. Trop froid, elle fend ; trop chaud, j’ai un tout petit lingot. La lampe reste éteinte pendant ce temps.',
      'Trois minutes pour monter, un souffle en haut, puis l’eau. Le métal se plie à la main et ne se souvient plus du marteau.',
      'Trois minutes à regarder venir une couleur. Ensuite elle reste dans la flamme à 650 °C, et je compte les souffles plutôt que les secondes.',
      'Le bol d’eau est à gauche depuis toujours. Entre la flamme et le sifflement, une demi-seconde où chaque bague est molle comme une ficelle.',
    ],
    label: 'Température du métal sur douze minutes : jusqu’à 650 °C, un court palier, puis la trempe',
    points: ['le flux devient verre', 'rouge sombre, tenir', 'dans l’eau'],
  },
  commissions: {
    titles: ['Sorti du tiroir', 'De votre or', 'À votre main'],
    texts: [
      'Apportez l’enveloppe de ce que personne ne porte. On pèse ensemble, je dessine, et ce qui reste repart avec vous.',
      'Première visite : café, taille, ce qui n’allait pas avec la dernière. Deuxième : un modèle en laiton à porter une semaine.',
      'J’en prends deux par mois. Une cire à essayer, un prix qui ne bouge pas, et une date qui a glissé une fois depuis {since}.',
      'Écrivez votre taille si vous la savez, votre métier sinon. J’en dessine trois, vous en jetez deux, et le prix est dit avant d’allumer le chalumeau.',
      'Apportez la pierre et l’histoire, ou l’une des deux. On essaie la pièce inachevée, avec encore les traits de lime.',
    ],
    kinds: [
      [
        'Une paire',
        '[Deux anneaux d’un même or, séparés le jour où vous venez les chercher.|Deux anneaux voisins dans le même lingot, un même numéro gravé dedans.|Pour deux mains qui se ressemblent rarement. À chacune son doigt.]',
      ],
      [
        'Un nouveau serti',
        '[Votre pierre, une autre bague. Les vieilles griffes vous reviennent en sachet.|La pierre reste la vôtre, dans un bocal à votre nom, jusqu’à ce qu’elle soit sertie.|Ce qui était trop haut descend jusqu’à passer sous un gant.]',
      ],
      [
        'Une chaîne',
        '[Forgée maillon par maillon, à la longueur d’un seul cou.|Autant de maillons qu’il en faut pour arriver là où vous montrez.|Longue, courte ou deux fois autour du poignet. Chaque maillon est soudé.]',
      ],
    ],
  },
  press: [
    '{brand} fait des bagues comme si le doigt les avait fait pousser.',
    'J’avais la broche de ma tante et mauvaise conscience. Au retour, des boucles d’oreilles, et plus rien des deux.',
    'Le meilleur de la vitrine était la réparation d’une chaîne de montre. On ne la trouvait pas.',
    'Une bague si simple que j’ai cherché le truc, et le truc était dedans.',
    'L’une va au potager, l’autre au bloc opératoire : une paire, presque sans rayure.',
    'Au vernissage, on se serrait la main plus longtemps que d’habitude.',
    'Une chaîne, quatre-vingts maillons, et pas un de pressé.',
  ],
  ask: '[Qu’y a-t-il dans le tiroir ?|À quoi doit-il survivre ?|Pour la main de qui ?]',
};
