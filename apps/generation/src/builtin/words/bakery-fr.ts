import { BAKERY_EN } from './bakery-en.js';
import type { BakeryWords } from './bakery.js';

export const BAKERY_FR: BakeryWords = BAKERY_EN;
