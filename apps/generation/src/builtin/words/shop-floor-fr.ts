import type { TradeWords } from './shop.js';

export const FLOOR_FR: Record<'bikes' | 'goods', TradeWords> = {
  bikes: {
    headlines: [
      ['Jeudi,', 'ça tourne rond.'],
      ['Du crochet', 'à la rue.'],
      ['Un clic ?', 'Passez.'],
      ['Votre chaîne', 'a parlé.'],
    ],
    subs: [
      'Des vélos et un atelier, {street}. Pour ceux qui roulent sous [la pluie|le vent] en pantalon de tous les jours, pas pour ceux qui comptent les grammes.',
      'Cadres d’acier, trois tailles, pendus pour qu’on les fasse tourner. {host} vous règle en [vingt|trente] minutes, café compris. Quartier {district}.',
      'Nous vendons {stock} vélos par an à {place} et en réparons quatre fois plus. Tous ont droit à la même graisse et [au même tour du pâté|au même essai].',
    ],
    art: 'Des roues aux crochets au-dessus d’une rangée de vélos étiquetés',
    titles: ['Debout, réglés, prêts', 'Ce qui pend, ce qui roule', 'Faites un tour de pâté'],
    notes: [
      'Avec le réglage, une sonnette et la première révision après [trois|quatre] cents kilomètres.',
      'Tous sortent une heure. [Laissez une chaussure.|Prenez la côte, elle est là pour ça.]',
    ],
    filters: [
      ['daily', 'Tous les jours'],
      ['far', 'Loin'],
      ['carry', 'Chargé'],
      ['small', 'Petit'],
    ],
    items: [
      [
        'Merle',
        '[Cadre bas, panier, sept vitesses.|On l’enjambe, il porte les courses.|Protège-jupe, dynamo, une sonnette qu’on entend.]',
      ],
      [
        'Trait',
        '[Léger, vif, veut une route droite.|Pour qui part tard et arrive tôt.|Neuf kilos et pas de bagage.]',
      ],
      [
        'Mulet',
        '[Deux enfants ou onze cageots. Freins assortis.|Va plein à la déchèterie, revient plus plein.|A porté une machine à laver, une fois.|Tient tout seul, sur deux pattes.]',
      ],
      [
        'Pip',
        '[Dès cinq ans. Le fanion est compris.|Grandit avec la selle, jusqu’à neuf ans.|Rouge, bien sûr, avec un panier à cailloux.]',
      ],
      [
        'Pli',
        '[Plié en douze secondes. On chronomètre.|Sous le bureau, sous l’escalier, sous le bras.|Prend le train comme un sac.]',
      ],
      [
        'Un',
        '[Une vitesse, rien à régler, aucune excuse.|Pour villes plates et jambes têtues.|Deux freins, un pignon, le silence.]',
      ],
      [
        'Loin',
        '[Porte-bagages, feux, sacoches. Connaît Trieste.|Deux sacoches, une tente, en route.|De petits braquets pour l’autre versant du col.|Quarante kilos de bagages et le dos droit.]',
      ],
      [
        'Suite',
        '[La remorque. Va derrière tous.|Capote comprise, sieste comprise.|Pour les meubles, les chiens et le verre vide.]',
      ],
      [
        'Merle, occasion',
        '[Trois ans, chaîne neuve, rayures franches.|Au marché chaque samedi. Il y retournerait.|Pneus neufs, vieille sonnette.]',
      ],
      [
        'Loin, occasion',
        '[Rentré de Trieste. Vérifié deux fois.|Une main, quatre cols, aucun regret.|Nous le connaissons depuis le premier jour.]',
      ],
    ],
    material: {
      title: ['L’acier, parce qu’il se redresse', 'Brasé, pas collé'],
      paragraphs: [
        [
          'Un cadre d’acier plie avant de casser et se redresse à l’établi. Certains en sont à leur troisième génération.',
          'Le carbone est beau jusqu’à la chute. Nous préférons l’acier : il sonne quand on le pince, et il pardonne.',
          'L’acier pardonne un trottoir. Une fêlure s’entend bien avant de se sentir, et nous l’entendons plus tôt.',
        ],
        [
          'Les roues se montent ici, {spokes} rayons chacune, tendus à l’oreille puis au comparateur. {host} signe le fond de jante, où personne ne regarde.',
          'Chaque roue dort une nuit et se dévoile encore au matin. C’est la seconde fois qui compte.',
          '{spokes} rayons montés à la main, puis pincés un à un. Ceux qui chantent faux prennent un quart de tour.',
        ],
      ],
      rows: [
        [
          'Cadre',
          '[acier chromoly, raccords brasés|acier, mince au milieu, épais aux bouts|raccords à la main, trois tailles|acier, avec place pour un garde-boue]',
        ],
        [
          'Rayons',
          '[{spokes}, inox, croisés par trois|{spokes}, écrous de laiton, pas de colle|{spokes}, et quatre de secours sous le ruban|{spokes}, accordés, pas seulement serrés]',
        ],
        [
          'Garantie',
          '[dix ans, et pour le suivant aussi|dix ans sur le cadre ; la rouille, on hausse les épaules|dix ans, notés sur une carte|dix ans contre nos propres erreurs]',
        ],
      ],
    },
    careTitle: ['Dix minutes par mois', 'Ce que vous ferez seul'],
    care: [
      [
        'Air',
        '[Un dimanche sur deux. Le pouce d’abord, le manomètre dans le doute.|Avant la longue sortie, après la nuit froide.|Gonflez jusqu’à ce que le pouce renonce, puis deux coups.]',
      ],
      [
        'Chaîne',
        '[Essuyer, huiler, essuyer. Le second torchon s’oublie toujours.|Peu d’huile, beaucoup de chiffon. Brillant suffit.|À l’envers dans le chiffon, trente tours.]',
      ],
      [
        'Vis',
        '[Écoutez. Ce qui cliquette veut un quart de tour.|Selle, potence, pédales, une fois par mois.|Si ça grince, c’est la pédale. C’est toujours la pédale.]',
      ],
      [
        'Hiver',
        '[Venez en novembre. Nous graissons ce que le sel mangerait.|Un seau d’eau tiède après chaque route salée.|À l’intérieur si possible. Sinon, une goutte d’huile dans la serrure.]',
      ],
    ],
    voices: [
      'On m’a prêté le gris deux jours. J’ai failli le garder.',
      'Je venais pour une sonnette. Ils ont dévoilé la roue pendant que je choisissais, et compté la sonnette.',
      'Quatre-vingt-dix kilos de bois, une côte, aucune plainte du vélo.',
    ],
    faqs: [
      [
        'Réparez-vous les vélos d’ailleurs ?',
        'Oui, tous, sauf les batteries. Lavez-le avant, ou payez en gâteau.',
      ],
      [
        'Peut-on essayer avant ?',
        'Oui, une heure, ou un week-end s’il porte des enfants. Un nom et une chaussure suffisent.',
      ],
      [
        'Combien de temps pour réparer ?',
        'Deux jours, vingt minutes pour une crevaison. S’il faut plus, le vélo gris est à vous.',
      ],
    ],
  },
  goods: {
    headlines: [
      ['Un de chaque,', 'et ça dure.'],
      ['Les bons ciseaux', 'habitent ici.'],
      ['Troisième étagère,', 'sans hâte.'],
      ['Des choses', 'qui se font.'],
    ],
    subs: [
      'Une boutique, {street}, pour le savon, les bocaux, la ficelle et [la brosse|le bol] que vous deviez remplacer. Pour ceux qui achètent une fois.',
      '{stock} choses, chacune d’un atelier où nous avons mis les pieds. {host} vous dit qui l’a faite et [comment la réparer|ce qu’elle remplace]. Quartier {district}.',
      'Pas de cadeaux, de l’utile qui se trouve être [beau|bien fait]. À {place}, avec un banc pour ceux qui attendent dehors.',
    ],
    art: 'Des socles avec bocaux, savons, bougies et bols, chacun son prix',
    titles: ['Debout sur l’étagère', 'Neuf choses qui nous servent', 'Utile, dans cet ordre'],
    notes: [
      'Nous gardons ce que nous rachèterions. [Petites séries ; la seconde n’est jamais tout à fait la première.|Rapportez le bocal, vous ne payez que le contenu.]',
      'Tapotez, sentez, demandez. [La plupart des ateliers sont à une journée de route.|Ce qui manque revient quand c’est fait.]',
    ],
    filters: [
      ['kitchen', 'Cuisine'],
      ['bath', 'Bain'],
      ['table', 'Table'],
    ],
    items: [
      [
        'Confiture de prunes',
        '[Remuée six heures, peu de sucre.|La cuillère y tient debout.|Trois prunes sur l’étiquette, toutes vraies.]',
      ],
      [
        'Sel fumé',
        '[Au hêtre. Une pincée sur l’œuf.|Des flocons gris, finis au printemps.|Pour l’œuf, la pomme de terre, un gâteau.]',
      ],
      [
        'Savon d’avoine, trois',
        '[Ne sent presque rien. C’est l’idée.|Huit semaines de cure, trois mois d’usage.|Ni parfum, ni couleur, ni carton.]',
      ],
      [
        'Bougie de cire',
        '[Neuf heures, sans coulure, flamme calme.|Sent le grenier d’été, brûle droit.|Brûle droit si on la laisse faire.]',
      ],
      [
        'Huile de l’année',
        '[Verte, poivrée, pressée à froid.|Un verger, un moulin, une étiquette.|Pour le pain, pas pour la poêle.]',
      ],
      [
        'La boîte',
        '[Vous décrivez la personne, nous remplissons.|Nouée deux fois, pour dénouer une.|Laine de bois, un couvercle, votre écriture.]',
      ],
      [
        'Ficelle de chanvre',
        '[Soixante mètres. Vous trouverez.|Tient les tomates, les colis, les promesses.|Couleur d’origine, sans âme en plastique.]',
      ],
      [
        'Brosse à casseroles',
        '[Hêtre et fibre, têtes à vie.|Pour les poêles qui ont vécu.|Assez ferme pour le fond du porridge.]',
      ],
      [
        'Bol de grès',
        '[Aucun pareil, tous s’empilent.|Soupe, fruits, clés. Il fait les trois.|Gris, avec une empreinte de pouce.]',
      ],
      [
        'Shampoing au romarin',
        '[Rechargé ici, la bouteille est à vous.|Se rince net, sent la colline.|Deux gouttes, vraiment.]',
      ],
    ],
    material: {
      title: ['Qui l’a fait, et de quoi', 'Six ateliers, pas d’entrepôt'],
      paragraphs: [
        [
          'Tout ici vient de quelqu’un qui a un prénom. Nous avons vu chaque atelier, deux fois celui du chien.',
          'Une chose passe trois questions : se répare-t-elle, se recharge-t-elle, ma tante la garderait-elle.',
          'Nous commandons une pièce et attendons un an. Si elle sert encore, nous en prenons dix.',
        ],
        [
          'Les bols sont tournés à onze kilomètres et cuits avec les chutes du menuisier. Le savon mûrit huit semaines sous notre toit.',
          'Les bocaux reviennent, les boîtes reviennent, la ficelle rarement. Nous lavons, remplissons et baissons le prix du second tour.',
          'L’étiquette dit qui, où et quand. Si elle dit seulement « naturel », elle n’est pas chez nous.',
        ],
      ],
      rows: [
        [
          'Ateliers',
          '[six, le plus proche dans la cour|six, dont un ne fait que des couvercles|six, visités en train|six, dont un deux fois à la retraite]',
        ],
        [
          'Recharge',
          '[savon, huile, sel, au poids|tout bocal, pesé vide|l’huile le mardi, le reste chaque jour|vous payez ce qui entre]',
        ],
        [
          'Emballage',
          '[du journal et votre sac|ficelle et papier déjà lu|aucun, si vous avez des poches|une boîte qui a déjà servi]',
        ],
      ],
    },
    careTitle: ['Pour que ça se fasse', 'Comment le garder'],
    care: [
      [
        'Bois',
        '[De l’huile deux fois l’an, séché debout.|L’eau, oui ; le trempage, non.|Poncez une fois, huilez deux, oubliez un an.]',
      ],
      [
        'Savon',
        '[Sur une grille, jamais dans la flaque. Il dure le double.|Coupez-le en deux, la moitié attend.|Laissez-le sécher, il aime les pauses.]',
      ],
      [
        'Grès',
        '[Eau chaude, sans choc. Les éclats, nous les ponçons.|Empilez avec un linge entre deux.|Le four, oui, le congélateur aussi, mais pas le même soir.]',
      ],
      [
        'Cire',
        '[Mèche coupée à un doigt, puis on allume.|La première fois, jusqu’au bord tendre.|Loin du soleil, elle se courbe comme nous.]',
      ],
    ],
    voices: [
      'Il y avait un mot pour le réparer. Je n’en ai pas besoin, c’est vexant.',
      'Au printemps la brosse, à l’automne la tête. Le manche me survivra.',
      'On m’a vendu le petit bol à cause de mon placard. Qui fait ça.',
    ],
    faqs: [
      [
        'L’aurez-vous encore l’an prochain ?',
        'Sans doute, des mêmes mains. Si un atelier s’arrête, c’est écrit sur l’étagère.',
      ],
      ['Puis-je le rendre ?', 'Oui, pendant un mois, utilisé ou non. Les bougies, s’il en reste.'],
      [
        'Vous composez des boîtes ?',
        'Oui, dites la personne et la somme. Nous écrivons la carte si votre main hésite.',
      ],
    ],
  },
};
