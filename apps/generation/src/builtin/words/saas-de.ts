import { ENGINE_DE } from './saas-engine-de.js';
import { INVOICES_DE } from './saas-invoices-de.js';
import { REQUESTS_DE } from './saas-requests-de.js';
import { ROTA_DE } from './saas-rota-de.js';
import type { SaasWords } from './saas.js';
import { UPTIME_DE } from './saas-uptime-de.js';

export const SAAS_DE: SaasWords = {
  ui: {
    titles: {
      nav: 'Name und Navigation',
      hero: 'Auftakt',
      stats: 'Drei Zahlen',
      steps: 'So geht es',
      features: 'Was es kann',
      compare: 'Vorher und nachher',
      voice: 'Was Kunden sagen',
      pricing: 'Preise',
      faq: 'Fragen',
      closing: 'Hier anfangen',
      footer: 'Fußzeile',
    },
    links: { steps: 'So geht es', features: 'Was es kann', pricing: 'Preise', faq: 'Fragen' },
    start: 'Gratis starten',
    more: 'Zeig, wie es geht',
    withBrand: 'Mit {brand}',
    howToPay: 'Zahlweise',
    yearly: '[Jährlich, zwei Monate frei|Im Jahr, zwei Monate geschenkt]',
    planActions: ['Gratis starten', '30 Tage testen', 'Mit uns reden'],
    freeNote: '[Ohne Karte, ohne Ablauf.|Solange du willst.|Ohne Karte, für immer.]',
    yearNote: '{price} bei Zahlung im Jahr.',
    chart: 'Zeichnung von zwölf Wochen',
    demo: 'Ton der Nachricht',
    email: 'E-Mail bei der Arbeit',
    emailNote:
      '[Keine Karte. Eine Mail mit dem Link.|Eine Mail, ein Link, keine Karte.|Wir schicken den Link und sonst nichts.]',
    emailDone: 'Schau ins Postfach: Der Link gilt eine Stunde.',
    sample: {
      panel: 'was das Produkt zeigt',
      figures: 'Zahlen',
      voices: 'Stimmen',
      prices: 'Preise',
      demo: 'Beispiele aus dem Produkt',
    },
    date: '{day}. {month}',
    months: { 2: 'März', 3: 'April' },
  },
  products: {
    invoices: INVOICES_DE,
    rota: ROTA_DE,
    uptime: UPTIME_DE,
    engine: ENGINE_DE,
    requests: REQUESTS_DE,
  },
};
