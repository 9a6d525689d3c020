import { LAW_EN } from './law-en.js';

export const LAW_DE = LAW_EN;
