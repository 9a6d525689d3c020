import { CLINIC_EN } from './clinic-en.js';

export const CLINIC_DE = CLINIC_EN;
