import type { TopicWords } from './artist.js';

export const CERAMICS_FR: TopicWords = {
  wall: 'Une étagère de pots émaillés : bouteilles, bols, jarres et gobelets',
  subs: [
    'Des pots pour la table et les coins tranquilles. Cuits à {place}, deux fois l’an.',
    'Du grès pour ceux qui [cuisinent|dînent tard|reçoivent]. Tourné à {place}, signé dessous.',
    'Jarres, bols et une théière à la fois, faits à {place} pour des pièces avec fenêtre.',
    'Bols, bouteilles et jarres d’un four à bois près de {place}. Rien n’est assorti, tout s’empile.',
    'Du grès cuit au bois, à {place}. Lourd du pied, fin de la lèvre, indifférent au lave-vaisselle.',
  ],
  actions: ['Voir la dernière fournée', 'Voir ce qui est sorti', 'Longer l’étagère'],
  statements: [
    'Je tourne le grès au pied et je l’émaille avec ce que {place} me laisse : cendre, sable de fer, brique cassée. Puis je le donne au feu et je ne décide plus rien.',
    'Un pot est fini quand une main le prend sans regarder. Je fais la forme pour cette main ; la couleur, je la laisse à la cendre et à la chance.',
    'Je creuse une partie de la terre, j’achète l’autre. Tourner lundi, tournasser mercredi, cuire quand il y en a assez : le four choisit ce que je garde.',
    'Mes formes viennent de ce qui verse : bidons de lait, gouttières, l’arrosoir du voisin. Je change une courbe par an et je vis avec jusqu’à la suivante.',
    'Chaque matin, avant le café, je tourne le même bol. Au bout de neuf mille, c’est lui qui me corrige.',
  ],
  asides: [
    'Deux cuissons par an, 240 pots environ. Un sur cinq retourne à la barbotine. Le reste est plus bas, ou vit déjà quelque part.',
    'Quelque 400 pots sortent d’ici chaque année. Ceux qui ont un pouce sous le pied sont de moi, les autres de personne.',
    'Un tour, un four, un chat. 180 pots par cuisson, et une planche pour ceux que je ne sais pas encore vendre.',
    'Les grands se portent à deux, les petits d’une main. Entre les deux, ça voyage en poussette.',
    'Six émaux, dont quatre de la cendre d’un seul poirier. Il est tombé en {since} ; il en reste un seau.',
  ],
  galleryTitles: [
    'De la fournée [d’automne|de printemps]',
    'Ce que le feu a [gardé|laissé]',
    'Encore tièdes, presque',
  ],
  filters: ['Pour la table', 'Fond du four', 'Pour une branche'],
  works: {
    moon: ['Jarre lune, marée basse', 'Grès, un émail versé sur l’autre. 31 × 30 cm'],
    tumblers: ['Trois gobelets', 'Avec un creux pour le pouce. 11 cm'],
    bottle: ['Bouteille pour une branche', 'Grès, col étroit. 42 cm'],
    bowl: ['Saladier profond', 'Grès, un seul bain. 34 cm de large'],
    gourd: ['Gourde peignée', 'Peignée encore humide. 29 cm'],
    teapot: ['Théière n° [18|23|31]', 'Anse de rotin, 0,8 l, ne goutte pas'],
    pair: ['La paire, flux et reflux', 'Grès, émaux versés. 40 et 17 cm'],
    jug: ['Cruche et son gobelet', 'Trempée jusqu’à l’épaule. 22 cm'],
    tall: ['Jarre à épaules', 'Grès, pied nu. 42 cm'],
    cones: ['Trois cheminées', 'Pour le sel, l’huile et autre chose. 24, 17, 12 cm'],
    jar: ['Celle qui penchait', 'Grès, deux émaux et un courant d’air. 27 cm'],
    set: ['Petit déjeuner, seul', 'Bouteille, bol, gobelet. 29 cm au plus'],
  },
  process: {
    titles: ['Trente-six heures, puis patience', 'Un jour et demi de feu', 'Quatorze heures pour monter'],
    texts: [
      'Le four avale une tonne de mélèze et quelqu’un d’éveillé à toute heure. Au-dessus de 1060 °C je lui coupe l’air ; le gris y devient vert. L’ouvrir trop tôt gâche tout, alors on va nager.',
      'On le veille à tour de rôle, avec de la soupe. À 1060 °C la flamme fume, tout en haut elle redevient claire, quand le dernier cône se couche. Ensuite il ne faut plus regarder.',
      'Aucun bouton ne fait cela. Du bois toutes les quatre minutes jusqu’au cône dix, puis on mure la porte et je dors. Il lui faut un jour pour refroidir, à moi deux.',
      'Jusqu’au rouge on peut parler ; après, on écoute. Trop de bois fait un bruit, trop peu en fait un autre, et à 1285 °C il ronronne.',
      'Les cinq premières heures ne font que sécher. Puis la cheminée tire, les pots se mettent à luire, et plus personne ne sort acheter du lait.',
    ],
    label: 'Température du four sur trente-six heures, au plus haut 1285 °C après treize heures et demie',
    points: ['rouge', 'registre fermé, la flamme fume', 'cône 10 couché'],
  },
  commissions: {
    titles: ['Pour une seule pièce', 'Trois, et vous choisissez', 'Pour votre [fenêtre|table]'],
    texts: [
      'Six commandes par an. Vous envoyez une photo du lieu et ce qui s’y passe. Je réponds par deux dessins et une date, et j’en fais toujours trois pour que vous en choisissiez un.',
      'Dites-moi qui est à table et ce qu’on y mange. Je fais d’abord des essais d’émail, vous les gardez, et l’on part de celui qui tient bien en main.',
      'Apportez les mesures, ou la bouteille à côté de laquelle il sera posé. Six pièces par an se font sur commande ; la liste ouvre en janvier.',
      'Écrivez ce que vous mettrez dedans, pas à quoi cela doit ressembler. Je réponds par un dessin, un prix et un mois ; les pots tiennent mieux les mois que les jours.',
      'Il me faut votre étagère en centimètres et une chose qui s’y trouve déjà. On cuit en mai et en octobre : ce sera l’anniversaire de votre pot.',
    ],
    kinds: [
      [
        'Une table',
        '[Assiettes, bols et gobelets pour six ou huit, d’un même émail.|De quoi mettre la table pour six ou huit, plus une assiette pour le jour où l’on en casse une.|Soupe, salade, café : trois tailles qui se rangent l’une dans l’autre.]',
      ],
      [
        'Une jarre',
        '[Une grande pièce pour une fenêtre, un palier, un bout de couloir.|À hauteur de genou, un seul émail, là où une lampe serait trop raisonnable.|Aussi grande que la porte du four le permet : soixante centimètres.]',
      ],
      [
        'Une rangée',
        '[Bouteilles et gobelets pour une étagère que vous avez déjà.|Neuf petites formes pour une étagère, dans votre ordre ou dans le mien.|Une file pour le mur de la cuisine, chaque pièce un peu plus courte que la précédente.]',
      ],
    ],
  },
  press: [
    'Chez {brand}, les jarres semblent trouvées plutôt que faites, comme si la mer avait réglé seule les proportions.',
    'J’ai acheté un bol et, depuis, tous les autres m’agacent.',
    'On voit lequel des gobelets est le dernier : il a cessé de vouloir plaire.',
    'Quatre gobelets sur un plateau, et l’on comprend enfin ce qu’est un gobelet.',
    'L’émail s’arrête un doigt au-dessus du pied, et ce doigt est toute l’exposition.',
    'J’y allais pour un vase. Il n’y avait plus de vases, mais j’ai maintenant un avis sur la cendre.',
    'La jarre près de la porte penchait. Au bout d’un moment, nous aussi.',
  ],
  ask: '[À quoi servira le pot ?|Qui va s’en servir ?|Où sera-t-il posé ?]',
};
