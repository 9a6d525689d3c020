import { LAW_EN } from './law-en.js';

export const LAW_FR = LAW_EN;
