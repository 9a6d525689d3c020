import { SAAS_EN } from './saas-en.js';
import type { SaasWords } from './saas.js';

export const SAAS_FR: SaasWords = SAAS_EN;
