import { EVENT_EN } from './event-en.js';
import type { EventWords } from './event.js';

export const EVENT_FR: EventWords = EVENT_EN;
