export { GYM_DE as GYM_ES } from './gym-de.js';
