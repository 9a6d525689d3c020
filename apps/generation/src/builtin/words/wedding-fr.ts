import type { WeddingWords } from './wedding.js';

export const WEDDING_FR: Omit<WeddingWords, 'menu'> = {
  names: ['{first} & {second}'],
  nav: { story: 'Nous', day: 'La journée', travel: 'Venir', gifts: 'Cadeaux', rsvp: 'Répondre' },
  date: 'samedi {date} {month} {year}',
  until: '{date} {month}',
  art: {
    rings: 'Deux grandes alliances, l’une dans l’autre',
    tables: 'Des tables rondes vues d’en haut, dressées',
    bunting: 'Des fanions et des lampions en travers d’un jardin',
    card: 'Un faire-part au bord déchiré, deux initiales, un ruban et un cachet',
  },
  subs: [
    'À {place}, {day}. Prévoyez des chaussures sèches et une danse.',
    'On se marie {day} à {place}, soleil ou pluie, avec de la soupe.',
    'Le {date} {month} {year}, un samedi, à {place}. On commencera à l’heure ; c’était le plus dur.',
  ],
  actions: ['Dites-nous que vous venez', 'Garder une chaise', 'Répondre avant le {until}'],
  story: {
    titles: ['Comment c’est [arrivé|venu]', 'La version courte', 'Nous, en quelques objets'],
    moments: {
      cups: [
        ['Le mauvais café', 'Au comptoir, les tasses échangées. Personne n’a rendu la sienne.'],
        ['Table six', 'Un anniversaire, et les deux places dont personne ne voulait.'],
        ['Lait d’avoine', 'Onze personnes dans la queue, une conversation.'],
      ],
      map: [
        ['La carte d’à côté', 'Quatre heures pour une balade d’une heure. On ne l’a pas regretté.'],
        ['À gauche, pas à droite', 'La dispute a duré jusqu’au lac, ensuite c’était trop beau.'],
        ['Le grand détour', 'Un car qui n’est pas venu, et treize kilomètres à parler.'],
      ],
      sea: [
        ['Une semaine à la mer', 'Six jours de pluie. On a gardé le puzzle, moins une pièce.'],
        ['L’eau froide', 'Qui s’est baigné, on en discute. Qui tenait la serviette garde les clés depuis.'],
        ['Hors saison', 'Tous les cafés fermés sauf un. On appelle le patron par son prénom.'],
      ],
      bench: [
        ['Notre banc', 'Le troisième le long du canal. Quelqu’un y a gravé un poisson.'],
        ['Dimanche, rien de prévu', 'On s’est assis une minute et la nuit est tombée.'],
        [
          'La conversation sérieuse',
          'Sur un banc, avec des frites. Tout s’est bien passé, grâce aux frites.',
        ],
      ],
      box: [
        ['Un fourgon, deux vies', 'Quarante cartons, dont neuf « divers ». Six le sont toujours.'],
        ['L’emménagement', 'On possède désormais trois essoreuses à salade, il faut vivre avec.'],
        ['La clé numéro deux', 'Elle est restée une semaine au clou avant que quelqu’un ose.'],
      ],
      gable: [
        ['Une porte, deux noms', 'La sonnette est de travers et le restera.'],
        ['La maison en pente', 'Les billes roulent vers la cuisine. Nous aussi.'],
        ['Assez long pour la table', 'C’était toute la liste, et elle était là.'],
      ],
      solitaire: [
        ['Oui', 'Demandé à la vaisselle, répondu les mains mouillées.'],
        ['La question', 'Prévue au sommet, posée sur le parking.'],
        ['En même temps', 'On se l’est demandé à la même minute. Il y a des [témoins|preuves].'],
      ],
    },
  },
  day: {
    titles: [
      'La journée, [halte par halte|dans l’ordre]',
      'Où l’on est, et quand',
      'De la cloche au dernier car',
    ],
    texts: [
      'Tout est à dix minutes à pied. Si vous vous perdez, suivez ceux qui ont mal aux pieds.',
      'Entre les choses, on a laissé des trous, exprès. C’est là que les mariages ont lieu.',
      'Personne ne doit être deux fois quelque part. Les enfants peuvent partir avant, les grands-parents rester assis.',
    ],
    label: 'Un chemin dessiné, de la chapelle à la grande table et à la piste de danse, par la colline',
    stops: [
      [
        ['On se retrouve', 'Devant [la porte|la chapelle], chapeaux bienvenus.'],
        ['La cloche', 'Venez un peu avant, les tantes le font.'],
      ],
      [
        ['On le dit', 'Vingt minutes, deux chansons, un mouchoir chacun.'],
        ['Le oui', 'Court. On l’a chronométré [avec|sur] un cousin.'],
      ],
      [
        ['Gâteau sur l’herbe', 'Debout, avec [de la limonade|du sirop] et une photo de groupe.'],
        ['Un verre dehors', 'Du frais, de la rhubarbe, des chaises pour les genoux.'],
      ],
      [
        ['La grande table', 'Trois plats, trois discours, aucun de plus de quatre minutes.'],
        ['Le dîner', 'Trouvez votre nom ; on échange après la soupe.'],
      ],
      [
        ['On danse', 'La première est à nous, mal. Ensuite elle est à tous.'],
        ['La piste est ouverte', 'Cinq musiciens, quarante chansons.'],
      ],
      [
        ['Dernier car', 'Au portail, avec des sandwichs. Le suivant est le nôtre.'],
        ['Soupe et cars', 'Soupe de minuit, puis retour en ville.'],
      ],
    ],
  },
  travel: {
    titles: ['Comment [venir|arriver]', 'Trains, voitures, pieds', 'Le chemin jusqu’à nous'],
    address: '{street}, {town}',
    gate: ['Le portail est ouvert dès midi.'],
    ways: [
      [
        'En train',
        [
          'Descendez à {place}, où deux frères attendent avec une pancarte. Arrêt le plus proche : {transit}.',
          'Celui de 11 h 40 est plein de gens que vous connaissez. De la gare de {place} : {transit}.',
        ],
      ],
      [
        'En voiture',
        [
          'Garez-vous dans le pré derrière le moulin et donnez la clé à la fille de la ferme. Elle a douze ans et elle est très stricte.',
          'La cour tient trente voitures, moins si [l’oncle|un oncle] se gare en premier.',
        ],
      ],
      [
        'Pour dormir',
        [
          'Quarante lits sont retenus tout près, à nos deux noms. Dites lequel au téléphone.',
          'Deux auberges et un grenier sont à nous pour la nuit ; notez-le dans le formulaire s’il vous en faut.',
        ],
      ],
    ],
  },
  gifts: {
    titles: ['Rien qui demande une étagère', 'Des assiettes, on en a [assez|plein]', 'Venez les mains vides'],
    texts: [
      'C’est sérieux. On a tout en double et une seule cuisine. Si vos mains vous semblent vides quand même, voici trois choses qui feraient plaisir.',
      'Le plus beau cadeau, c’est une chaise avec vous dessus. Pour ceux qui ne peuvent pas s’en empêcher, une liste très courte.',
      'Vous faites la route, vous vous habillez, vous êtes gentils avec la famille. C’est beaucoup. Et sinon :',
    ],
    items: [
      ['Un arbre', 'Pour la pente derrière la maison. Vous choisissez, on creuse.'],
      ['Une recette', 'De votre main, avec l’astuce que vous oubliez d’habitude.'],
      ['Un kilomètre de train', 'Le bocal de l’entrée paie un train de nuit en octobre.'],
      ['Une chanson', 'Notez-la dans le formulaire. Il faut trois semaines à l’orchestre.'],
      ['Une soirée', 'Venez cuisiner cet hiver. On fournit les oignons.'],
    ],
  },
  faq: {
    titles: ['Avant de demander', 'Demandé par les [tantes|mères], surtout', 'Petites inquiétudes'],
    items: [
      [
        'Comment s’habiller ?',
        'De quoi danser. L’herbe avale les talons fins et il fait frais après neuf heures.',
      ],
      [
        'Les enfants sont-ils invités ?',
        'Oui, tous. Dès vingt heures il y a une tente, des matelas et quelqu’un qui [lit|raconte] des histoires.',
      ],
      [
        'Et s’il pleut ?',
        'On ira dans la grange. [Tout le monde y tient|On y tient tous] et elle sent [la pomme|encore la pomme].',
      ],
      [
        'Puis-je prendre des photos ?',
        'Oui, sauf pendant les vingt minutes du oui. [On veut voir vos visages|Là, on veut vous voir].',
      ],
      [
        'Je ne mange pas de viande. Aurai-je faim ?',
        'Non. Deux plats sur trois n’en ont jamais eu, et le troisième existe en deux façons.',
      ],
      [
        'Puis-je venir à deux ?',
        'Si le nom est sur votre carte, oui. Sinon [demandez|écrivez-nous] ; deux chaises restent, pas longtemps.',
      ],
      ['Je ne supporte pas les discours.', 'Il y en a trois, au minuteur. Du bar, on ne les entend pas.'],
    ],
  },
  rsvp: {
    titles: ['Vous [venez|en êtes] ?', 'Une chaise à votre nom', 'Dites oui aussi'],
    texts: [
      'Répondez avant le {until}, que la cuisine puisse compter. Un non ne fâche pas, on enverra du gâteau.',
      'Le lendemain du {until}, on commande les chaises. D’ici là, vous pouvez changer d’avis deux fois.',
      'Cela prend une minute. Écrivez avant le {until} ; après, on mange avec l’orchestre.',
    ],
    legend: 'Alors ?',
    options: ['Oui, avec joie', 'À partir du gâteau', 'Hélas non'],
    diet: '[Que ne faut-il pas vous servir ?|Qu’est-ce que la cuisine doit éviter ?|Régime ou allergies]',
    song: '[Une chanson qui vous fait lever|Quelle chanson faut-il jouer ?|Votre chanson]',
    action: ['Nous inscrire', 'Envoyer la réponse', 'Garder nos chaises'],
    done: [
      'C’est écrit dans le cahier. Rendez-vous en {month}.',
      'Noté, à l’encre. On se réjouit.',
      'La chaise est à vous.',
    ],
  },
  footer: ['{place}, {day}.', 'Rendez-vous {day}.', '{place}, {day}. Chaussures sèches.'],
  about: {
    story: 'histoire du couple',
    day: 'heures et lieux de la journée',
    travel: 'adresse et trajet',
    gifts: 'souhaits',
    faq: 'réponses',
    rsvp: 'date limite, adresse',
  },
};
