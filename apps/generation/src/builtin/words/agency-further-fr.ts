import type { FurtherWords } from './agency-further.js';

export const FURTHER_FR: FurtherWords = {
  faqTitles: [
    'Avant [d’appeler|de demander]',
    'Demandé sur le pas de la porte',
    'Ce qu’on demande [tout bas|en dernier]',
  ],
  answers: 'réponses',
  contactTexts: [
    'Écrivez comme vous parlez. L’orthographe, c’est notre métier, et personne ici ne relèvera la vôtre.',
    'Une demi-page, la photo d’une serviette, un cri dans la rue : on a commencé avec [moins|pire].',
  ],
  done: [
    'C’est sur la table. Des nouvelles avant que le thé refroidisse, ou demain.',
    'Bien reçu. Quelqu’un le lit [en ce moment|déjà], crayon en main.',
  ],
  topics: {
    brand: {
      headlines: ['Mardi, le tiroir est vide', 'Une table, pas de diapos', 'Demandé lundi, livré vendredi'],
      subs: [
        'Les gens de {place} nous apportent ce qui traîne depuis trop longtemps. On le finit et on rend le tiroir.',
        'On fabrique ce que vous passez votre temps à expliquer : à une table, quartier {district}, le téléphone [à côté|au tiroir].',
      ],
      cases: {
        poster: ['Le marché passe au jeudi', 'Un mot plus gros que les autres, lu depuis un vélo'],
        book: ['Quarante recettes, un fourneau', 'Tient ouvert à plat, couverture lavable. 96 pages'],
        sign: ['Ouvert veut dire ouvert', 'Deux faces, tournées à la main à six heures. Trois semaines'],
        cards: ['Le numéro est au dos', 'Quatre cents imprimées, neuf restent après un mois'],
        map: ['Le quartier sur une serviette', 'Six rues, deux chiens et le tour à pied'],
        box: ['Un colis avec une ficelle', 'On tire, et la boîte reste ouverte'],
        form: ['Oui, non, rappelez-moi', 'Trois cases là où il fallait une lettre'],
      },
      services: [
        ['La lettre délicate', 'On écrit ce qu’il faut dire et vous signez le jour même.'],
        ['Un matin devant chez vous', 'On reste sur le trottoir et on compte qui passe, et pourquoi.'],
        ['Trier le tiroir', 'Tout par terre, en trois tas, jusqu’à ce que l’un soit du travail.'],
        ['Le nom', 'Onze au mur pendant une semaine. Celui que tout le monde emploie reste.'],
        ['La répétition générale', 'On joue votre première clientèle, avec poussette et peu de patience.'],
        ['Le dernier dixième', 'Ce qui attend depuis le printemps. On le finit et on balaie.'],
      ],
      serviceTexts: [
        'Montrez une ligne du doigt. On vous dira si c’est une autre.',
        'Deux tiennent dans une semaine, toutes dans [une saison|un trimestre].',
      ],
      methodTexts: [
        'On écrit la dernière page d’abord. Si personne ne veut [y figurer|la signer], on a gagné huit semaines.',
        'Chaque semaine une question quitte le mur pour la corbeille, et tout le monde la regarde partir.',
      ],
      steps: [
        ['Étaler', 'Par terre, et tout, même ce qui fait un peu honte.'],
        ['Choisir', 'Une chose. Le reste reçoit une date ou un adieu.'],
        ['Bâtir', 'À la main d’abord, pour que l’erreur ne coûte rien.'],
        ['Partir', 'On reprend nos tasses, vous gardez le fichier et le crayon.'],
      ],
      voices: [
        [
          'Notre plan tenait sur une page. Ils ont demandé à quoi servaient les [trente|quarante] autres.',
          '{p3}, {district}',
        ],
        ['Ma mère sait enfin ce que je fais. Tout le tramway aussi.', '{p4}, groupe du mardi'],
        [
          'Je venais pour une enseigne, j’ai eu moins d’heures d’ouverture en plus. Ils avaient raison.',
          '{p3}, l’épicerie du coin',
        ],
        [
          'La boîte est arrivée, la ficelle a tenu, et c’est la ficelle qui m’a fait pleurer.',
          '{p4}, {place}',
        ],
      ],
      rateTexts: [
        'Un chiffre, sur la première page, à l’encre. Le crayon, c’est pour les dessins.',
        'Après la première heure, vous pouvez partir sans rien devoir de plus.',
      ],
      rates: [
        [
          'À la table de votre cuisine, si elle est [plus près|assez longue].',
          'Deux chaises, une feuille, pas de dossier.',
        ],
        ['De neuf à dix-sept heures, soupe comprise.', 'Une chose est faite, et jusqu’au bout.'],
        ['Pensé, fabriqué, livré et suivi pendant un an.', 'Avec chaque retouche demandée avant vendredi.'],
      ],
      faq: [
        [
          'Sommes-nous trop petits pour vous ?',
          'Non. La plus petite commande était [une sonnette|une enveloppe], et on la regarde encore.',
        ],
        [
          'Et si je déteste la première version ?',
          'Alors elle a servi. [La deuxième|La suivante] part de ce que vous détestez.',
        ],
        [
          'Faut-il préparer quelque chose ?',
          'Non. Apportez le tiroir tel quel ; [le tri|le désordre], c’est la première heure.',
        ],
        [
          'Qui sera à la table ?',
          'Ceux qui font le travail, [à deux|jamais plus de deux]. On n’a personne d’autre à envoyer.',
        ],
        [
          'Est-ce possible pour vendredi ?',
          'Parfois, si vous demandez lundi et [tranchez mercredi|décrochez le téléphone].',
        ],
        [
          'À qui cela appartient-il, à la fin ?',
          'À vous, avec les fichiers, les brouillons et [les chutes|la ficelle].',
        ],
        [
          'Vais-je comprendre [ce que vous dites|votre jargon à vous] ?',
          'Oui. Il y a un bocal pour le jargon, [il paie le gâteau|il est presque vide].',
        ],
        [
          'Peut-on en faire la moitié nous-mêmes ?',
          'Volontiers. [Votre moitié|Votre part] est en bleu, que personne n’attende personne.',
        ],
        [
          'Et si [quelqu’un tombe malade|l’un de vous a la grippe] ?',
          'L’autre sait. Chaque commande est [écoutée à deux|notée pour deux].',
        ],
        [
          '[Travaillez-vous avec notre équipe|Et les gens que nous avons déjà] ?',
          'Oui, et on lui apporte [des biscuits|une chaise]. Elle sait souvent où ça coince.',
        ],
      ],
    },
    buildings: {
      headlines: [
        'Une fenêtre là où l’on s’assied',
        'Le papier d’abord, les briques après',
        'La maison commence à la porte',
      ],
      subs: [
        'On dessine ce qui se porte, se balaie et se répare, pour {place} et les villages d’à côté.',
        'De la première visite au [deuxième|premier] hiver : un seul bureau, quartier {district}, un seul jeu de plans, rien de caché sous le plâtre.',
      ],
      cases: {
        gable: ['Pignon sur rue', 'Brique en bas, mélèze en haut, 112 m² pour cinq et un piano'],
        row: ['Les quatre étroites', 'Quatre mètres de large chacune, une cour pour se disputer'],
        tower: ['Un ascenseur pour tous', 'À chaque palier une fenêtre'],
        hall: ['Les bateaux en hiver', 'Halle sans poteaux, 24 m de mur à mur'],
        pavilion: ['Le kiosque', 'Cinq poteaux, un toit, des bancs qui sèchent vite'],
        stairs: ['Vers l’eau', 'Granit, 31 marches, la dernière mouillée aux grandes eaux'],
        plan: ['La cuisine au milieu', 'Plan au 1/50, quatre pièces qui sentent la soupe'],
        section: ['À moitié sous la colline', 'Coupe, de l’herbe au-dessus et du jour dans le bain'],
      },
      services: [
        ['Compter les pièces', 'Vous notez vos journées, et on voit combien peu de pièces il faut.'],
        ['Lire une vieille maison', 'Deux jours à frapper aux murs, puis une page sur ce qui porte.'],
        ['Parler aux voisins', 'La maquette sous le bras, avant la lettre de la mairie.'],
        ['La lumière', 'Une lampe à la place du soleil, et on pousse la fenêtre jusqu’à ce que ça aille.'],
        ['Trois devis', 'La même question à trois entreprises, les réponses côte à côte.'],
        ['La remise des clés', 'Un classeur avec chaque tuyau, et les teintes sur une carte.'],
      ],
      serviceTexts: [
        'Commencez où vous voulez. Seul le toit doit venir après les murs.',
        'Une seule personne vous suit d’un bout à l’autre, et connaît votre chien.',
      ],
      methodTexts: [
        'Avant de dessiner, on vient trois fois : le matin, le soir et sous la pluie. C’est la pluie qui décide.',
        'On coupe la maquette jusqu’à ce qu’elle tienne dans la main. Si vous la tournez vers le jour, on y est presque.',
      ],
      steps: [
        ['S’asseoir', 'Une heure dans chaque pièce, par terre, sans parler.'],
        ['Esquisser', 'Mine grasse, papier fin, rien qu’on ne puisse jeter.'],
        ['Fixer', 'Un plan sur un mur, et chacun signe dans le coin.'],
        ['Lever', 'Le toit est posé avant l’hiver, ou on attend le printemps.'],
      ],
      voices: [
        [
          'Je voulais une cuisine plus grande. Ils ont déplacé la table, et elle l’était.',
          '{p3}, {district}',
        ],
        ['La première nuit il a plu, et j’ai écouté rien goutter.', '{p4}, maison au pignon'],
        [
          'Ils ont tenu à garder le mur laid. Il porte la moitié de la rue, à ce qu’on a vu.',
          '{p3}, {place}',
        ],
        ['Les enfants ont trouvé le banc avant que nous ayons des chaises.', '{p4}, conseil d’école'],
      ],
      rateTexts: [
        'La suite se compte en pour cent des travaux ; ceci se compte en jours.',
        'Si l’esquisse dit de ne pas bâtir, vous avez économisé une maison.',
      ],
      rates: [
        ['Avec lampe, échelle et figure honnête.', 'De la cave au toit, questions comprises.'],
        ['Dessinée deux fois, bâtie une fois en carton.', 'De quoi montrer à la banque et aux voisins.'],
        ['Une poignée, une lettre, une querelle de haie.', 'Comptée au quart, arrondie en dessous.'],
      ],
      faq: [
        [
          'Est-ce que cela coûtera plus cher à la fin ?',
          'Rarement. Le chiffre contient [une réserve|un dixième de marge] dès le premier jour, et vous la voyez chaque mois.',
        ],
        [
          'Faut-il un permis pour cela ?',
          'Le plus souvent, oui. Un [appel|passage] à la mairie le dit, et on s’en charge.',
        ],
        [
          'Quand pourra-t-on emménager ?',
          'Comptez [deux ans|dix-huit mois] pour une maison, un hiver compris. Un escalier prend un été.',
        ],
        [
          'Peut-on y vivre pendant les travaux ?',
          'Parfois. On [dessine|prévoit] d’abord la poussière, puis on vous dit franchement.',
        ],
        [
          'Et si nous changeons d’avis ?',
          'Sur le papier, tant que vous voulez. Après le [béton|coffrage], on parle lentement.',
        ],
        [
          'Prenez-vous les vieilles maisons ?',
          'Oui, [plus de la moitié le sont|la plupart le sont]. Leurs erreurs sont déjà faites.',
        ],
        [
          'Notre terrain est-il trop petit ?',
          'Non. Le plus petit avait [quatre mètres|la place d’une voiture] entre deux murs ; une famille y vit.',
        ],
        [
          'Qui répond au téléphone sur le chantier ?',
          'La personne qui a dessiné. Son [numéro|nom] est sur chaque plan.',
        ],
        ['Peut-on mettre la main à la pâte ?', 'Oui : peindre, planter, [porter|balayer]. Pas l’escalier.'],
        [
          'Ressemblera-t-elle à vos autres maisons ?',
          'Non. Elles ont en commun [les fenêtres|le toit], et pas grand-chose d’autre.',
        ],
      ],
    },
    film: {
      headlines: ['Neuf secondes avant la cloche', 'Un objectif, une cuisine', 'Il pleut, donc on tourne'],
      subs: [
        'Cinq personnes à {place}. On arrive tôt, on ne bouge plus, on [repart|rentre] avec ce que vous ignoriez avoir dit.',
        'Des films sans voix qui explique. Faits quartier {district}, vus debout, dans les ascenseurs et les trams.',
      ],
      cases: {
        sea: ['L’étale', 'Quarante minutes sur un quai, montées en 2 min'],
        roofs: ['Antennes', 'Six toits avant midi, 4 min'],
        stairs: ['Le colis du voisin', 'On monte, on descend, on remonte, 75 s'],
        facade: ['Mardi, huit fenêtres', 'Un immeuble dîne, 6 min, un seul plan'],
        road: ['Le chemin de l’école', 'Pour un fabricant de vélos, 50 s, filmé d’une remorque'],
        dune: ['Fermé jusqu’à Pâques', 'Portrait d’une buvette derrière la dune, 3 min'],
        tree: ['Planté par erreur', 'Un noyer et la famille autour, 5 min'],
        pool: ['Retenir son souffle', 'Pour un audioprothésiste, 40 s, presque sans son'],
      },
      services: [
        ['Le lieu', 'On le cherche à pied, à l’heure où l’on tournera.'],
        ['La seule question', 'Elle vient en dernier, les lampes déjà éteintes.'],
        ['Les courts', 'Quinze secondes sans le son, pour les gens d’escalator.'],
        ['Des mains au travail', 'De près, dans votre lumière, sans faire sourire personne.'],
        ['Les sous-titres', 'Deux lignes, écrites à l’oreille, en quatre langues.'],
        ['La première', 'Un drap, un projecteur, les chaises des voisins, de la soupe.'],
      ],
      serviceTexts: [
        'Chaque ligne s’essaie pour une journée.',
        'Ce qui manque ici, quelqu’un que l’on connaît le fait bien.',
      ],
      methodTexts: [
        'On raconte le film avant de le dessiner. Là où l’on regarde l’heure, une page s’en va.',
        'On tourne dans l’ordre de la lumière, on monte dans l’ordre du pouls.',
      ],
      steps: [
        ['Demander', 'Une question, onze personnes, pas encore de caméra.'],
        ['Chercher', 'Trois pièces visitées, dont une assez calme.'],
        ['Filmer', 'Des prises courtes, de longues pauses, déjeuner à treize heures.'],
        ['Retirer', 'Ce qui est bon et inutile. C’est la semaine dure.'],
      ],
      voices: [
        ['Ils ont filmé notre presse un jour entier. Depuis, j’entends ce qu’elle dit.', '{p3}, le tissage'],
        ['Personne n’y sourit et tout le monde veut travailler ici.', '{p4}, {district}'],
        ['J’avais préparé un discours. Ils ont gardé l’instant où je le range.', '{p3}, {place}'],
        ['Il passe dans notre vitrine et les gens ratent leur tram.', '{p4}, sur la place'],
      ],
      rateTexts: [
        'Une journée a dix heures. La onzième est pour nous, on avait mal compté.',
        'Le montage se décide avant le tournage, pour ne pas économiser la patience.',
      ],
      rates: [
        ['Lampes, optique, et quelqu’un qui connaît la cour.', 'Du premier café au dernier câble.'],
        ['Restez ou dormez, les deux aident.', 'L’image à midi, le son le soir.'],
        ['Écrit, tourné, monté, mixé et montré sur un drap.', 'En trois longueurs, avec sous-titres.'],
      ],
      faq: [
        [
          'Je déteste être devant la caméra. C’est grave ?',
          'Non. Ce sont [nos meilleures minutes|les meilleurs visages]. L’objectif est à quatre mètres.',
        ],
        ['Et s’il pleut ce jour-là ?', 'On a [une seconde date|une date de secours], et elle ne coûte rien.'],
        [
          'Allez-vous nous gêner ?',
          'La [première heure|première demi-heure], oui. Ensuite on nous oublie ; ce sont les chaussures.',
        ],
        ['Faut-il apprendre un texte ?', 'Non. Vous [travaillez|parlez], on écoute, le reste se monte.'],
        [
          'Qui le voit en premier ?',
          'Ceux qui y sont, dans le noir, avec [de la soupe|des biscuits]. Rien ne sort avant.',
        ],
        [
          'Peut-on montrer les images ailleurs ?',
          'Oui, partout et [pour toujours|sans limite]. Seule la musique a une date.',
        ],
        [
          'Combien de temps cela prend-il ?',
          'Huit semaines dès la première ligne ; il nous faut [deux jours|environ deux jours] des vôtres.',
        ],
        [
          'Nos bureaux sont laids. C’est gênant ?',
          'Non. [Une fenêtre|Une bonne fenêtre] suffit, et tous les bureaux en ont une.',
        ],
        [
          'Peut-il être plus court ?',
          'Toujours. On n’a [jamais|pas encore] entendu dire qu’un film était trop court.',
        ],
        [
          'Que devient le reste ?',
          'Il dort [deux ans|deux ans entiers] sur une étagère à votre nom, puis on vous demande.',
        ],
      ],
    },
  },
};
