import { numberIn } from '../facts/money.js';
import { siteFacts, type SiteFacts } from '../facts/site-facts.js';
import type { SiteRequest } from '../understand/understand.js';
import {
  SAAS_PRODUCTS,
  saasWordsIn,
  type ProductWords,
  type SaasProduct,
  type SaasUi,
} from '../words/saas.js';
import { PANELS, type Panel } from './saas-panels.js';

/** All that one product's page says, decided once. */
export interface SaasFacts extends SiteFacts {
  product: SaasProduct;
  words: ProductWords;
  ui: SaasUi;
  panel: Panel;
  /** A sum in the currency that the page counts in. */
  sum(value: number, decimals?: number): string;
  /** Euros a month of the three plans; multiples of 6, so that ten twelfths of them are whole. */
  monthly: readonly [number, number, number];
}

const MONTHLY: Record<SaasProduct, readonly (readonly [number, number, number])[]> = {
  invoices: [
    [0, 24, 78],
    [0, 18, 72],
    [0, 30, 84],
  ],
  rota: [
    [0, 36, 90],
    [0, 30, 84],
    [0, 42, 96],
  ],
  uptime: [
    [0, 30, 96],
    [0, 24, 90],
    [0, 36, 120],
  ],
  engine: [
    [0, 90, 480],
    [0, 84, 420],
    [0, 96, 540],
  ],
  requests: [
    [0, 18, 60],
    [0, 12, 54],
    [0, 24, 66],
  ],
};

const SIGNS: Record<string, readonly [sign: string, code: string]> = { '£': ['£', 'GBP'], $: ['$', 'USD'] };

export function saasFacts(request: SiteRequest): SaasFacts {
  const { lang } = request;
  const product = SAAS_PRODUCTS.find((one) => one === request.topic) ?? 'requests';
  const { ui, products } = saasWordsIn(lang);
  const words = products[product];
  const facts = siteFacts(request, { names: words.names, people: 12 });
  // Software is sold in three currencies here; what has another one is paid in euros.
  const [sign, code] = SIGNS[facts.place.currency] ?? ['€', 'EUR'];
  const sum = (value: number, decimals = 0): string => {
    const number = numberIn(lang, value, decimals);
    return lang === 'en' ? `${sign}${number}` : `${number}\u00A0${sign}`;
  };
  const panel = PANELS[product]({ facts, words: words.panel, ui, key: keyOf(facts.brand), sum });
  return {
    ...facts,
    product,
    words,
    ui,
    panel,
    sum,
    monthly: facts.random.fork('monthly').pick(MONTHLY[product]),
    say: (sentence, more) =>
      facts
        .say(sentence, { ...panel.slots, ...more })
        .replaceAll('€', sign)
        .replaceAll('EUR', code),
  };
}

/** Two letters of the name, for numbers of invoices: "Ledgerly" gives LY. */
function keyOf(brand: string): string {
  const letters = brand
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toUpperCase();
  return `${letters[0] ?? 'N'}${letters.at(-1) ?? 'O'}`;
}
