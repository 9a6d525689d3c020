import type { TopicWords } from './artist.js';

export const PHOTO_FR: TopicWords = {
  wall: 'Une bande de négatifs : maisons, collines, mer et ciel, une vue cerclée au crayon gras',
  subs: [
    'Des lieux photographiés juste avant que quelqu’un entre. Tirés à la main à {place}.',
    'Des images pour les murs, les pages et les familles qui [clignent des yeux|gigotent]. {place}, en argentique.',
    'Rues, pièces et temps qu’il fait autour de {place}, en noir, en blanc et une couleur.',
    'Portraits, maisons et parkings vides de {place}, sur une pellicule plus vieille que votre téléphone.',
    'Du noir, du blanc et de la patience. Photographies de {place}, tirées une par une.',
  ],
  actions: ['Voir la planche-contact', 'Voir les tirages', 'Regarder la vue huit'],
  statements: [
    'J’attends le moment d’après le moment. La rue se vide, la lumière reste une seconde, et d’ordinaire c’est l’image.',
    'Douze vues par pellicule, une pellicule par promenade. Je regarde plus longtemps, j’appuie plus tard, et je rentre avec des images plutôt qu’avec des preuves.',
    'Je photographie ce qu’on laisse en paix : escaliers, parkings, la mer un jour de semaine. Puis je tire dans le noir jusqu’à ce que cela ressemble à ce que c’était.',
    'Je sors quand les autres rentrent : après le match, après la pluie, après le dernier tram. Ce qui tient encore debout a droit à son portrait.',
    'Un appareil est une boîte qui m’empêche de parler. Je le pose, je compte jusqu’à trente, et chacun a oublié quelle tête il voulait faire.',
  ],
  asides: [
    'Environ 90 pellicules par an, 1080 vues, et une trentaine de tirages que j’accrocherais chez moi. Ils sont plus bas.',
    'Tous les négatifs depuis {since} sont rangés dans l’ordre. En trouver un prend quatre minutes ; en pardonner certains, plus longtemps.',
    'Neuf tirages de chaque, sur papier baryté, signés au dos au crayon. Le dixième est pour moi.',
    'Deux appareils, un objectif chacun, tous deux d’avant {since}. La cellule, c’est ma main gauche.',
    'Le labo était un garde-manger. Il y tient trois cuvettes, une lampe rouge et moi, debout.',
  ],
  galleryTitles: ['Décrochés [du mur|du fil]', 'Neuf de chaque', 'Les vues qui restent'],
  filters: ['Dehors', 'Ville', 'Eau'],
  works: {
    sea: ['[Mardi|Jeudi], pleine mer', 'Tirage argentique, 30 × 40 cm, neuf exemplaires'],
    roofs: ['Tout le monde dort', 'Tirage argentique viré, 40 × 60 cm'],
    stairs: ['En route vers rien', 'Tirage argentique, 60 × 40 cm, neuf exemplaires'],
    facade: ['Une fenêtre debout', 'Tirage argentique, 40 × 30 cm'],
    road: ['Onze poteaux', 'Tirage lith, 40 × 60 cm, neuf exemplaires'],
    dune: ['Avant le vent', 'Tirage argentique, 50 × 40 cm'],
    tree: ['La seule verticale', 'Tirage viré, 90 × 60 cm, cinq exemplaires'],
    pool: ['Couloir deux', 'Tirage lith, 40 × 60 cm'],
  },
  process: {
    titles: ['Où commence le noir', 'Neuf crans sur une feuille', 'Les ombres d’abord'],
    texts: [
      'Le papier répond à la lumière par une courbe, jamais par une droite. J’expose pour le pied, où l’ombre tient encore un manteau, et je tire jusqu’à ce qu’il reste un peu de papier au ciel.',
      'Chaque boîte que j’achète est mesurée ainsi, une fois. Je sais où un gris cesse d’en être un, et je jette quarante tirages de moins par an.',
      'Le milieu est facile, tout le monde l’a. Un tirage vit aux deux bouts : dans le noir qui n’en est pas tout à fait un et dans le blanc qu’on peut encore toucher.',
      'Je refais cette courbe dès que le papier change. Une feuille, une heure, et je cesse de deviner où finit le manteau et où commence la nuit.',
      'D’abord rien, puis tout d’un coup, puis rien. Je passe mes soirées aux deux bouts, avec un morceau de carton et une montre.',
    ],
    label:
      'Noircissement du papier selon l’exposition en diaphragmes : pied bas, milieu droit, épaule vers 2,1',
    points: ['les ombres tiennent', 'peau et pierre', 'ici finit le blanc'],
  },
  commissions: {
    titles: ['Amenez [les|vos] gens', 'Portraits, maisons, murs', 'Sur rendez-vous, en argentique'],
    texts: [
      'Une séance dure deux heures et une théière. Vous recevez les planches, on choisit au crayon rouge, et je tire ce qui est cerclé.',
      'Je viens deux fois, dont une sans appareil. Presque tout se passe à la première, quand personne ne retient son souffle.',
      'Dix commandes par an. Je retire la poussière, rien d’autre ; le grain de beauté reste, et dans dix ans vous m’en remercierez.',
      'Dites-moi à quelle heure la pièce est la plus belle. Je viens à ce moment-là, j’ôte mes chaussures et je travaille jusqu’à ce que la lumière ait quitté la chaise.',
      'On se voit une fois sans raison. Si l’on s’ennuie de la même façon, j’apporte l’appareil la fois d’après, et douze vues suffisent.',
    ],
    kinds: [
      [
        'Un portrait',
        '[Une pellicule, une soirée, deux tirages. Les chiens sont admis et souvent meilleurs.|Vous, à la table où vous êtes de toute façon. Deux tirages, dont un pour votre mère.|Une heure près de la fenêtre, le téléphone à côté. Deux tirages suivent.]',
      ],
      [
        'Une maison',
        '[Les pièces comme vous les laissez un matin ordinaire, en huit tirages.|Huit tirages de la cave au toit, avant les déménageurs ou après.|Chaque pièce une fois, même celle que vous alliez ranger.]',
      ],
      [
        'Un mur',
        '[Un tirage à sa mesure, encadré en frêne, accroché par moi.|Vous donnez la largeur et la hauteur, je trouve l’image qui les supporte.|Un grand tirage à hauteur d’œil. J’apporte le niveau à bulle.]',
      ],
    ],
  },
  press: [
    '{brand} photographie des escaliers vides et l’on entend qui vient de monter.',
    'On a donné à l’image le mur d’en face. Depuis, les invités entrent dans le portemanteau.',
    'Il se passe plus de choses dans un de ces parkings que dans bien des romans du printemps.',
    'La mer, sur ces tirages, ne fait rien, et l’on ne se lasse pas de voir comment.',
    'J’ai reconnu l’escalier. J’habite à côté depuis des années et je ne l’avais jamais rencontré.',
    'Gris n’est pas le mot. J’en ai compté onze, puis on a rallumé.',
    'En sortant, j’ai pris l’autre trottoir, lentement, pour voir ma rue de face.',
  ],
  ask: '[Qui, ou quoi, ne doit pas bouger ?|Que doit-on voir sur l’image ?|Quelle pièce, à quelle heure ?]',
};
