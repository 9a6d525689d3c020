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
        'Vous hésitez ? [Envoyez, on classe.|La lettre le sait.]',
      ],
      fields: [
        {
          tab: 'Travail',
          title: 'Licenciement, avertissement, rupture',
          text: [
            'Les délais courent dès la lettre. On regarde la date, puis le motif.',
            'La plupart des ruptures finissent par un accord. On calcule le vôtre avant.',
            'Un avertissement se conteste. Deux lignes, au dossier, à temps.',
          ],
          asked: ['« Ils veulent que je signe aujourd’hui. »', '« Je l’ai appris par SMS. »'],
        },
        {
          tab: 'Logement',
          title: 'Bail, hausse, dépôt de garantie',
          text: [
            'Une hausse de loyer a une forme, et une sur trois la manque. On lit la vôtre deux fois.',
            'Pour locataires, et pour bailleurs d’un seul appartement.',
            'Les charges, on les recompte, à la main et au compteur.',
          ],
          asked: ['« La moisissure serait ma faute. »', '« J’attends mon dépôt depuis mars. »'],
        },
        {
          tab: 'Famille',
          title: 'Se séparer, et partager',
          text: [
            'Un accord à table coûte dix fois moins qu’au tribunal. La table, c’est nous.',
            'Les enfants, puis l’appartement, puis la voiture. Dans cet ordre, cela va vite.',
            'Deux personnes, une feuille, quatre titres. On en remplit trois sans nous.',
          ],
          asked: ['« On s’entend encore. En gros. »', '« Qui garde le chien ? »'],
        },
        {
          tab: 'Succession',
          title: 'Laisser, ou recevoir',
          text: [
            'Un testament tient sur une page, si quelqu’un pose avant les neuf bonnes questions.',
            'On met de l’ordre : qui hérite, qui attend, qui a la clé.',
            'Quatre mois pour dire non à une dette. On les note.',
          ],
          asked: ['« Mon frère a vidé l’appartement. »', '« Ce n’est qu’une petite maison. »'],
        },
        {
          tab: 'Contrats',
          title: 'Commandé, payé, jamais livré',
          text: [
            'Artisans, assureurs, voitures : on écrit la lettre qui sera lue.',
            'Ce qui fut convenu compte plus que l’imprimé. On cherche lequel est lequel.',
            'On compte les jours depuis la livraison. Puis on écrit.',
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
            'A lu plus de certificats que de romans.',
            'Tient le calendrier des délais des autres.',
          ],
        },
        {
          role: 'Famille et successions',
          text: [
            'Médiation comprise. Une table sans bout et de bons crayons.',
            'Dessine l’arbre de famille au dos du dossier.',
            'Demande d’abord pour les enfants, puis pour l’argent.',
            'Sait se taire une minute entière. Cela aide.',
          ],
        },
        {
          role: 'Logement et travaux',
          text: [
            'Mesure les pièces en personne, au laser.',
            'Vient des chantiers. Croit aux photos avec un mètre dedans.',
            'Photographie l’humidité de trois côtés, datée.',
            'Compte les radiateurs, puis lit le bail.',
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
            'Par courriel, par la poste, en main propre. On copie et on rend.',
          ],
        },
        {
          when: 'Jour 2',
          title: 'On appelle',
          text: [
            'Quinze minutes, offertes. Après, vous savez si nous servons à quelque chose.',
            'Un quart d’heure sans compteur. Souvent, cela suffit.',
            'Neuf questions. Inutile de savoir répondre à toutes.',
          ],
        },
        {
          when: 'Semaine 1',
          title: 'Une page',
          text: [
            'Ce qu’on ferait, ce que cela coûte, les chances. Sans latin.',
            'Notre avis sur une feuille, avec une somme et un pourcentage.',
            'Trois voies, chacune son prix. L’une dit toujours : ne rien faire.',
          ],
        },
        {
          when: 'Ensuite',
          title: 'Vous décidez',
          text: [
            'Lettre, table ou tribunal : vous choisissez, on y va.',
            'Rien ne part que vous n’ayez lu.',
            'Dormez dessus. Ici, rien n’empire en une nuit.',
          ],
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
        'Une lettre a un prix fixe. [Le reste a un plafond.|Un non ne coûte rien.]',
      ],
      billNote: [
        'Un licenciement réglé par lettre, en trois semaines.',
        'Une hausse de loyer retirée. Deux lettres, puis le calme.',
        'Un dépôt de mars, rendu en juin. Personne n’a vu de juge.',
        'Un appartement humide. On est venu mesurer, le loyer a baissé.',
      ],
      faqs: [
        [
          'Est-ce trop tard ?',
          'Sans doute pas, mais donnez-nous la date aujourd’hui. La plupart des délais se comptent en semaines.',
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
        [
          'Puis-je parler sans m’engager ?',
          'Oui, quinze minutes. Ensuite on dit ce qui aiderait, parfois rien.',
        ],
        [
          'L’autre a déjà un avocat. C’est mauvais signe ?',
          'Non. Le sien connaît une version. On lit les deux.',
        ],
        [
          'J’ai signé. Est-ce fini ?',
          'Souvent non. Certaines choses se reprennent en quatorze jours, d’autres en un an.',
        ],
        ['Que faut-il apporter ?', 'La lettre, l’enveloppe, et le jour où vous l’avez ouverte.'],
        [
          'Combien de temps cela prend-il ?',
          'Une lettre : neuf jours. Un accord : deux mois. Un procès : plus qu’on ne dit.',
        ],
        ['Faut-il bien s’habiller ?', 'Au tribunal, sobrement. Ici, le chien peut venir.'],
      ],
      contactTitle: ['Envoyez la première page', 'Quatre phrases suffisent', 'Que s’est-il passé ?'],
      contactText: [
        'Dites ce qui s’est passé, pas ce que dit la loi. {host} lit [aujourd’hui|ce soir] et répond demain.',
        'Qui, quoi, depuis quand, et ce que vous [voulez|craignez].',
        'S’il y a une date dans la lettre, commencez par elle. Le reste attendra.',
        'Envoyez ce que vous avez, en désordre. {host} trie et [appelle|écrit] demain au plus tard.',
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
        [
          'Puis-je poser de petites questions ?',
          'Tous les jours. Elles coûtent moins que de petites erreurs.',
        ],
      ],
      contactTitle: ['Envoyez le dernier avis', 'Commencez par un reçu', 'Qu’y a-t-il dans la boîte ?'],
      contactText: [
        'Dites ce que vous faites, à combien, et ce qui pèse. {host} répond demain.',
        'Commencez par la question gênante. [On la connaît.|C’est la meilleure.]',
        'Deux lignes suffisent. On propose un jour pour quarante minutes.',
        'Combien de pièces, de gens, depuis quand. {host} donne un prix [demain|en un jour].',
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
        [
          'De quel côté êtes-vous ?',
          'D’aucun, et cela protège les deux. Si l’on force quelqu’un, on s’arrête.',
        ],
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
        [
          'Que coûte une erreur ?',
          'Rien, si on la trouve avant de signer. C’est pourquoi l’on lit lentement.',
        ],
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
    },
  },
  contact: [
    'Dire ce qui s’est passé',
    'Demander un entretien',
    'Poser votre question',
    'Envoyer la lettre',
    'Décrire en une ligne',
  ],
  look: [
    'Voir nos domaines',
    'Quel tiroir est le vôtre',
    'Lire comment on travaille',
    'Quel dossier est le vôtre',
    'Voir les quatre domaines',
  ],
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
  peopleTitle: [
    'Le nom sur le dossier',
    'À qui vous parlez',
    'Trois qui décrochent',
    'Trois bureaux, trois noms',
    'Qui lit votre courrier',
  ],
  peopleLead: [
    'Vous parlez à qui fait le travail. [Personne entre les deux.|Du premier appel à la dernière lettre.]',
    'Qui ouvre votre dossier le ferme. Les congés sont couverts, avec un nom.',
    'Trois caractères, exprès. L’un vous ira.',
    'Ici, personne ne signe ce qu’un autre a écrit. [Trois bureaux, trois noms.|Vous verrez tout le monde.]',
    'Deux lectures pour chaque page, [dont une le matin|toujours].',
    'On se remplace, on ne se mélange pas. [Votre dossier a un nom.|Le nom est sur la chemise.]',
  ],
  methodTitle: ['La suite', 'Dès le premier appel', 'Quatre étapes, datées', 'Quel jour, quoi', 'Le chemin'],
  methodLead: [
    'Vous savez toujours ce qui vient et [à qui le tour|qui tient le stylo].',
    'Pas d’étape sans votre oui. [C’est dans nos petites lignes.|Par écrit, si vous voulez.]',
    'L’essentiel est d’attendre. On vous dit [combien|quoi].',
    'La prochaine étape porte toujours une date. [Si elle passe, on appelle.|Vous l’avez par écrit.]',
    'Rien dans votre dos, et [rien deux fois|peu de choses à la hâte].',
    'Chaque étape a une fin. [On peut s’arrêter là.|On dit quand elle vient.]',
  ],
  feesTitle: [
    'Ce que cela coûte',
    'Honoraires, avec un exemple',
    'La facture, avant',
    'La somme, avant de commencer',
    'Des prix et une vraie facture',
  ],
  column: 'Hors taxes',
  billTitle: [
    'Une facture entière',
    'Un exemple de mai',
    'Ce que quelqu’un a payé',
    'Du début à la fin',
    'Une facture du printemps',
  ],
  times: '{n} × {what}',
  net: 'Hors taxes',
  vat: 'TVA, {rate} %',
  noVat: 'Aucune taxe ne s’ajoute',
  choice: 'De quoi s’agit-il ?',
  action: [
    'Envoyer à {first}',
    'Envoyer la question',
    'Demander à {first}',
    'Envoyer en confidence',
    'Confier à {first}',
  ],
  done: [
    'Réponse demain soir au plus tard. D’ici là, ne signez rien.',
    'Un jour ouvré. Demander ne coûte rien.',
    'Quelqu’un lit, et répond dans la journée.',
    'C’est sur le bureau. Réponse sous un jour ouvré.',
    'Merci. Gardez la lettre au sec, on appelle demain.',
  ],
  footer: [
    'Ne signez rien aujourd’hui. Appelez d’abord.',
    'On garde les dossiers dix ans, les secrets plus longtemps.',
    'Dans le doute, photographiez l’enveloppe.',
    'Tout dossier finit. On vous dit quand.',
    'Écrivez la date sur l’enveloppe. Toujours.',
    'On décroche nous-mêmes, [à la deuxième sonnerie|avec notre nom].',
  ],
  after: '{host}, responsable de la page',
};
