import { composeBakery } from './kinds/bakery.js';
import { composeChart } from './kinds/chart.js';
import { composeSaas } from './kinds/saas.js';
import type { Site } from './site.js';
import type { SiteKind, SiteRequest } from './understand.js';

const KINDS: Record<SiteKind, (request: SiteRequest) => Site> = {
  bakery: composeBakery,
  saas: composeSaas,
  chart: composeChart,
};

/** The whole site for what was asked. Pure: the same request gives the same bytes. */
export const compose = (request: SiteRequest): Site => KINDS[request.kind](request);
