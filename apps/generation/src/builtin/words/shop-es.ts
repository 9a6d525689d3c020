import { SHOP_EN } from './shop-en.js';
import type { ShopWords } from './shop.js';

export const SHOP_ES: ShopWords = SHOP_EN;
