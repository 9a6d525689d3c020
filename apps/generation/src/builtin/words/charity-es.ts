import { CHARITY_EN } from './charity-en.js';
import type { CharityWords } from './charity.js';

export const CHARITY_ES: CharityWords = CHARITY_EN;
