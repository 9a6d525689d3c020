import type { NoteKey } from './restaurant-menus.js';

/** What is said under a dish. */
export const NOTES_EN: Record<NoteKey, string> = {
  eggs: '[Seven minutes, not eight. Mayonnaise by hand.|Soft in the middle, salted late.|Halved at the last moment, salt on top.]',
  leeks:
    '[Burnt outside on purpose, sweet inside.|Cooked whole, dressed while warm.|A whole afternoon in the embers.]',
  terrine:
    '[Pressed for two days, sliced for you.|Pork, pistachio, a spoon of mustard.|Cut thick. Bring the mustard closer.]',
  beets:
    '[Three colours, baked in salt.|Roasted in their skins, something sour on top.|Earthy, cold, dressed by hand.]',
  soup: '[The pot is on from four. Bread beside it.|Deep bowl, slow spoon.|Better with elbows on the table.]',
  tartare: '[Cut by knife at the last minute.|Raw, sharp, with toast that cracks.]',
  oysters:
    '[Opened when you sit, not before.|Lemon, nothing else, unless you insist.|Six shells, one wedge, no speech.]',
  fish: '[One side only, the skin like glass.|What the boat brought, with butter.|Bones in, head on the side.]',
  steak:
    '[Pink. If you want it otherwise, tell us gently.|Rested as long as it was fried.|From the pan to you in four minutes.]',
  braise:
    '[Five hours at low heat, a spoon is enough.|Since this morning, in red wine.|It fell apart by itself at three.]',
  mushrooms:
    '[From the woman with the blue basket.|Fried hard, finished with butter.|Whatever stood in the wood on Monday.]',
  dumplings:
    '[Folded at the big table from three to five.|Six to a plate, count them.|Pinched shut by whoever came in early.]',
  schnitzel: '[Veal, thin, waves in the crust.|Fried in clarified butter, lemon, no sauce.]',
  shells:
    '[Twice rinsed, once steamed. Bring sleeves.|A pot for one that two look into.|The empty ones go in the other bowl.]',
  pasta:
    '[Rolled today, cut before your eyes.|Three ingredients, one of them patience.|Water like the sea, very little sauce.]',
  rice: '[Eighteen minutes. Nobody can change that.|Stirred by whoever lost at cards.|Loose enough to run on the plate.]',
  stew: '[Better yesterday, so we made it yesterday.|Onions, beer, an afternoon.]',
  toast:
    '[On yesterday’s bread, which is the point.|Two bites, then another one.|Charred on one side, rubbed on the other.]',
  greens:
    '[Bitter, cold, awake.|Dressed with the hand, not the spoon.|Torn small, dressed at the last second.]',
  cheese:
    '[At room temperature, this room.|From people whose animals have names.|Two hard, one soft, one you will smell.]',
  tart: '[Baked at four, usually gone by ten.|One slice left is still one slice.|Crust first, then talk.]',
  chocolate: '[Dark, warm, with salt you can see.|Two spoons come with it anyway.|Small glass, long spoon.]',
  custard: '[Trembles when the table does.|Egg, milk, and no hurry.|Set overnight, turned out at seven.]',
  ice: '[Churned after lunch.|One scoop, large.|Made of three things, all of them cold.]',
  margherita:
    '[Tomato, milk curd, basil: nowhere to hide.|The one we judge others by.|Ordered by cooks on their evening off.]',
  marinara:
    '[No cheese. Garlic, oregano, nerve.|Older than the one with cheese.|The cheapest one, and the hardest.]',
  anchovy: '[Salt, capers, more salt.|For people who have tried it before.|Two fish a slice, counted.]',
  hot: '[Spicy salami, honey at the end.|Hot. Then hotter.|A glass of milk is on the house.]',
  white: '[Sliced thin enough to read through.|Rosemary from the yard.|No tomato came near it.]',
  artichoke:
    '[Cleaned by four hands, eaten by two.|Braised first, then burnt at the tips.|Only the hearts, and we mean hearts.]',
  burrata:
    '[Cut it yourself, that is the best part.|Delivered at eleven, gone at nine.|Do not share it with fast eaters.]',
  bread: '[Oil, salt, ten minutes.|Torn, not cut.]',
  shoyu:
    '[Clear, brown, soy aged two summers.|Chicken broth, soy, one slice of pork.|The one we started with.]',
  miso: '[Three pastes, roasted in the pan.|Thick enough to hold the corn up.|Sweetcorn, butter, a spoon for the rest.]',
  tonkotsu: '[Pork bones, a rolling boil, a white soup.|Rich. Plan a walk.|{rest} hours on the big flame.]',
  shio: '[Salt, clams, almost nothing else.|The quiet one.|Clear enough to read the bowl.]',
  vegan:
    '[Kombu, shiitake, roasted leeks. No animal was asked.|Sesame, greens, the same noodles.|Mushroom stock, twice as patient.]',
  gyoza: '[Six, fried on one side only.|Pleated thirteen times each.|Crisp below, soft above, gone soon.]',
  pickles:
    '[Radish, plum, cucumber, in that order.|Sour enough to wake you.|Three jars, each a month older.]',
  chicken: '[Fried twice. Lemon, mustard mayonnaise.|Thigh, never breast.|Loud crust, vinegar, no knife.]',
  mochi: '[Chew slowly. We mean it.|Red bean, dusted, two pieces.|Made at noon, stubborn by eight.]',
  red: '[Light, cool, cherries.|Red for a Tuesday.|From a hill too steep for machines.]',
  pale: '[Dry, slate, a little electric.|Goes with everything sour.|Picked before sunrise, poured before supper.]',
  sparkling: '[Cloudy, on purpose. Crown cap.|Apples and bread crust.|It opens itself if you wait.]',
  orange: '[Skins left in for a month.|Tea, apricot, an argument.|Older than it looks, like the cellar.]',
  sherry: '[Salty, cold, a small glass.|Smells of almonds and cellar.|One glass, then you order better.]',
  saltcod:
    '[Salt cod, thin potatoes, egg to hold it.|Soaked two days, stirred two minutes.|Straw potatoes on top, olives at the edge.]',
  fritters:
    '[Green beans in batter. They fool nobody.|Hot from the oil, eaten with fingers.|Beans that dress up as small fish.]',
  tomato:
    '[Tomato, tuna belly, oil, and nothing above it.|Salted ten minutes before you see it.|Only while they smell of the plant.]',
  torrija:
    '[Yesterday’s bread, milk, burnt sugar.|Soaked at noon, caramelised in front of you.|Crackles, then gives up.]',
  coldsoup:
    '[Cold, thick, with egg on top.|Tomatoes, bread, oil. The fridge does the rest.|Eaten slowly, wiped quickly.]',
  pancake: '[Rolled, baked, still breathing.|Curd inside, raisins if you insist.|Comes hot, stays quiet.]',
  quenelle:
    '[Pike, lighter than it sounds.|Puffed up in the oven, wait for nobody.|Crayfish sauce, bread for the rest.]',
  sweetdumplings:
    '[An apricot in the middle, crumbs outside.|Rolled in butter crumbs, one stone each.|Fork first. The inside is hot.]',
  mash: '[Mash, bacon, onions: burning love, literally.|A hole in the middle for the butter.|Potatoes first, everything else on top.]',
};
