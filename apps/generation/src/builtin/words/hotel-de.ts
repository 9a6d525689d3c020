import { HOTEL_EN } from './hotel-en.js';

export const HOTEL_DE = HOTEL_EN;
