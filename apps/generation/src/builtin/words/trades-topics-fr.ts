import type { TradeTopic, TradeTopicWords } from './trades.js';

const WATER: TradeTopicWords = {
  names: ['Plomberie {last}', 'Tuyau & {last}', 'Les Eaux de {district}'],
  headlines: [
    'Ça goutte / depuis lundi. / Lequel ?',
    'Chaud à six / heures. Même / en janvier.',
    'L’eau sait / où elle / va.',
    'Au sec / à midi.',
  ],
  subs: [
    'Bains, chaudières et ce qui fuit entre les deux. Pour [immeubles anciens|locataires, syndics et bistrots] de {place}, à {crew}, avec un chien qui flaire les fuites, selon {first}.',
    'On répare d’abord, on vend ensuite, [si besoin|peut-être]. Tuyaux, chaudières, sols qui chauffent, à {district} et 45 minutes autour.',
    'Plombiers depuis {since} : vannes, chaudières, salles de bains. Pour qui aime une douche [sans surprise|qui garde sa température].',
  ],
  object: ['{district}', 'depuis {since}', 'Bonne pression'],
  objectLabel: 'Un grand manomètre sur un tuyau coudé avec sa vanne, et le nom {brand} tout autour',
  services: [
    'Robinet qui goutte | Joint, cartouche, siège. [Une demi-heure, le plus souvent.|Le robinet peut rester.]',
    'Évier bouché | Un furet plutôt que la chimie. Vous verrez ce que c’était, [même sans le vouloir|ou non, au choix].',
    'Entretien chaudière | Mesurée, nettoyée, attestée pour douze mois.',
    'Fuite cachée | Trouvée à l’oreille et à la caméra, ouverte là où c’est mouillé.',
    'Chaudière neuve | L’ancienne sort, la neuve entre, chaud le soir même.',
    'Salle de bains | Du croquis au dernier joint : trois semaines, un seul numéro.',
  ],
  servicesHead: ['Ce qui goutte, ce que ça coûte', 'Du joint à la baignoire', 'Des prix clairs comme l’eau'],
  materials: ['Cartouche', 'Robinets d’arrêt, deux'],
  billTitle: ['À quoi ressemble une facture', 'La facture d’un mardi'],
  emergencyHead: ['Ça coule ? Fermez d’abord.', 'De l’eau par terre ?', 'Mouillé jusqu’au couloir ?'],
  emergency: [
    'Arrivée fermée | [Sous l’évier ou à la cave, dans le sens horaire, jusqu’au bout.|À côté du compteur. À droite, encore à droite.]',
    'Courant coupé | Là où c’est mouillé seulement, [la main sèche|avant de débrancher].',
    'Seau, torchons, nous | Sonnez en dessous si ça goutte en dessous. [On roule déjà.|Puis laissez la porte entrouverte.]',
  ],
  voices: [
    'Trois entreprises voulaient casser la salle de bains. Eux ont changé un joint.',
    'Samedi, vingt-trois heures, de l’eau au couloir. À minuit, juste un couloir.',
    'Depuis la nouvelle pompe, la maison est si calme que j’entends la pendule.',
  ],
  smallVoices: [
    'Le prix au téléphone était celui de la facture.',
    'Il m’a montré mon arrivée d’eau. Au bout de neuf ans.',
    'Les chaussures sont restées dehors, la saleté aussi.',
    'Pour la première fois, quatre douches chaudes.',
  ],
  faqs: [
    'Faut-il ouvrir le mur ? | Presque jamais. On cherche à la caméra et à l’oreille, et on lève un carreau au plus.',
    'Les déboucheurs, c’est mauvais ? | Pour les tuyaux, oui. Appelez plutôt : le furet coûte moins que le tuyau suivant.',
    'Ma chaudière a vingt ans. Elle est finie ? | Pas encore. On la mesure, et tant que les chiffres sont bons, elle reste.',
  ],
};

