import type { CharityWords } from './charity.js';

export const CHARITY_FR: CharityWords = {
  nav: { work: 'Ce qu’on fait', proof: 'Le compte', people: 'Qui', events: 'Dates', give: 'Donner' },
  sample: {
    figures: 'chiffres',
    work: 'travail',
    account: 'compte',
    sums: 'montants',
    people: 'personnes',
    dates: 'dates',
    address: 'adresse',
  },
  drawing: {
    tags: 'Un tableau à crochets : {waiting} médailles, {gone} crochets vides',
    crates: 'Des cageots par mois, {year} en tout',
    river: 'Carte de l’eau et quatre stations',
    rope: 'Une corde, quatre étapes et une bouée',
    log: 'Une page du registre : {week} traits en une semaine',
  },
  tenEach:
    '[un cageot dessiné en vaut dix|dix vrais cageots par cageot dessiné|sur le dessin : un cageot pour dix]',
  inAll: 'en tout',
  give: ['Donner quelque chose', 'Ajouter sa part', 'Aider'],
  see: ['Voir le compte', 'Où ça va', 'Lire les livres'],
  proof: {
    heading: ['Où vont cent', 'Les livres, ouverts', 'Ça tombe juste, voyez'],
    text: [
      'Le compte de l’an dernier, vérifié par deux personnes [qui ne s’aiment pas|jamais d’accord d’ordinaire]. La version longue est [à la porte|sur le frigo].',
      'On l’imprime une fois l’an et [on en discute en public|on le lit jusqu’au bout]. Entrée libre ; [on vient surtout pour la soupe|prenez un crayon].',
      'Ni agence, [ni voiture, ni papier glacé|ni gala, ni nœud papillon]. Le reste va [au janvier suivant|à l’hiver suivant].',
    ],
    total: 'Font cent, chaque année',
  },
  giving: {
    heading: ['Ce que devient l’argent', 'Choisissez la taille', 'Petit, moyen, grand'],
    action: ['Donner ça', 'Faites donc', 'Celui-ci'],
    note: [
      'Une fois ou chaque mois, et une ligne suffit pour arrêter. [Reçu en janvier.|Le reçu fiscal suit l’hiver.|Personne ne demande pourquoi.]',
      '[Ni appels, ni lettres à photos.|On n’appelle jamais à l’heure du dîner.] Un reçu, un merci, [c’est tout|et l’on vous laisse en paix].',
      'Chaque somme est inscrite à la main le jour même. {host} [écrit très bien|tient au stylo vert].',
    ],
    each: ['une fois, ou chaque mois', 'le plus choisi', 'un entier'],
  },
  time: {
    heading: ['On prend les heures', 'Ce que fait une heure', 'Du temps, trois tailles'],
    rows: [
      ['Une heure', 'Une tournée avec la liste, la laisse ou le fourgon. Quelqu’un vient avec.', '1 h'],
      ['Une matinée', 'De huit heures à midi, petit déjeuner compris. Courbatures aussi.', '4 h'],
      ['Une saison', 'Une matinée par semaine, trois mois. Vous avez votre crochet.', '12 × 4 h'],
    ],
    note: [
      'Jamais seul au début, et l’on part quand on veut.',
      'Venez d’abord voir. Personne ne tend de formulaire.',
      'Dites ce que savent vos mains ; on tient une liste.',
    ],
    action: 'Proposer',
  },
  people: {
    heading: ['Qui décroche', 'Ceux qui ont les clés', 'Vous croiserez'],
    note: {
      tags: 'chacun sa médaille, comme tous ici',
      crates:
        '[au pochoir, comme les cageots|chacun son cageot, chacun ses jours|initiales peintes, jours cochés]',
      river: 'un trait par an dans la vase',
      rope: 'tous tiennent la corde',
      log: 'un trait par année ici',
    },
    sum: 'Ce jour-là',
  },
  events: {
    heading: ['Passez', 'Portes ouvertes', 'Prochaines dates'],
    ask: ['Dire que je viens', 'Demander une date', 'Écrire une ligne'],
  },
  foot: [
    '{brand}, association déclarée à {place}. {host} ouvre le courrier',
    '{brand}, {street}, {place}. Livres ouverts à tous',
    '{brand} à {place}, depuis {since}, [surtout avant le petit déjeuner|par tous les temps]',
  ],
  causes: {
    animals: {
      names: [
        'Crochets vides {place}',
        'Refuge de {district}',
        'Seconde Laisse',
        'Quatre Pattes {district}',
        'La Dernière Gamelle',
      ],
      headlines: [
        ['Un crochet vide,', 'bonne nouvelle.'],
        ['Trente crochets.', 'Moins de médailles.'],
        ['Bruno attend.', 'Jusqu’à quatre heures.'],
        ['Venez à trois,', 'avec des serviettes.'],
      ],
      subs: [
        'Un petit refuge à {district} pour chiens et chats à court de [chance|maîtres]. On se choisit, [lentement|en trois promenades].',
        'On nourrit, promène et recoud ce que {place} laisse [au portail|en carton], jusqu’à ce que quelqu’un revienne trois fois.',
        'Pour les bêtes entre deux maisons. À {place}, [vétérinaire le jeudi|liste d’attente pour promener], et nul ne part avec le mauvais chat.',
      ],
      lines: [
        [
          'Portail ouvert 15 h à 18 h, {street}',
          'Promenades dès dix heures, {street}',
          'Visites sauf lundi, {street}, {district}',
        ],
        ['{waiting} attendent, {gone} crochets vides', '{waiting} médailles ce jour, il y en eut trente'],
      ],
      stations: [
        ['Le portail', '6 h 40'],
        ['Vétérinaire', 'jeudi'],
        ['Première sortie', 'jour trois'],
        ['Le canapé', 'jour 41'],
      ],
      why: ['On compte en crochets.', 'Un foyer, c’est une longue marche.', 'Personne ici n’est difficile.'],
      whys: [
        [
          'Qui arrive reçoit médaille, nom et crochet. Quand il part, le crochet reste vide une semaine, pour qu’on voie que ça valait.',
          'Tout part d’un carton à l’arrêt du tram et de {host}, en retard au travail. Rien n’a changé.',
          'Pas de chiot par courrier. Vous venez trois fois, nous une, et la médaille est à vous.',
        ],
        [
          'Personne ne meurt faute de place. Quand c’est plein, on appelle quarante personnes ; l’une a toujours une cuisine.',
          'Les vieux restent, pour toujours s’il faut. Deux dorment au bureau et n’y font rien.',
          'Leur passé, on le note si cela aide. D’ordinaire, non.',
        ],
      ],
      figures: [
        [
          ['{week}', 'promenades la semaine passée'],
          ['{week}', 'tours de laisse en sept jours'],
          ['{week}', 'sorties depuis lundi'],
        ],
        [
          ['{year}', 'arrivés l’an dernier'],
          ['{year}', 'médailles neuves en douze mois'],
          ['{year}', 'bêtes en un an, hérissons non comptés'],
        ],
        [
          ['41 jours', 'd’attente ici'],
          ['41 jours', 'du portail au canapé'],
          ['41 jours', 'entre deux maisons, en moyenne'],
        ],
        [
          ['{helpers}', 'personnes ont une clé'],
          ['{helpers}', 'qui marchent, lavent, conduisent'],
          ['{helpers}', 'noms au planning'],
        ],
      ],
      work: {
        heading: ['Du portail au canapé', 'Nos journées', 'L’eau d’abord, le nom ensuite'],
        items: [
          [
            'première heure',
            'De l’eau, du calme, un nom',
            'On n’examine pas qui tremble. Le nom vient de qui a ouvert le portail.',
          ],
          [
            'le jeudi',
            'La table du vétérinaire',
            'Puce, dents, poux, points. Plus cher ? Trois personnes tranchent dans la journée.',
          ],
          [
            'jour trois',
            'La promenade',
            'La même personne, le même chemin. Au bout d’une semaine, c’est eux qui tirent.',
          ],
          [
            'troisième visite',
            'On se choisit',
            'Venez trois fois, dont une sous la pluie. Nous venons voir la clôture.',
          ],
          [
            'ensuite',
            'Le numéro sur la médaille',
            'C’est le nôtre, et l’on répond. Quatre sur cent reviennent ; les crochets servent à cela.',
          ],
        ],
      },
      account: [
        ['Nourriture et paille', '[Neuf tonnes, surtout du poulet|Neuf tonnes, englouties avant le soir]'],
        ['Vétérinaire', '[Les jeudis, deux nuits par mois|Les jeudis, et parfois une chaussette avalée]'],
        ['Chauffage, eau', 'Un sol tiède [pour les vieux|sous onze hanches raides]'],
        ['Le fourgon', 'Vingt-deux ans, démarre'],
        ['Papier, banque, timbres', '[Et le café, soyons francs|Des timbres à chiens, bien sûr]'],
      ],
      give: [
        [
          ['Une semaine de gamelles', 'Un chien moyen, du lundi au dimanche.'],
          ['Sept dîners', 'Pour une chatte qui a des avis.'],
          ['Gamelle pleine', 'Une bête, une semaine, avec paille.'],
        ],
        [
          ['Un jeudi', 'Puce, vaccin, coup d’œil aux dents.'],
          ['La visite', 'Ce que chacun reçoit la première semaine.'],
          ['Bon pour le service', 'Vaccin, puce, peigne à puces.'],
        ],
        [
          ['Un crochet l’hiver', 'Chaleur, repas, sorties, jusqu’à quelqu’un.'],
          ['Du portail au canapé', 'Quarante et un jours, tout compris.'],
          ['Un séjour entier', 'Tout ce que l’un d’eux coûte.'],
        ],
      ],
      roles: [
        'ouvre le portail',
        'à la table de soins',
        'promène par tout temps',
        'chats, la nuit',
        'le fourgon',
        'livres, reçus',
        'visites à domicile',
        'serviettes, lessive',
        'au téléphone',
      ],
      events: [
        ['Portail ouvert', 'Regardez, personne ne vous tend de laisse.'],
        ['La grande promenade', 'Huit kilomètres, onze chiens, [un café|un banc pour les lents].'],
        ['Jour des serviettes', 'Les vieilles. Draps aussi, pas d’oreillers.'],
        [
          'Soirée des membres',
          '[Le compte à voix haute, avec soupe.|Les chiffres d’abord, la soupe ensuite.]',
        ],
        ['Premières sorties', 'Pour ceux qui n’ont jamais osé.'],
      ],
    },
    food: {
      names: [
        'La Table de {place}',
        'Cageots & Clés',
        'Second Rayon {district}',
        'Plein Cageot',
        'Le Mardi de {place}',
      ],
      headlines: [
        ['À six heures,', 'plus rien.'],
        ['Cageots à neuf,', 'vides à six.'],
        ['Pain de mardi,', 'pain quand même.'],
        ['Pas de questions.', 'Deux sacs.'],
      ],
      subs: [
        'On va chercher ce que {place} jetterait ce soir et on le met sur des tables [à midi|dès onze heures]. Qui en a besoin prend ; [aucun papier|on ne demande rien].',
        'Pain, lait, [carottes tordues|bananes tachées] : pris à {district} avant neuf heures, partis à six, pour [quatre cents|trois cent quarante] cuisines.',
        'Une épicerie sans caisse pour qui, à {place}, est juste cette semaine. [Vous choisissez|C’est vous qui prenez], et il y a une chaise.',
      ],
      lines: [
        ['Mardi et vendredi, 11 h à 18 h', '{street}, {district}, porte verte', 'Par la cour, {street}'],
        ['{year} cageots l’an dernier, tous signés', '{year} cageots en douze mois, {helpers} bénévoles'],
      ],
      stations: [
        ['Marché', '6 h 30'],
        ['Tri', '9 h'],
        ['Tables', '11 h'],
        ['Vide', '18 h'],
      ],
      why: [
        'Il y a à manger. Pas à midi.',
        'Un cageot est une promesse à lattes.',
        'La faim a des horaires. Nous aussi.',
        'On ne jette pas, on arrive.',
        'Bon à neuf heures, bon à dix.',
      ],
      whys: [
        [
          'On commande pour des rayons pleins. Le soir il reste du bon, seulement tard. [À six heures et demie, le fourgon est là.|Nous passons à l’heure où l’on éteint.]',
          'Tout part d’un boulanger qui appelait {host} chaque soir pour quarante pains. Aujourd’hui on trie neuf sortes de cageots[|, et l’on n’a jamais assez de sacs].',
          'On ne pèse rien, on ne demande rien. Un panier, [et le café à la fin pour qu’on reste|une chaise, et personne derrière qui pousse].',
        ],
        [
          'Le trop mou devient soupe, le trop dur va aux chèvres. [La benne se vide une fois par mois.|Les chèvres connaissent le bruit du fourgon.]',
          'La moitié de ceux qui trient étaient de l’autre côté. [Ils savent quel sac craque.|Ils ne demandent jamais pourquoi.]',
          'Deux frigos viennent d’un dentiste. [On cherche le troisième.|Ils ferment très, très bien.]',
        ],
      ],
      figures: [
        [
          ['{week}', 'paniers la semaine passée'],
          ['{week}', 'personnes aux tables [en sept jours|depuis lundi dernier]'],
          ['{week}', 'bonjours, la semaine passée'],
        ],
        [
          ['{year}', 'cageots dans l’année, [tous comptés|tous soulevés deux fois]'],
          ['{year}', 'cageots pris en douze mois'],
          ['{year}', 'cageots de douze kilos'],
        ],
        [
          ['5 h', '[de leur porte à la vôtre|entre le quai et le panier]'],
          ['5 h', 'entre ramassé et mangé'],
          ['5 h', 'et la tomate est partie'],
        ],
        [
          ['{helpers}', 'qui portent, trient, conduisent'],
          ['{helpers}', 'noms, dont trois permis'],
          ['{helpers}', 'paires de mains, [certaines très vieilles|dont quatre gauchères]'],
        ],
      ],
      work: {
        heading: ['De la porte au panier', 'Un jour, neuf cageots', 'Tout avant midi'],
        items: [
          [
            '6 h 30',
            'La tournée',
            'Onze portes, un fourgon, un thermos. [Qui conduit choisit la radio.|À huit heures tout sent la banane.|La boulangerie en dernier, pour l’odeur.]',
          ],
          [
            '9 h',
            'La longue table',
            'Bon, soupe, chèvres : trois tas, [pas de débat|et la moisissure a le dernier mot|les chèvres ne se plaignent jamais].',
          ],
          [
            '11 h',
            'Portes',
            'Un numéro, un panier, on passe lentement. [Prenez ce que vous cuirez.|Personne ne regarde dans le vôtre.|Le café est au bout, exprès.]',
          ],
          [
            '16 h',
            'Seconde tournée',
            'Pour qui ne peut venir : quarante sacs, quarante portes, [un brin de causette|et le chien du troisième|des étages surtout].',
          ],
          [
            '18 h',
            'Vide',
            'Tables essuyées, cageots empilés, [liste du lendemain affichée|radio éteinte|il reste parfois un navet].',
          ],
        ],
      },
      account: [
        [
          'Fourgon, gazole',
          '[Quatre tournées par semaine, pneus compris|Quatre matins, onze portes, un plein|Il démarre au troisième coup, toujours]',
        ],
        [
          'Le froid',
          '[Deux frigos et la moitié d’un|Ce qui ronronne toute la nuit|De quoi tenir le beurre en août]',
        ],
        [
          'Loyer, lumière',
          '[La vieille laverie, ses courants d’air|Une ancienne laverie, une seule bonne fenêtre|La laverie d’avant, le carrelage aussi]',
        ],
        [
          'Achats',
          '[Huile, couches, café : personne n’en jette|Ce que nul magasin ne jette|Du café, pour ceux qui restent]',
        ],
        [
          'Papier, banque, savon',
          '[Et un très bon tampon encreur|Le savon fait plus de la moitié|Des étiquettes, encore des étiquettes, un crayon]',
        ],
      ],
      give: [
        [
          ['Une tournée', 'Le gazole d’un matin : [neuf cageots|onze portes et le retour].'],
          ['Neuf cageots', '[Ce que rapporte un plein de gazole.|Un matin de route, chargé jusqu’au toit.]'],
          ['Un matin de fourgon', '[Du marché de gros aux tables.|De cinq heures et demie à neuf.]'],
        ],
        [
          [
            'Un mois de froid',
            '[Quatre semaines de lait et de fromage.|De quoi garder le lait tout un mois.]',
          ],
          ['Frais en avril', '[L’électricité d’un frigo, un mois.|Un frigo qui ronronne trente nuits.]'],
          ['Une étagère froide', 'Des yaourts [qui restent des yaourts|encore bons le jeudi suivant].'],
        ],
        [
          ['Un foyer', '[Deux sacs par semaine, six mois.|Six mois sans compter les pâtes.]'],
          ['Six mois de vendredis', '[Pour une cuisine et trois enfants.|Le repas du vendredi, pour cinq.]'],
          [
            'Cinquante-deux sacs',
            '[Une famille entière, jusqu’à l’automne.|Du printemps aux premières courges, une famille.]',
          ],
        ],
      ],
      roles: [
        'tournée de l’aube',
        'trie, l’œil vif',
        'la porte',
        'la soupe',
        'seconde tournée, à pied',
        'livres, reçus',
        'table du pain',
        'porte et plaisante',
        'connaît les magasins',
      ],
      events: [
        [
          'Trier, débutants',
          'Deux heures, gants fournis, [blagues aussi|et quelqu’un qui s’y connaît en melons|le tablier se garde].',
        ],
        [
          'Soupe de restes',
          'On cuisine en public. [Apportez un bol.|La recette, c’est ce qui reste.|Qui épluche se sert en premier.]',
        ],
        [
          'Collecte',
          'Devant trois magasins : [huile, riz, couches|ce qui se garde, surtout|on tend un sac, on dit merci].',
        ],
        [
          'Le compte à voix haute',
          '[Avec du pain. Toute question admise.|Page après page, jusqu’à la dernière question.|On lit, on discute, on mange la suite.]',
        ],
        [
          'Réserve ouverte',
          '[Voir les tables avant l’ouverture.|Les étagères pleines, une fois, en vrai.|On ouvre tout, même le grand frigo.]',
        ],
      ],
    },
    nature: {
      names: [
        'Veille d’eau {place}',
        'Les Berges de {district}',
        'Amont {place}',
        'Vase & Plume',
        'D’une rive à l’autre',
      ],
      headlines: [
        ['À huit heures,', 'jusqu’au genou.'],
        ['Compter d’abord.', 'Discuter après.'],
        ['Neuf stations,', 'une rivière.'],
        ['Le martin-pêcheur', 'passe à quatre.'],
      ],
      subs: [
        'On soigne l’eau et ce qui y vit autour de {place} : [compter|mesurer], réparer, [planter des saules|sortir des vélos], tout noter.',
        'Le samedi, {helpers} personnes à {place} enfilent des cuissardes. [On peut en prêter|Le 43 est libre].',
        'Pour [plumes, nageoires et racines|loutres, saules et voisins d’aval] près de {place}. Des chiffres depuis {since}, et de la vase.',
      ],
      lines: [
        [
          'Samedi 8 h, {street}, {district}',
          'Rendez-vous à l’échelle, {street}',
          'La cabane, au bout de {street}',
        ],
        ['{week} observations la semaine passée, datées', '{week} lignes au registre, cette semaine'],
      ],
      stations: [
        ['Vieux barrage', 'loutre, 2'],
        ['Échelle', '1,14 m'],
        ['Saules', 'martin-pêcheur'],
        ['Source', '8,2 °C'],
      ],
      why: [
        'Ce qu’on compte, on le garde.',
        'Les rivières n’écrivent pas.',
        'L’amont est l’adresse de quelqu’un.',
      ],
      whys: [
        [
          'On a commencé par compter, car nul ne croyait les poissons partis. On les compte revenir : c’est plus long et plus beau.',
          'Une rivière veut de l’ombre, des virages, un regard. On plante l’une, on creuse les autres, on est le troisième.',
          'Tout part de {host}, d’un seau et d’une botte en {since}. L’autre a reparu au printemps.',
        ],
        [
          'Chaque ligne a un lieu, une heure, un nom. La mairie ne peut plus dire qu’elle ignorait. Elle ne le dit plus.',
          'On répare avec ce qui pousse : saule, pierre, temps. La pelle vient deux jours par an, payée en poires.',
          'Nos chiffres sont ouverts. Des écoles s’en servent, un tribunal une fois.',
        ],
      ],
      figures: [
        [
          ['{week}', 'observations la semaine passée'],
          ['{week}', 'lignes en sept jours'],
          ['{week}', 'fois où l’on s’est tu pour écrire'],
        ],
        [
          ['{year}', 'saules plantés l’an dernier'],
          ['{year}', 'mètres de berge redevenus souples'],
          ['{year}', 'boutures en un an'],
        ],
        [
          ['8,2 °C', 'à la source, tout l’été'],
          ['3 km', 'rouverts aux poissons'],
          ['2', 'loutres, sans doute trois'],
        ],
        [
          ['{helpers}', 'en cuissardes'],
          ['{helpers}', 'qui comptent, plantent, portent'],
          ['{helpers}', 'noms à la cabane, dont des pattes'],
        ],
      ],
      work: {
        heading: ['Compter, réparer, attendre', 'Jusqu’au genou', 'Un an au bord de l’eau'],
        items: [
          ['le samedi', 'Le comptage', 'Neuf stations, une heure chacune. Au crayon, l’encre coule.'],
          [
            'novembre',
            'Semaine des saules',
            'Coupés le matin, plantés à quatre heures. Deux sur trois prennent.',
          ],
          [
            'toute l’année',
            'Ce qui n’a rien à faire là',
            'L’an dernier : onze vélos, un coffre, vide, et tant de ficelle.',
          ],
          ['avril', 'La nuit des crapauds', 'Des seaux le long de la route. Les enfants y excellent.'],
          ['avec les écoles', 'Bottes et loupes', 'Une classe, un filet, un bac. On y lit l’eau de mars.'],
        ],
      },
      account: [
        ['Berges et plants', 'Saule, pierre, [deux jours de pelle|la pelle mécanique, deux fois]'],
        ['Mesures', 'Sondes, bottes, [une bonne balance|des piles neuves chaque mars]'],
        ['Classes dehors', 'Filets, bacs, cars'],
        ['La cabane', 'Toit, poêle, assurance'],
        ['Papier, banque', '[Ce sont les cartes qui coûtent|Du papier qui ne craint pas l’eau]'],
      ],
      give: [
        [
          ['Dix saules', 'Coupés, portés, plantés, revus en juin.'],
          ['Dix boutures', 'Six feront de l’ombre dans quatre ans.'],
          ['Un mètre d’ombre', 'Dix saules, un après-midi.'],
        ],
        [
          ['Une classe à l’eau', 'Filets, bacs et car pour vingt-quatre.'],
          ['Vingt-quatre en bottes', 'Un matin d’école à la loupe.'],
          ['Un matin dehors', 'Pour qui n’y a jamais mis le pied.'],
        ],
        [
          ['Un méandre', 'Cinq mètres de berge, pour toujours.'],
          ['Cinq mètres rendus', 'Pelle, pierre et saule.'],
          ['Une frayère', 'Du gravier, et une semaine à le porter.'],
        ],
      ],
      roles: [
        'compte à la station 4',
        'saules',
        'la balance',
        'nuit des crapauds',
        'écoles',
        'livres et cartes',
        'connaît les oiseaux',
        'la pelle',
        'cabane, soupe',
      ],
      events: [
        [
          'Comptage du samedi',
          '[Une station, une heure, un thermos.|Venez une heure, on vous montre la sarcelle.]',
        ],
        ['Jour des saules', 'Des gants. On a les serpes et le gâteau.'],
        ['Nuit des crapauds', 'Du crépuscule à la fin. Lampes rouges.'],
        [
          'Chiffres et soupe',
          '[L’année en onze courbes, dont une bonne.|Onze courbes, une louche. Demandez la neuvième.]',
        ],
        [
          'Marche à la source',
          'Onze kilomètres, lents, [avec le nom des choses|et l’on redescend avec l’eau].',
        ],
      ],
    },
    people: {
      names: [
        'La Corde de {place}',
        'À côté, {district}',
        'Une chaise de plus',
        'Gens du mardi',
        'Le Fil de {place}',
      ],
      headlines: [
        ['À trois heures,', 'on décroche.'],
        ['Une corde.', 'Bien des mains.'],
        ['Une clé, un thé,', 'un mardi.'],
        ['Vous appelez.', 'On vient à vélo.'],
      ],
      subs: [
        'Un téléphone, une cuisine et {helpers} personnes à {place} qui ont une heure. Pour qui est [nouveau|seul|las des formulaires], et pas qu’à Noël.',
        'On remplit des papiers, porte des canapés, s’assoit [au chevet|à table] à {district}. C’est gratuit, et nul ne demande [à quoi vous croyez|pourquoi].',
        'Pour la semaine où tout arrive. {place} a [des médecins|des guichets] ; nous avons [le reste|le temps].',
      ],
      lines: [
        [
          'Chaque jour 9 h à 21 h, {phone}',
          'Porte ouverte dès trois heures, {street}',
          '{street}, {district}, sonnette du milieu',
        ],
        ['{week} appels la semaine passée, tous pris', '{week} traits depuis lundi'],
      ],
      stations: [
        ['Premier appel', 'mar. 15 h'],
        ['On vient', 'mar. 17 h 30'],
        ['Les papiers', 'mer. 10 h'],
        ['Vous appelez pour d’autres', 'un jour'],
      ],
      why: [
        'Personne n’a besoin de tout. Chacun, d’un mardi.',
        'La corde tient, car on est beaucoup.',
        'Aider, c’est être là à trois heures.',
      ],
      whys: [
        [
          'Les ennuis vont par trois : une lettre, une fièvre, une chaudière. On vous en ôte un, aujourd’hui, sans formulaire.',
          'Tout part d’un escalier de {district}, six voisins, une échelle. On l’a toujours.',
          'Nul besoin d’être au bout de la corde. Appelez plutôt un jour trop tôt.',
        ],
        [
          'Qui vient est formé quatre soirs, vérifié une fois, jamais seul au début.',
          'On note l’heure et le besoin, jamais le nom. Ainsi l’on sait que le mardi est dur.',
          'Un tiers d’entre nous a d’abord appelé. Ils savent ce qu’on ne veut pas entendre.',
        ],
      ],
      figures: [
        [
          ['{week}', 'appels la semaine passée'],
          ['{week}', 'sonneries depuis lundi'],
          ['{week}', 'traits au registre, une semaine'],
        ],
        [
          ['{year}', 'visites l’an dernier, à pied ou à vélo'],
          ['{year}', 'portes ouvertes en douze mois'],
          ['{year}', 'après-midi, chaises comprises'],
        ],
        [
          ['2 h', 'et quelqu’un est là'],
          ['40 s', 'et l’on décroche'],
          ['4', 'soirs de formation, avec gâteau'],
        ],
        [
          ['{helpers}', 'qui tiennent la corde'],
          ['{helpers}', 'personnes avec une heure'],
          ['{helpers}', 'voisins, de 19 à 84 ans'],
        ],
      ],
      work: {
        heading: ['D’ici ce soir', 'De petites choses, vite', 'Vous appelez, et puis'],
        items: [
          [
            'tout de suite',
            'Quelqu’un au bout du fil',
            'Une personne, neuf langues à nous tous. Vouloir parler suffit.',
          ],
          ['en deux heures', 'Quelqu’un à la porte', 'Avec soupe, tournevis ou poussette. Dites quoi.'],
          [
            'le mercredi',
            'Les papiers, grande table',
            'Apportez l’enveloppe, même fermée. On l’ouvre ensemble.',
          ],
          ['le jeudi', 'Le long déjeuner', 'Vingt-quatre chaises et toujours une de trop.'],
          [
            'la nuit',
            'La chambre calme',
            'Deux lits quand ça ne va pas chez soi. La clé est chez qui décroche.',
          ],
        ],
      },
      account: [
        ['Visites, urgences', 'Trajets, outils, [le manque du jour|ampoules et doubles de clés]'],
        ['La maison', 'Loyer, chaleur, deux lits'],
        ['Déjeuners', '[Vingt-quatre chaises, chaque semaine|De la soupe pour vingt-quatre, deux fois]'],
        ['Formation', 'Quatre soirs, [une personne qui suit|beaucoup de gâteau]'],
        ['Papier, fil, banque', '[Le numéro coûte plus qu’on ne croit|Le numéro, on n’y touche jamais]'],
      ],
      give: [
        [
          ['Un après-midi', 'Trajet, gâteau, quelqu’un trois heures.'],
          ['Trois heures', 'Une personne vient, et a le temps.'],
          ['Une visite', 'Avec ce qu’il faut porter.'],
        ],
        [
          ['Le long déjeuner', 'Vingt-quatre assiettes, un jeudi.'],
          ['Table pleine', 'Soupe, pain et la chaise de trop.'],
          ['Un jeudi', 'Le midi de tous ceux qui viennent.'],
        ],
        [
          ['L’un de nous', 'Quatre soirs pour une personne nouvelle.'],
          ['Deux mains neuves', 'Formées, vérifiées, là pour des années.'],
          ['Quelqu’un qui sait', 'Du premier soir à la première visite.'],
        ],
      ],
      roles: [
        'décroche au premier coup',
        'les papiers, tous',
        'cuisine',
        'à vélo, toujours',
        'les nuits',
        'livres, reçus',
        'échelle, perceuse',
        'formation',
        'écoute',
      ],
      events: [
        ['Premier soir', 'Ce qu’on fait, ce qu’on ne fait pas, et la soupe.'],
        ['Long déjeuner', 'Venez, asseyez-vous. C’est tout.'],
        ['Jour de l’échelle', 'Apportez du cassé. On en répare.'],
        ['Le compte à voix haute', 'Questions, puis gâteau.'],
        ['Table des langues', 'Neuf langues, un dictionnaire, [du thé|sans couverture depuis longtemps].'],
      ],
    },
  },
};
