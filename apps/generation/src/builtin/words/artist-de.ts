import type { ArtistWords } from './artist.js';
import { ARTIST_EN } from './artist-en.js';

export const ARTIST_DE: ArtistWords = ARTIST_EN;
