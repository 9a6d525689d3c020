export { TRADES_DE as TRADES_FR } from './trades-de.js';
