import type { ProductWords } from './saas.js';

export const UPTIME_FR: ProductWords = {
  names: ['Veilleur', 'Pouls Régulier', 'Nuit Calme', 'Phare Neuf', 'Sentinelle', 'Garde-Ligne'],
  headlines: [
    'En panne à 3 h 12. Vous dormiez.',
    'Savoir avant le premier reproche.',
    'Neuf secondes. Personne n’a vu.',
    'Un téléphone sonne. Le bon.',
  ],
  subs: [
    '{brand} vérifie ce que font vos utilisateurs, pas ce que disent vos serveurs, et réveille une seule personne quand il le faut.',
    'Pour petites équipes aux longues nuits. {brand} regarde toutes les dix secondes depuis six villes et se tait si tout va.',
    '{brand} distingue un hoquet d’une panne, rédige la première note et laisse dormir les autres.',
    'Quatre-vingt-dix alertes par semaine, c’est aucune. {brand} en envoie [deux|trois], et elles ont leurs raisons.',
  ],
  actions: ['10 contrôles gratuits', 'Surveiller une page', 'Voir depuis six villes'],
  panel: {
    menu: ['Contrôles', 'Incidents', 'Astreinte', 'Page d’état', 'Rapports', 'Silence'],
    title: 'Arrêts en mars',
    columns: ['p95', 'Contrôle', 'Depuis', 'État', 'Min'],
    rows: [
      'panier',
      'api.commandes',
      'recherche',
      'connexion',
      'images',
      'webhooks',
      'courriels',
      'facturation',
      'docs',
    ],
    states: ['revenu à 3 h 12', 'lent', 'stable'],
    chart: ['Par semaine', '{check} prend {share} % des minutes.'],
    labels: ['s. 10', 's. 11', 's. 12', 's. 13'],
    card: ['Réveil à 3 h 12', '{who}, 1 sur 6. Répondu en 48 s.'],
  },
  stats: [
    ['10 s', 'entre deux regards, depuis six villes'],
    ['1', 'personne réveillée, médiane de 1 400 incidents'],
    ['0', 'fausse alerte après le second avis, ce trimestre'],
    ['48 s', 'de la sonnerie au premier mot humain'],
    ['3 h', 'du matin est l’heure préférée, on a compté'],
  ],
  steps: {
    title: [
      'Regarder. Douter. Puis réveiller.',
      'Deux avis avant toute alerte',
      'Comment une nuit reste calme',
    ],
    items: [
      {
        title: '[Montrer ce que font les gens|Le parcours, une fois]',
        text: '[Vous faites une fois le chemin d’un client : entrer, chercher, payer.|Vous montrez le chemin, nous prenons des notes.|Entrer, chercher, payer : une démonstration suffit.] Ce parcours est refait toutes les [dix secondes|dix secondes, de six villes].',
        rows: [
          ['connexion', '210 ms', 'plain'],
          ['recherche « lampe »', '340 ms', 'plain'],
          ['paiement, carte test', '1,1 s', 'total'],
        ],
      },
      {
        title: '[Demander ailleurs|Se méfier du premier rouge]',
        text: '[Un résultat rouge est répété d’ailleurs avant qu’on vous en parle.|Ce qu’une seule ville voit rouge ne réveille personne.|Le rouge est redemandé, depuis un autre pays.] Les réseaux ont le hoquet ; [les gens, du sommeil|l’astreinte, non].',
        rows: [
          ['{one}', 'sans réponse', 'faint'],
          ['{two}', 'sans réponse', 'plain'],
          ['D’accord', '3:12:09', 'total'],
        ],
      },
      {
        title: '[Réveiller une personne|Faire sonner un téléphone]',
        text: '[Par appel, pas par canal.|Ça sonne, ça ne publie pas.|Un téléphone sonne, aucun canal ne déborde.] Sans réponse en 90 secondes, c’est [au suivant|la ligne suivante de la liste].',
        rows: [
          ['appel : {who}', '3:12:14', 'tag'],
          ['Répondu', '48 s', 'accent'],
        ],
      },
    ],
  },
  features: {
    title: ['Fort une fois, muet sinon', 'Pour gens à oreiller', 'Cinq façons de ne pas être réveillé'],
    note: [
      'Pour équipes d’une à trente personnes dont on a besoin la nuit.',
      'Pour développeurs qui ont aussi [des enfants|des voisins|un train].',
      'Par quatre personnes qui ont partagé une astreinte six ans.',
    ],
    demo: {
      title:
        '[La première note, déjà écrite|Des mots pour trois heures du matin|Écrite avant la première question]',
      text: '[Des mots simples, à partir de ce qu’on sait.|Ce qu’on sait, et que votre tante comprendrait.|Pas d’adjectifs, des heures et des noms.] Vous [lisez, vous envoyez|changez un mot, vous envoyez].',
      choices: ['Clients', 'Équipe', 'Direction'],
      messages: [
        'Depuis ((3 h 12)), {check} répond plus lentement. Rien n’est perdu. Prochaine note à ((3 h 45))[, plus tôt si c’est fini|, ou dès que tout est revenu|].',
        '(({check})) sans réponse de {one} et {two} à ((3:12:09)). Dernière livraison : 02:58. {who} s’en occupe.',
        '[Un service a ralenti|Quelque chose a traîné|Une partie a peiné] ((des minutes, pas des heures)). [Perdu : rien, sauf un peu de sommeil. La suite à neuf heures.|Aucune donnée perdue, un rêve oui. Détails à neuf heures.|C’est fini ; le journal vous attend jusqu’à neuf heures.]',
      ],
    },
    chart: [
      '[Lent, c’est déjà en panne|La lenteur se voit aussi|La pente avant la chute]',
      'Vous voyez [la semaine|l’heure|le jeudi] où la recherche [s’est alourdie|s’est mise à traîner|a pris du poids], et la livraison coupable.',
    ],
    chips: [
      '[Les livraisons sur la courbe|Ce qui est sorti, et quand|Chaque sortie laisse un trait]',
      '[Chaque version est un trait.|Une livraison, une marque.|Ce qui sort est dessiné.] La faute est un clic, [pas une réunion|rien de plus].',
      '14 versions',
      '1 suspecte',
    ],
    signs: [
      'Six villes',
      '[Vu de là où sont vos utilisateurs|Vu des rues de vos utilisateurs|Comme chez les gens qui paient], par de [vraies lignes|lignes ordinaires].',
      'FRA',
      'DUB',
      'IAD',
      'SIN',
    ],
    code: [
      '[Un fichier, dans votre dépôt|Tout tient dans un fichier|Les contrôles, près du code]',
      '[Les contrôles vivent près du code qu’ils gardent|Chaque contrôle loge à côté de ce qu’il regarde|Ils sont rangés dans le dossier du code] et [relus|fusionnés] avec lui.',
      'checks.yaml · Terraform · CLI',
    ],
  },
  compare: {
    title: ['Ce qui change à 3 h 12', 'Une nuit, deux fois', 'La même panne, deux équipes'],
    before: ['Avec six tableaux de bord', 'Avec un canal bruyant', 'Avec de l’espoir'],
    rows: [
      ['Est-ce vrai ?', 'Recharger, demander, recharger', 'Deux villes sont d’accord'],
      ['Qui se lève ?', 'Tout le canal', 'Une personne, par téléphone'],
      ['Que dit-on ?', 'Rien avant 4 h 30', 'Une note à relire'],
      ['Le lendemain', 'Une réunion sur la chronologie', 'La chronologie'],
      ['C’était le réseau', 'On l’apprend au petit-déjeuner', 'On ne l’apprend jamais'],
      ['Qui est d’astreinte ?', 'Un tableau de mai', 'Le nom à l’écran'],
      ['Quelle livraison ?', 'Chercher, deviner, s’excuser', 'Le trait avant la chute'],
    ],
  },
  voices: [
    [
      'De quarante alertes par nuit à trois par mois. La première semaine, nous avons appelé le support : on le croyait cassé.',
      'technique, Billets {last}, sept personnes',
    ],
    [
      'Ça sonne, je regarde, je reviens en arrière, je dors. Mon mari m’a demandé si j’avais rêvé.',
      'd’astreinte pour une plateforme scolaire',
    ],
    [
      'Un client nous a remerciés pour la note. Je ne savais pas que ça existait.',
      'Cartes {last}, équipe de trois',
    ],
    [
      'Le téléphone d’astreinte dort dans un tiroir. On le sort pour son anniversaire.',
      'exploitation, Rail {last}',
    ],
    [
      'Il a trouvé un panier cassé à Singapour. Nous ignorions y avoir des clients.',
      'boutique de lampes, quatre personnes',
    ],
  ],
  pricing: {
    title: [
      'Un prix par contrôle, jamais par alerte',
      'Une alerte doit nous coûter',
      'Le sommeil, en trois tailles',
    ],
    plans: [
      {
        name: 'Nuit',
        who: 'Pour un produit et [une personne|un téléphone].',
        points: ['10 contrôles', 'Toutes les 60 secondes', 'Un téléphone'],
      },
      {
        name: 'Garde',
        who: 'Pour une équipe qui [tourne|se partage les nuits|n’a qu’un téléphone].',
        points: [
          '100 contrôles, chaque 10 s',
          'Six villes, second avis',
          'Roulement et silence',
          'Page d’état à votre nom',
        ],
      },
      {
        name: 'Port',
        who: 'Pour plusieurs équipes et [promesses|contrats|fuseaux].',
        points: ['Contrôles sans limite', 'Rapport par client', 'Connexion unique'],
      },
    ],
  },
  faq: {
    title: ['Avant de donner votre numéro', 'Demandé à 3 h 13', 'Avant la première sonnerie'],
    items: [
      [
        'Me réveillera-t-il pour rien ?',
        'Pas sans que deux villes s’accordent. Sinon, le mois est offert, et nous lisons le journal avec vous.',
      ],
      [
        'Et si {brand} tombe ?',
        'Une seconde société nous contrôle et appelle le même téléphone. Nous publions combien de fois : deux depuis 2021.',
      ],
      [
        'Voyez-vous nos données ?',
        'Seulement ce que voit le parcours, avec un compte de test. Les contenus sont jetés après.',
      ],
      [
        'Peut-il redémarrer des choses ?',
        'Non. Il appelle une personne, ou un hook écrit par vous. Nous avons un avis sur les robots root.',
      ],
      [
        'Comment partir ?',
        'Avec le fichier des contrôles et l’historique en CSV. Il n’y a rien d’autre à prendre.',
      ],
      [
        'Et pendant une maintenance ?',
        'Dites de quand à quand. Personne n’est réveillé, et le rapport dit pourquoi.',
      ],
      [
        'Nous ne sommes que deux.',
        'Alors une semaine chacun, et qui a mal dormi passe la main jusqu’à midi.',
      ],
      [
        'Faut-il installer quelque chose ?',
        'Non. Il regarde du dehors, comme vos utilisateurs. C’est tout l’intérêt.',
      ],
    ],
  },
  closing: {
    title: [
      'Quelque chose est lent en ce moment.',
      'Le sommeil est une fonction. Livrez-le.',
      'Cette nuit pourrait être calme.',
    ],
    text: [
      'Collez une adresse et voyez-la depuis six villes, en une minute.',
      'Une adresse, un numéro, et vous pouvez fermer le portable.',
      'Nous regardons un jour et disons pourquoi nous vous aurions réveillé.',
    ],
    action: 'Surveiller une page',
  },
};
