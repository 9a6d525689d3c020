import { describe, expect, it } from 'vitest';
import { placeIn } from './place.js';
import { understand } from './understand.js';

describe('a town is read', () => {
  it.each<[prompt: string, place: string]>([
    ['Ein kleines Hotel am Hafen von Bergen', 'Bergen'],
    ['Hotel am Fischerhafen von Bergen mit Frühstück', 'Bergen'],
    ['Ein Café in der Altstadt von Köln', 'Cologne'],
    ['Ein Gasthaus am Rand von Warnemünde', 'Warnemünde'],
    ['Ein Restaurant über den Dächern von Porto', 'Porto'],
    ['Hotel am Hafen, Bergen', 'Bergen'],
    ['Ein Weingut in der Toskana', 'Toskana'],
    ['Eine Pension im Allgäu', 'Allgäu'],
    ['A hotel by the harbour of Bergen', 'Bergen'],
    ['A pub by the docks of Leith, dark', 'Leith'],
    ['A bakery in the heart of Lima', 'Lima'],
    ['A fish restaurant at Bergen’s harbour', 'Bergen'],
    ['A café on Bergen waterfront', 'Bergen'],
    ['A pizzeria on the outskirts of Rom', 'Rome'],
    ['Un restaurant près du port de Marseille', 'Marseille'],
    ['Un hôtel au cœur de Porto', 'Porto'],
    ['Une auberge près du port de Cancale', 'Cancale'],
    ['Un café sur les quais d’Auxerre', 'Auxerre'],
    ['Un hotel frente al puerto de Palma', 'Palma'],
    ['Una librería en el casco antiguo de Cáceres', 'Cáceres'],
    ['Un bar en las calles de Lima', 'Lima'],
  ])('in “%s”', (prompt, place) => {
    expect(understand(prompt, 1).place).toBe(place);
  });
});

it('where one of many stands is not its name', () => {
  expect(understand('Eine Pension im Allgäu', 1).brand).toBeNull();
  expect(understand('Hotel am Markt in Graz', 1).brand).toBe('Hotel am Markt');
});

describe('no town is read', () => {
  it.each([
    'Ein Hotel, umgeben von Bergen',
    'Eine Hütte am Rand von allem',
    'Ein Restaurant im Garten, mit Blick auf das Meer',
    'Eine Töpferei im Keller',
    'Ein Laden von Freunden für Freunde',
    'A centre of Excellence for dentists',
    'A café at the edge of the forest',
    'A bookshop on Main Street',
    'A harbour hotel with eleven rooms',
    'A school for Beach volleyball',
    'A nice beach bar',
    'Un restaurant au bord de la mer',
    'Un hôtel au cœur de la forêt',
    'Une boulangerie près de la gare',
    'Un hotel cerca de la playa',
    'Una panadería en el centro de todo',
    'A bakery, Nice and warm inside',
  ])('in “%s”', (prompt) => {
    expect(placeIn(prompt)).toBeNull();
  });
});
