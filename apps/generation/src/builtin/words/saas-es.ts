import { ENGINE_ES } from './saas-engine-es.js';
import { INVOICES_ES } from './saas-invoices-es.js';
import { REQUESTS_ES } from './saas-requests-es.js';
import { ROTA_ES } from './saas-rota-es.js';
import type { SaasWords } from './saas.js';
import { UPTIME_ES } from './saas-uptime-es.js';

export const SAAS_ES: SaasWords = {
  ui: {
    titles: {
      nav: 'Nombre y navegación',
      hero: 'Apertura',
      stats: 'Tres cifras',
      steps: 'Cómo funciona',
      features: 'Qué hace',
      compare: 'Antes y después',
      voice: 'Lo que cuentan',
      pricing: 'Precios',
      faq: 'Preguntas',
      closing: 'Empieza aquí',
      footer: 'Pie de página',
    },
    links: { steps: 'Cómo funciona', features: 'Qué hace', pricing: 'Precios', faq: 'Preguntas' },
    start: 'Empezar gratis',
    more: 'Ver cómo funciona',
    withBrand: 'Con {brand}',
    howToPay: 'Forma de pago',
    yearly: '[Al año, dos meses gratis|Por año, dos meses de regalo]',
    planActions: ['Empezar gratis', 'Probar 30 días', 'Hablar con nosotros'],
    freeNote: '[Sin tarjeta, sin fecha de fin.|Todo el tiempo que quieras.|Sin tarjeta, para siempre.]',
    yearNote: '{price} si pagas el año.',
    chart: 'Dibujo de doce semanas',
    demo: 'Tono del mensaje',
    email: 'Correo del trabajo',
    emailNote:
      '[Sin tarjeta. Un correo con el enlace.|Un correo, un enlace, ninguna tarjeta.|Enviamos el enlace y nada más.]',
    emailDone: 'Mira tu bandeja: el enlace vale una hora.',
    sample: {
      panel: 'lo que muestra el producto',
      figures: 'cifras',
      voices: 'testimonios',
      prices: 'precios',
      demo: 'ejemplos del producto',
    },
    date: '{day} {month}',
    months: { 2: 'mar', 3: 'abr' },
  },
  products: {
    invoices: INVOICES_ES,
    rota: ROTA_ES,
    uptime: UPTIME_ES,
    engine: ENGINE_ES,
    requests: REQUESTS_ES,
  },
};