const POWER: TradeTopicWords = {
  names: ['Électricité {last}', 'Phase {place}', 'Courant & {last}'],
  headlines: [
    'Encore / le fusible / numéro trois.',
    'Lumière. / Il est sept / heures.',
    'Le courant / vient. Nous, / avant.',
    'Onze fils, / un plan.',
  ],
  subs: [
    'On tire, on mesure, on étiquette. Pour [vieux appartements|maisons aux fils gainés de tissu] et qui ne sait jamais quel disjoncteur fait quoi, à {place}.',
    'Électriciens depuis {since}, à {crew}, tous à l’aise sur l’échelle. Prises, tableaux, soleil du toit [et sonnettes qui sonnent|, jusqu’à la cave].',
    'De la lampe qui tremble au toit qui rapporte. À {district} et autour, avec un plan [que vous gardez|sur papier].',
  ],
  object: ['{district}', '230 V', 'depuis {since}'],
  objectLabel: 'Un tableau électrique ouvert, un disjoncteur tombé, et au-dessus l’enseigne {brand}',
  services: [
    'Poser une prise | Percée, rebouchée, testée. [Et droite.|La photo du niveau est offerte.]',
    'Suspendre des lampes | Jusqu’à cinq en une matinée, [même celle de la tante|plafonds hauts compris].',
    'Chercher la panne | Pourquoi ça saute. On mesure jusqu’à savoir.',
    'Tableau neuf | Tout étiqueté avec vos mots : four, bain, atelier.',
    'Borne de recharge | Cour ou garage, circuit à part, papiers faits.',
    'Soleil sur le toit | Panneaux, onduleur, dossiers. Le téléphone montre la récolte.',
  ],
  servicesHead: ['À chaque fusible son prix', 'De F1 à F6', 'Ce que coûte un fil'],
  materials: ['Différentiel', 'Câble, 12 m'],
  billTitle: ['À quoi ressemble une facture', 'La facture d’une cuisine'],
  emergencyHead: ['Dans le noir ? Ne bricolez pas.', 'Ça sent le brûlé ?', 'Plus rien ?'],
  emergency: [
    'On ne touche pas | [Ce qui chauffe ou sent, même un instant.|On débranche seulement ce qui est froid.]',
    'Le général en bas | Le gros, à gauche du tableau. [Après, c’est calme.|Après, rien ne peut arriver.]',
    'Une bougie suffit | Le frigo fermé tient quatre heures. Il nous en faut moins.',
  ],
  voices: [
    'Dix-huit fusibles, aucun nom. Maintenant même ma mère trouve la salle de bains.',
    'La lumière tremblait depuis l’emménagement. C’était une vis. Onze ans.',
    'En août, le toit a gagné plus que moi.',
  ],
  smallVoices: [
    'Il a toqué, mesuré, ri, réparé.',
    'Pas de poussière et une prise droite. Deux nouveautés.',
    'Elle m’en a dissuadé. Depuis, je suis client.',
    'Le plan est dans la porte, avec la date.',
  ],
  faqs: [
    'Les fils en tissu sont-ils dangereux ? | Pas tout de suite, mais ils vieillissent. On les teste et on dit lesquels peuvent attendre.',
    'Le soleil, est-ce rentable chez moi ? | On le calcule sur votre dernière facture, en une page. Parfois la réponse est non.',
    'Faut-il saigner tous les murs ? | Non. Souvent l’ancienne gaine suffit, le reste passe derrière la plinthe.',
  ],
};

