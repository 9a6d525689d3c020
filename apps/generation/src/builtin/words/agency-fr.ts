import type { AgencyWords } from './agency.js';

export const AGENCY_FR: AgencyWords = {
  names: ['{last} & {other}', 'Atelier {last}', 'Bureau {last}', 'Table Libre', 'Côté {other}'],
  nav: {
    cases: 'Travaux',
    services: 'Ce qu’on fait',
    method: 'Comment',
    rates: 'Tarifs',
    contact: 'Parlons',
  },
  week: 'semaine {n}',
  voiceTitle: 'Ils racontent',
  contact: {
    titles: [
      'Posez la [question|première]',
      'Une phrase [suffit|pour commencer]',
      'Venez [en parler|boire un café]',
    ],
    texts: [
      'Une phrase suffit pour commencer. Si ce n’est pas pour nous, on vous le dit avant jeudi, et on connaît souvent les bons.',
      'On vous répond en semaine dès neuf heures : {street}, par la sonnette, le courrier ou le mail. La sonnette va plus vite.',
      'Passez : {transit}, deuxième étage, la porte aux traits de crayon. Il y a toujours quelqu’un, et du café jusqu’à seize heures.',
    ],
    action: ['Envoyer la question', 'Avoir une réponse jeudi', 'Commencer par là'],
    done: [
      'On répond sous deux jours ouvrés, avec un nom en bas.',
      'Quelqu’un lit aujourd’hui et répond demain.',
      'Vous aurez des nouvelles avant le week-end.',
    ],
  },
  footer: ['Deuxième étage, {street}.', 'À {place} depuis {since}.', 'Sonnette {last}, deux coups.'],
  about: {
    cases: 'travaux réalisés',
    services: 'prestations',
    method: 'déroulement',
    voice: 'témoignages',
    rates: 'tarifs',
    address: 'adresse et téléphone',
  },
  topics: {
    brand: {
      art: [
        'Un mot en lettres construites au compas et à la règle',
        'Une feuille d’imprimerie non coupée, avec ses barres de couleur et ses repères',
      ],
      headlines: [
        'Deux semaines, de la pelote au plan',
        'Sur une page, vendredi',
        'Il faut bien commencer',
        'Réfléchi, puis fait',
        'Ça tient sur cette table',
      ],
      subs: [
        'On réfléchit, puis on fait : pour des gens de {place} qui ont une idée, une date et un tiroir de trop.',
        'Une petite équipe pour ce qui demande [réflexion|la tête froide], deux mains et un coup de fil. {place}, depuis {since}.',
        'Vous apportez les fils, nous la bobine. Les projets [petits|bizarres] sont bienvenus, les grands sur rendez-vous.',
      ],
      actions: ['Voir ce qui est fini', 'Regarder les derniers', 'Voir ce qui tient'],
      caseTitles: [
        'Fini [récemment|cette saison]',
        'Fait, et toujours [debout|en service]',
        'Des choses qui marchent',
      ],
      cases: {
        poster: [
          'La journée portes ouvertes',
          'Une date, une affiche, [quarante|soixante] chaises prêtées. [Printemps|Automne]',
        ],
        book: [
          'Le manuel que personne n’avait',
          '64 pages, lues en une [soirée|heure et demie]. [Deux|Trois] mois',
        ],
        sign: ['Une porte qu’on trouve', 'Une enseigne, une flèche, plus d’appels. [Neuf|Douze] jours'],
        cards: ['Pour les cent premiers', 'Une carte qu’on garde, un numéro qui répond'],
        map: ['De la gare, à pied', 'Sept minutes, pliées en cinq. Été'],
        box: ['Ça passe dans la boîte', 'Une boîte de 24 mm, et ce qu’on met dedans'],
        form: ['Une liste au lieu de cinq', 'Tout sur une feuille, coché [à|avant] midi'],
      },
      serviceTitles: ['Ce qu’on [fait|prend]', 'Quatre entrées', 'Apportez-nous [ça|l’une des quatre]'],
      serviceTexts: [
        'Rien n’est un forfait. Prenez une ligne, ou toutes.',
        'Si la vôtre manque, c’est sans doute la deuxième.',
        'Dans l’ordre où l’on en a besoin, le plus souvent.',
      ],
      services: [
        [
          'Une première heure',
          'Vous parlez, on dessine. Vous repartez avec une page, [quoi qu’il arrive|dans tous les cas].',
        ],
        ['Un plan qui tient', 'Qui fait quoi, pour quand, et [le prix|ce qu’on fait] s’il pleut.'],
        ['Le faire', 'On le fabrique, ou on reste à côté jusqu’à ce que ce soit là.'],
        ['Un second avis', 'Vous avez un brouillon. On le lit au crayon et sans politesse.'],
        ['L’entretien', 'Deux fois par an on passe, on resserre [et on repart|les vis, on repart].'],
        ['Le dire simplement', 'Ce que vous proposez, avec des mots que le voisin répétera.'],
      ],
      methodTitles: [
        'Quatre marches, en [descente|douceur]',
        'La pelote, puis le [fil|plan]',
        'Comment ça se passe',
      ],
      methodTexts: [
        'Au début personne ne sait ce que ce sera, nous non plus. On dit tout haut ce qui reste ouvert, et il en reste moins chaque semaine.',
        'Pas de secret, pas de diapositives. On se voit quatre fois à la même table, et chaque fois il y a moins de papier dessus.',
        'On écoute, surtout. Dessiner prend un jour ; savoir quoi dessiner prend les neuf autres.',
      ],
      steps: [
        ['Écouter', 'Quatre-vingt-dix minutes sans écran. On pose trois fois la même question, exprès.'],
        ['Couper', 'La moitié part. On vous la rend dans une boîte, au cas où.'],
        ['Faire', 'Une version, entière, pour que vous puissiez être contre.'],
        ['Rendre', 'Ça marche sans nous. C’est à cela qu’on voit que c’est fini.'],
      ],
      curve: {
        label: 'Ce qui reste ouvert, en pour cent, sur huit semaines : tout au début, puis de moins en moins',
        points: ['on a écouté', 'la moitié est coupée', 'ça marche sans nous'],
      },
      voices: [
        [
          'On est venus avec onze idées et un gâteau. On est repartis avec une idée, ouverte depuis deux fois par semaine.',
          '{p3}, groupe du mardi',
        ],
        [
          'Pendant trois ans j’ai expliqué ce que nous faisons. Maintenant il y a une page et je vais nager.',
          '{p4}, {place}',
        ],
        [
          'Ils ont dit non à notre première demande. C’était la meilleure réunion du printemps.',
          '{p3}, deux rues plus loin',
        ],
        [
          'Tout est arrivé un jour trop tôt. J’ai [vérifié|regardé deux fois] que c’était bien à nous.',
          '{p4}, par courrier',
        ],
      ],
      rateTitles: ['Ce que ça coûte', 'Trois [prix|chiffres], pas de tableau', 'Dit avant, pas après'],
      rateTexts: [
        'Le prix est dit le premier jour et ne bouge pas. Si on s’est trompés, c’est notre soirée.',
        'Les questions d’après sont comprises. Il y a toujours des questions d’après.',
        'La moitié au début, la moitié quand cela vous plaît.',
      ],
      rates: [
        ['Une première heure', 'Avec une page à emporter.', 'une fois'],
        ['Une journée', 'À deux, à votre table [ou|comme] à la nôtre.', 'par jour'],
        [
          'Une chose entière',
          'De la première question au dernier [carton|coup de balai].',
          'à partir de, en tout',
        ],
      ],
      ask: 'De quoi s’agit-il ?',
    },
    buildings: {
      art: ['Plan et coupe d’une petite maison avec sa trame, ses cotes et le soleil d’hiver'],
      headlines: [
        'Dessiné au cinquantième',
        'Le matin entre par la cuisine',
        'L’escalier d’abord, le reste ensuite',
        'Des murs qui ont une raison',
        'La pluie reste dehors depuis {since}',
      ],
      subs: [
        'Maisons, écoles et escaliers à {place}, pour ceux qui vivront [dedans|avec]. On mesure encore au mètre pliant.',
        'On construit neuf quand il faut, on finit l’existant quand on peut. {district}, {place}.',
        'Une architecture pour {place} : peu de murs, de bonnes fenêtres et un banc où l’on [attend|ôte ses bottes].',
      ],
      actions: ['Voir ce qui est debout', 'Voir les maisons', 'Traverser les plans'],
      caseTitles: ['Debout', 'Ce qui [tient|a un toit]', 'Bâti et habité'],
      cases: {
        gable: ['Une fenêtre au pignon', 'Bois, 96 m², pour une institutrice et un violoncelle'],
        row: ['Quatre pareilles', 'En bande, un jardin, une dispute pour la haie'],
        tower: ['Dix-neuf cuisines', 'Logements, escalier au nord, soleil au sud'],
        hall: ['La lumière d’en haut', 'Atelier à sheds, pas de lampe avant seize heures'],
        pavilion: ['Une pièce au bord du lac', 'Acier et rideau, ouverte dès mai'],
        stairs: ['Les marches', 'Escalier public où l’on s’assied, 42 contremarches'],
        plan: ['Cinq pièces, aucun couloir', 'Plan au 1/50, septième version'],
        section: ['Soleil d’hiver', 'Coupe, 21 décembre, midi'],
      },
      serviceTitles: ['Ce qu’on dessine', 'De l’étagère à l’école', 'Là où l’on [aide|intervient]'],
      serviceTexts: [
        'Vous pouvez vous arrêter après chaque ligne et garder les plans.',
        'La plupart des maisons en demandent trois. Certaines, la première seulement.',
        'L’ordre est celui du chantier.',
      ],
      services: [
        ['Regarder d’abord', 'On visite avec vous et on dit ce qu’on laisserait en place.'],
        ['Une esquisse avec un prix', 'Deux plans, une maquette, un chiffre que l’on tient.'],
        ['Le permis', 'On connaît le guichet, le formulaire et le jour calme.'],
        ['Dessiner chaque vis', 'Au dixième, pour que personne n’invente sur place.'],
        ['Le chantier', 'Chaque mercredi à sept heures, en bottes, jusqu’aux clés.'],
        ['Après le premier hiver', 'On revient, on cherche les fissures, on règle les portes.'],
      ],
      methodTitles: ['Sept plans, une maison', 'Le papier coûte [moins|peu]', 'Comment vient une maison'],
      methodTexts: [
        'Chaque plan est dessiné sept fois à la main. Les trois premiers sont pour nous, le quatrième a un escalier et le septième est souvent le deuxième.',
        'Tout ce qui peut rater rate d’abord sur le papier. Cela prend huit semaines et fait gagner un an.',
        'Avant la maison, vous habitez le dessin : collé au sol d’un gymnase, grandeur nature, avec vos chaises.',
      ],
      steps: [
        ['Mesurer', 'Deux jours, mètre et laser. Vos murs ne sont pas droits, aucun ne l’est.'],
        ['Dessiner', 'Sept plans en huit semaines, et une maquette qu’on peut couper.'],
        ['Demander', 'Permis, voisins, trois devis. On porte les classeurs.'],
        ['Bâtir', 'Quelqu’un de chez nous sur place chaque semaine, toujours la même personne.'],
      ],
      curve: {
        label: 'Ce qui reste ouvert, en pour cent, sur huit semaines de dessin',
        points: ['tout est mesuré', 'l’escalier est fixé', 'prêt pour le permis'],
      },
      voices: [
        [
          'La maison est plus petite que l’ancienne et on s’y perd sans cesse. Dans le bon sens.',
          '{p3}, maison au pignon',
        ],
        [
          'Ils nous ont dissuadés de la deuxième salle de bains. L’argent est devenu une fenêtre, je m’y assieds chaque soir.',
          '{p4}, {district}',
        ],
        [
          'Ma mère a quatre-vingts ans et dit que c’est le premier escalier qui l’aime bien.',
          '{p3}, les quatre pareilles',
        ],
        [
          'On a collé le plan au gymnase et déplacé la cuisine en une heure. Sur le chantier, cela coûtait une voiture.',
          '{p4}, conseil d’école',
        ],
      ],
      rateTitles: ['Le prix des plans', 'Avant le premier [trait|mur]', 'Trois chiffres'],
      rateTexts: [
        'La suite se calcule selon les travaux ; ces trois-là viennent avant et ne bougent pas.',
        'L’esquisse est à vous, même si un autre construit.',
        'Les visites de chantier sont comprises. La pluie aussi.',
      ],
      rates: [
        ['La visite', 'Deux heures, une page de notes.', 'une fois'],
        ['L’esquisse', 'Deux plans, une maquette, un chiffre pour le tout.', 'forfait'],
        ['Une heure', 'Pour tout ce qui n’a pas de nom.', 'par heure'],
      ],
      ask: 'Qu’y a-t-il là aujourd’hui ?',
    },
    film: {
      art: ['Un story-board : des cases fléchées pour la caméra et une règle en secondes'],
      headlines: [
        'Silence jeudi, s’il vous plaît',
        'On tourne dès six heures',
        'Quatre-vingt-dix secondes, rien de trop',
        'Coupé sur le souffle',
        'À seize heures, plus de lumière',
      ],
      subs: [
        'Des films courts, à {place}, pour ceux qui ont quelque chose à montrer et [aucun|peu de] temps. On monte debout.',
        'On filme le travail, les lieux et les gens qui préféreraient pas. {district}, {place}.',
        'De trois phrases à quatre-vingt-dix secondes : texte, caméra, montage et [le son|le silence] entre les deux.',
      ],
      actions: ['Voir les images', 'Parcourir les plans', 'Voir la dernière bobine'],
      caseTitles: ['Images fixes', 'Les plans [gardés|défendus]', 'Une image de chacun'],
      cases: {
        sea: ['Hors saison', 'Portrait d’un bac, 4 min. Sans paroles'],
        roofs: ['Équipe de nuit', 'Trois boulangers, une rue, 90 s'],
        stairs: ['Monter', 'Pour un fabricant d’ascenseurs, tourné dans l’escalier, 60 s'],
        facade: ['Fenêtre 31', 'Documentaire sur une lampe qui reste allumée, 11 min'],
        road: ['Tournée postale 9', 'Deux jours en fourgon, 6 min'],
        dune: ['Ce que fait le vent', 'Pour un tissage, 45 s, 16 mm'],
        tree: ['Un an, une image par jour', '365 images, 24 s'],
        pool: ['Couloir deux, 6 h 40', 'Nager avant le travail, 3 min'],
      },
      serviceTitles: ['Ce qu’on tourne', 'Les morceaux d’un film', 'Du mot à [l’image|la bobine]'],
      serviceTexts: [
        'Prenez le tout, ou seulement ce qui vous manque.',
        'À chaque ligne, une personne qui a un nom.',
        'La caméra est à nous, la grue se loue.',
      ],
      services: [
        ['Le texte', 'Une page par minute. On lit à voix haute, on coupe ce qui bute.'],
        ['Le story-board', 'Chaque plan dessiné avant qu’on porte une lampe.'],
        ['Le tournage', 'Cinq personnes, un fourgon, rendez-vous à six heures, repas chaud.'],
        ['Le montage', 'Trois versions : la longue, la bonne, et celle du tramway.'],
        ['Le son', 'Pris sur place, pas acheté. Votre plancher grince comme aucun autre.'],
        ['Ceux qui refusent', 'On a du temps, des biscuits et une longue focale.'],
      ],
      methodTitles: ['Un jour de lumière', 'Dessiner, tourner, couper', 'Huit semaines pour un film'],
      methodTexts: [
        'D’une heure filmée il reste une minute. On décide presque tout avant, au crayon, moins cher qu’un déjeuner pour neuf.',
        'Le story-board reste une semaine au mur. Ce qui ne manque à personne descend. Ce qui tient vendredi, c’est le film.',
        'Vous voyez le premier montage avec la mauvaise musique, exprès. S’il marche ainsi, il marche.',
      ],
      steps: [
        ['Écrire', 'Trois phrases, puis une page. Vous barrez, on vous remercie.'],
        ['Dessiner', 'Douze cases, une semaine au mur.'],
        ['Tourner', 'Un jour, une lumière, une seconde s’il pleut.'],
        ['Monter', 'Deux passages avec vous. Le troisième est pour le son.'],
      ],
      curve: {
        label: 'Ce qui reste ouvert, en pour cent, sur huit semaines, de la première ligne au dernier plan',
        points: ['page un, lue', 'le story-board est fixé', 'image figée'],
      },
      voices: [
        [
          'Mon père y est six secondes. Il l’a vu quarante fois, cela fait quatre minutes.',
          '{p3}, tournée postale 9',
        ],
        ['Ils voulaient un jour, ils ont pris neuf heures. La dixième, on a mangé.', '{p4}, {place}'],
        ['Je n’ai jamais aimé la caméra. Maintenant j’ai un bon profil.', '{p3}, équipe de nuit'],
        [
          'On avait demandé trois minutes, on en a eu la moitié. Personne n’a vu ce qui manque.',
          '{p4}, {district}',
        ],
      ],
      rateTitles: ['Le prix d’une journée', 'Trois [lignes|chiffres] sur la feuille', 'Avant de tourner'],
      rateTexts: [
        'Les trajets dans {place} sont gratuits, les grues non. Le chiffre vient avant la date.',
        'Un prix pour l’image et le son. La musique en plus, si elle est célèbre.',
        'S’il pleut, on revient et vous payez une fois.',
      ],
      rates: [
        ['Un jour de tournage', 'Cinq personnes, caméra, déjeuner.', 'par jour'],
        ['Un jour de montage', 'Avec café et une seconde chaise pour vous.', 'par jour'],
        ['Quatre-vingt-dix secondes', 'De la page un au dernier son.', 'à partir de, en tout'],
      ],
      ask: 'Que faut-il voir ?',
    },
  },
};
