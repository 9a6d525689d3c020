import type { LawTopicWords } from './law.js';

export const LAW_FR_NOTARY: LawTopicWords = {
  names: ['Étude {last}', 'Maître {host}', 'Étude {district}', '{last} & {last}, notaires'],
  headlines: {
    seal: [
      ['Lu à voix haute,', 'puis scellé.'],
      ['Signé à onze heures.', 'Pour toujours.'],
      ['Cordon, sceau,', 'votre nom.'],
    ],
    contract: [
      ['Demandez au § 3,', 'pas après.'],
      ['Chaque clause,', 'à voix haute.'],
    ],
  },
  subs: [
    'Une étude à {place} pour [maisons, mariages et dernières volontés|clés, anneaux et testaments], qui lit lentement et [aime|attend] les questions.',
    'Actes, testaments, signatures, {street}. Nous sommes aux deux parties, et [c’est pourquoi cela tient|tout est là].',
    'Pour qui [achète|bâtit|épouse|fonde] une fois dans sa vie et veut comprendre [tout|la page quatre].',
    'Notaires, {street}. On lit à voix haute ce que d’autres [parcourent|signent], et l’on s’arrête à chaque question.',
  ],
  notes: [
    ['35 min', 'pour lire un acte'],
    ['{since}', 'plus ancien dossier'],
    ['2', 'parties, toujours'],
  ],
  fieldsTitle: [
    'Ce qui veut un sceau',
    'Quatre sortes d’actes',
    'Ce qu’on lie ici',
    'Quatre raisons de venir',
    'Ce qui doit durer',
  ],
  fieldsLead: [
    'Peu de choses demandent un notaire. Celles-ci, oui.',
    'Nous ne sommes d’aucun côté. [C’est le service.|Ou des deux.]',
    'Un projet arrive deux semaines avant. Griffonnez dessus.',
    'Ce qu’on scelle ici se lira encore dans [quatre-vingts|cent] ans.',
    'On ne vend rien, on [constate|lit]. Puis on répond de chaque mot.',
    'Le papier est épais, les phrases le sont moins. [On y veille.|Demandez les nôtres.]',
  ],
  fields: [
    {
      tab: 'Maisons',
      title: 'Acheter, vendre, transmettre',
      text: [
        'On vérifie le registre, on garde l’argent à l’abri, on dit quand remettre les clés.',
        'Entre la poignée de main et les clés, neuf étapes. On les fait toutes.',
        'Servitudes, vieilles hypothèques, un puits : on les trouve avant que vous payiez.',
        'Le compromis d’abord, dix jours pour réfléchir, puis l’acte.',
      ],
      asked: [
        '« Quand dois-je payer ? »',
        '« Y a-t-il une dette dessus ? »',
        '« Le voisin passe par le jardin. »',
        '« On vend avant d’acheter ? »',
      ],
    },
    {
      tab: 'Testaments',
      title: 'Vos mots, et valables',
      text: [
        'Vous le dites, on l’écrit pour que cela survive aux cousins.',
        'Gardé au fichier, trouvé quand il faut.',
        'Neuf lignes suffisent souvent. On demande la dixième.',
        'Une page, deux témoins, et la paix à table.',
      ],
      asked: [
        '« À la main, cela ne suffit pas ? »',
        '« J’aimerais en oublier un. »',
        '« On peut changer d’avis ? »',
        '« Et la maison de famille ? »',
      ],
    },
    {
      tab: 'Mariage',
      title: 'Avant, pendant, après',
      text: [
        'Un contrat est une conversation avec témoin. On repart bras dessus, bras dessous.',
        'À moi, à toi, à nous : trois colonnes, de jour.',
        'Convenu en mars, lu en avril, oublié au tiroir : le meilleur des cas.',
        'Un régime se change aussi. Cela prend un mois et deux cafés.',
      ],
      asked: [
        '« Elle a la société, moi l’appartement. »',
        '« N’est-ce pas peu romantique ? »',
        '« On a déjà deux enfants. »',
        '« Chacun ses dettes ? »',
      ],
    },
    {
      tab: 'Mandats',
      title: 'Quelqu’un qui puisse décider',
      text: [
        'Un mandat prend une demi-heure. Absent, il manque des années.',
        'Banque, médecin, courrier : vous dites qui, et pour quoi.',
        'Cela se reprend à tout moment, en une phrase.',
        'On le rédige un jour calme, pour un jour qui ne l’est pas.',
      ],
      asked: [
        '« Mon père est tombé. »',
        '« Nous ne sommes pas mariés. »',
        '« Elle oublie des choses. »',
        '« Qui paiera les factures ? »',
      ],
    },
    {
      tab: 'Sociétés',
      title: 'Fondées, changées, closes',
      text: [
        'Des statuts au registre en dix jours, si les parts sont claires.',
        'Nouvel associé, nouveau siège : un rendez-vous.',
        'Qui tranche quand deux disent oui et un dit non : on l’écrit d’abord.',
        'Fermer se prépare aussi bien qu’ouvrir.',
      ],
      asked: [
        '« On est trois, et amis. »',
        '« Il veut sortir en juin. »',
        '« Mon frère apporte le four. »',
        '« On déménage le siège. »',
      ],
    },
  ],
  roles: [
    {
      role: 'Notaire',
      text: [
        'Lit tout à voix haute et s’arrête là où l’on retient son souffle.',
        'A scellé quatre générations d’une ferme.',
        'Prête à tout le monde son seul stylo de signature.',
        'Lit à la vitesse d’un omnibus.',
        'Ne s’assied jamais au bout de la table.',
      ],
    },
    {
      role: 'Maisons et registres',
      text: [
        'Trouve une servitude de 1911 avant midi.',
        'Parle couramment le cadastre.',
        'Sait à qui est le mur du fond.',
        'Garde les vieux plans à plat, sous les tasses.',
        'Connaît trois façons d’écrire votre rue.',
      ],
    },
    {
      role: 'Familles et testaments',
      text: [
        'Pose la question que personne n’a écrite.',
        'Mouchoirs, crayons, et un très long arbre.',
        'Écrit « à ma filleule, la pendule » et veut dire celle-là.',
        'Laisse de longs silences, exprès.',
        'Demande toujours des nouvelles du chien.',
      ],
    },
  ],
  steps: [
    {
      when: 'Jour 1',
      title: 'Vous racontez',
      text: [
        'Les noms, ce qui est convenu ou non. Un appel suffit.',
        'Six questions, par courrier.',
        'Quelle maison, quelles personnes, quel jour.',
        'On vous rend une liste de six papiers, pas sept.',
      ],
    },
    {
      when: 'Jour 5',
      title: 'Le projet',
      text: [
        'Aux deux parties, le même jour, les doutes marqués.',
        'Par écrit, avec notes en marge.',
        'Douze pages, dont quatre à changer comme vous voulez.',
        'Les mots rares sont expliqués en bas.',
      ],
    },
    {
      when: 'Jour 19',
      title: 'On lit',
      text: [
        'À voix haute, avec des pauses. Puis on signe.',
        'Trente-cinq minutes, trois copies, un cordon.',
        'Chaque nom, chaque somme, chaque virgule utile.',
        'Vous pouvez interrompre. C’est même conseillé.',
      ],
    },
    {
      when: 'Après',
      title: 'On s’en charge',
      text: [
        'Registre, impôts, banque. Une lettre vous dit quand c’est fait.',
        'On écrit onze lettres pour que vous n’en écriviez aucune.',
        'L’acte part au registre, votre copie par la poste.',
        'Les clés changent de main, on vous dit l’heure.',
      ],
    },
  ],
  fees: [
    { name: 'Une signature', note: 'certifiée, sur place', euros: 40 },
    { name: 'Un mandat', note: 'rédigé, lu, inscrit', euros: 190 },
    { name: 'Un testament', note: 'pour une personne', euros: 260 },
    { name: 'Vente d’appartement', note: 'acte et suites', euros: 1480 },
  ],
  feesLead: [
    'Les frais sont fixés par la loi, conseil et projet compris. Voici des sommes courantes.',
    'Ils suivent la valeur, pas la durée. [Demandez donc.|Prenez votre temps.]',
    'Aucune étude n’est moins chère. Choisissez celle qui explique.',
    'Le barème est public. [On vous montre votre ligne.|On le lit ensemble.]',
    'Une grande part revient à l’État. [On sépare les deux colonnes.|La nôtre est plus courte.]',
  ],
  billNote: [
    'Un couple, deux mandats et une signature, une matinée.',
    'Ce que deux personnes ont payé en mai.',
    'Un jeudi, le couple au complet, café compris.',
    'Deux sœurs, un mandat chacune et une copie certifiée.',
    'Un samedi de mars, deux signatures, une clé.',
  ],
  faqs: [
    [
      'Et si je ne comprends pas ?',
      'Alors on ne signe pas. On relit autrement, jusqu’à ce que tout le monde hoche la tête.',
    ],
    ['De quel côté êtes-vous ?', 'D’aucun, et cela protège les deux. Si l’on force quelqu’un, on s’arrête.'],
    ['Dois-je tout apporter ?', 'Votre pièce d’identité et vous. Les registres, on va les chercher.'],
    ['L’argent est-il en sûreté ?', 'Oui. Personne ne paie avant que l’achat soit garanti au registre.'],
    ['Peut-on changer un testament ?', 'Aussi souvent que vous changez d’avis. Le dernier compte.'],
    ['Faut-il venir à deux ?', 'Pas toujours. Une procuration peut occuper la seconde chaise.'],
    ['Le projet nous engage-t-il ?', 'Non. Un projet est du papier. Lu et signé, il devient un acte.'],
    [
      'Ma cousine peut-elle traduire ?',
      'Qu’elle écoute, volontiers. Pour traduire, il faut un serment : on s’en occupe.',
    ],
    [
      'Combien de temps le gardez-vous ?',
      'Soixante-quinze ans ici, puis aux archives, dans une pièce sans fenêtre.',
    ],
    ['Que coûte une erreur ?', 'Rien, si on la trouve avant de signer. C’est pourquoi l’on lit lentement.'],
    ['Pouvez-vous venir chez nous ?', 'À l’hôpital et au quatrième étage, oui. Le sceau fait le voyage.'],
    [
      'Pourquoi est-ce si cher, une vente ?',
      'Quatre cinquièmes vont à l’État. On vous montre la ligne qui est la nôtre.',
    ],
  ],
  contactTitle: [
    'Demandez un projet',
    'Quel acte est-ce ?',
    'Une date pour deux',
    'Décrivez-le en une ligne',
    'Prenez date',
  ],
  contactText: [
    'Dites de quoi il s’agit et qui participe. {host} envoie demain la liste des papiers.',
    'Pas besoin de noms. Dites quoi et quand, la somme revient.',
    'Inutile de connaître le mot. [Décrivez.|Nous l’avons.]',
    'Maison, testament, société ? {host} répond par [trois questions|une liste courte].',
    'Dites qui signe et si quelqu’un est loin. [La procuration existe.|On sait faire.]',
    'Un mot, une rue, une année : [cela suffit|on part de là].',
  ],
};
