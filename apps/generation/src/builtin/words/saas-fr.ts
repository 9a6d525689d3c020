import { ENGINE_FR } from './saas-engine-fr.js';
import { INVOICES_FR } from './saas-invoices-fr.js';
import { REQUESTS_FR } from './saas-requests-fr.js';
import { ROTA_FR } from './saas-rota-fr.js';
import type { SaasWords } from './saas.js';
import { UPTIME_FR } from './saas-uptime-fr.js';

export const SAAS_FR: SaasWords = {
  ui: {
    titles: {
      nav: 'Nom et navigation',
      hero: 'Ouverture',
      stats: 'Trois chiffres',
      steps: 'Comment ça marche',
      features: 'Fonctions',
      compare: 'Avant et après',
      voice: 'Paroles de clients',
      pricing: 'Tarifs',
      faq: 'Questions',
      closing: 'Commencer ici',
      footer: 'Pied de page',
    },
    links: { steps: 'Comment ça marche', features: 'Fonctions', pricing: 'Tarifs', faq: 'Questions' },
    start: 'Essai gratuit',
    more: 'Voir comment ça marche',
    withBrand: 'Avec {brand}',
    howToPay: 'Mode de paiement',
    yearly: '[À l’année, deux mois offerts|Par an, deux mois de moins]',
    planActions: ['Commencer gratuitement', 'Essayer 30 jours', 'Nous parler'],
    freeNote: '[Sans carte, sans date de fin.|Aussi longtemps que vous voulez.|Sans carte, pour de bon.]',
    yearNote: '{price} payés à l’année.',
    chart: 'Dessin de douze semaines',
    demo: 'Ton du message',
    email: 'Courriel professionnel',
    emailNote:
      '[Pas de carte. Un seul message, avec le lien.|Un message, un lien, aucune carte.|Nous envoyons le lien, rien d’autre.]',
    emailDone: 'Regardez votre boîte : le lien vaut une heure.',
    sample: {
      panel: 'ce que montre le produit',
      figures: 'chiffres',
      voices: 'paroles de clients',
      prices: 'tarifs',
      demo: 'exemples tirés du produit',
    },
    date: '{day} {month}',
    months: { 2: 'mars', 3: 'avril' },
  },
  products: {
    invoices: INVOICES_FR,
    rota: ROTA_FR,
    uptime: UPTIME_FR,
    engine: ENGINE_FR,
    requests: REQUESTS_FR,
  },
};
