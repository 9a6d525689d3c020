import type { ProductWords } from './saas.js';

export const ENGINE_FR: ProductWords = {
  names: ['Ardoise', 'Grenier', 'Fil à Plomb', 'Neuf Plis', 'Four à Données', 'Silo'],
  headlines: [
    'Un fichier. Neuf fils. Fini.',
    'Ennuyeux à 3 h du matin. Exprès.',
    'La source se lit avant midi.',
    'Démarre en 40 ms. S’arrête net.',
  ],
  subs: [
    '{brand} est un petit moteur libre qui répond en millisecondes, tient en un binaire et refuse les fonctions que vous regretteriez.',
    'Pour qui préfère lire 14 000 lignes que 400 réglages. {brand} démarre en 40 ms et s’arrête sans réparation.',
    '{brand} garde vos données dans un fichier que toute version sait ouvrir. Le reste est une documentation, et elle est courte.',
    'Un entrepôt pour programmes d’une seule machine. {brand} a six réglages ; vous en changerez deux.',
  ],
  actions: ['Lancer en une minute', 'Lire la source', 'Ouvrir un fichier'],
  panel: {
    menu: ['Requêtes', 'Conseil', 'Tables', 'Copies', 'Fils', 'Réglages'],
    title: 'Temps du dernier appel',
    columns: ['Lignes', 'Requête', 'Fil', 'Plan', 'ms'],
    rows: [
      'commandes par jour',
      'stock, tous rayons',
      'qui a ouvert quoi',
      'dépôt le plus proche',
      'vu en dernier',
      'totaux par région',
      'envois en retard',
      'recherche « bleu »',
    ],
    states: ['tout lire', 'index', 'en cache'],
    chart: ['Par requête', '« {query} » prend {share} %. Un index suffirait.'],
    labels: [],
    card: ['Conseil, 1 sur 1', 'créer un index sur jour, 2 Mo, moitié moins de temps.'],
  },
  stats: [
    ['14 203', 'lignes de code, commentaires exclus'],
    ['40 ms', 'du départ à la première réponse'],
    ['0', 'fichier perdu en 61 millions de pannes simulées'],
    ['9 Mo', 'en tout, rien d’autre à chercher'],
    ['31 pages', 'décrivent le fichier, trois autres le lisent'],
  ],
  steps: {
    title: [
      'Lancer. Demander. Oublier.',
      'Trois commandes, il n’y en a pas d’autre',
      'Le manuel, en plus court',
    ],
    items: [
      {
        title: '[Un binaire|Rien autour]',
        text: '[Ni grappe, ni agent, ni compte.|Rien à inscrire, rien à orchestrer.|Pas de compte et pas de seconde machine.] Il tourne où tourne votre programme et [s’arrête avec lui|dort quand il dort].',
        rows: [
          ['télécharger', '9 Mo', 'plain'],
          ['dépendances', '0', 'faint'],
          ['prêt après', '40 ms', 'total'],
        ],
      },
      {
        title: '[Un fichier|Sauver, c’est copier]',
        text: '[Copié, il est sauvegardé.|Une copie est une sauvegarde, sans plus.|Sur une clé, et vous êtes tranquilles.] [La version de l’an dernier|Une version de 2021] le lit encore.',
        rows: [
          ['boutique.db', '1,2 Go', 'plain'],
          ['boutique.db, copie', '1,2 Go', 'faint'],
        ],
      },
      {
        title: '[Un conseil|Il dit ce qui freine]',
        text: '[Si c’est lent, il dit quoi, pourquoi, et la ligne qui changerait tout.|Il nomme la requête lente et la ligne qui la soigne.|Lent ? Il dit laquelle, et quoi taper.] [Jamais plus d’une.|Une à la fois.]',
        rows: [
          ['conseil', '{query}', 'tag'],
          ['{ms} ms avant', '{fast} ms après', 'accent'],
        ],
      },
    ],
  },
  features: {
    title: ['Ce qui y est, ce qui n’y est pas', 'Assez petit pour être connu', 'Cinq choses, puis plus rien'],
    note: [
      'Pour les programmes d’une seule machine, c’est-à-dire la plupart.',
      'Pour qui aime savoir où [sont|dorment] les octets.',
      'La liste de ce que nous ne ferons pas est plus longue, et publique.',
    ],
    demo: {
      title: '[Des erreurs qui aident|Des erreurs avec une issue|Il dit ce qu’il préférerait]',
      text: '[Chaque message nomme la ligne, la valeur et l’issue.|Pas de code à chercher : la ligne, la valeur, le remède.|On lit le message, on fait ce qu’il dit.] Ils sont [testés comme des fonctions|relus comme du code].',
      choices: ['Expliquer', 'Ajouter', 'Ignorer'],
      messages: [
        'La colonne ((jour)) n’a pas d’index et {rows} lignes. Ajoutez-en un, ou écrivez ((scan ok)) si c’est annuel.',
        'Index ((par_jour)) ajouté en 0,4 s. (({query})) : {ms} ms avant, {fast} ms maintenant.',
        'Noté : ((scan ok)), ligne 12. [Silence jusqu’à ((deux fois plus)) de lignes.|On n’en reparle pas avant ((le double)).]',
      ],
    },
    chart: [
      'Plus vite tout seul',
      '[Lectures sur douze versions, même machine.|Douze versions, une machine, des lectures par seconde.|Le même portable, douze versions plus tard.] [Personne n’a réglé quoi que ce soit.|Le pic, c’est le mois où nous avons effacé du code.]',
    ],
    chips: [
      'Planté chaque nuit',
      '[Courant coupé à chaque écriture|On débranche à chaque écriture|La prise tirée en pleine phrase], sur [quatre|cinq] systèmes.',
      '61 M réussis',
      '0 ouvert',
    ],
    signs: [
      'Six langages',
      'Des liaisons qui ont l’accent [du pays|juste], par les deux mêmes.',
      'C',
      'Go',
      'Py',
      'TS',
      'Rs',
      'Kt',
    ],
    code: [
      'Rien à signer',
      'La licence tient sur une [carte postale|nappe] et ne bougera pas.',
      'MIT · SBOM · reproductible',
    ],
  },
  compare: {
    title: ['Ce qui change au premier incident', 'Le mauvais après-midi, deux fois', 'Quand ça casse'],
    before: ['Avec une grappe', 'Avec un service loué', 'Avec plus gros'],
    rows: [
      ['Où sont les données ?', 'Sur trois machines de cinq, sans doute', 'Dans ce fichier'],
      ['Une sauvegarde ?', 'Un tableau de bord l’affirme', 'Vous venez de la copier'],
      ['Pourquoi lent ?', 'Quarante courbes', 'Une phrase'],
      ['Qui répare ?', 'La personne en vacances', 'Qui a lu la source à midi'],
      ['La mise à jour', 'Un week-end et un plan B', 'Un binaire neuf, le même fichier'],
      ['Sur le portable', 'Un conteneur qui chauffe les genoux', 'Pareil, 9 Mo'],
      ['La facture', 'Une surprise à décimales', 'Aucune, ou le support choisi'],
    ],
  },
  voices: [
    [
      'Onze conteneurs sont devenus un fichier. La facture l’a vu la première.',
      'plateforme, {last} Logistique',
    ],
    ['J’ai tout lu dans un train. J’ai une fonction préférée.', 'du code, surtout en train'],
    ['Un plantage en trois ans, et il m’a dit à quelle ligne, la mienne.', 'tient le catalogue d’un musée'],
    [
      'Notre stagiaire a trouvé un défaut, corrigé le jeudi. Il a encadré les notes de version.',
      'Instruments {last}',
    ],
    [
      'J’ai demandé une fonction et reçu une lettre aimable. Ils avaient raison, c’est agaçant.',
      'serveur, quatre magasins de vélos',
    ],
  ],
  pricing: {
    title: [
      'Gratuit, et comment nous vivons',
      'Payer le sommeil, pas les fonctions',
      'Le code est libre. Partir aussi.',
    ],
    plans: [
      {
        name: 'Source',
        who: 'Pour tous, pour [de bon|toujours].',
        points: ['Tout, MIT', 'Feuille de route publique', 'Réponse sous une semaine'],
      },
      {
        name: 'Support',
        who: 'Pour qui le met en production.',
        points: ['Réponse le jour même', 'Versions longues', 'Relecture du schéma', 'Une voix sur la route'],
      },
      {
        name: 'Nuit',
        who: 'Pour les gens d’astreinte.',
        points: ['Un téléphone qui sonne chez nous', 'Correctif ou retour en 4 h', 'Une visite par an'],
      },
    ],
  },
  faq: {
    title: ['Avant d’y mettre des données', 'Demandé avec prudence', 'Avant d’installer'],
    items: [
      [
        'Existera-t-il dans dix ans ?',
        'Le format, oui : 31 pages le décrivent et trois autres programmes le lisent.',
      ],
      [
        'Est-ce que ça passe à l’échelle ?',
        'Jusqu’à une machine, plus grande qu’on ne croit. Au-delà de quatre téraoctets, nous conseillons autre chose.',
      ],
      [
        'Qui est derrière ?',
        'Deux personnes et 140 contributeurs, payés par le support. Ni investisseur, ni sortie.',
      ],
      [
        'Peut-il perdre mes données ?',
        'Pas par une coupure : chaque nuit nous débranchons à chaque écriture. Les mauvais disques sont au chapitre neuf.',
      ],
      ['Une version hébergée ?', 'Non. C’est une bibliothèque ; l’héberger serait louer un marteau.'],
      [
        'La licence changera-t-elle ?',
        'Non. MIT, les droits sont aux contributeurs, et il faudrait en convaincre 140.',
      ],
      [
        'Envoie-t-il des données ?',
        'Jamais. Il ouvre un fichier et aucune connexion ; cela se vérifie en une minute.',
      ],
      [
        'Comment y passer ?',
        'Une commande lit CSV, JSON ou une copie, et s’arrête à la première ligne qu’elle ne croit pas.',
      ],
    ],
  },
  closing: {
    title: [
      'Vos données tiendraient dans un fichier.',
      'Lisez avant de lancer.',
      'Neuf mégaoctets. Regardez dedans.',
    ],
    text: [
      'Nous envoyons le démarrage rapide et les 31 pages, puis rien, sauf question.',
      'Un message : le lien, l’empreinte et les trois commandes.',
      'La description arrive en fichier, bien sûr, et s’ouvre avec tout.',
    ],
    action: 'Recevoir les 31 pages',
  },
};
