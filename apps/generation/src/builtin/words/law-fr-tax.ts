import type { LawTopicWords } from './law.js';

export const LAW_FR_TAX: LawTopicWords = {
  names: [
    'Cabinet {last}',
    '{last} Comptabilité',
    'Le Grand Livre',
    'Comptoir {district}',
    '{last} & Associés',
  ],
  headlines: {
    ledger: [
      ['Deux traits', 'sous chaque année.'],
      ['Il reste plus', 'que l’an dernier.'],
      ['Le cinq du mois,', 'tout est clos.'],
    ],
    files: [
      ['Apportez', 'la boîte à chaussures.'],
      ['Chaque reçu', 'trouve son tiroir.'],
      ['En mai, c’est tôt.', 'En juillet, non.'],
    ],
  },
  subs: [
    'Experts-comptables à {place} pour [boutiques, cabinets et gens à trois métiers|indépendants et familles], et pour boîtes à chaussures de [toute taille|tout âge].',
    'Comptes, paies et déclarations, {street}. Pour ceux qui aiment mieux [pétrir|bâtir|enseigner] que compter.',
    'Un petit cabinet, une [longue|grande] table. On tient les livres [chaque mois|au fil de l’eau], et le printemps redevient une saison.',
  ],
  notes: [
    ['le 5', 'vos chiffres du mois'],
    ['3', 'conseils'],
    ['0', 'déclaration en retard'],
  ],
  fieldsTitle: ['Quoi dans quel tiroir', 'Quatre tiroirs', 'Ce que nous tenons'],
  fieldsLead: [
    'Prenez un tiroir ou tous. [On s’arrête à la fin d’un mois.|La plupart commencent par un.]',
    'Sur chacun, un nom, et cette personne [décroche|répond].',
    'On classe, vous signez. Entre les deux, on dit ce que les chiffres [signifient|préparent].',
  ],
  fields: [
    {
      tab: 'Livres',
      title: 'Le mois, clos le cinq',
      text: [
        'Les reçus en photo, la banque toute seule. Le cinq, vous voyez ce qui reste.',
        'On saisit chaque mois, pour que personne n’ait à se souvenir du dîner de mars.',
        'La caisse, le terminal et le tiroir sont d’accord le quatre au soir.',
      ],
      asked: ['« J’ai tout. Quelque part. »', '« C’est bien mon compte ? »'],
    },
    {
      tab: 'Paies',
      title: 'Pour deux ou pour quarante',
      text: [
        'À l’heure, même si l’un part le trois et l’autre arrive le neuf.',
        'Maladie, pourboires, vélo : on sait où cela se range.',
        'Une embauche demande cinq numéros. On les réclame avant le premier matin.',
      ],
      asked: ['« Elle commence lundi. »', '« Combien coûte un apprenti ? »'],
    },
    {
      tab: 'Déclarations',
      title: 'Un soir par an, pas douze',
      text: [
        'Dix-huit questions pour vous. Les formulaires, c’est nous.',
        'Chaque avis est recalculé. Un sur six est faux.',
        'On sait ce que déduisent vos confrères, et ce qu’il en advint.',
      ],
      asked: ['« Ils le veulent vendredi. »', '« C’est trop peu. Je crois. »'],
    },
    {
      tab: 'Débuts',
      title: 'De l’idée au numéro',
      text: [
        'En solo, à deux, en société : trois calculs, vous choisissez.',
        'La première facture est toujours fausse. On la relit avant.',
        'Compte, numéro, première facture : dix-neuf jours si personne ne traîne.',
      ],
      asked: ['« J’ai démissionné hier. »', '« Faut-il une société ? »'],
    },
    {
      tab: 'Maison',
      title: 'Louer, hériter, transmettre',
      text: [
        'Ce qu’un toit coûte et ce qu’il épargne, sur une feuille.',
        'Donner une maison prend des années. Venez tôt.',
        'Le loyer entre, les travaux sortent, la chaudière sur douze ans.',
      ],
      asked: ['« On voudrait la donner aux enfants. »', '« Les combles paient un loyer. »'],
    },
  ],
  roles: [
    {
      role: 'Livres et paies',
      text: [
        'Voit deux chiffres inversés à l’autre bout de la pièce.',
        'A tenu la caisse d’un hôtel, la nuit. Clôt chaque jour comme si c’était le dernier.',
        'Reconnaît vos fournisseurs à leur typographie.',
        'N’a jamais clos un mois le six.',
      ],
    },
    {
      role: 'Déclarations et contrôles',
      text: [
        'Neuf ans aux impôts. On se salue encore.',
        'Collectionne les avis faux. Quatre classeurs.',
        'Lit les avis par la fin : l’erreur y est.',
        'Écrit une réclamation en quatre phrases.',
      ],
    },
    {
      role: 'Débuts et maisons',
      text: [
        'A ouvert deux boutiques et fermé une, proprement.',
        'Explique l’amortissement avec une pomme.',
        'Demande ce que vous feriez si cela marchait.',
        'Calcule chaque idée trois fois, la dernière sous la pluie.',
      ],
    },
  ],
  steps: [
    {
      when: 'D’abord',
      title: 'On regarde',
      text: [
        'Apportez l’an dernier. Quarante minutes, et vous savez ce qu’on changerait.',
        'Un entretien sur votre dernier avis. Il est offert.',
        'On ouvre trois tiroirs et vos deux dernières lettres.',
      ],
    },
    {
      when: 'Semaine 2',
      title: 'On installe',
      text: [
        'Une appli pour les reçus, un fil vers la banque, une liste courte.',
        'Les vieux logiciels déménagent un jour calme.',
        'Un après-midi, deux mots de passe, une photo de reçu.',
      ],
    },
    {
      when: 'Par mois',
      title: 'Le cinq',
      text: [
        'Trois chiffres : entré, sorti, mis de côté.',
        'Une page. Si c’est bizarre, on appelle avant.',
        'Vous ouvrez un courriel. Quatre minutes.',
      ],
    },
    {
      when: 'Par an',
      title: 'Deux traits',
      text: [
        'Tout est prêt en juin. Puis on boit un café.',
        'L’année finit par un double trait.',
        'Vous comptez les étagères, on compte le reste.',
      ],
    },
  ],
  fees: [
    { name: 'Comptes, un mois', note: 'jusqu’à 60 pièces', euros: 140 },
    { name: 'Une fiche de paie', note: 'par personne et par mois', euros: 16 },
    { name: 'Bilan annuel', note: 'entreprise individuelle', euros: 960 },
    { name: 'Déclaration', note: 'un foyer', euros: 320 },
  ],
  feesLead: [
    'Une somme fixe par mois, pour un an. [Les appels sont offerts.|Aucun compteur ne tourne.]',
    'Peu de pièces, petite facture. [On recompte en mars.|Cela baisse aussi.]',
    'Hors taxes, car l’entreprise les récupère. L’exemple montre les deux.',
    'En janvier, vous savez la somme de l’année. [Les appels y sont.|Elle tient douze mois.]',
  ],
  billNote: [
    'Une boutique, deux employés, un mois.',
    'Un mois d’un café, reçus en photo.',
    'Un mois comme un autre, clos le cinq.',
  ],
  faqs: [
    [
      'J’ai trois ans de retard. C’est fini ?',
      'Non. Vous apportez les boîtes, on écrit d’abord au fisc. Un retard est une somme, pas un crime.',
    ],
    [
      'Un contrôle est annoncé. Que faire ?',
      'Rien pendant une semaine. On s’assied à côté de vous et on répond à ce qui est demandé.',
    ],
    ['Puis-je garder mon logiciel ?', 'Souvent, oui. On en lit neuf et on en maudit deux.'],
    [
      'Et si je déteste les chiffres ?',
      'Vous êtes en bonne compagnie. Vous en aurez trois par mois, en mots.',
    ],
    ['Puis-je partir ?', 'À la fin de chaque mois, avec vos données, classées.'],
    [
      'Cela marche avec ma caisse ?',
      'Si elle fait un fichier, oui. Si elle fait du papier, aussi, moins vite.',
    ],
    ['Parlez-vous au fisc pour moi ?', 'C’est l’essentiel du travail. Vous signez seulement le mandat.'],
    ['Un reçu sans date vaut-il quelque chose ?', 'Peu. Avec une photo du jour, il passe souvent.'],
    ['Que paierai-je l’an prochain ?', 'On le dit à l’automne, quand on peut encore agir.'],
    ['Puis-je poser de petites questions ?', 'Tous les jours. Elles coûtent moins que de petites erreurs.'],
  ],
  contactTitle: ['Envoyez le dernier avis', 'Commencez par un reçu', 'Qu’y a-t-il dans la boîte ?'],
  contactText: [
    'Dites ce que vous faites, à combien, et ce qui pèse. {host} répond demain.',
    'Commencez par la question gênante. [On la connaît.|C’est la meilleure.]',
    'Deux lignes suffisent. On propose un jour pour quarante minutes.',
    'Combien de pièces, de gens, depuis quand. {host} donne un prix [demain|en un jour].',
  ],
};
