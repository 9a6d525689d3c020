import type { ClinicTopicWords } from './clinic.js';

export const CLINIC_FR_MOVEMENT: ClinicTopicWords = {
  names: ['Kiné {last}', 'Cabinet du Genou', '{district} en marche', 'Debout', 'Cabinet {last}'],
  headlines: {
    steps: [
      ['L’escalier,', 'dès jeudi.'],
      ['Le genou gauche', 'fait tout.'],
      ['Marchez.', 'On regarde.'],
    ],
    card: [
      ['{time}.', 'Un short, c’est tout.'],
      ['Quarante minutes', 'pour une épaule.'],
      ['Mal depuis mars.', 'Mieux en mai.'],
    ],
  },
  subs: [
    'Kinésithérapie, {street}, pour genoux, dos et [ceux qui vivent assis|joueurs du dimanche]. Deux exercices, jamais [onze|dix].',
    'Un cabinet du quartier {district} qui vous regarde [marcher|monter], pose les mains, [puis explique|dans cet ordre].',
    'Pour tous ceux qui, à {place}, [ne courent plus|se tournent d’un bloc]. Quarante minutes, deux mains, aucune [machine|télé].',
  ],
  notes: [
    ['40 min', 'rien que vous'],
    ['2', 'exercices'],
    ['6', 'séances, d’habitude'],
  ],
  treatmentsTitle: ['Combien de temps', 'À l’horloge', 'Mains et minutes'],
  treatmentsLead: [
    'La part sombre se passe avec quelqu’un. [Personne ne court entre deux cabines.|Pas avec un appareil.]',
    'On compte. Un dos en demande six. Si six n’y font rien, on le dit.',
    'Avec ordonnance ou sans. On la lit, puis on regarde.',
  ],
  treatments: [
    {
      minutes: 40,
      title: 'Kinésithérapie',
      text: [
        'Voir, tester, traiter, et deux exercices que vous ferez.',
        'Articulations, cicatrices, force. Dans cet ordre ou un autre.',
        'Vingt minutes de mains, vingt minutes à vous.',
      ],
      asked: ['« Tout est sur l’IRM. »', '« C’est passé de l’autre côté. »'],
      euros: 64,
    },
    {
      minutes: 60,
      title: 'Ostéopathie',
      text: [
        'Une heure du pied à la mâchoire.',
        'Là où ça fait mal, rien ne commence. On cherche plus bas.',
        'On part de la cheville, quoi que vous ayez.',
      ],
      asked: ['« Trois n’ont rien trouvé. »', '« Depuis l’accouchement. »'],
      euros: 98,
    },
    {
      minutes: 30,
      title: 'Massage',
      text: [
        'Ferme, chaud, sans chant de baleine.',
        'Pour nuques d’écran.',
        'De l’huile, une table tiède, peu de mots.',
      ],
      asked: ['« Plus fort. »', '« Juste tourner la tête. »'],
      euros: 46,
    },
    {
      minutes: 45,
      title: 'Foulée',
      text: [
        'Filmée de dos, ralentie, expliquée au crayon.',
        'Une chose change, pas tout le pas.',
        'Six minutes de tapis, puis on regarde l’image 114 ensemble.',
      ],
      asked: ['« Encore des chaussures ? »', '« Au sixième kilomètre. »'],
      euros: 110,
    },
    {
      minutes: 50,
      title: 'Après l’opération',
      text: [
        'Semaine par semaine, le plan au mur.',
        'Des béquilles à l’escalier, chaque marche datée.',
        'La cicatrice, puis l’articulation, puis l’escalier.',
      ],
      asked: ['« Quand puis-je conduire ? »', '« Ça doit craquer ? »'],
      euros: 78,
    },
  ],
  visitTitle: ['Vos quarante minutes', 'Minute par minute', 'Par où l’on commence'],
  visitLead: [
    'Venez avec de quoi [plier|bouger]. On prête des shorts.',
    'On ne se déshabille pas avant d’avoir [marché|bougé].',
    'Vos clichés, on les lit après avoir regardé.',
  ],
  visit: [
    {
      at: 0,
      title: 'Vous marchez',
      text: [
        'De la porte à la fenêtre, deux fois.',
        'Avec chaussures, sans. On sait déjà.',
        'Dix pas avec un sac, dix sans.',
      ],
    },
    {
      at: 5,
      title: 'Vous dites',
      text: [
        'Depuis quand, et ce que vous ne faites plus.',
        'Montrez d’un doigt. Ou de la main.',
        'Ce qui fait mal, et ce qui vous manque.',
      ],
    },
    {
      at: 12,
      title: 'On teste',
      text: [
        'Angles, force, et l’autre côté.',
        'Plier, tendre, pousser. On note.',
        'Sur un pied, yeux fermés. Personne n’y arrive.',
      ],
    },
    {
      at: 20,
      title: 'Les mains',
      text: [
        'Quinze minutes, dès le premier jour.',
        'Vous sentez si l’on a raison.',
        'Lentement, et un peu moins que vous ne supportez.',
      ],
    },
    {
      at: 36,
      title: 'Deux gestes',
      text: [
        'Deux. Aux dents, et au plan de cuisine.',
        'C’est vous qui nous les montrez.',
        'Dessinés sur une carte, avec les jours.',
      ],
    },
  ],
  roles: [
    {
      role: 'Genoux et hanches',
      text: [
        'A joué au handball jusqu’au non du genou.',
        'Voit un angle à deux degrés près.',
        'Monte l’escalier derrière vous et écoute.',
        'Possède quatre squelettes. Un seul est complet.',
      ],
    },
    {
      role: 'Dos',
      text: [
        'S’assied mal et l’avoue.',
        'Ne craint que les canapés.',
        'Change de chaise toutes les heures.',
        'Trouve le point avant que vous montriez.',
      ],
    },
    {
      role: 'Épaules et mains',
      text: [
        'Grimpe, et scotche ses doigts.',
        'Soigne pianistes et maçons, du même mal.',
        'Ouvre les bocaux de tout l’immeuble.',
        'Joue mal du violoncelle et sait pourquoi l’épaule tire.',
      ],
    },
  ],
  feesLead: [
    'Prix sans ordonnance. [Avec, l’essentiel est remboursé.|Apportez-la.]',
    'Une séance, un prix, par carte en sortant.',
    'Annulée la veille : rien. Le jour même : la moitié.',
  ],
  billNote: [
    'Une nuque raide, deux séances.',
    'Le premier mois d’une coureuse.',
    'Deux fois dans la semaine, puis c’était bon.',
  ],
  faqs: [
    ['Ça craque ?', 'Seulement si vous voulez. On fait presque toujours sans.'],
    ['Faut-il une ordonnance ?', 'Non, mais avec elle on vous rembourse. On vous aide à la demander.'],
    [
      'Je ne fais jamais mes exercices. Sans espoir ?',
      'Non, il n’y en a que deux. On les accroche à ce que vous faites déjà.',
    ],
    ['J’ai plus mal depuis hier. Normal ?', 'Un jour, oui. Trois, non : appelez.'],
    ['N’est-ce plus de mon âge ?', 'Notre doyenne a 94 ans et plie mieux que nous.'],
    ['Dois-je me déshabiller ?', 'Non. Un short et un tee-shirt suffisent, et nous en avons.'],
    ['Aurai-je une pile de feuilles ?', 'Une carte, deux dessins. Elle tient sur le frigo.'],
    ['C’est ma posture ?', 'Rarement. Ce sont plutôt les sept heures où rien ne bouge.'],
    ['Peut-on m’accompagner ?', 'Volontiers. Qui regarde comptera les répétitions.'],
    ['Puis-je continuer à courir ?', 'Souvent, oui, mais moins. On vous dit combien de minutes.'],
  ],
  bookingTitle: ['Où avez-vous mal ?', 'Quarante minutes à vous', 'Une heure, un short'],
  bookingText: [
    'Dites ce que vous ne faites plus. {host} trouve les bonnes mains et [appelle|écrit] aujourd’hui.',
    'Tôt pour les [dos|raideurs], tard pour les coureurs. Toujours les mêmes mains, si possible.',
    'Urgent ? Dites-le, chaque matin une place reste.',
  ],
};
