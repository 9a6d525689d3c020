import type { TradeWords } from './shop.js';

export const SHELF_FR: Record<'books' | 'flowers', TradeWords> = {
  books: {
    headlines: [
      ['Troisième étagère,', 'à gauche de l’échelle.'],
      ['Lisez la première page', 'debout.'],
      ['Dehors il pleut,', 'chapitre deux.'],
      ['Demandez', 'le vert.'],
    ],
    subs: [
      'Une librairie, {street}, {stock} livres et une chaise. Pour ceux qui venaient pour une carte et repartent avec [une trilogie|deux romans].',
      '{host} a presque tout lu et ne s’en cache pas. Neuf et occasion, quartier {district}, rangés par [humeur|lieu de lecture] : cela marche mieux qu’on ne croit.',
      'Pas de table des meilleures ventes, pas de musique. {stock} dos à {place}, et une échelle permise aux enfants jusqu’au quatrième barreau.',
    ],
    art: 'Trois planches de dos de livres avec leurs prix',
    titles: ['Sortis cette semaine', 'Le dos rangé, la face montrée', 'Neuf que nous recommandons à tous'],
    notes: [
      'Rangés selon l’endroit où vous les lirez. [Un seul exemplaire, souvent|Deux de chaque, au mieux] : demandez avant de traverser la ville.',
      'Ceux qui nous ont le moins divisés. [Les exemplaires de lecture sont près de la caisse.|Si la page cinquante ennuie, rapportez-le.]',
    ],
    filters: [
      ['night', 'Au lit'],
      ['train', 'Dans le train'],
      ['look', 'À regarder'],
      ['aloud', 'À voix haute'],
    ],
    items: [
      [
        'Le Magasin de lampes',
        'Un roman où personne ne se presse. [412 pages.|Toile et signet.|À lire sous une mauvaise ampoule.]',
      ],
      [
        'Encore quai neuf',
        '[Polar, onze gares, une suspecte.|Un crime en salle d’attente, et nul ne sort.|Le contrôleur y passe deux fois.]',
      ],
      [
        'Ce que garda le passeur',
        '[Des nouvelles, une traversée chacune.|Onze récits et un fleuve.|Il garda plus que le prix du passage.|Bref, mouillé, bien élevé.]',
      ],
      [
        'Lettres à marée basse',
        '[Deux sœurs, quarante ans de courrier.|Tout en lettres, dont une fermée.|Dans l’ordre, ou selon la marée.]',
      ],
      [
        'Une porte en mars',
        '[Calme, puis plus du tout.|Une maison, un locataire, un long silence.|Personne ne la claque. C’est bien le souci.|Un gond, trois générations.]',
      ],
      [
        'Carrés et cercles',
        '[Carreaux de Lisbonne, en grand.|À chaque page un mur dont on rêve.|Lisbonne, un mur après l’autre.]',
      ],
      [
        'Les Yeux des maisons',
        '[Les fenêtres d’une rue, à l’encre.|Dessinées depuis le tram, une à une.|Au retour, vous lèverez les yeux.]',
      ],
      [
        'Petite Boussole',
        '[Des essais longs de deux stations.|Trente textes courts, aucun sur les boussoles.|Tient dans une poche de manteau, avec un gant.|N’indique rien, mais gentiment.]',
      ],
      [
        'La lune me doit ça',
        '[Dès quatre ans, et pour qui lit.|Bref, drôle, finit exprès dans le noir.|Long de quatre bâillements, puis on éteint.]',
      ],
      [
        'Six vagues, un bateau',
        '[Des rimes. Jeudi vous les saurez.|À lire d’une voix qui tangue.|Des vers qui survivent au bain.]',
      ],
    ],
    material: {
      title: ['Cousu, pour rester ouvert', 'Pourquoi certains tiennent à plat'],
      paragraphs: [
        [
          'Nous préférons les livres cousus. Ils restent ouverts près de l’assiette, et dans vingt ans les pages seront encore en ordre.',
          'Tenez-le par le dos et laissez-le s’ouvrir : s’il craque, il est collé. Nous le disons avant la caisse, pas après.',
          'Un livre qui refuse de s’ouvrir préférerait être une brique. Nous cherchons le fil avant de regarder la couverture.',
        ],
        [
          '{host} relie dans l’arrière-boutique ce qui arrive en feuilles, le lundi. La toile vient du tapissier, deux portes plus loin.',
          'L’occasion se nettoie à la mie de pain, à la brosse douce, avec du temps. Les notes en marge restent : c’est souvent le meilleur texte.',
          'Les pages volantes arrivent à vélo, dans des sacs à pain. {host} trie, presse, coud et ne dit rien de la confiture.',
        ],
      ],
      rows: [
        [
          'Papier',
          '[sans bois, il jaunit lentement|sans acide, il enterrera l’étagère|du chiffon et un peu d’espoir|crème, doux sous la lampe]',
        ],
        [
          'Fil',
          '[du lin, ciré à la main|du lin, quatre par aiguille|jamais de plastique, rarement rouge|ciré sur la table de la cuisine]',
        ],
        [
          'Arrière-boutique',
          '[le lundi, si vous frappez|pot de colle, presse, radio basse|on peut regarder, si l’on siffle|sent la colle et le thé]',
        ],
      ],
    },
    careTitle: ['Comment traiter un dos', 'Il survivra à l’étagère'],
    care: [
      [
        'Soleil',
        '[Pas sur le rebord. Le rouge part d’abord, puis on vous demande le titre.|Un rideau aide. Une couverture terne par-dessus aussi.|En août, tournez les dos vers le mur.]',
      ],
      [
        'Humidité',
        '[Deux doigts d’air derrière la rangée et il reste plat.|Debout et pas trop serrés, comme dans le tram.|Ouvrez la fenêtre, pas le livre.]',
      ],
      [
        'Coins cornés',
        '[Permis. C’est votre coin.|Le crayon aussi. Les suivants aiment la compagnie.|Prenez le ticket de caisse, il est assez long.]',
      ],
      [
        'Bain',
        '[S’il y tombe : entre deux serviettes, sous des briques, trois jours.|Du papier de cuisine entre les pages, et pas un mot.|Une nuit au congélateur, puis doucement sous des poids.]',
      ],
    ],
    voices: [
      'C’était emballé avant que je change d’avis. Là aussi, on avait raison.',
      'Je voulais quelque chose de court. On m’a donné huit cents pages, à raison.',
      'J’ai décrit une couverture de 1994 et une sensation. Une minute après, elle descendait de l’échelle.',
    ],
    faqs: [
      ['Peut-on lire avant d’acheter ?', 'Oui, sur la chaise, un chapitre. Après, la chaise s’impatiente.'],
      [
        'Vous commandez ce qui manque ?',
        'Oui, pour demain dix heures le plus souvent. Un message vous dit qu’il est à la caisse.',
      ],
      [
        'Vous achetez les vieux livres ?',
        'Quelques-uns, le mercredi, et nous refusons gentiment. Les encyclopédies, nous n’y pouvons rien.',
      ],
    ],
  },
  flowers: {
    headlines: [
      ['Coupées à cinq heures,', 'dans l’eau à six.'],
      ['Rien ici', 'n’a pris l’avion.'],
      ['Sept tiges', 'et un pardon.'],
      ['Fermé quand', 'les seaux sont vides.'],
    ],
    subs: [
      'Des fleurs de champs où l’on irait à vélo. Pour les cuisines, les excuses et [les mardis|la table à la fenêtre]. {street}.',
      '{host} part chez les producteurs à quatre heures et revient avant les boulangers. Dans le seau, ce que [la semaine|le ciel] a permis. Quartier {district}.',
      '{stock} tiges par matin, pas de roses en janvier. Les bouquets se lient pendant que vous attendez, à {place}, avec de la ficelle.',
    ],
    art: 'Des seaux de zinc pleins de fleurs sur un étal, les prix à la craie',
    titles: ['Dans les seaux aujourd’hui', 'Ce qu’ont envoyé les champs', 'À la botte, liées ici'],
    notes: [
      'Le prix vaut pour une botte de sept, liée. [Les mélanges coûtent ce qu’il y a dedans.|Les tiges seules sont pour les enfants et les premiers rendez-vous.]',
      'C’est la saison qui fait la liste : [ce qui manque dort.|elle change le mardi et le vendredi.]',
    ],
    filters: [
      ['loud', 'Vives'],
      ['quiet', 'Calmes'],
      ['dry', 'Belles sèches'],
    ],
    items: [
      [
        'Renoncules',
        '[Cent pétales, et elles le savent.|Gros boutons, tiges fines, aucune tenue.|En mars, encore rondes comme des poings.|S’ouvrent lentement, puis toutes ensemble.]',
      ],
      [
        'Tulipes perroquet',
        '[Elles poussent encore dans le vase. Laissez faire.|Rayées, déchirées au bord, fières de l’être.|Jamais deux du même pot de peinture.]',
      ],
      [
        'Anémones',
        '[Ouvertes avec la lampe, closes avec le jour.|Des yeux noirs. Elles vous regardent.|De l’eau froide et une fenêtre, rien d’autre.]',
      ],
      [
        'Marguerites des prés',
        '[Pour les pots de confiture.|Cueillies avec un peu d’herbe.|La botte qui s’excuse le mieux.|Visage ouvert, longue tige.]',
      ],
      [
        'Eucalyptus',
        '[L’odeur d’un matin rangé.|Pour le vase trop grand.|Sèche debout et garde sa couleur.]',
      ],
      [
        'Lavande',
        '[Tête en bas deux semaines, puis toujours.|Les abeilles la suivent à la porte.|Pour les tiroirs et les tantes sans sommeil.]',
      ],
      [
        'Tournesols',
        '[Cinq suffisent. Trois, c’est mieux.|Ils se tournent vers qui parle.|Hauts, bruyants, partis en octobre.]',
      ],
      [
        'Chardons bleus',
        '[Piquants, et bien avec tous.|Reste bleu quand le reste renonce.|Prenez des gants. Nous en avons.|Les bourdons se les disputent.]',
      ],
      [
        'Tulipes blanches',
        '[Pour les tables où l’on parle.|Simples, droites, elles écoutent.|Un peu vertes d’abord, blanches en une semaine.]',
      ],
      [
        'Immortelles',
        '[Sèches sur tige. Dernières à partir.|Elles bruissent au passage. Un an.|Des pétales de papier, sans une goutte d’eau.]',
      ],
    ],
    material: {
      title: ['À une heure de route', 'La terre, puis la ficelle'],
      paragraphs: [
        [
          'Quatre producteurs, aucun à plus d’une heure. Ils coupent à cinq heures : une tige boit mieux avant le soleil.',
          'Nous connaissons chaque champ à sa boue. Quand il grêle, il y a moins de fleurs, et aucune excuse venue par avion.',
          'Rien ici n’a attendu dans un aéroport. Le plus long voyage passe par deux villages et un bac.',
        ],
        [
          'Les bouquets tournent dans la main et se lient au sisal, qui part au compost avec le reste.',
          'Le papier vient du journal d’à côté, surtout des ratés. Lisez votre emballage.',
          'Sept tiges tournent une fois autour du pouce et tiennent. La huitième est pour qui attend.',
        ],
      ],
      rows: [
        [
          'Producteurs',
          '[quatre, à moins d’une heure|quatre, nous connaissons leurs chiens|quatre familles, aucune piste d’envol|quatre, vus chaque matin]',
        ],
        [
          'Froid',
          '[une cave et une fenêtre ouverte|sol de pierre, côté nord|de l’ombre, des sacs mouillés, lever tôt|aucun qui ronronne]',
        ],
        [
          'Papier',
          '[journal et sisal, tous deux au compost|kraft et ficelle, sans nœud|journal d’hier, nœud du jour|ni film, ni mousse]',
        ],
      ],
    },
    careTitle: ['Pour tenir neuf jours', 'De l’eau, un couteau, de l’ombre'],
    care: [
      [
        'Coupe',
        '[En biais, deux centimètres, un jour sur deux. Au couteau.|Sous le robinet, de biais, et encore mercredi.|Avec un couteau à qui vous confieriez le pain.]',
      ],
      [
        'Eau',
        '[Froide et fraîche. Peu pour les tulipes, un bain pour les hortensias.|À changer quand vous changez la tasse d’à côté.|Lavez le vase d’abord. Si vous n’y boiriez pas, recommencez.]',
      ],
      [
        'Place',
        '[Pas près des fruits. Les pommes vieillissent les fleurs.|Loin du radiateur, près de quelqu’un.|Au frais la nuit. L’entrée vaut mieux que la chambre.]',
      ],
      [
        'Après',
        '[Tête en bas dans le couloir, ou chez les vers.|À sécher, au compost, ou dans le livre en cours.|Gardez la ficelle, le reste va au compost.]',
      ],
    ],
    voices: [
      'Neuf jours sur la table. Ma mère a compté, à voix haute.',
      'J’ai apporté des tulipes pour m’excuser. Il y en a chaque vendredi, plus personne ne sait pourquoi.',
      'Avant de lier, on m’a demandé comment était ma cuisine. Cela va avec le carrelage.',
    ],
    faqs: [
      ['Et si je n’y connais rien ?', 'Dites la couleur du canapé. Nous n’avons besoin de rien d’autre.'],
      ['Vous faites les mariages ?', 'Oui, douze par an. Nous venons d’abord voir la salle, et le mois.'],
      [
        'Un abonnement existe ?',
        'Chaque vendredi, devant la porte ou dans la main. En voyage, vous sautez un tour.',
      ],
    ],
  },
};
