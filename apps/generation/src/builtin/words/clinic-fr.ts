import { CLINIC_EN } from './clinic-en.js';

export const CLINIC_FR = CLINIC_EN;
