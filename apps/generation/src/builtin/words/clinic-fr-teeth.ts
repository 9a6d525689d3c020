import type { ClinicTopicWords } from './clinic.js';

export const CLINIC_FR_TEETH: ClinicTopicWords = {
  names: [
    'Cabinet dentaire {last}',
    'Dentistes {district}',
    'Docteur {last}',
    'En bas à gauche',
    'Cabinet {last} & {last}',
  ],
  headlines: {
    teeth: [
      ['La {tooth}', 'peut être sauvée.'],
      ['Trente-deux,', 'comptées doucement.'],
      ['On sait laquelle', 'fait mal.'],
    ],
    card: [
      ['{time},', 'pas une minute de plus.'],
      ['Levez la main.', 'On s’arrête.'],
      ['Endormie à dix,', 'finie à la demie.'],
    ],
  },
  subs: [
    'Un cabinet dentaire du quartier {district} pour [ceux qui ne sont pas venus depuis 2019|adultes inquiets et enfants braves], avec un plafond qui vaut le coup d’œil.',
    'Dentistes, {street}. On [explique d’abord|montre l’image], on fraise ensuite. Pour familles et [âmes sensibles|ceux qui tournent de l’œil].',
    'Plombages, couronnes et dents nettes à {place}. Un miroir, un plan, et [une couverture|toutes les pauses qu’il faut].',
  ],
  notes: [
    ['32', 'dents numérotées'],
    ['7 min', 'd’attente moyenne'],
    ['1 main', 'levée, on s’arrête'],
  ],
  treatmentsTitle: ['Combien de temps', 'À l’horloge', 'Nos soins, en minutes'],
  treatmentsLead: [
    'La part sombre, c’est votre temps au fauteuil. [On en prévoit dix de plus.|Arriver ne compte pas.]',
    'Les minutes valent pour une [dent|visite], une fois l’anesthésie prise.',
    'Rien ne commence avant que vous ayez [vu|compris] et dit oui.',
  ],
  treatments: [
    {
      minutes: 30,
      title: 'Contrôle',
      text: [
        'Chaque dent, chaque année, deux clichés s’il le faut.',
        'On compte, on tapote, on dit ce qui peut attendre.',
        'On compare avec l’an dernier. Presque rien n’a bougé.',
      ],
      asked: ['« Ça ne fait pas mal, alors pourquoi ? »', '« Franchement, c’est grave ? »'],
      euros: 62,
    },
    {
      minutes: 45,
      title: 'Détartrage',
      text: [
        'Ultrasons, polissage, et l’endroit qu’on oublie tous : devant, en bas, derrière.',
        'Vous repartez lisse, avec un conseil, pas dix.',
        'De l’eau, de l’acier, une poudre plus fine que la farine.',
      ],
      asked: ['« J’ai du fil. Quelque part. »', '« C’est le café ? »'],
      euros: 94,
    },
    {
      minutes: 40,
      title: 'Plombage',
      text: [
        'Une visite, couleur dent, poli jusqu’à l’oubli.',
        'On endort, on isole, puis le silence.',
        'Par couches, durci à la lumière bleue. À midi, vous mangez.',
      ],
      asked: ['« Vais-je le sentir ? »', '« L’ancien est parti avec la tartine. »'],
      euros: 138,
    },
    {
      minutes: 90,
      title: 'Dévitalisation',
      text: [
        'Long, calme, au microscope. La douleur est avant, pas pendant.',
        'Deux visites, et la dent reste chez elle.',
        'Trois canaux, parfois quatre, larges comme un cheveu.',
      ],
      asked: ['« On ne peut pas l’arracher ? »', '« Je ne dors plus depuis dimanche. »'],
      euros: 520,
    },
    {
      minutes: 60,
      title: 'Couronne',
      text: [
        'Scannée, posée une semaine après. Entre-temps, une provisoire.',
        'La teinte se choisit au jour, à la fenêtre.',
        'On mord sur du papier bleu jusqu’à ce que cela tombe juste.',
      ],
      asked: ['« Ça se verra ? »', '« Ça tient longtemps ? »'],
      euros: 760,
    },
  ],
  visitTitle: ['Votre première heure', 'Minute par minute', 'Quoi, et quand'],
  visitLead: [
    'Le premier jour, on ne fraise pas. [Promis.|C’est écrit.]',
    'Dites stop à toute minute. Une main suffit.',
    'Apportez vos clichés, si vous en avez, et vos [peurs|questions].',
  ],
  visit: [
    {
      at: 0,
      title: 'Le dos droit',
      text: [
        'On parle dans une pièce sans fauteuil qui bascule.',
        'Le manteau, une page à remplir.',
        'Une chaise ordinaire, un verre d’eau, votre nom bien prononcé.',
      ],
    },
    {
      at: 10,
      title: 'On écoute',
      text: [
        'Ce qui fait mal, et ce qui ne doit plus arriver.',
        'Dites quel bruit vous haïssez. On fait sans, souvent.',
        'Quelle dent, depuis quand, chaud ou froid.',
      ],
    },
    {
      at: 20,
      title: 'On compte',
      text: [
        'Trente-deux, à voix haute, un miroir pour vous.',
        'Deux petits clichés, un tapotement chacune.',
        'De la 18 à la 48, un tour complet.',
      ],
    },
    {
      at: 40,
      title: 'Vous voyez',
      text: [
        'L’image à l’écran, en mots simples.',
        'Trois endroits au plus. Vous dites lequel d’abord.',
        'Vert, tout va. Jaune, plus tard. Rouge, d’abord.',
      ],
    },
    {
      at: 55,
      title: 'Un plan',
      text: [
        'Une page, des minutes, des prix. À emporter.',
        'On ne signe rien. La suite vous appartient.',
        'Deux colonnes : il faut, on peut. Vous cochez.',
      ],
    },
  ],
  roles: [
    {
      role: 'Plombages et peurs',
      text: [
        'Compte trois, deux, un, et commence à zéro.',
        'A eu peur du dentiste, jusqu’aux études.',
        'Explique deux fois, fraise une fois.',
        'Prête des lunettes de soleil contre la lampe.',
      ],
    },
    {
      role: 'Racines',
      text: [
        'Fredonne au microscope sans le savoir.',
        'Trouve le quatrième canal.',
        'Sauve des dents que d’autres avaient perdues. Pas toutes.',
        'Tout petits outils, très grande patience.',
      ],
    },
    {
      role: 'Hygiène',
      text: [
        'Lit vos vacances dans vos gencives.',
        'Possède une mâchoire qui porte un prénom.',
        'Polit aussi derrière, comme si l’on y regardait.',
        'Trouve le café et ne dit rien.',
      ],
    },
  ],
  feesLead: [
    'Ce que vous payez, avant remboursement. [On imprime les codes.|La feuille part toute seule.]',
    'Le prix est au plan avant de commencer, et il y reste.',
    'À la pièce, pas à la [douleur|minute]. En trois fois, si vous voulez.',
  ],
  billNote: [
    'Deux ans sans venir : on regarde, on nettoie.',
    'Les deux premières visites de quelqu’un qui n’avait rien.',
    'Un mardi matin, contrôle et détartrage.',
  ],
  faqs: [
    ['Ça fait mal ?', 'La piqûre, un peu. Ensuite on attend que plus rien ne fasse mal, et on vérifie.'],
    [
      'Dix ans sans venir. Va-t-on me gronder ?',
      'Non. Vous êtes là, c’était le plus dur. On commence par le plus court.',
    ],
    [
      'Mon enfant crie. On vient quand même ?',
      'Oui. La première fois, c’est un tour de fauteuil, rien d’autre.',
    ],
    ['J’ai mal maintenant. Que faire ?', 'Appelez avant neuf heures. Deux places par jour sont gardées.'],
    ['Et si je m’évanouis ?', 'Le fauteuil est déjà à plat. Cela arrive chaque mois et personne ne rit.'],
    [
      'Puis-je écouter de la musique ?',
      'Oui, la vôtre. Prenez un casque, la fraise fait moins de bruit que bien des groupes.',
    ],
    ['Gardez-vous les anciens clichés ?', 'Dix ans. Les plus récents pris ailleurs, on les demande.'],
    ['Je grince la nuit. Que faire ?', 'Une gouttière. Elle coûte moins qu’une couronne et ne ronfle pas.'],
    [
      'Quelqu’un peut-il m’accompagner ?',
      'Oui. Il y a un tabouret près de la fenêtre, et une main se tient.',
    ],
    ['Faut-il venir souvent ?', 'Une fois par an si rien ne saigne. Deux fois sinon.'],
    ['Allez-vous me vendre des dents blanches ?', 'Non. On dit ce qui est malade et ce qui n’est que jaune.'],
  ],
  bookingTitle: ['Quelle dent, quel jour ?', 'Une heure au fauteuil', 'Dites où ça fait mal'],
  bookingText: [
    '{host} rappelle le jour même. Si cela bat, appelez.',
    'Dites pourquoi : on sait combien de temps il faut, et on [garde|trouve] l’heure.',
    'Le matin est calme, le soir va aux [écoliers|gens pressés]. Choisissez.',
  ],
};
