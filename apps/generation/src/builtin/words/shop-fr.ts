import type { ShopWords } from './shop.js';

export const SHOP_FR: ShopWords = {
  titles: {
    nav: 'Nom et navigation',
    hero: 'Ouverture',
    catalogue: 'Sur l’étagère',
    material: 'La fabrication',
    care: 'L’entretien',
    delivery: 'Jusqu’à vous',
    voices: 'Ce qu’on en dit',
    faq: 'Avant de demander',
    where: 'Horaires',
    footer: 'Pied de page',
    address: 'Adresse et téléphone',
  },
  actions: {
    look: ['Voir ce qu’il y a', 'Regarder de près', 'En emporter un peu'],
    ways: '[Comment ça vous arrive|À la main, à vélo, en colis|Jusqu’à votre porte]',
  },
  trades: {
    books: {
      headlines: [
        ['Troisième étagère,', 'à gauche de l’échelle.'],
        ['Lisez la première page', 'debout.'],
        ['Dehors il pleut,', 'chapitre deux.'],
        ['Demandez', 'le vert.'],
      ],
      subs: [
        'Une librairie, {street}, {stock} livres et une chaise. Pour ceux qui venaient pour une carte et repartent avec [une trilogie|deux romans].',
        '{host} a presque tout lu et ne s’en cache pas. Neuf et occasion, quartier {district}, rangés par [humeur|lieu de lecture] : cela marche mieux qu’on ne croit.',
        'Pas de table des meilleures ventes, pas de musique. {stock} dos à {place}, et une échelle permise aux enfants jusqu’au quatrième barreau.',
      ],
      art: 'Trois planches de dos de livres avec leurs prix',
      titles: ['Sortis cette semaine', 'Le dos rangé, la face montrée', 'Neuf que nous recommandons à tous'],
      notes: [
        'Rangés selon l’endroit où vous les lirez. [Un seul exemplaire, souvent|Deux de chaque, au mieux] : demandez avant de traverser la ville.',
        'Ceux qui nous ont le moins divisés. [Les exemplaires de lecture sont près de la caisse.|Si la page cinquante ennuie, rapportez-le.]',
      ],
      filters: [
        ['night', 'Au lit'],
        ['train', 'Dans le train'],
        ['look', 'À regarder'],
        ['aloud', 'À voix haute'],
      ],
      items: [
        [
          'Le Magasin de lampes',
          'Un roman où personne ne se presse. [412 pages.|Toile et signet.|À lire sous une mauvaise ampoule.]',
        ],
        [
          'Encore quai neuf',
          '[Polar, onze gares, une suspecte.|Un crime en salle d’attente, et nul ne sort.|Le contrôleur y passe deux fois.]',
        ],
        [
          'Ce que garda le passeur',
          '[Des nouvelles, une traversée chacune.|Onze récits et un fleuve.|Il garda plus que le prix du passage.|Bref, mouillé, bien élevé.]',
        ],
        [
          'Lettres à marée basse',
          '[Deux sœurs, quarante ans de courrier.|Tout en lettres, dont une fermée.|Dans l’ordre, ou selon la marée.]',
        ],
        [
          'Une porte en mars',
          '[Calme, puis plus du tout.|Une maison, un locataire, un long silence.|Personne ne la claque. C’est bien le souci.|Un gond, trois générations.]',
        ],
        [
          'Carrés et cercles',
          '[Carreaux de Lisbonne, en grand.|À chaque page un mur dont on rêve.|Lisbonne, un mur après l’autre.]',
        ],
        [
          'Les Yeux des maisons',
          '[Les fenêtres d’une rue, à l’encre.|Dessinées depuis le tram, une à une.|Au retour, vous lèverez les yeux.]',
        ],
        [
          'Petite Boussole',
          '[Des essais longs de deux stations.|Trente textes courts, aucun sur les boussoles.|Tient dans une poche de manteau, avec un gant.|N’indique rien, mais gentiment.]',
        ],
        [
          'La lune me doit ça',
          '[Dès quatre ans, et pour qui lit.|Bref, drôle, finit exprès dans le noir.|Long de quatre bâillements, puis on éteint.]',
        ],
        [
          'Six vagues, un bateau',
          '[Des rimes. Jeudi vous les saurez.|À lire d’une voix qui tangue.|Des vers qui survivent au bain.]',
        ],
      ],
      material: {
        title: ['Cousu, pour rester ouvert', 'Pourquoi certains tiennent à plat'],
        paragraphs: [
          [
            'Nous préférons les livres cousus. Ils restent ouverts près de l’assiette, et dans vingt ans les pages seront encore en ordre.',
            'Tenez-le par le dos et laissez-le s’ouvrir : s’il craque, il est collé. Nous le disons avant la caisse, pas après.',
            'Un livre qui refuse de s’ouvrir préférerait être une brique. Nous cherchons le fil avant de regarder la couverture.',
          ],
          [
            '{host} relie dans l’arrière-boutique ce qui arrive en feuilles, le lundi. La toile vient du tapissier, deux portes plus loin.',
            'L’occasion se nettoie à la mie de pain, à la brosse douce, avec du temps. Les notes en marge restent : c’est souvent le meilleur texte.',
            'Les pages volantes arrivent à vélo, dans des sacs à pain. {host} trie, presse, coud et ne dit rien de la confiture.',
          ],
        ],
        rows: [
          [
            'Papier',
            '[sans bois, il jaunit lentement|sans acide, il enterrera l’étagère|du chiffon et un peu d’espoir|crème, doux sous la lampe]',
          ],
          [
            'Fil',
            '[du lin, ciré à la main|du lin, quatre par aiguille|jamais de plastique, rarement rouge|ciré sur la table de la cuisine]',
          ],
          [
            'Arrière-boutique',
            '[le lundi, si vous frappez|pot de colle, presse, radio basse|on peut regarder, si l’on siffle|sent la colle et le thé]',
          ],
        ],
      },
      careTitle: ['Comment traiter un dos', 'Il survivra à l’étagère'],
      care: [
        [
          'Soleil',
          '[Pas sur le rebord. Le rouge part d’abord, puis on vous demande le titre.|Un rideau aide. Une couverture terne par-dessus aussi.|En août, tournez les dos vers le mur.]',
        ],
        [
          'Humidité',
          '[Deux doigts d’air derrière la rangée et il reste plat.|Debout et pas trop serrés, comme dans le tram.|Ouvrez la fenêtre, pas le livre.]',
        ],
        [
          'Coins cornés',
          '[Permis. C’est votre coin.|Le crayon aussi. Les suivants aiment la compagnie.|Prenez le ticket de caisse, il est assez long.]',
        ],
        [
          'Bain',
          '[S’il y tombe : entre deux serviettes, sous des briques, trois jours.|Du papier de cuisine entre les pages, et pas un mot.|Une nuit au congélateur, puis doucement sous des poids.]',
        ],
      ],
      voices: [
        'C’était emballé avant que je change d’avis. Là aussi, on avait raison.',
        'Je voulais quelque chose de court. On m’a donné huit cents pages, à raison.',
        'J’ai décrit une couverture de 1994 et une sensation. Une minute après, elle descendait de l’échelle.',
      ],
      faqs: [
        ['Peut-on lire avant d’acheter ?', 'Oui, sur la chaise, un chapitre. Après, la chaise s’impatiente.'],
        [
          'Vous commandez ce qui manque ?',
          'Oui, pour demain dix heures le plus souvent. Un message vous dit qu’il est à la caisse.',
        ],
        [
          'Vous achetez les vieux livres ?',
          'Quelques-uns, le mercredi, et nous refusons gentiment. Les encyclopédies, nous n’y pouvons rien.',
        ],
      ],
    },
    flowers: {
      headlines: [
        ['Coupées à cinq heures,', 'dans l’eau à six.'],
        ['Rien ici', 'n’a pris l’avion.'],
        ['Sept tiges', 'et un pardon.'],
        ['Fermé quand', 'les seaux sont vides.'],
      ],
      subs: [
        'Des fleurs de champs où l’on irait à vélo. Pour les cuisines, les excuses et [les mardis|la table à la fenêtre]. {street}.',
        '{host} part chez les producteurs à quatre heures et revient avant les boulangers. Dans le seau, ce que [la semaine|le ciel] a permis. Quartier {district}.',
        '{stock} tiges par matin, pas de roses en janvier. Les bouquets se lient pendant que vous attendez, à {place}, avec de la ficelle.',
      ],
      art: 'Des seaux de zinc pleins de fleurs sur un étal, les prix à la craie',
      titles: ['Dans les seaux aujourd’hui', 'Ce qu’ont envoyé les champs', 'À la botte, liées ici'],
      notes: [
        'Le prix vaut pour une botte de sept, liée. [Les mélanges coûtent ce qu’il y a dedans.|Les tiges seules sont pour les enfants et les premiers rendez-vous.]',
        'C’est la saison qui fait la liste : [ce qui manque dort.|elle change le mardi et le vendredi.]',
      ],
      filters: [
        ['loud', 'Vives'],
        ['quiet', 'Calmes'],
        ['dry', 'Belles sèches'],
      ],
      items: [
        [
          'Renoncules',
          '[Cent pétales, et elles le savent.|Gros boutons, tiges fines, aucune tenue.|En mars, encore rondes comme des poings.|S’ouvrent lentement, puis toutes ensemble.]',
        ],
        [
          'Tulipes perroquet',
          '[Elles poussent encore dans le vase. Laissez faire.|Rayées, déchirées au bord, fières de l’être.|Jamais deux du même pot de peinture.]',
        ],
        [
          'Anémones',
          '[Ouvertes avec la lampe, closes avec le jour.|Des yeux noirs. Elles vous regardent.|De l’eau froide et une fenêtre, rien d’autre.]',
        ],
        [
          'Marguerites des prés',
          '[Pour les pots de confiture.|Cueillies avec un peu d’herbe.|La botte qui s’excuse le mieux.|Visage ouvert, longue tige.]',
        ],
        [
          'Eucalyptus',
          '[L’odeur d’un matin rangé.|Pour le vase trop grand.|Sèche debout et garde sa couleur.]',
        ],
        [
          'Lavande',
          '[Tête en bas deux semaines, puis toujours.|Les abeilles la suivent à la porte.|Pour les tiroirs et les tantes sans sommeil.]',
        ],
        [
          'Tournesols',
          '[Cinq suffisent. Trois, c’est mieux.|Ils se tournent vers qui parle.|Hauts, bruyants, partis en octobre.]',
        ],
        [
          'Chardons bleus',
          '[Piquants, et bien avec tous.|Reste bleu quand le reste renonce.|Prenez des gants. Nous en avons.|Les bourdons se les disputent.]',
        ],
        [
          'Tulipes blanches',
          '[Pour les tables où l’on parle.|Simples, droites, elles écoutent.|Un peu vertes d’abord, blanches en une semaine.]',
        ],
        [
          'Immortelles',
          '[Sèches sur tige. Dernières à partir.|Elles bruissent au passage. Un an.|Des pétales de papier, sans une goutte d’eau.]',
        ],
      ],
      material: {
        title: ['À une heure de route', 'La terre, puis la ficelle'],
        paragraphs: [
          [
            'Quatre producteurs, aucun à plus d’une heure. Ils coupent à cinq heures : une tige boit mieux avant le soleil.',
            'Nous connaissons chaque champ à sa boue. Quand il grêle, il y a moins de fleurs, et aucune excuse venue par avion.',
            'Rien ici n’a attendu dans un aéroport. Le plus long voyage passe par deux villages et un bac.',
          ],
          [
            'Les bouquets tournent dans la main et se lient au sisal, qui part au compost avec le reste.',
            'Le papier vient du journal d’à côté, surtout des ratés. Lisez votre emballage.',
            'Sept tiges tournent une fois autour du pouce et tiennent. La huitième est pour qui attend.',
          ],
        ],
        rows: [
          [
            'Producteurs',
            '[quatre, à moins d’une heure|quatre, nous connaissons leurs chiens|quatre familles, aucune piste d’envol|quatre, vus chaque matin]',
          ],
          [
            'Froid',
            '[une cave et une fenêtre ouverte|sol de pierre, côté nord|de l’ombre, des sacs mouillés, lever tôt|aucun qui ronronne]',
          ],
          [
            'Papier',
            '[journal et sisal, tous deux au compost|kraft et ficelle, sans nœud|journal d’hier, nœud du jour|ni film, ni mousse]',
          ],
        ],
      },
      careTitle: ['Pour tenir neuf jours', 'De l’eau, un couteau, de l’ombre'],
      care: [
        [
          'Coupe',
          '[En biais, deux centimètres, un jour sur deux. Au couteau.|Sous le robinet, de biais, et encore mercredi.|Avec un couteau à qui vous confieriez le pain.]',
        ],
        [
          'Eau',
          '[Froide et fraîche. Peu pour les tulipes, un bain pour les hortensias.|À changer quand vous changez la tasse d’à côté.|Lavez le vase d’abord. Si vous n’y boiriez pas, recommencez.]',
        ],
        [
          'Place',
          '[Pas près des fruits. Les pommes vieillissent les fleurs.|Loin du radiateur, près de quelqu’un.|Au frais la nuit. L’entrée vaut mieux que la chambre.]',
        ],
        [
          'Après',
          '[Tête en bas dans le couloir, ou chez les vers.|À sécher, au compost, ou dans le livre en cours.|Gardez la ficelle, le reste va au compost.]',
        ],
      ],
      voices: [
        'Neuf jours sur la table. Ma mère a compté, à voix haute.',
        'J’ai apporté des tulipes pour m’excuser. Il y en a chaque vendredi, plus personne ne sait pourquoi.',
        'Avant de lier, on m’a demandé comment était ma cuisine. Cela va avec le carrelage.',
      ],
      faqs: [
        ['Et si je n’y connais rien ?', 'Dites la couleur du canapé. Nous n’avons besoin de rien d’autre.'],
        ['Vous faites les mariages ?', 'Oui, douze par an. Nous venons d’abord voir la salle, et le mois.'],
        [
          'Un abonnement existe ?',
          'Chaque vendredi, devant la porte ou dans la main. En voyage, vous sautez un tour.',
        ],
      ],
    },
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
  },
  deliveryTitles: ['Trois chemins', 'De notre étagère à la vôtre', 'Portez-le, ou laissez-nous'],
  deliveryNotes: [
    'Dites ce qu’il vous faut, nous disons ce que coûte la route. [Rien ne part après seize heures.|Les escaliers sont compris jusqu’au troisième.]',
    'Pas de formulaire de retour. [Rapportez, postez, ou envoyez le voisin.|Une ligne de vous, un jour de nous.]',
    'Commandé avant midi, parti le jour même. [Les cartons resservent : le vôtre fut peut-être un frigo.|Pas de plastique, seulement le journal d’hier.]',
    'Écrivez, appelez ou passez. [Nous mettons de côté une semaine, sans acompte.|S’il arrive cassé, une photo suffit et le suivant part.]',
  ],
  ways: [
    [
      'En main',
      '[Mis de côté une semaine, à votre nom.|Derrière la caisse jusqu’à samedi, sans acompte.|Une étiquette au bout d’une ficelle, pendant une semaine.|Passez quand c’est votre chemin. Il patiente jusqu’à l’autre samedi.]',
      0,
    ],
    [
      'À vélo',
      '[À {place}, le soir même, jusqu’à la porte.|Avant le dîner, si ça tient au porte-bagages. {place} seulement.|Entre six et huit, deux coups de sonnette, jamais jeté. {place} seulement.|Sacoches pleines, feu après feu, partout à {place}.]',
      4.5,
    ],
    [
      'En colis',
      '[Deux ou trois jours. Le grand prend la camionnette.|Ficelle, vieux carton et un numéro de suivi.|Part à seize heures, arrive après-demain.|Trois jours au plus. Le verre voyage au milieu.]',
      6.9,
    ],
  ],
  voicesSmall: [
    ['J’en voulais deux. On m’a demandé pour quoi faire, et vendu un seul.', 'clientèle de {district}'],
    ['Avec ma commande, la réponse à une question que j’avais oubliée.', 'livré le jeudi, à vélo'],
    ['Emballé comme pour un roi. C’était pour moi.', '{district}'],
    ['On m’a dit de ne pas l’acheter. J’ai pris autre chose.', 'voisinage'],
    ['Un mot sur le colis disait où était le haut. De côté, ça allait aussi.', 'par la poste'],
    ['La seule boutique de {place} où mon père s’assied.', 'le samedi, après le marché'],
    ['Je venais poser une question, j’y étais encore à la fermeture.', 'à deux rues'],
    ['Payé en pièces, remercié par mon prénom.', 'en CM1, argent de poche'],
  ],
  regular: '{who}, {district}, fidèle depuis {year}',
  where: [
    '{street}, la porte à clochette',
    'Quartier {district}, deux marches en bas',
    'La vitrine où il y a de la lumière',
  ],
  faqs: [
    [
      'Combien de temps mettez-vous de côté ?',
      'Une semaine, sans acompte. Ensuite nous appelons, puis ça retourne au rayon.',
    ],
    [
      'Le chien peut entrer ?',
      'Oui, il y a une gamelle à la porte. La queue loin de l’étagère du bas, merci.',
    ],
    [
      'Ouvrez-vous plus tard sur demande ?',
      'Jusqu’à neuf heures, si vous appelez avant midi. Nous rangeons encore.',
    ],
    [
      'Combien coûte l’envoi à l’étranger ?',
      'Ce que demande la poste, au centime. C’est écrit sous le total avant de payer.',
    ],
    [
      'Tout est-il en boutique ?',
      'Presque, et plus encore. Les pièces uniques partent vite ; appelez, on regarde.',
    ],
    ['Puis-je payer par carte ?', 'Oui, toute somme. Les pièces sont bienvenues, la caisse est vieille.'],
    ['Vous emballez les cadeaux ?', 'Oui, pour rien, dans un papier qui a déjà servi à autre chose.'],
    ['Je peux juste regarder ?', 'Bien sûr. Personne ne propose d’aide avant que vous leviez les yeux.'],
  ],
  foot: {
    line: '{street}, {place}. Depuis {since}.',
    write: 'Commandes, questions, parapluies perdus :',
    small: '{host}, derrière le comptoir',
  },
};
