import { HOTEL_EN } from './hotel-en.js';

export const HOTEL_ES = HOTEL_EN;
