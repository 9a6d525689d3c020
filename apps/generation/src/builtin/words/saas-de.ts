import { SAAS_EN } from './saas-en.js';
import type { SaasWords } from './saas.js';

export const SAAS_DE: SaasWords = SAAS_EN;
