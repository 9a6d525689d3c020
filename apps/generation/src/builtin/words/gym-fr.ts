import { GYM_TOPICS_FR } from './gym-topics-fr.js';
import type { GymWords } from './gym.js';

export const GYM_FR: GymWords = {
  topics: GYM_TOPICS_FR,
  nav: { timetable: 'Planning', pricing: 'Tarifs', team: 'Équipe', where: 'Venir', faq: 'Questions' },
  openUntil: 'Ouvert jusqu’à {time} h',
  hours: '{a} h – {b} h',
  actions: {
    trial: ['Essayer gratuitement', 'Réserver une heure d’essai', 'Obtenir ma première heure'],
    trialShort: 'Heure d’essai',
    timetable: 'Planning',
  },
  titles: { stats: 'En chiffres', voices: 'Témoignages' },
  timetable: ['Planning', 'La semaine', '{classes} fois par semaine', 'Quand ça commence'],
  pricing: ['Rien en petites lettres', 'Trois prix, c’est tout', 'Ce que ça coûte', 'Tout est écrit là'],
  pricingActions: ['Commencer', 'Tout prendre', 'Prendre la carte'],
  perBlock: 'une fois, soit {each} la visite',
  pricingNotes: [
    'Résiliable chaque mois par courriel, [sans motif|en une phrase]. Pas de frais d’inscription. Étudiants, apprentis et retraités paient {percent} % de moins.',
    'Aucun engagement, aucun dossier, et personne ne vous appelle quand vous partez. En études ou à la retraite, comptez {percent} % de moins, [la carte suffit|une photo de la carte suffit].',
    'Vous arrêtez avant le premier du mois, une ligne suffit. {percent} % de moins pour qui étudie, apprend ou [ne travaille plus|cherche du travail].',
  ],
  trialHeads: [
    'Une heure, un coach, aucun contrat',
    'Venez une fois, décidez chez vous',
    'La première est pour nous',
    'Essayez, on en parle après',
  ],
  trialSteps: [
    [
      'Dites-nous quand | On n’appelle pas. Vous recevez [un message|un courriel] avec deux créneaux.',
      'Écrivez deux lignes | Ce que vous savez faire, ce qui fait mal. [On verra le reste|Cela nous suffit].',
      'Choisissez un jour | [Le soir même|Dans la journée], deux propositions vous attendent.',
    ],
    [
      'Venez comme vous êtes | {bring} On a des serviettes et de l’eau.',
      'Apportez-vous | {bring} Le reste, on le prête, sans caution.',
      'Dix minutes d’avance | {bring} On vous montre d’abord où se trouve le thé.',
    ],
    [
      'Décidez à la maison | Chez nous, rien ne se signe au comptoir.',
      'Dormez dessus | Il n’y a pas de remise qui expire à minuit.',
      'Comptez ensuite | Emportez le contrat : une page, en gros caractères.',
    ],
  ],
  form: {
    goal: 'Que voulez-vous savoir faire ?',
    when: 'Quand cela vous arrange-t-il ?',
    whens: ['Le matin', 'À midi', 'Le soir', 'Le week-end'],
    action: ['Proposer un créneau', 'Recevoir deux créneaux', 'Demander une heure d’essai'],
    done: [
      'Réponse le jour même, sauf le dimanche.',
      'C’est {first} qui répond, avec deux doigts.',
      'Une vraie personne répond avant {closes} h.',
    ],
  },
  faqs: [
    'Comment partir ? | Une ligne par courriel avant la fin du mois. Vous recevez la confirmation le jour même.',
    'Puis-je faire une pause ? | Oui, jusqu’à trois mois par an, dès le premier du mois suivant. Bébé, genou ou examens, tout compte.',
    'Y a-t-il des vestiaires pour tous ? | Oui : deux grands et trois individuels, avec douche et une porte qui ferme vraiment.',
    'Où laisser mon vélo ? | Dans la cour, à l’abri, devant notre fenêtre. La pompe est accrochée à côté.',
    'C’est plein le soir ? | Entre 18 et 19 h, oui, sinon non. Aucun cours ne dépasse {max} personnes.',
    'Faut-il réserver ? | Pour les cours, oui, jusqu’à une heure avant. Pour le reste, vous passez la porte.',
    'Puis-je venir à deux ? | Oui, une fois par mois gratuitement. Il faut juste ses propres chaussures.',
    'Et si je rate un cours ? | Rien. Annulez une heure avant, quelqu’un de la liste prend la place.',
    'Y a-t-il de la musique ? | Oui, tout bas, et le premier arrivé choisit. Les écouteurs sont admis.',
    'Y a-t-il un casier ? | Oui, contre une pièce. Elle revient, même oubliée.',
    'Puis-je d’abord regarder ? | Oui, quand vous voulez. Un tabouret attend près de la porte, avec du thé.',
  ],
  where: [
    '{street}, porte ouverte',
    'Par la cour, puis à gauche',
    'À {district}, au fond',
    'La porte où c’est allumé',
  ],
  week: 'Du lundi au vendredi',
  saturday: 'Samedi',
  sunday: 'Dimanche et jours fériés',
  member: ['inscription en {year}', 'là depuis {year}', 'vient depuis {year}'],
  footer: ['depuis {since} à {district}', '{street}', 'ouvert en {since}'],
};
