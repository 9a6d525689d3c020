import type { ClinicWords } from './clinic.js';

export const CLINIC_FR: ClinicWords = {
  links: {
    treatments: 'Soins',
    visit: 'Première visite',
    team: 'Équipe',
    fees: 'Tarifs',
    faq: 'Questions',
    booking: 'Rendez-vous',
    where: 'Venir',
  },
  topics: {
    teeth: {
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
        [
          'Je grince la nuit. Que faire ?',
          'Une gouttière. Elle coûte moins qu’une couronne et ne ronfle pas.',
        ],
        [
          'Quelqu’un peut-il m’accompagner ?',
          'Oui. Il y a un tabouret près de la fenêtre, et une main se tient.',
        ],
        ['Faut-il venir souvent ?', 'Une fois par an si rien ne saigne. Deux fois sinon.'],
        [
          'Allez-vous me vendre des dents blanches ?',
          'Non. On dit ce qui est malade et ce qui n’est que jaune.',
        ],
      ],
      bookingTitle: ['Quelle dent, quel jour ?', 'Une heure au fauteuil', 'Dites où ça fait mal'],
      bookingText: [
        '{host} rappelle le jour même. Si cela bat, appelez.',
        'Dites pourquoi : on sait combien de temps il faut, et on [garde|trouve] l’heure.',
        'Le matin est calme, le soir va aux [écoliers|gens pressés]. Choisissez.',
      ],
    },
    animals: {
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
      treatmentsTitle: [
        'Combien de temps',
        'À l’horloge',
        'Des minutes chez nous',
        'Le temps qu’il lui faut',
      ],
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
        [
          'Doit-il monter sur la table ?',
          'Non. Debout, assis, à moitié dans une manche : on a tout examiné.',
        ],
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
    },
    movement: {
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
    },
    care: {
      names: ['Cabinet {last}', 'Maison {last}', '{last} & {last}', 'Sur rendez-vous', 'La pièce calme'],
      headlines: {
        card: [
          ['{time}, c’est', '{time}.'],
          ['Cette heure', 'est prise. Par vous.'],
          ['Asseyez-vous.', 'On a le temps.'],
          ['Un fauteuil libre', 'à {time}.'],
        ],
        ladder: [
          ['Lisez ceci', 'sans hâte.'],
          ['Plus près.', 'On écoute.'],
          ['De haut en bas,', 'ligne à ligne.'],
        ],
      },
      subs: [
        '{street}, quartier {district} : un fauteuil, [quelqu’un|deux mains], et une horloge [de votre côté|que personne ne regarde]. Sur rendez-vous, à l’heure.',
        'Pour ceux qui, à {place}, [détestent attendre|ont déjà été bousculés]. Tout le temps réservé est à vous, [à la minute|avec un thé].',
        'Une petite maison, {transit}. Personne entre vous et celle ou celui que vous [venez voir|cherchez].',
      ],
      notes: [
        ['4 min', 'd’attente moyenne'],
        ['1', 'personne à la fois'],
        ['0', 'écran dans la pièce'],
      ],
      treatmentsTitle: ['Choisissez la durée', 'À la minute', 'Combien de temps ?'],
      treatmentsLead: [
        'On donne du temps, vous choisissez combien. [Le reste se convient au début.|La part sombre est à vous.]',
        'L’horloge montre ce que vous prenez. Dix minutes entre deux, c’est pour nous.',
        'Un doute ? Prenez court. Cela peut grandir.',
      ],
      treatments: [
        {
          minutes: 15,
          title: 'La courte',
          text: [
            'Une question, un coup d’œil, une petite chose.',
            'On entre, c’est réglé, on sort.',
            'Dix minutes de travail, cinq pour en parler.',
          ],
          asked: ['« Trois fois rien. »', '« Vous pourriez regarder ? »'],
          euros: 28,
        },
        {
          minutes: 30,
          title: 'L’habituelle',
          text: [
            'Ce pour quoi on vient, sans hâte.',
            'Assez pour bien faire et dire la suite.',
            'Une demi-heure où le téléphone sonne sans nous.',
          ],
          asked: ['« Comme la dernière fois. »', '« C’est mieux ? »'],
          euros: 52,
        },
        {
          minutes: 60,
          title: 'La longue',
          text: [
            'Une heure, pour une première ou ce qui attendait.',
            'On parle d’abord, on finit quand c’est juste.',
            'Un thé d’abord. Il reste cinquante minutes, et on s’en sert.',
          ],
          asked: ['« Par où commencer ? »', '« J’aimerais changer. »'],
          euros: 96,
        },
        {
          minutes: 45,
          title: 'À deux',
          text: [
            'Une mère, un enfant, deux amies : côte à côte.',
            'Deux personnes, une seule histoire à dire.',
            'Deux chaises, une théière, aucune hâte.',
          ],
          asked: ['« Seul, il ne vient pas. »', '« Elle peut regarder ? »'],
          euros: 84,
        },
        {
          minutes: 40,
          title: 'Chez vous',
          text: [
            'On vient avec un sac, à quatre kilomètres à la ronde.',
            'Pour qui ne descend plus l’escalier.',
            'Il nous faut une table, une lampe et quelqu’un pour ouvrir.',
          ],
          asked: ['« Elle ne sort plus. »', '« Troisième, sans ascenseur. »'],
          euros: 90,
        },
      ],
      visitTitle: ['La première fois', 'Minute par minute', 'Après la sonnette'],
      visitLead: [
        'N’apportez que [vous|du temps]. Les vieux papiers sont bienvenus.',
        'Sonnez une fois. On ouvre, en personne.',
        'Changez d’avis à toute minute, même la dernière.',
      ],
      visit: [
        {
          at: 0,
          title: 'La porte',
          text: [
            'On dit votre nom, on prend le manteau.',
            'Un crochet, un verre d’eau.',
            'La sonnette est forte, le reste non.',
          ],
        },
        {
          at: 4,
          title: 'Le fauteuil',
          text: [
            'Vous, puis nous, à la même hauteur.',
            'Silence. Le téléphone est à côté.',
            'Vous choisissez : fenêtre ou mur.',
          ],
        },
        {
          at: 8,
          title: 'Vous dites',
          text: [
            'Pourquoi, avec vos mots, dans votre ordre.',
            'Trois questions, notées à la main.',
            'Commencez par la fin, si c’est plus simple.',
          ],
        },
        {
          at: 18,
          title: 'On commence',
          text: [
            'Ce qui fut convenu, chaque geste annoncé.',
            'Calmement, avec un miroir ou des mots.',
            'Mains lavées, manches levées, un mot avant chaque geste.',
          ],
        },
        {
          at: 50,
          title: 'Vous savez',
          text: [
            'Ce qui fut fait, et quand on se revoit.',
            'Sur une carte, à l’encre.',
            'On l’écrit, vous l’emportez.',
          ],
        },
      ],
      roles: [
        {
          role: 'Direction',
          text: [
            'Formation dans deux villes, retour pour la lumière.',
            'Se souvient du printemps.',
            'Garde votre fiche dans une boîte en bois, pas dans un nuage.',
            'Prend deux fois moins de rendez-vous depuis un an.',
          ],
        },
        {
          role: 'Le matin',
          text: [
            'Là dès sept heures, fredonne jusqu’à neuf.',
            'Mains vives, voix lente.',
            'Ouvre la fenêtre entre deux personnes, toujours.',
            'Chauffe la pièce, puis vous appelle.',
          ],
        },
        {
          role: 'L’après-midi et dehors',
          text: [
            'Connaît chaque escalier de {district}.',
            'À vélo, avec un très grand sac.',
            'Sonne deux fois et attend le temps qu’il faut.',
            'Monte quatre étages avec le sac et dit encore bonjour.',
          ],
        },
      ],
      feesLead: [
        'Vous payez des minutes. Ce qu’il y faut est compris.',
        'Un prix fixe pour un temps fixe. Si l’on déborde, c’est pour nous.',
        'Par carte ou comptant, après. Reçu sur demande.',
      ],
      billNote: [
        'Une petite question, et le temps d’y répondre.',
        'Une première semaine : un coup d’œil, une visite.',
        'Deux visites en un mois, la première courte.',
      ],
      faqs: [
        ['Vais-je attendre ?', 'Quatre minutes en moyenne. Si c’est dix, on vous prévient avant le départ.'],
        ['Et si cela ne va pas ?', 'Dites-le, sur-le-champ ou le lendemain. On corrige, sans frais.'],
        ['Faut-il parler ?', 'Non. Dites « en silence », et l’on dit juste le nécessaire.'],
        ['Mon enfant peut venir ?', 'Oui. Une table basse, du papier, un tiroir à vider.'],
        ['Annuler coûte-t-il cher ?', 'Rien jusqu’à la veille. La moitié le jour même.'],
        ['Est-ce possible à midi ?', 'Oui, avec la courte. Vingt minutes, manteau compris.'],
        ['Est-ce calme ?', 'Deux portes, des rideaux épais, une horloge. On l’entend.'],
        ['Puis-je offrir une heure ?', 'Oui, sur une carte, sous enveloppe. Elle vaut trois ans.'],
        ['Peut-on payer en deux fois ?', 'Oui. Sans formulaire, on l’écrit sur la carte.'],
        ['Quelqu’un entend-il ce que je dis ?', 'Personne. Les murs sont épais, nos carnets aussi.'],
      ],
      bookingTitle: ['Une heure pour vous', 'Quelle heure est la vôtre ?', 'Le fauteuil est libre'],
      bookingText: [
        'Dites combien et à peu près quand. {host} répond [aujourd’hui|ce soir] avec deux choix.',
        'Première fois ? Prenez la longue. On parle d’abord.',
        'Le matin est calme, un soir dure jusqu’à vingt heures. Choisissez.',
      ],
    },
  },
  book: [
    'Choisir une heure',
    'Demander un rendez-vous',
    'Trouver votre heure',
    'Choisir un jour',
    'Demander un créneau',
  ],
  look: [
    'Voir la première visite',
    'Lire la visite, par minute',
    'Ce qui vient d’abord',
    'Suivre une première visite',
    'Voir votre première heure',
  ],
  drawn: {
    teeth: 'Dessin : trente-deux dents numérotées, la {tooth} marquée',
    curve: 'Dessin : la courbe de poids de {pet}',
    steps: 'Dessin : une marche en onze instants, avec articulations',
    card: 'Dessin : une carte de rendez-vous devant une horloge à {time}',
    ladder: 'Dessin : un tableau de lecture dont les lignes font une phrase',
  },
  joints: { hip: 'Hanche', knee: 'Genou' },
  pets: ['Miso', 'Bruno', 'Olive', 'Pirate', 'Noisette', 'Biscuit'],
  weeks: 'âge en semaines',
  weight: 'kg',
  ladders: [
    ['U', 'NE', 'HEURE', 'POUR VOUS', 'SANS HÂTE', 'ET SANS', 'QUE LE TÉLÉPHONE SONNE'],
    ['I', 'CI', 'ON A', 'LE TEMPS', 'D’ÉCOUTER', 'CE QUE', 'VOUS VENEZ NOUS DIRE'],
  ],
  teamTitle: [
    'Qui vous verrez',
    'Trois noms',
    'Des mains, des noms',
    'Qui est là le mardi',
    'Derrière l’horloge',
  ],
  teamLead: [
    'Toujours la même personne, sauf si vous demandez [une autre|à changer].',
    'Peu nombreux, exprès. Ainsi on se souvient de vous.',
    'Demandez qui vous [plaît|rassure]. Personne ne se vexe.',
    'Les noms sont sur la porte, [les prénoms sur les blouses|dans le même ordre].',
    'Tous trois sont là presque chaque jour [et déjeunent ensemble|et lisent la même fiche].',
    'Qui vous a vu la première fois [vous revoit|vous suit].',
  ],
  feesTitle: [
    'Ce que cela coûte',
    'Tarifs, et une facture',
    'Des prix à lire au fauteuil',
    'Avant de vous asseoir',
    'La somme, d’avance',
  ],
  column: 'Prix',
  billTitle: ['Un exemple', 'Une facture entière', 'Ce que quelqu’un a payé'],
  choice: 'C’est pour quoi ?',
  daytimes: ['tôt, avant dix heures', 'fin de matinée', 'après-midi', 'après dix-sept heures'],
  daytime: 'Moment',
  action: [
    'Demander cette heure',
    'Envoyer',
    'Demander à {first}',
    'Demander un rappel',
    'Garder ce créneau',
  ],
  done: [
    'On rappelle aujourd’hui, numéro visible.',
    'Deux heures à choisir, aujourd’hui.',
    'Quelqu’un appelle avant dix-huit heures.',
    'Quelqu’un lit dans l’heure et vous appelle aujourd’hui.',
    'Vous aurez de nos nouvelles avant la fermeture.',
  ],
  whereTitle: [
    'La sonnette au bon nom',
    'Trouver la porte',
    '{street}, rez-de-chaussée',
    'Où l’on sonne',
    'Descendez la rue, sonnez une fois',
  ],
  whereNote: [
    'Pas de marche, porte large, cour pour [poussettes|vélos].',
    'Depuis {transit}, [quatre|cinq] minutes, huit en béquilles.',
    'En avance ? Un banc, presque toujours au soleil.',
    'Deuxième porte à gauche, [sous l’horloge|celle dont la sonnette marche].',
    'Une place pour se garer, [étroite|souvent prise]. Le bus est plus sûr.',
    'Sonnez, poussez, attendez le déclic. La porte est lourde, [on vient|appelez].',
  ],
  footer: [
    'Si vous êtes en retard, appelez. Si c’est nous, on appelle.',
    'L’horloge du couloir est juste. On a vérifié.',
    'Dans six mois, ou avant.',
    'Carte perdue ? On sait quand vous venez.',
    'Personne n’a encore attendu plus d’un chapitre.',
    'Apportez la carte, ou votre nom.',
  ],
  after: '{host}, responsable de la page',
};