const ROOF: TradeTopicWords = {
  names: ['Toitures {last}', 'Faîte & {last}', 'Haut Sec {place}'],
  headlines: [
    'La pluie / arrive à / quatre h.',
    'Il manque / une tuile. / Ça s’entend.',
    'Là-haut / dès sept / heures.',
    'Étanche / avant / l’orage.',
  ],
  subs: [
    'Tuiles, zinc et gouttières. Pour les maisons de {place} [qui ont cent hivers|dont les propriétaires préfèrent le sol], à {crew} et avec une longue grue.',
    'On monte, on photographie, on vous montre ce qui cloche, [et ce qui tient|sans soupirer]. Couvreurs à {district} depuis {since}.',
    'D’une tuile au toit entier. On vient avant la pluie et on reste [jusqu’au sec|jusqu’au coup de balai].',
  ],
  object: ['{district}', 'depuis {since}'],
  objectLabel: 'Un toit de tuiles avec sa lucarne et sa gouttière, une tuile neuve, et l’enseigne {brand}',
  services: [
    'Changer des tuiles | Jusqu’à dix, [du même ton s’il existe encore|on en garde d’anciennes].',
    'Nettoyer les gouttières | Feuilles dehors, descente rincée, [les nids restent jusqu’en juillet|photo avant et après].',
    'Inspecter un toit | Deux heures là-haut, douze photos, une page claire.',
    'Étancher la cheminée | Zinc neuf, bien plié, jusque dans l’angle.',
    'Fenêtre de toit | Percée, cadre, habillage : deux jours, aucune nuit ouverte.',
    'Toit neuf | Échafaudage, isolant, tuiles. Trois semaines, bâché chaque soir.',
  ],
  servicesHead: ['Rang par rang', 'De la tuile au faîte', 'Ce que ça coûte là-haut'],
  materials: ['Tuiles, douze', 'Zinc de cheminée'],
  billTitle: ['À quoi ressemble une facture', 'La facture d’après tempête'],
  emergencyHead: ['Ça goutte ? Restez en bas.', 'La tempête est entrée ?', 'La tache grandit ?'],
  emergency: [
    'Ne montez pas | [La tuile mouillée glisse comme du savon.|Aucune tuile ne vaut une échelle au vent.]',
    'Seau et photo | Sous la tache, puis [un trait de crayon autour|l’heure à côté].',
    'La bâche arrive | On couvre, même de nuit. On répare au jour.',
  ],
  voices: [
    'Le seau a passé deux hivers au grenier. Maintenant c’est mon lit.',
    'Après la grêle, ils étaient là avant l’assurance.',
    'Douze photos de mon toit, et je sais enfin ce qu’est un faîte.',
  ],
  smallVoices: [
    'Les autres voulaient tout refaire. C’était neuf tuiles.',
    'Ils ont balayé la cour, et celle du voisin.',
    'Bâché vendredi, orage lundi.',
    'Le pigeon a déménagé, la gouttière coule.',
  ],
  faqs: [
    'Faut-il refaire tout le toit ? | Presque jamais. On vérifie rang par rang et on change ce qui est mort.',
    'Ma tuile existe-t-elle encore ? | Souvent. On garde quarante anciens modèles et on emporte un échantillon.',
    'Et s’il pleut pendant les travaux ? | C’est couvert. Le matin, on n’ouvre que ce qu’on referme le soir.',
  ],
};

const WOOD: TradeTopicWords = {
  names: ['Menuiserie {last}', 'Queue d’Aronde {last}', 'Le Chantier {district}'],
  headlines: [
    'Deux / planches, / zéro vis.',
    'Le tiroir / glisse. Sans / un bruit.',
    'Mesurer / trois fois, / puis café.',
    'Au / millimètre.',
  ],
  subs: [
    'Meubles, portes, escaliers dans un bois [qu’on connaît par son nom|qu’on empile nous-mêmes]. Pour les murs de travers de {place} et les gens qui gardent.',
    'Un atelier de {crew} établis à {district}. On fabrique, on recolle et on [vient chercher une seule porte|rabote juste une porte].',
    'Menuisiers depuis {since}. De la planche à pain à la cuisine, dessinées au crayon, [en frêne, chêne ou noyer|sans hâte].',
  ],
  object: ['{district}', 'depuis {since}'],
  objectLabel:
    'Un assemblage à queues d’aronde, bois clair et bois sombre, avec un mètre pliant au nom de {brand}',
  services: [
    'Porte qui frotte | Déposée, rabotée, reposée. [Deux doigts la ferment.|Le jeu est égal partout.]',
    'Recoller une chaise | Démontée, nettoyée, collée. [On peut s’y balancer.|Bonne pour trente ans.]',
    'Étagère sur mesure | Même pour un mur qui n’est pas droit.',
    'Table | Frêne, chêne ou noyer, huilée, avec tiroirs si vous voulez.',
    'Placard | Jusqu’au plafond, avec une place pour l’aspirateur.',
    'Cuisine | Dessinée, fabriquée, posée. Par les trois mêmes.',
  ],
  servicesHead: ['À chaque mesure son prix', 'De la porte à la cuisine', 'Ce que coûte le bois'],
  materials: ['Frêne huilé', 'Paumelles, une paire'],
  billTitle: ['À quoi ressemble une facture', 'La facture d’une porte'],
  emergencyHead: ['Forcée, cassée, ouverte ?', 'Plus de porte, et la nuit ?', 'Du verre dans le cadre ?'],
  emergency: [
    'Ne redressez rien | [Le bois fendu se colle, le bois piétiné non.|Gardez chaque éclat trouvé.]',
    'Bloquez le passage | Une chaise suffit pour la première demi-heure.',
    'Le panneau arrive | On ferme aujourd’hui, on fait beau la semaine prochaine.',
  ],
  voices: [
    'Le tiroir coinçait depuis l’achat par ma grand-mère. La lutte me manque presque.',
    'Mon mur penche de six centimètres. L’étagère aussi, et personne ne le voit.',
    'Trois heures de mesures, quatre phrases. La cuisine tombe juste.',
  ],
  smallVoices: [
    'Deux ans après, la table sent encore l’atelier.',
    'Avant, chaque chaise boitait à sa façon.',
    'Le dessin est encadré juste à côté.',
    'Ils ont sauvé la vieille porte. J’allais la brûler.',
  ],
  faqs: [
    'Est-ce bien plus cher qu’un magasin ? | Le premier jour, oui. Mais dans trente ans, on pourra encore recoller.',
    'Peut-on sauver la vieille armoire ? | Souvent. Apportez une photo et le tiroir qui coince.',
    'Combien de temps d’attente ? | Une semaine pour réparer, six à huit pour un meuble. Le bois attend depuis plus longtemps.',
  ],
};

