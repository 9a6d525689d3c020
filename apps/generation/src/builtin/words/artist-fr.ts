import type { ArtistWords } from './artist.js';
import { ARTIST_EN } from './artist-en.js';

export const ARTIST_FR: ArtistWords = ARTIST_EN;
