import type { NoteKey } from './restaurant-menus.js';

/** What is said under a dish. */
export const NOTES_FR: Record<NoteKey, string> = {
  eggs: '[Sept minutes, pas huit. Mayonnaise à la main.|Coulant au milieu, salé tard.|Ouvert au dernier moment, le sel dessus.]',
  leeks:
    '[Brûlés dehors exprès, doux dedans.|Cuits entiers, assaisonnés tièdes.|Un après-midi dans la braise.]',
  terrine:
    '[Pressée deux jours, tranchée pour vous.|Porc, pistache, une cuillère de moutarde.|Tranchée épais. Rapprochez la moutarde.]',
  beets:
    '[Trois couleurs, en croûte de sel.|Rôties en robe, quelque chose d’acide dessus.|Terreuses, froides, assaisonnées à la main.]',
  soup: '[La marmite est là depuis quatre heures.|Assiette creuse, cuillère lente.|Meilleure les coudes sur la table.]',
  tartare: '[Au couteau, à la dernière minute.|Cru, vif, avec un toast qui craque.]',
  oysters:
    '[Ouvertes quand vous êtes à table.|Citron, et rien d’autre.|Six coquilles, un citron, aucun discours.]',
  fish: '[Un seul côté, la peau comme du verre.|Ce qu’avait le bateau, au beurre.|Dans sa saison et dans son jus.]',
  steak:
    '[Rosée. Sinon, dites-le-nous doucement.|Reposée aussi longtemps que cuite.|De la poêle à vous : quatre minutes.]',
  braise:
    '[Cinq heures, une cuillère suffit.|Dans le vin rouge depuis ce matin.|À trois heures, tout tombait de l’os.]',
  mushrooms: '[De la dame au panier bleu.|Saisis fort, finis au beurre.|Ce que le bois avait lundi.]',
  dumplings:
    '[Pliés à la grande table, l’après-midi.|Six par assiette, comptez.|Fermés par qui est arrivé tôt.]',
  schnitzel: '[Veau, fin, la croûte ondule.|Au beurre clarifié, citron, sans sauce.]',
  shells:
    '[Rincées deux fois, ouvertes une fois.|Une marmite pour un, deux regards dedans.|Les vides vont dans l’autre bol.]',
  pasta:
    '[Étalées aujourd’hui, coupées devant vous.|Trois ingrédients, dont la patience.|L’eau salée comme la mer, la sauce courte.]',
  rice: '[Dix-huit minutes. Personne n’y peut rien.|Remué par qui a perdu aux cartes.|Assez souple pour couler dans l’assiette.]',
  stew: '[Meilleur hier, donc fait hier.|Oignons, bière, un après-midi.]',
  toast:
    '[Sur le pain d’hier, c’est tout l’intérêt.|Deux bouchées, puis une autre.|Noirci d’un côté, frotté de l’autre.]',
  greens: '[Amer, froid, réveillé.|Assaisonné à la main.|Déchiré petit, assaisonné à la seconde.]',
  cheese:
    '[À température de la pièce, de celle-ci.|De gens dont les bêtes ont un nom.|Deux durs, un mou, un qui se sent.]',
  tart: '[Cuite à quatre heures, finie à dix.|Une part, c’est encore une part.|La croûte d’abord, ensuite on parle.]',
  chocolate:
    '[Noire, dense, du sel qui se voit.|Deux cuillères viennent avec.|Petit verre, longue cuillère.]',
  custard:
    '[Elle tremble quand la table tremble.|Œuf, lait, aucune hâte.|Cela prend la nuit, cela se sert le soir.]',
  ice: '[Turbinée après midi.|Une boule, grosse.|Trois choses dedans, toutes froides.]',
  margherita:
    '[Tomate, mozzarella, basilic : rien pour se cacher.|Celle qui juge les autres.|Celle des cuisiniers le soir de repos.]',
  marinara:
    '[Sans fromage. Ail, origan, aplomb.|Plus vieille que celle au fromage.|La moins chère, et la plus difficile.]',
  anchovy: '[Sel, câpres, encore du sel.|Pour ceux qui l’ont déjà goûtée.|Deux poissons par part, comptés.]',
  hot: '[Salami piquant, miel à la fin.|Ça pique. Puis davantage.|Le verre de lait est offert.]',
  white: '[Tranchées si fin qu’on lirait à travers.|Romarin de la cour.|Aucune tomate n’est passée par là.]',
  artichoke:
    '[Nettoyés à quatre mains, mangés à deux.|Braisés, puis brûlés aux pointes.|Les cœurs seulement, au sens propre.]',
  burrata:
    '[Ouvrez-la vous-même, c’est le meilleur.|Livrée à onze heures, finie à neuf.|À ne pas partager avec les rapides.]',
  bread: '[Huile, sel, dix minutes.|Déchiré, pas coupé.]',
  shoyu:
    '[Clair, brun, soja de deux étés.|Poulet, soja, une tranche de porc.|Celui par lequel tout a commencé.]',
  miso: '[Trois pâtes, grillées à la poêle.|Assez épais pour porter le maïs.|Maïs, beurre, une cuillère pour le fond.]',
  tonkotsu:
    '[Os, gros bouillons, soupe blanche.|Riche. Prévoyez une marche.|{rest} heures sur la grande flamme.]',
  shio: '[Du sel, des palourdes, presque rien.|Le silencieux.|Si clair qu’on lit le fond du bol.]',
  vegan:
    '[Kombu, shiitaké, poireaux grillés.|Sésame, vert, les mêmes nouilles.|Bouillon de champignons, deux fois plus patient.]',
  gyoza: '[Six, dorés d’un seul côté.|Treize plis chacun.|Dessous croustillant, dessus tendre, vite partis.]',
  pickles:
    '[Radis, prune, concombre, dans cet ordre.|Assez acide pour vous réveiller.|Trois bocaux, un mois d’écart.]',
  chicken:
    '[Frit deux fois, citron, moutarde.|La cuisse, jamais le blanc.|Croûte bruyante, vinaigre, pas de couteau.]',
  mochi: '[Mâchez lentement. Vraiment.|Haricot rouge, deux pièces.|Fait à midi, têtu jusqu’au soir.]',
  red: '[Léger, frais, cerise.|Un rouge de mardi.|D’un coteau trop raide pour les machines.]',
  pale: '[Sec, ardoise, un peu électrique.|Va avec tout ce qui est acide.|Cueilli à froid, servi de même.]',
  sparkling: '[Trouble exprès, capsule.|Pomme et croûte de pain.|Il s’ouvre seul, si l’on attend.]',
  orange: '[Un mois sur les peaux.|Thé, abricot, une dispute.|Plus vieux qu’il n’en a l’air.]',
  sherry: '[Salin, froid, petit verre.|Sent l’amande et la cave.|Un verre, et l’on commande mieux.]',
  saltcod:
    '[Morue, pommes paille, l’œuf tient le tout.|Dessalée deux jours, remuée deux minutes.|Pommes paille dessus, olives au bord.]',
  fritters:
    '[Des haricots en pâte : ils ne trompent personne.|Sortis de l’huile, mangés avec les doigts.|Des haricots déguisés en petits poissons.]',
  tomato:
    '[Tomate, ventrèche de thon, huile, rien au-dessus.|Salée dix minutes avant vous.|Tant qu’elles sentent encore le plant.]',
  torrija:
    '[Pain d’hier, lait, sucre brûlé.|Trempé à midi, caramélisé devant vous.|Ça craque, puis ça cède.]',
  coldsoup:
    '[Froide, épaisse, un œuf dessus.|Tomates, pain, huile, et une nuit au frais.|Mangée lentement, saucée vite.]',
  pancake:
    '[Roulée, cuite au four, encore gonflée.|Fromage blanc dedans, raisins sur demande.|Arrive chaude, reste calme.]',
  quenelle:
    '[Du brochet, plus léger qu’il n’y paraît.|Gonflée au four, elle n’attend personne.|Sauce aux écrevisses, pain pour le reste.]',
  sweetdumplings:
    '[Un abricot au milieu, la chapelure autour.|Roulés au beurre, un noyau chacun.|La fourchette d’abord. Dedans c’est chaud.]',
  mash: '[Purée, lard, oignons : l’amour brûlant, mot à mot.|Un trou au milieu pour le beurre.|La purée d’abord, tout le reste dessus.]',
};
