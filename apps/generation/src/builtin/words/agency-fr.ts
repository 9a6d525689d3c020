import type { AgencyWords } from './agency.js';
import { AGENCY_EN } from './agency-en.js';

export const AGENCY_FR: AgencyWords = AGENCY_EN;
