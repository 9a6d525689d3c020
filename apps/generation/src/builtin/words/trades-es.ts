export { TRADES_DE as TRADES_ES } from './trades-de.js';
