import { RESTAURANT_EN } from './restaurant-en.js';
import type { RestaurantWords } from './restaurant.js';

export const RESTAURANT_ES: RestaurantWords = RESTAURANT_EN;
