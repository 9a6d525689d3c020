import { CLINIC_EN } from './clinic-en.js';

export const CLINIC_ES = CLINIC_EN;
