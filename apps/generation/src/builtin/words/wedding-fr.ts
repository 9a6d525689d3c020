import type { WeddingWords } from './wedding.js';
import { WEDDING_EN } from './wedding-en.js';

export const WEDDING_FR: WeddingWords = WEDDING_EN;
