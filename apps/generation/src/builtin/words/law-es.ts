import { LAW_EN } from './law-en.js';

export const LAW_ES = LAW_EN;
