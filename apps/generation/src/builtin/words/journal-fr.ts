import { JOURNAL_EN } from './journal-en.js';
import type { JournalWords } from './journal.js';

export const JOURNAL_FR: JournalWords = JOURNAL_EN;
