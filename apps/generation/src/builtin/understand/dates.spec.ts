import { describe, expect, it } from 'vitest';
import { datesIn } from './dates.js';
import { understand } from './understand.js';

describe('datesIn', () => {
  it.each([
    ['a conference in Oslo, two days in June', { month: 6, days: 2 }],
    ['a one-day meetup in May', { month: 5, days: 1 }],
    ['a three-day festival, 12th of March', { month: 3, days: 3 }],
    ['a night of open telescopes', { days: 1 }],
    ['eine zweitägige Tagung im März', { month: 3, days: 2 }],
    ['Eine Nacht der offenen Sternwarte im Jänner', { month: 1, days: 1 }],
    ['Konferenz Anfang Mai, drei Tage', { month: 5, days: 3 }],
    ['un festival de deux jours en août', { month: 8, days: 2 }],
    ['une journée en mars à Lyon', { month: 3, days: 1 }],
    ['jornadas de dos días en octubre', { month: 10, days: 2 }],
    ['un fin de semana de mayo', { month: 5, days: 2 }],
    ['a wedding on 3 September', { month: 9 }],
  ])('reads %s', (prompt, expected) => {
    expect(datesIn(prompt)).toEqual(expected);
  });

  it.each([
    'people may come as they like',
    'we march on',
    'une affiche sur la planète Mars',
    'a hotel at 80 euros a night',
    'open seven days a week',
  ])('reads nothing from: %s', (prompt) => {
    expect(datesIn(prompt)).toEqual({});
  });

  it('is what the request carries', () => {
    expect(understand('A conference in Oslo, two days in June', 1)).toMatchObject({ month: 6, days: 2 });
    expect(understand('A conference in Oslo', 1)).not.toHaveProperty('month');
  });
});
