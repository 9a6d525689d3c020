import { HOTEL_EN } from './hotel-en.js';

export const HOTEL_FR = HOTEL_EN;
