import { CHARITY_EN } from './charity-en.js';
import type { CharityWords } from './charity.js';

export const CHARITY_DE: CharityWords = CHARITY_EN;
