import { SHOP_EN } from './shop-en.js';
import type { ShopWords } from './shop.js';

export const SHOP_FR: ShopWords = SHOP_EN;
