import type { LawWords } from './law.js';

export const LAW_FR: LawWords = {
  links: {
    fields: 'Domaines',
    people: 'Équipe',
    method: 'Déroulement',
    fees: 'Honoraires',
    faq: 'Questions',
    contact: 'Écrire',
  },
  topics: {
    law: {
      names: [
        'Cabinet {last}',
        '{last} & Filles',
        'Cabinet {district}',
        '{last} Avocats',
        'Cabinet de l’Angle',
      ],
      headlines: {
        files: [
          ['Apportez la lettre.', 'Même fermée.'],
          ['Votre affaire a', 'son dossier à midi.'],
          ['Un dossier,', 'un seul nom dessus.'],
        ],
        contract: [
          ['Lisez le § 7', 'avant de signer.'],
          ['La page neuf,', 'en clair.'],
          ['Les petites lignes,', 'à voix haute.'],
        ],
        balance: [
          ['Pesé lundi,', 'répondu mercredi.'],
          ['Cela vaut-il la peine ?', 'On pèse d’abord.'],
          ['Les deux côtés,', 'puis le vôtre.'],
        ],
      },
      subs: [
        'Avocats à {place} pour [locataires, héritiers et salariés|ceux qui préféreraient s’occuper d’autre chose], et pour les lettres à [fenêtre|tampon rouge].',
        'Un petit cabinet, {street}. Travail, logement, famille, succession, expliqués [au crayon|sur une feuille].',
        'Trois avocats pour [les ennuis ordinaires|les ennuis de tout le monde]. Si un procès n’en vaut pas la peine, on vous le dit [d’abord|tout de suite].',
      ],
      notes: [
        ['3', 'avocats'],
        ['48 h', 'pour une première réponse'],
        ['1 page', 'par avis'],
      ],
      fieldsTitle: ['Le nom des dossiers', 'Quatre tiroirs', 'Ce qu’on nous apporte'],
      fieldsLead: [
        'Nous faisons peu de choses et connaissons [quelqu’un|les bons] pour le reste.',
        'Pour chaque domaine, une personne répond. [Pas de numéro de ticket.|Son nom est sur la chemise.]',
        'Cherchez la phrase qui [vous ressemble|sonne comme vous]. Le dossier est déjà ouvert.',
      ],
      fields: [
        {
          tab: 'Travail',
          title: 'Licenciement, avertissement, rupture',
          text: [
            'Les délais courent dès la lettre. On regarde la date, puis le motif.',
            'La plupart des ruptures finissent par un accord. On calcule le vôtre avant.',
          ],
          asked: ['« Ils veulent que je signe aujourd’hui. »', '« Je l’ai appris par SMS. »'],
        },
        {
          tab: 'Logement',
          title: 'Bail, hausse, dépôt de garantie',
          text: [
            'Une hausse de loyer a une forme, et une sur trois la manque. On lit la vôtre deux fois.',
            'Pour locataires, et pour bailleurs d’un seul appartement.',
          ],
          asked: ['« La moisissure serait ma faute. »', '« J’attends mon dépôt depuis mars. »'],
        },
        {
          tab: 'Famille',
          title: 'Se séparer, et partager',
          text: [
            'Un accord à table coûte dix fois moins qu’au tribunal. La table, c’est nous.',
            'Les enfants, puis l’appartement, puis la voiture. Dans cet ordre, cela va vite.',
          ],
          asked: ['« On s’entend encore. En gros. »', '« Qui garde le chien ? »'],
        },
        {
          tab: 'Succession',
          title: 'Laisser, ou recevoir',
          text: [
            'Un testament tient sur une page, si quelqu’un pose avant les neuf bonnes questions.',
            'On met de l’ordre : qui hérite, qui attend, qui a la clé.',
          ],
          asked: ['« Mon frère a vidé l’appartement. »', '« Ce n’est qu’une petite maison. »'],
        },
        {
          tab: 'Contrats',
          title: 'Commandé, payé, jamais livré',
          text: [
            'Artisans, assureurs, voitures : on écrit la lettre qui sera lue.',
            'Ce qui fut convenu compte plus que l’imprimé. On cherche lequel est lequel.',
          ],
          asked: ['« L’assureur dit page neuf. »', '« Elle roulait le jour de l’achat. »'],
        },
      ],
      roles: [
        {
          role: 'Travail et contrats',
          text: [
            'A passé six ans de l’autre côté. Sait quelle clause on espère vous voir sauter.',
            'Lit les horaires de train par plaisir, les délais par métier.',
          ],
        },
        {
          role: 'Famille et successions',
          text: [
            'Médiatrice ou médiateur, selon le jour. Une table sans bout et de bons crayons.',
            'Dessine l’arbre de famille au dos du dossier.',
          ],
        },
        {
          role: 'Logement et travaux',
          text: [
            'Mesure les pièces en personne, au laser.',
            'Vient des chantiers. Croit aux photos avec un mètre dedans.',
          ],
        },
      ],
      steps: [
        {
          when: 'Jour 1',
          title: 'Vous envoyez',
          text: [
            'Photographiez chaque page, même blanche. On vous dit si un délai court.',
            'Une photo suffit. On cherche d’abord la date.',
          ],
        },
        {
          when: 'Jour 2',
          title: 'On appelle',
          text: [
            'Quinze minutes, offertes. Après, vous savez si nous servons à quelque chose.',
            'Un quart d’heure sans compteur. Souvent, cela suffit.',
          ],
        },
        {
          when: 'Semaine 1',
          title: 'Une page',
          text: [
            'Ce qu’on ferait, ce que cela coûte, les chances. Sans latin.',
            'Notre avis sur une feuille, avec une somme et un pourcentage.',
          ],
        },
        {
          when: 'Ensuite',
          title: 'Vous décidez',
          text: ['Lettre, table ou tribunal : vous choisissez, on y va.', 'Rien ne part que vous n’ayez lu.'],
        },
      ],
      fees: [
        { name: 'Premier entretien', note: 'une heure, déduite ensuite', euros: 120 },
        { name: 'Une lettre', note: 'lue, écrite, envoyée', euros: 240 },
        { name: 'Une heure', note: 'comptée par six minutes', euros: 190 },
        { name: 'Un testament', note: 'un projet, une retouche', euros: 480 },
      ],
      feesLead: [
        'Le prix de l’heure et leur nombre, [dits avant|par écrit].',
        'Si c’est plus long, on [appelle avant|demande d’abord]. Personne n’aime les enveloppes surprises.',
        'Hors taxes, puis toutes taxes. [Protection juridique ? On écrit à l’assureur.|Qui gagne récupère souvent une part.]',
      ],
      billNote: [
        'Un licenciement réglé par lettre, en trois semaines.',
        'Une hausse de loyer retirée. Deux lettres, puis le calme.',
        'Un dépôt de mars, rendu en juin. Personne n’a vu de juge.',
      ],
      faqs: [
        [
          'Est-ce trop tard ?',
          'Sans doute pas, mais donnez-nous la date aujourd’hui. La plupart des délais durent quelques semaines.',
        ],
        [
          'Irai-je au tribunal ?',
          'Quatre fois sur cinq, non. Une bonne lettre coûte moins qu’une mauvaise matinée.',
        ],
        [
          'Ai-je les moyens ?',
          'Vous connaissez la somme avant. Il y a aussi l’aide juridictionnelle, on remplit le formulaire avec vous.',
        ],
        [
          'Défendez-vous déjà mon bailleur ?',
          'On le vérifie avant que vous racontiez. Si oui, voici trois autres noms.',
        ],
        ['Quelqu’un le saura-t-il ?', 'Non. Ni votre chef, ni votre frère, pas même que vous avez appelé.'],
      ],
      contactTitle: ['Envoyez la première page', 'Quatre phrases suffisent', 'Que s’est-il passé ?'],
      contactText: [
        'Dites ce qui s’est passé, pas ce que dit la loi. {host} lit [aujourd’hui|ce soir] et répond demain.',
        'Qui, quoi, depuis quand, et ce que vous [voulez|craignez].',
        'S’il y a une date dans la lettre, commencez par elle. Le reste attendra.',
      ],
    },
    tax: {
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
            'On saisit chaque mois, pour que nul n’ait à se souvenir du dîner de mars.',
          ],
          asked: ['« J’ai tout. Quelque part. »', '« C’est bien mon compte ? »'],
        },
        {
          tab: 'Paies',
          title: 'Pour deux ou pour quarante',
          text: [
            'À l’heure, même si l’un part le trois et l’autre arrive le neuf.',
            'Maladie, pourboires, vélo : on sait où cela se range.',
          ],
          asked: ['« Elle commence lundi. »', '« Combien coûte un apprenti ? »'],
        },
        {
          tab: 'Déclarations',
          title: 'Un soir par an, pas douze',
          text: [
            'Dix-huit questions pour vous. Les formulaires, c’est nous.',
            'Chaque avis est recalculé. Un sur six est faux.',
          ],
          asked: ['« Ils le veulent vendredi. »', '« C’est trop peu. Je crois. »'],
        },
        {
          tab: 'Débuts',
          title: 'De l’idée au numéro',
          text: [
            'Seul, à deux, en société : trois calculs, vous choisissez.',
            'La première facture est toujours fausse. On la relit avant.',
          ],
          asked: ['« J’ai démissionné hier. »', '« Faut-il une société ? »'],
        },
        {
          tab: 'Maison',
          title: 'Louer, hériter, transmettre',
          text: [
            'Ce qu’un toit coûte et ce qu’il épargne, sur une feuille.',
            'Donner une maison prend des années. Venez tôt.',
          ],
          asked: ['« On voudrait la donner aux enfants. »', '« Les combles paient un loyer. »'],
        },
      ],
      roles: [
        {
          role: 'Livres et paies',
          text: [
            'Voit deux chiffres inversés à l’autre bout de la pièce.',
            'Ancien veilleur d’hôtel. Clôt chaque jour comme le dernier.',
          ],
        },
        {
          role: 'Déclarations et contrôles',
          text: ['Neuf ans aux impôts. On se salue encore.', 'Collectionne les avis faux. Quatre classeurs.'],
        },
        {
          role: 'Débuts et maisons',
          text: [
            'A ouvert deux boutiques et fermé une, proprement.',
            'Explique l’amortissement avec une pomme.',
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
          ],
        },
        {
          when: 'Semaine 2',
          title: 'On installe',
          text: [
            'Une appli pour les reçus, un fil vers la banque, une liste courte.',
            'Les vieux logiciels déménagent un jour calme.',
          ],
        },
        {
          when: 'Par mois',
          title: 'Le cinq',
          text: [
            'Trois chiffres : entré, sorti, mis de côté.',
            'Une page. Si c’est bizarre, on appelle avant.',
          ],
        },
        {
          when: 'Par an',
          title: 'Deux traits',
          text: ['Tout est prêt en juin. Puis on boit un café.', 'L’année finit par un double trait.'],
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
      ],
      contactTitle: ['Envoyez le dernier avis', 'Commencez par un reçu', 'Qu’y a-t-il dans la boîte ?'],
      contactText: [
        'Dites ce que vous faites, à combien, et ce qui pèse. {host} répond demain.',
        'Commencez par la question gênante. [On la connaît.|C’est la meilleure.]',
        'Deux lignes suffisent. On propose un jour pour quarante minutes.',
      ],
    },
    notary: {
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
      ],
      notes: [
        ['35 min', 'pour lire un acte'],
        ['{since}', 'plus ancien dossier'],
        ['2', 'parties, toujours'],
      ],
      fieldsTitle: ['Ce qui veut un sceau', 'Quatre sortes d’actes', 'Ce qu’on lie ici'],
      fieldsLead: [
        'Peu de choses demandent un notaire. Celles-ci, oui.',
        'Nous ne sommes d’aucun côté. [C’est le service.|Ou des deux.]',
        'Un projet arrive deux semaines avant. Griffonnez dessus.',
      ],
      fields: [
        {
          tab: 'Maisons',
          title: 'Acheter, vendre, transmettre',
          text: [
            'On vérifie le registre, on garde l’argent à l’abri, on dit quand remettre les clés.',
            'Entre la poignée de main et les clés, neuf étapes. On les fait toutes.',
          ],
          asked: ['« Quand dois-je payer ? »', '« Y a-t-il une dette dessus ? »'],
        },
        {
          tab: 'Testaments',
          title: 'Vos mots, et valables',
          text: [
            'Vous le dites, on l’écrit pour que cela survive aux cousins.',
            'Gardé au fichier, trouvé quand il faut.',
          ],
          asked: ['« À la main, cela ne suffit pas ? »', '« J’aimerais en oublier un. »'],
        },
        {
          tab: 'Mariage',
          title: 'Avant, pendant, après',
          text: [
            'Un contrat est une conversation avec témoin. On repart bras dessus, bras dessous.',
            'À moi, à toi, à nous : trois colonnes, de jour.',
          ],
          asked: ['« Elle a la société, moi l’appartement. »', '« N’est-ce pas peu romantique ? »'],
        },
        {
          tab: 'Mandats',
          title: 'Quelqu’un qui puisse décider',
          text: [
            'Un mandat prend une demi-heure. Absent, il manque des années.',
            'Banque, médecin, courrier : vous dites qui, et pour quoi.',
          ],
          asked: ['« Mon père est tombé. »', '« Nous ne sommes pas mariés. »'],
        },
        {
          tab: 'Sociétés',
          title: 'Fondées, changées, closes',
          text: [
            'Des statuts au registre en dix jours, si les parts sont claires.',
            'Nouvel associé, nouveau siège : un rendez-vous.',
          ],
          asked: ['« On est trois, et amis. »', '« Il veut sortir en juin. »'],
        },
      ],
      roles: [
        {
          role: 'Notaire',
          text: [
            'Lit tout à voix haute et s’arrête là où l’on retient son souffle.',
            'A scellé quatre générations d’une ferme.',
          ],
        },
        {
          role: 'Maisons et registres',
          text: ['Trouve une servitude de 1911 avant midi.', 'Parle couramment le cadastre.'],
        },
        {
          role: 'Familles et testaments',
          text: ['Pose la question que nul n’a écrite.', 'Mouchoirs, crayons, et un très long arbre.'],
        },
      ],
      steps: [
        {
          when: 'Jour 1',
          title: 'Vous racontez',
          text: ['Les noms, ce qui est convenu ou non. Un appel suffit.', 'Six questions, par courrier.'],
        },
        {
          when: 'Jour 5',
          title: 'Le projet',
          text: ['Aux deux parties, le même jour, les doutes marqués.', 'Par écrit, avec notes en marge.'],
        },
        {
          when: 'Jour 19',
          title: 'On lit',
          text: [
            'À voix haute, avec des pauses. Puis on signe.',
            'Trente-cinq minutes, trois copies, un cordon.',
          ],
        },
        {
          when: 'Après',
          title: 'On s’en charge',
          text: [
            'Registre, impôts, banque. Une lettre vous dit quand c’est fait.',
            'On écrit onze lettres pour que vous n’en écriviez aucune.',
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
      ],
      billNote: [
        'Un couple, deux mandats et une signature, une matinée.',
        'Ce que deux personnes ont payé en mai.',
        'Un jeudi, tous deux présents, café compris.',
      ],
      faqs: [
        [
          'Et si je ne comprends pas ?',
          'Alors on ne signe pas. On relit autrement, jusqu’à ce que vous hochiez la tête tous deux.',
        ],
        [
          'De quel côté êtes-vous ?',
          'D’aucun, et cela protège les deux. Si l’on force quelqu’un, on s’arrête.',
        ],
        ['Dois-je tout apporter ?', 'Votre pièce d’identité et vous. Les registres, on va les chercher.'],
        ['L’argent est-il en sûreté ?', 'Oui. Nul ne paie avant que l’acheteur soit inscrit.'],
        ['Peut-on changer un testament ?', 'Aussi souvent que d’avis. Le dernier compte.'],
      ],
      contactTitle: ['Demandez un projet', 'Quel acte est-ce ?', 'Une date pour deux'],
      contactText: [
        'Dites de quoi il s’agit et qui participe. {host} envoie demain la liste des papiers.',
        'Pas besoin de noms. Dites quoi et quand, la somme revient.',
        'Inutile de connaître le mot. [Décrivez.|Nous l’avons.]',
      ],
    },
  },
  contact: ['Dire ce qui s’est passé', 'Demander un entretien', 'Poser votre question'],
  look: ['Voir nos domaines', 'Quel tiroir est le vôtre', 'Lire comment on travaille'],
  drawn: {
    files: 'Dessin : des chemises, chacune avec son onglet',
    contract: 'Une page de contrat annotée',
    balance: 'Dessin : une balance, des poids et une lettre scellée',
    seal: 'Dessin : un acte avec cordon et sceau',
    ledger: 'Une page de comptes qui tombe juste',
  },
  fileNote: 'depuis {since}',
  contract: {
    heading: 'Lu chez nous la semaine dernière',
    clauses: [
      {
        title: 'Durée',
        text: 'Le présent contrat est reconduit pour un an, sauf dénonciation écrite trois mois avant son terme.',
        note: 'Donc : 30 septembre, à noter.',
      },
      {
        title: 'Frais',
        text: 'Le client supporte tous les frais y afférents, notamment ceux visés à l’annexe B.',
        note: 'Pas d’annexe B. La demander.',
      },
      {
        title: 'Divers',
        text: 'Toute modification requiert la forme écrite, y compris la renonciation à celle-ci.',
        note: 'Dit à la porte : ne compte pas.',
      },
      {
        title: 'Lieu',
        text: 'Les tribunaux du siège du prestataire sont seuls compétents, dans les limites de la loi.',
      },
    ],
  },
  ledger: {
    heading: 'Un an d’une petite boutique',
    columns: ['Poste', 'Montant'],
    rows: ['Recettes', 'Marchandises', 'Loyer', 'Salaires', 'Tout le reste'],
    result: 'Bénéfice',
    after: ['Impôts', 'Santé, retraite'],
    left: 'Il reste',
  },
  deed: 'Lu, approuvé, signé',
  peopleTitle: ['Le nom sur le dossier', 'À qui vous parlez', 'Trois qui décrochent'],
  peopleLead: [
    'Vous parlez à qui fait le travail. [Personne entre les deux.|Du premier appel à la dernière lettre.]',
    'Qui ouvre votre dossier le ferme. Les congés sont couverts, avec un nom.',
    'Différents exprès. Quelqu’un vous ira.',
  ],
  methodTitle: ['La suite', 'Dès le premier appel', 'Quatre étapes, datées'],
  methodLead: [
    'Vous savez toujours ce qui vient et [à qui le tour|qui tient le stylo].',
    'Pas d’étape sans votre oui. [C’est dans nos petites lignes.|Par écrit, si vous voulez.]',
    'L’essentiel est d’attendre. On vous dit [combien|quoi].',
  ],
  feesTitle: ['Ce que cela coûte', 'Honoraires, avec un exemple', 'La facture, avant'],
  column: 'Hors taxes',
  billTitle: ['Une facture entière', 'Un exemple de mai', 'Ce que quelqu’un a payé'],
  times: '{n} × {what}',
  net: 'Hors taxes',
  vat: 'TVA, {rate} %',
  noVat: 'Aucune taxe ne s’ajoute',
  choice: 'De quoi s’agit-il ?',
  action: ['Envoyer à {first}', 'Envoyer la question', 'Demander à {first}'],
  done: [
    'Réponse demain soir au plus tard. D’ici là, ne signez rien.',
    'Un jour ouvré. Demander ne coûte rien.',
    'Quelqu’un lit, et répond dans la journée.',
  ],
  footer: [
    'Ne signez rien aujourd’hui. Appelez d’abord.',
    'On garde les dossiers dix ans, les secrets plus longtemps.',
    'Dans le doute, photographiez l’enveloppe.',
  ],
  after: '{host}, responsable de la page',
};