const HANDS: TradeTopicWords = {
  names: ['{last} Dépanne', 'Clé de Treize', 'Atelier {district}'],
  headlines: [
    'La treize / en main, / café après.',
    'Ça branle / encore / un jour.',
    'La liste / est sur / le frigo.',
    'À huit h, / la cour / est pleine.',
  ],
  subs: [
    'On répare ce que d’autres [font enlever|jettent] : la maison, la cour, l’auto de la belle-mère. À {place}, à {crew}, chaque outil à sa place.',
    'Pour la liste qui pend au frigo depuis Pâques. Une matinée, [on raye et on balaie|on raye tout], à {district} et autour.',
    'Un atelier porte ouverte. Vis, serrures, clôtures, [vélos, tondeuses|bricoles], pour qui a deux mains gauches ou les deux mains pleines.',
  ],
  object: ['{district}', 'depuis {since}'],
  objectLabel: 'Des clés plates sur leur tableau d’ombres, l’une est sortie, et l’enseigne {brand} au-dessus',
  services: [
    'Petits riens | Trois choses de la liste, [en une matinée|en un déplacement].',
    'Serrures & portes | Cylindre changé, pêne redressé, clés taillées.',
    'Monter | Meubles, balançoires, étagères. [On explique la vis en trop.|Il ne reste rien.]',
    'Peindre une pièce | Deux couches, des bords comme tirés.',
    'Clôture & portail | Poteaux posés, gonds redressés, huilés.',
    'Une journée à deux | Deux personnes, huit heures, toute la liste.',
  ],
  servicesHead: ['À chaque clé son prix', 'De 8 à 24', 'Votre liste, nos prix'],
  materials: ['Cylindre', 'Gonds, une paire'],
  billTitle: ['À quoi ressemble une facture', 'La facture d’une matinée'],
  emergencyHead: ['Enfermé dehors ? Du calme.', 'Cassé, là, maintenant ?', 'Porte claquée, clé dedans ?'],
  emergency: [
    'Pas de coup de pied | [La porte coûte plus que nous.|Lâchez d’abord la poignée.]',
    'Regardez autour | Une fenêtre entrouverte, un double chez la voisine ?',
    'Une pièce d’identité | On demandera qui vous êtes. [Ensuite, cinq minutes.|C’est dans votre intérêt.]',
  ],
  voices: [
    'Neuf points sur la liste, à midi c’était un papier. Il a trouvé le dixième.',
    'J’ai dit « c’est mort ». Il a dit « treize », et c’était réparé.',
    'La clôture est droite. Maintenant c’est la maison qui penche.',
  ],
  smallVoices: [
    'Ils ont demandé s’il fallait aussi réparer la radio.',
    'Trois choses, une visite, un prix connu d’avance.',
    'Deux heures du matin, deux minutes, pas une rayure.',
    'Le portail ne grince plus. Le chien est perdu.',
  ],
  faqs: [
    'Est-ce utile pour un seul clou ? | Oui, s’il amène deux amis : trois choses, un seul déplacement.',
    'Faites-vous vraiment tout ? | Non. Gaz, toits et compteur vont à ceux qui l’ont appris.',
    'Qui apporte le matériel ? | Nous, ticket à l’appui. Ou vous, et on vérifie avant.',
  ],
};

export const TRADES_TOPICS_FR: Record<TradeTopic, TradeTopicWords> = {
  water: WATER,
  power: POWER,
  roof: ROOF,
  wood: WOOD,
  hands: HANDS,
};
