import { SCHOOL_EN } from './school-en.js';
import type { SchoolWords } from './school.js';

export const SCHOOL_FR: SchoolWords = SCHOOL_EN;
