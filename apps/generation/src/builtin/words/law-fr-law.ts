import type { LawTopicWords } from './law.js';

export const LAW_FR_LAW: LawTopicWords = {
  names: ['Cabinet {last}', '{last} & Filles', 'Cabinet {district}', '{last} Avocats', 'Cabinet de l’Angle'],
  headlines: {
    files: [
      ['Apportez la lettre.', 'Même fermée.'],
      ['Votre affaire a', 'son dossier à midi.'],
      ['Un dossier,', 'un seul nom dessus.'],
    ],
    contract: [
      ['Lisez le § 7', 'avant de signer.'],
      ['La page neuf,', 'en clair.'],
      ['Les petites lignes,', 'à voix haute.'],
    ],
    balance: [
      ['Pesé lundi,', 'répondu mercredi.'],
      ['Cela vaut-il la peine ?', 'On pèse d’abord.'],
      ['Les deux côtés,', 'puis le vôtre.'],
    ],
  },
  subs: [
    'Avocats à {place} pour [locataires, héritiers et salariés|ceux qui préféreraient s’occuper d’autre chose], et pour les lettres à [fenêtre|tampon rouge].',
    'Un petit cabinet, {street}. Travail, logement, famille, succession, expliqués [au crayon|sur une feuille].',
    'Trois avocats pour [les ennuis ordinaires|les ennuis de tout le monde]. Si un procès n’en vaut pas la peine, on vous le dit [d’abord|tout de suite].',
  ],
  notes: [
    ['3', 'avocats'],
    ['48 h', 'pour une première réponse'],
    ['1 page', 'par avis'],
  ],
  fieldsTitle: ['Le nom des dossiers', 'Quatre tiroirs', 'Ce qu’on nous apporte'],
  fieldsLead: [
    'Nous faisons peu de choses et connaissons [quelqu’un|les bons] pour le reste.',
    'Pour chaque domaine, une personne répond. [Pas de numéro de ticket.|Son nom est sur la chemise.]',
    'Cherchez la phrase qui [vous ressemble|sonne comme vous]. Le dossier est déjà ouvert.',
    'Vous hésitez ? [Envoyez, on classe.|La lettre le sait.]',
  ],
  fields: [
    {
      tab: 'Travail',
      title: 'Licenciement, avertissement, rupture',
      text: [
        'Les délais courent dès la lettre. On regarde la date, puis le motif.',
        'La plupart des ruptures finissent par un accord. On calcule le vôtre avant.',
        'Un avertissement se conteste. Deux lignes, au dossier, à temps.',
      ],
      asked: ['« Ils veulent que je signe aujourd’hui. »', '« Je l’ai appris par SMS. »'],
    },
    {
      tab: 'Logement',
      title: 'Bail, hausse, dépôt de garantie',
      text: [
        'Une hausse de loyer a une forme, et une sur trois la manque. On lit la vôtre deux fois.',
        'Pour locataires, et pour bailleurs d’un seul appartement.',
        'Les charges, on les recompte, à la main et au compteur.',
      ],
      asked: ['« La moisissure serait ma faute. »', '« J’attends mon dépôt depuis mars. »'],
    },
    {
      tab: 'Famille',
      title: 'Se séparer, et partager',
      text: [
        'Un accord à table coûte dix fois moins qu’au tribunal. La table, c’est nous.',
        'Les enfants, puis l’appartement, puis la voiture. Dans cet ordre, cela va vite.',
        'Deux personnes, une feuille, quatre titres. On en remplit trois sans nous.',
      ],
      asked: ['« On s’entend encore. En gros. »', '« Qui garde le chien ? »'],
    },
    {
      tab: 'Succession',
      title: 'Laisser, ou recevoir',
      text: [
        'Un testament tient sur une page, si quelqu’un pose avant les neuf bonnes questions.',
        'On met de l’ordre : qui hérite, qui attend, qui a la clé.',
        'Quatre mois pour dire non à une dette. On les note.',
      ],
      asked: ['« Mon frère a vidé l’appartement. »', '« Ce n’est qu’une petite maison. »'],
    },
    {
      tab: 'Contrats',
      title: 'Commandé, payé, jamais livré',
      text: [
        'Artisans, assureurs, voitures : on écrit la lettre qui sera lue.',
        'Ce qui fut convenu compte plus que l’imprimé. On cherche lequel est lequel.',
        'On compte les jours depuis la livraison. Puis on écrit.',
      ],
      asked: ['« L’assureur dit page neuf. »', '« Elle roulait le jour de l’achat. »'],
    },
  ],
  roles: [
    {
      role: 'Travail et contrats',
      text: [
        'A passé six ans de l’autre côté. Sait quelle clause on espère vous voir sauter.',
        'Lit les horaires de train par plaisir, les délais par métier.',
        'A lu plus de certificats que de romans.',
        'Tient le calendrier des délais des autres.',
      ],
    },
    {
      role: 'Famille et successions',
      text: [
        'Médiation comprise. Une table sans bout et de bons crayons.',
        'Dessine l’arbre de famille au dos du dossier.',
        'Demande d’abord pour les enfants, puis pour l’argent.',
        'Sait se taire une minute entière. Cela aide.',
      ],
    },
    {
      role: 'Logement et travaux',
      text: [
        'Mesure les pièces en personne, au laser.',
        'Vient des chantiers. Croit aux photos avec un mètre dedans.',
        'Photographie l’humidité de trois côtés, datée.',
        'Compte les radiateurs, puis lit le bail.',
      ],
    },
  ],
  steps: [
    {
      when: 'Jour 1',
      title: 'Vous envoyez',
      text: [
        'Photographiez chaque page, même blanche. On vous dit si un délai court.',
        'Une photo suffit. On cherche d’abord la date.',
        'Par courriel, par la poste, en main propre. On copie et on rend.',
      ],
    },
    {
      when: 'Jour 2',
      title: 'On appelle',
      text: [
        'Quinze minutes, offertes. Après, vous savez si nous servons à quelque chose.',
        'Un quart d’heure sans compteur. Souvent, cela suffit.',
        'Neuf questions. Inutile de savoir répondre à toutes.',
      ],
    },
    {
      when: 'Semaine 1',
      title: 'Une page',
      text: [
        'Ce qu’on ferait, ce que cela coûte, les chances. Sans latin.',
        'Notre avis sur une feuille, avec une somme et un pourcentage.',
        'Trois voies, chacune son prix. L’une dit toujours : ne rien faire.',
      ],
    },
    {
      when: 'Ensuite',
      title: 'Vous décidez',
      text: [
        'Lettre, table ou tribunal : vous choisissez, on y va.',
        'Rien ne part que vous n’ayez lu.',
        'Dormez dessus. Ici, rien n’empire en une nuit.',
      ],
    },
  ],
  fees: [
    { name: 'Premier entretien', note: 'une heure, déduite ensuite', euros: 120 },
    { name: 'Une lettre', note: 'lue, écrite, envoyée', euros: 240 },
    { name: 'Une heure', note: 'comptée par six minutes', euros: 190 },
    { name: 'Un testament', note: 'un projet, une retouche', euros: 480 },
  ],
  feesLead: [
    'Le prix de l’heure et leur nombre, [dits avant|par écrit].',
    'Si c’est plus long, on [appelle avant|demande d’abord]. Personne n’aime les enveloppes surprises.',
    'Hors taxes, puis toutes taxes. [Protection juridique ? On écrit à l’assureur.|Qui gagne récupère souvent une part.]',
    'Une lettre a un prix fixe. [Le reste a un plafond.|Un non ne coûte rien.]',
  ],
  billNote: [
    'Un licenciement réglé par lettre, en trois semaines.',
    'Une hausse de loyer retirée. Deux lettres, puis le calme.',
    'Un dépôt de mars, rendu en juin. Personne n’a vu de juge.',
    'Un appartement humide. On est venu mesurer, le loyer a baissé.',
  ],
  faqs: [
    [
      'Est-ce trop tard ?',
      'Sans doute pas, mais donnez-nous la date aujourd’hui. La plupart des délais se comptent en semaines.',
    ],
    [
      'Irai-je au tribunal ?',
      'Quatre fois sur cinq, non. Une bonne lettre coûte moins qu’une mauvaise matinée.',
    ],
    [
      'Ai-je les moyens ?',
      'Vous connaissez la somme avant. Il y a aussi l’aide juridictionnelle, on remplit le formulaire avec vous.',
    ],
    [
      'Défendez-vous déjà mon bailleur ?',
      'On le vérifie avant que vous racontiez. Si oui, voici trois autres noms.',
    ],
    ['Quelqu’un le saura-t-il ?', 'Non. Ni votre chef, ni votre frère, pas même que vous avez appelé.'],
    ['Puis-je parler sans m’engager ?', 'Oui, quinze minutes. Ensuite on dit ce qui aiderait, parfois rien.'],
    ['L’autre a déjà un avocat. C’est mauvais signe ?', 'Non. Le sien connaît une version. On lit les deux.'],
    [
      'J’ai signé. Est-ce fini ?',
      'Souvent non. Certaines choses se reprennent en quatorze jours, d’autres en un an.',
    ],
    ['Que faut-il apporter ?', 'La lettre, l’enveloppe, et le jour où vous l’avez ouverte.'],
    [
      'Combien de temps cela prend-il ?',
      'Une lettre : neuf jours. Un accord : deux mois. Un procès : plus qu’on ne dit.',
    ],
    ['Faut-il bien s’habiller ?', 'Au tribunal, sobrement. Ici, le chien peut venir.'],
  ],
  contactTitle: ['Envoyez la première page', 'Quatre phrases suffisent', 'Que s’est-il passé ?'],
  contactText: [
    'Dites ce qui s’est passé, pas ce que dit la loi. {host} lit [aujourd’hui|ce soir] et répond demain.',
    'Qui, quoi, depuis quand, et ce que vous [voulez|craignez].',
    'S’il y a une date dans la lettre, commencez par elle. Le reste attendra.',
    'Envoyez ce que vous avez, en désordre. {host} trie et [appelle|écrit] demain au plus tard.',
  ],
};
