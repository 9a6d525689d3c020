export { GYM_DE as GYM_EN } from './gym-de.js';
