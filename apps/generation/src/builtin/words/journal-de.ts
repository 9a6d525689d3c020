import { JOURNAL_EN } from './journal-en.js';
import type { JournalWords } from './journal.js';

export const JOURNAL_DE: JournalWords = JOURNAL_EN;
