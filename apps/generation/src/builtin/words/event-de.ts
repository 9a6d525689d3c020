import { EVENT_EN } from './event-en.js';
import type { EventWords } from './event.js';

export const EVENT_DE: EventWords = EVENT_EN;
