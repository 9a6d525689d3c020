import type { ClinicTopicWords } from './clinic.js';

export const CLINIC_FR_ANIMALS: ClinicTopicWords = {
  names: ['Clinique {last}', 'Vétérinaires {district}', 'La truffe humide', 'Quatre pattes & {last}'],
  headlines: {
    curve: [
      ['{pet} a pris', 'quatre cents grammes.'],
      ['Pesé, caressé,', 'puis ausculté.'],
      ['De neuf semaines', 'à dix-neuf ans.'],
    ],
    card: [
      ['{time}.', 'Apportez la couverture.'],
      ['Le mardi,', 'que des chats.'],
      ['Sous le banc,', 'ça va aussi.'],
    ],
  },
  subs: [
    'Vétérinaires, {street}, pour chiens, chats et [ce qui tient dans une boîte|deux tortues], avec [deux salles d’attente|deux portes].',
    'Une clinique du quartier {district} qui examine [par terre|sur vos genoux], si c’est là qu’on est bien.',
    'Pour les animaux de {place} et ceux qui [s’inquiètent|dorment à côté]. On explique [aux deux|lentement].',
    'Vétérinaires, {street}. Chiens, chats, poules et [un furet nommé Paul|parfois un hérisson] : chacun ses vingt minutes, à son rythme.',
  ],
  notes: [
    ['2', 'salles d’attente'],
    ['20 min', 'par animal'],
    ['0', 'blouse blanche'],
  ],
  treatmentsTitle: ['Combien de temps', 'À l’horloge', 'Des minutes chez nous', 'Le temps qu’il lui faut'],
  treatmentsLead: [
    'La part sombre est le temps avec lui. [Sous le banc ne compte pas.|L’amadouer est offert.]',
    'On prévoit large : un chat ne se presse pas.',
    'Ce qui peut se faire [au sol|sur la couverture] s’y fait.',
    'Chaque cadran est une visite. [Les caresses ne comptent pas.|On ne court pas entre deux portes.]',
    'Vingt minutes, ce n’est pas long pour [se connaître|faire confiance]. On en garde dix de plus.',
  ],
  treatments: [
    {
      minutes: 20,
      title: 'Examen',
      text: [
        'Du nez à la queue, un point sur la courbe, un biscuit.',
        'Cœur, dents, oreilles. Vous entendez ce qu’on entend.',
        'Pattes, oreilles, haleine. Puis on demande pour l’escalier.',
        'On commence par le côté qui va bien.',
      ],
      asked: [
        '« Elle mange, mais autrement. »',
        '« Il est trop gros ? »',
        '« Il gratte toujours la même oreille. »',
        '« Elle dort beaucoup, non ? »',
      ],
      euros: 48,
    },
    {
      minutes: 15,
      title: 'Vaccin',
      text: [
        'Ce qu’il faut à cet animal, pas toute la liste.',
        'Une piqûre entre deux biscuits.',
        'Carnet, tampon, biscuit. Le rappel arrive par la poste.',
        'On pique pendant qu’il regarde ailleurs. Vous aussi.',
      ],
      asked: ['« Il ne va qu’au balcon. »', '« On part à la mer. »', '« C’est vraiment tous les ans ? »'],
      euros: 56,
    },
    {
      minutes: 45,
      title: 'Dents',
      text: [
        'Endormi, nettoyé, radiographié. À seize heures, il rentre.',
        'L’haleine est un signe, et cela se soigne.',
        'Quarante-deux chez le chien, trente chez le chat. Ce qui tient reste.',
        'Vous appelez à midi, tout le monde dort encore.',
      ],
      asked: [
        '« À quatorze ans, peut-elle dormir ? »',
        '« Il ne mord que nous. »',
        '« On ne peut pas brosser ? »',
      ],
      euros: 290,
    },
    {
      minutes: 60,
      title: 'Stérilisation',
      text: [
        'Arrivée à huit heures, sortie à quinze, un numéro pour la nuit.',
        'Une petite coupure, un contrôle compris.',
        'Une couverture chaude, un sommeil court, et la maison le soir.',
        'La collerette est moins laide qu’on le dit. Un peu.',
      ],
      asked: ['« Va-t-il changer ? »', '« N’est-elle pas trop jeune ? »', '« Et si l’on attendait ? »'],
      euros: 240,
    },
    {
      minutes: 30,
      title: 'Le vieil animal',
      text: [
        'Sang, yeux, articulations, et de quoi monter l’escalier.',
        'Un plan pour les bons jours, des mots pour l’autre.',
        'On pèse plus souvent et on parle plus lentement.',
        'Un tapis, une marche, la moitié d’un comprimé : on essaie dans cet ordre.',
      ],
      asked: ['« Comment saurai-je ? »', '« Il ne saute plus. »', '« Il boit trop, je crois. »'],
      euros: 82,
    },
  ],
  visitTitle: [
    'La première visite',
    'Minute par minute',
    'Ce qui se passe sous la table',
    'De la porte à la balance',
  ],
  visitLead: [
    'Apportez sa couverture. [Elle sent le courage.|On l’étend sur la table.]',
    'Laissez le panier fermé. On ouvre quand c’est calme.',
    'À jeun, c’est bien : on paie en biscuits.',
    'Il peut rester sur vos genoux. [Les nôtres sont libres aussi.|On s’assied à côté.]',
    'Notez ce qui a changé depuis [lundi|une semaine], même un détail.',
  ],
  visit: [
    {
      at: 0,
      title: 'Vous entrez',
      text: [
        'Chiens à gauche, chats à droite, plumes tout droit.',
        'Qui tremble passe tout de suite. Vous aussi.',
        'Une gamelle, un coin calme, personne n’aboie d’abord.',
        'On vous attend, et on connaît déjà son nom.',
      ],
    },
    {
      at: 5,
      title: 'Rien',
      text: [
        'Panier ouvert, on parle avec vous. Il regarde.',
        'On s’assied par terre. La curiosité fait le reste.',
        'L’étagère se renifle en premier. On patiente.',
        'Cinq minutes sans rien faire. C’est voulu.',
      ],
    },
    {
      at: 10,
      title: 'La balance',
      text: [
        'Un point sur la courbe, le premier.',
        'Elle est dans le sol. Presque personne ne la voit.',
        'Des grammes pour les petits, des kilos pour les grands.',
        'Une friandise au milieu, et il y monte seul.',
      ],
    },
    {
      at: 15,
      title: 'On regarde',
      text: [
        'Dans l’ordre qu’il préfère. Les griffes en dernier.',
        'Les mains d’abord, les outils après, tous reniflés.',
        'Oreilles, dents, ventre, et une pause s’il la demande.',
        'Le stéthoscope est tiède. On l’a gardé dans la main.',
      ],
    },
    {
      at: 25,
      title: 'Vous savez',
      text: [
        'Ce qu’on a vu, le sens, le prix. Sur papier.',
        'Deux lignes, et un numéro pour la nuit.',
        'Une feuille : ce que c’est, quoi donner, quand appeler.',
        'On vous dit aussi ce qui n’est rien.',
      ],
    },
  ],
  roles: [
    {
      role: 'Chiens et articulations',
      text: [
        'Deux morsures, toutes deux du sien.',
        'À genoux tout le jour.',
        'Lance la balle de la main gauche pour voir comment il court.',
        'Du fromage dans la poche gauche. Tous les chiens le savent.',
        'Connaît chaque genou du quartier.',
      ],
    },
    {
      role: 'Chats',
      text: [
        'Parle bas et cligne en premier.',
        'N’a jamais soulevé un chat contre son gré.',
        'Attend. C’est l’essentiel du métier.',
        'Vit avec trois chats que d’autres avaient rendus.',
        'Sait lire une oreille à quatre mètres.',
      ],
    },
    {
      role: 'Dents et nuits',
      text: [
        'Dort à côté quand quelqu’un reste.',
        'Retient son nom avant le vôtre.',
        'Coupe vingt griffes avant qu’on s’en aperçoive.',
        'Note tout ce qui fut mangé, jusqu’au dernier petit pois.',
        'Chante faux, mais les opérés dorment.',
      ],
    },
  ],
  feesLead: [
    'Contrôle compris. Les médicaments en plus, et on dit combien.',
    'Une somme écrite avant tout ce qui est long.',
    'Le jour même ou en trois fois. Aucun animal n’attend une banque.',
    'Le prix est dit avant, [chaque médicament à part|par écrit si c’est long].',
    'On ne facture pas [la peur|le temps sous le banc]. Le reste est dans le tableau.',
  ],
  billNote: [
    'Un jeune chat, arrivé lundi : examiné et vacciné.',
    'Neuf semaines, première sortie, les deux le même soir.',
    'Un mardi tranquille, sans surprise.',
    'Un chiot arrivé samedi, vu le mardi suivant.',
    'Un chat de balcon, avant les vacances.',
  ],
  faqs: [
    [
      'Mon chat refuse le panier. Que faire ?',
      'Laissez-le une semaine au salon, dîner dedans. Ou appelez, on vient.',
    ],
    [
      'L’anesthésie est-elle risquée ?',
      'Rarement risquée, et on teste avant. Quelqu’un ne surveille que le souffle.',
    ],
    ['Et la nuit ?', 'Le même numéro. On se relaie, et qui veille décroche.'],
    ['Soignez-vous les lapins ?', 'Oui, le mercredi, sans chien dans la maison.'],
    ['Puis-je rester ?', 'Toujours. À la fin aussi, aussi longtemps que vous voulez.'],
    ['Doit-il monter sur la table ?', 'Non. Debout, assis, à moitié dans une manche : on a tout examiné.'],
    [
      'Mon chien déteste les vétérinaires. Et vous ?',
      'Au début, sans doute. On commence dans la cour, avec du fromage, et on s’arrête quand il en a assez.',
    ],
    ['Combien coûte une opération ?', 'La somme est écrite deux jours avant, avec le maximum possible.'],
    ['Prenez-vous les tortues ?', 'Oui, et leur hiver. Apportez la caisse avec le thermomètre.'],
    ['Faut-il venir à jeun ?', 'Seulement avant une anesthésie. Sinon, un petit creux suffit.'],
    ['Peut-on payer en plusieurs fois ?', 'En trois, sans intérêts, avec une signature.'],
    [
      'Mon lapin ne mange plus. C’est grave ?',
      'Oui, au bout de douze heures. Venez tout de suite, avec son foin.',
    ],
  ],
  bookingTitle: [
    'Qui vient ?',
    'Une demi-heure calme',
    'Nom, espèce, souci',
    'Prenez une demi-heure',
    'Dites-nous son nom',
  ],
  bookingText: [
    'Dites son nom et ce qui a changé. {host} rappelle [aujourd’hui|ce soir].',
    'S’il saigne ou respire mal, venez. Le reste aura une bonne heure ici.',
    'Les chats avec les chats : dites-nous donc qui vient.',
    'Espèce, âge, et ce qui vous inquiète. {host} propose [deux heures|un créneau] dans la journée.',
    'Dites s’il a peur des autres. Il y a [une seconde porte|une entrée par la cour].',
  ],
};
