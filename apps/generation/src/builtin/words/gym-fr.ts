export { GYM_DE as GYM_FR } from './gym-de.js';
