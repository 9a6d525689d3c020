import { ENGINE_EN } from './saas-engine-en.js';
import { INVOICES_EN } from './saas-invoices-en.js';
import { REQUESTS_EN } from './saas-requests-en.js';
import { ROTA_EN } from './saas-rota-en.js';
import type { SaasWords } from './saas.js';
import { UPTIME_EN } from './saas-uptime-en.js';

export const SAAS_EN: SaasWords = {
  ui: {
    titles: {
      nav: 'Name and navigation',
      hero: 'Opening',
      stats: 'Three figures',
      steps: 'How it works',
      features: 'Features',
      compare: 'Before and after',
      voice: 'What customers say',
      pricing: 'Pricing',
      faq: 'Questions',
      closing: 'Start here',
      footer: 'Footer',
    },
    links: { steps: 'How it works', features: 'Features', pricing: 'Pricing', faq: 'Questions' },
    start: 'Start free',
    more: 'See how it works',
    withBrand: 'With {brand}',
    howToPay: 'How to pay',
    yearly: '[Yearly, two months free|By the year, two free]',
    planActions: ['Start free', 'Try 30 days free', 'Talk to us'],
    freeNote: '[No card, no end date.|For as long as you like.|Without a card, for good.]',
    yearNote: '{price} when paid by the year.',
    chart: 'A drawing of twelve weeks',
    demo: 'Tone of the message',
    email: 'Work email',
    emailNote:
      '[No card. One email, with the link.|One mail, one link, no card.|We send the link and nothing else.]',
    emailDone: 'Look in your inbox: the link is good for one hour.',
    sample: {
      panel: 'what the product shows',
      figures: 'figures',
      voices: 'voices',
      prices: 'prices',
      demo: 'examples from the product',
    },
    date: '{day} {month}',
    months: { 2: 'Mar', 3: 'Apr' },
  },
  products: {
    invoices: INVOICES_EN,
    rota: ROTA_EN,
    uptime: UPTIME_EN,
    engine: ENGINE_EN,
    requests: REQUESTS_EN,
  },
};
