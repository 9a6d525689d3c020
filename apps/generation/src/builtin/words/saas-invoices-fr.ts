import type { ProductWords } from './saas.js';

export const INVOICES_FR: ProductWords = {
  names: ['Échéance', 'Grand Livre', 'Soldé', 'Encours', 'Quittance', 'Relevé & Cie'],
  headlines: [
    'Qui vous doit, et depuis quand.',
    'Envoyée lundi, payée vendredi.',
    'L’argent tarde. N’appelez pas.',
    'Payée à la date inscrite.',
  ],
  subs: [
    '{brand} suit chaque facture et relance les retards avec vos mots. Vous retournez [au travail|à l’établi|au client qui paie].',
    '{brand} lit votre compte avant le petit-déjeuner et dit quelles [deux|trois] factures attendent une phrase aujourd’hui.',
    'Pour les ateliers doués pour le travail et mauvais pour réclamer. {brand} demande, poliment, le bon jour.',
    'Un grand livre qui regarde par la fenêtre : {brand} voit ce qui est parti, ouvert, oublié, payé, et le dit une fois par jour.',
  ],
  actions: ['Suivre 5 factures, gratuit', 'Voir qui vous doit', 'Importer dix factures'],
  panel: {
    menu: ['Créances', 'Brouillons', 'Clients', 'Banque', 'Relances', 'Rapports'],
    title: 'À encaisser',
    columns: ['N°', 'Client', 'Échéance', 'État', 'EUR'],
    rows: [
      'Studio Vent du Nord',
      'Poisson & Filles',
      'Kiné Hallam',
      'Éditions Oriel',
      'Dentaire Boulanger',
      'Menuiserie Lind',
      'Taupe Architectes',
      'Café Arno',
      'Crayon & Papier',
      'Jardins Roth',
    ],
    states: ['{n} jours de retard', 'due {weekday}', 'vue deux fois', 'payée, pointée'],
    chart: ['Par âge', '{largest} pèse {share} % de l’encours.'],
    labels: ['plus tard', 'semaine', '1 j +', '7 j +'],
    card: [
      '[Prochaine relance : 10 h 00|Prochain mot : à 10 h|Relance ce matin, 10 h]',
      'Aimable, à {contact} chez {client}',
    ],
  },
  stats: [
    ['11 jours', 'gagnés sur le paiement, médiane de 2 300 comptes'],
    ['38 s', 'du travail fini à la facture partie'],
    ['0 €', 'prélevé sur ce que paient vos clients'],
    ['94 %', 'des virements pointés avant votre réveil'],
    ['2,1', 'relances avant qu’un retardataire ordinaire paie'],
  ],
  steps: {
    title: [
      'Envoyer. Oublier. Apprendre que c’est payé.',
      'Trois gestes, dont deux à nous',
      'Du travail fini à l’argent reçu',
    ],
    items: [
      {
        title: '[L’écrire une fois|Dire ce que vous avez fait]',
        text: 'Clients, tarifs et TVA sont déjà là. Ou [transférez un PDF|envoyez une photo], nous lisons les montants.',
        rows: [
          ['[Site, mars|Étagères, chêne|Logo, final]', '{most}', 'faint'],
          ['[Deux jours de photo|Pose, un jour|Fichiers d’impression]', '{rest}', 'plain'],
          ['Total', '{amount}', 'total'],
        ],
      },
      {
        title: '[La voir lue|Savoir où elle dort]',
        text: 'Vous savez si elle a été ouverte, [transmise ou garée|transférée ou oubliée], et ce que ce client fait d’habitude ensuite.',
        rows: [
          ['Ouverte par {contact}', 'mar. 9 h 12', 'plain'],
          ['Transmise à la compta', 'mar. 9 h 40', 'plain'],
          ['Attendue', 'ven.', 'faint'],
        ],
      },
      {
        title: '[Elle se ferme seule|Rayée pendant votre sommeil]',
        text: 'Le virement arrive, {brand} retrouve sa facture et [arrête toute relance|rappelle la relance qui partait].',
        rows: [
          ['banque', '+{amount}', 'tag'],
          ['Pointé sur {no}', 'soldée', 'accent'],
        ],
      },
    ],
  },
  features: {
    title: [
      'Relancer sans courir',
      'Par des gens qui détestaient demander',
      'Cinq choses qu’un tableur ne fait pas',
    ],
    note: [
      'Pour studios, cabinets et ateliers d’une à [quarante|trente] personnes.',
      'Pour qui envoie de cinq à cinq cents factures par mois.',
      'Fait là où la même personne travaille et facture.',
    ],
    demo: {
      title: '[Des relances qui vous ressemblent|Le message gênant est écrit]',
      text: '[Trois tons, tirés de vos propres courriels.|Un ton par client, choisi une fois.] Rien ne part sans vos règles.',
      choices: ['Aimable', 'Neutre', 'Ferme'],
      messages: [
        'Bonjour {contact}, j’espère que le lancement s’est bien passé. La facture (({no})) était due le (({due})). Quand puis-je [l’attendre|y compter|espérer le virement] ?',
        'Bonjour {contact}, (({no})) du (({due})) reste ouverte. Le détail est joint. Merci de m’indiquer une date.',
        'Bonjour {contact}, la facture (({no})) est impayée depuis le (({due})). Le chantier s’arrête vendredi, sauf règlement.',
      ],
    },
    chart: [
      '[Une trésorerie prévisible|Une prévision qui connaît vos clients]',
      'Douze semaines d’avance, d’après la façon dont chacun [paie vraiment|a payé], pas d’après l’échéance.',
    ],
    chips: [
      'Votre banque, en lecture',
      '[2 400 banques d’Europe.|Presque toutes, de Lisbonne à Tallinn.] Nous regardons, sans toucher.',
      '7 pointés',
      '1 à voir',
    ],
    signs: [
      '[Six monnaies|Des sommes en six monnaies|L’argent des autres]',
      '[Facturé dans la leur, compté dans la vôtre,|Eux dans la leur, vous dans la vôtre,|Leur monnaie sur la facture,] au cours [de la banque centrale|officiel du jour].',
      '€',
      '£',
      '$',
      'kr',
      'zł',
      'Fr',
    ],
    code: [
      'La porte du comptable',
      '[Son propre accès, un export propre|Sa clé à lui, un fichier net|Un accès, un fichier] et aucune raison d’appeler en [avril|août].',
      'FEC · CSV · Factur-X',
    ],
  },
  compare: {
    title: ['Ce qui change le lundi', 'La même semaine, deux fois', 'Lundi matin, avant et après'],
    before: ['Avec un tableur', 'Avec un tiroir', 'Avec de la mémoire'],
    rows: [
      [
        'Qui est en retard ?',
        '[Ouvrir le tableur, la banque, comparer|Deux fenêtres, un doigt, ligne à ligne|Chercher, puis chercher encore]',
        'La première ligne, [montant compris|en rouge]',
      ],
      [
        'Le message gênant',
        '[Écrit à 18 h, adouci deux fois, parti mercredi|Quatre brouillons, puis le téléphone|Commencé lundi, toujours brouillon]',
        'Parti à dix heures, au ton choisi',
      ],
      [
        'Un virement arrive',
        '[Vous le voyez en fin de mois|Découvert par hasard|Il attend un dimanche de pluie]',
        'Pointé la nuit, relance arrêtée',
      ],
      ['La déclaration', 'Un [week-end|dimanche et une bouteille]', 'Un lien pour le comptable'],
      ['On paie la moitié', 'Une note, puis une seconde', 'Moitié soldée, moitié redatée'],
      ['Vous êtes malade', 'Personne ne réclame', 'Cela réclame, en votre nom'],
      ['Un nouveau client', 'L’espoir', 'Le délai de ses semblables'],
    ],
  },
  voices: [
    [
      'Nous avions 31 000 € dehors et personne pour demander. Six semaines après, 4 000, et je n’avais écrit aucun courriel.',
      'Menuiserie {last}, neuf personnes',
    ],
    [
      'Notre meilleur client était le plus lent. Je l’ai su le deuxième jour, j’ai augmenté le troisième.',
      'photographe, un studio',
    ],
    ['Je savais par cœur l’IBAN de chaque retardataire. La place s’est libérée.', 'secrétariat, Kiné {last}'],
    [
      'Mon mari relançait, trop gentiment. Le logiciel s’en charge, lui fait des meubles.',
      '{last} & {last}, ébénistes',
    ],
    ['Une facture de 2022 a été payée. J’avais déjà fait mon deuil.', 'traductions, un bureau'],
  ],
  pricing: {
    title: ['Un prix par maison, pas par siège', 'Moins cher qu’un retard', 'Trois prix, aucun pourcentage'],
    plans: [
      {
        name: 'Solo',
        who: 'Pour une personne et [quelques clients|cinq factures].',
        points: ['5 factures ouvertes', 'Accusés de lecture', 'Un compte en banque'],
      },
      {
        name: 'Atelier',
        who: 'Pour qui facture [chaque semaine|chaque vendredi|sans arrêt].',
        points: [
          'Factures sans limite',
          'Relances sur trois tons',
          'Pointage et prévision',
          'Comptable offert',
        ],
      },
      {
        name: 'Maison',
        who: 'Pour les groupes à [plusieurs sociétés|deux sociétés ou six|plus d’un nom].',
        points: ['Jusqu’à six sociétés', 'Règles de validation', 'Export par API'],
      },
    ],
  },
  faq: {
    title: ['Avant d’appeler le comptable', 'La main sur le portefeuille', 'Avant la première facture'],
    items: [
      [
        'Mes clients verront-ils quelque chose ?',
        'La même facture, de votre adresse. Les relances portent votre nom. Aucun portail à rejoindre.',
      ],
      [
        '{brand} peut-il déplacer de l’argent ?',
        'Non. L’accès est en lecture seule, et c’est la banque qui l’impose, pas nos bonnes manières.',
      ],
      [
        'Et si un client paie la moitié ?',
        'La moitié est soldée. Le reste garde sa date, et la relance suivante donne le bon montant.',
      ],
      [
        'Est-ce ma comptabilité ?',
        'Non, et votre comptable s’en réjouira. C’est le tiroir d’avant : envoyé, vu, payé, exporté.',
      ],
      [
        'Comment partir ?',
        'En un clic et un fichier. Toutes les factures en PDF et CSV, le compte disparaît après 30 jours.',
      ],
      [
        'Menace-t-il les gens ?',
        'Jamais. Le ton le plus ferme cite une date et un fait ; les avocats, c’est votre affaire.',
      ],
      [
        '[Et le client toujours en retard ?|L’un d’eux paie toujours tard.|Et celui qui tarde chaque fois ?]',
        '[On l’attend en retard, on prévoit avec,|Son retard est prévu,] on demande deux jours plus tôt que vous.',
      ],
      [
        'Faut-il ressaisir l’ancien ?',
        'Seulement les factures ouvertes, et une photo suffit. Dix prennent quatre minutes.',
      ],
    ],
  },
  closing: {
    title: [
      'Quelqu’un vous doit de l’argent.',
      'Commencez par la plus vieille.',
      'Dix factures, quatre minutes.',
    ],
    text: [
      'Importez les dix dernières et voyez qui, en quatre minutes environ.',
      'Nous envoyons un lien. Derrière, une zone de dépôt, puis une liste, la plus ancienne en tête.',
      'Apportez celle que vous repoussez. La relance est souvent déjà écrite.',
    ],
    action: 'Commencer',
  },
};
