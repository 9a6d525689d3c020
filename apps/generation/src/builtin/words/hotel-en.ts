import { HOTEL_EN_CAMP } from './hotel-en-camp.js';
import { HOTEL_EN_HOTEL } from './hotel-en-hotel.js';
import { HOTEL_EN_HUT } from './hotel-en-hut.js';
import type { HotelWords } from './hotel.js';

export const HOTEL_EN: HotelWords = {
  topics: { hotel: HOTEL_EN_HOTEL, hut: HOTEL_EN_HUT, camp: HOTEL_EN_CAMP },
  views: {
    sea: {
      name: 'Sea',
      drawn: 'Drawing: a window towards the sea',
      lines: [
        'From the bed you see the horizon.',
        'The ferry passes at seven, as tall as a street.',
        'Leave it open and you hear the halyards.',
      ],
    },
    river: {
      name: 'River',
      drawn: 'Drawing: a window towards the river and its bridge',
      lines: [
        'The bridge has three arches, and you will count them.',
        'Rowers go by at six, ducks all day.',
        'The water lights up the ceiling until ten.',
      ],
    },
    roofs: {
      name: 'Roofs',
      drawn: 'Drawing: a window above the roofs of the town',
      lines: [
        'Over the roofs you see who is still awake.',
        'The tower tells the time, so leave the watch.',
        'Chimneys, gables, and one neighbour with tomatoes.',
      ],
    },
    garden: {
      name: 'Garden',
      drawn: 'Drawing: a window towards the garden',
      lines: [
        'Below it three trees and a bench.',
        'It faces the garden, where the loudest thing is a blackbird.',
        'Morning shade, evening sun, a wall of old brick.',
      ],
    },
    peaks: {
      name: 'Peaks',
      drawn: 'Drawing: a window towards the peaks',
      lines: [
        'The peaks turn pink before anyone is up.',
        'You see tomorrow’s route, all of it.',
        'Snow stays up there until July.',
      ],
    },
    forest: {
      name: 'Forest',
      drawn: 'Drawing: a view into the forest',
      lines: [
        'Firs on both sides, deer at dusk.',
        'It smells of resin and sometimes of rain.',
        'Nothing to see but trees, and that is plenty.',
      ],
    },
    lake: {
      name: 'Lake',
      drawn: 'Drawing: a view of the lake and the jetty',
      lines: [
        'The jetty is forty steps away, barefoot.',
        'The lake is still until the wind gets up at ten.',
        'You hear the oars before you see the boat.',
      ],
    },
    stars: {
      name: 'Sky',
      drawn: 'Drawing: a view of the night sky',
      lines: [
        'No lamp for miles, so the sky does the work.',
        'On clear nights you need no torch.',
        'Lie on your back. That is the programme.',
      ],
    },
  },
  facts: { guests: 'Sleeps', bed: 'Bed', size: 'Size', view: 'View', from: 'A night from' },
  rates: 'Price per night by room and season',
  billTitle: ['An example stay', 'Say you come for a while', 'Added up, for once'],
  guests: ['1', '2', '3', '4', 'more than 4'],
  done: [
    'You get an answer today, from a person.',
    'We write back before the lamp goes out.',
    'An answer comes within the day, with a number on it.',
  ],
  ask: ['Ask for these nights', 'Send the dates', 'Ask if it is free'],
  wash: 'Showers',
  water: 'The water',
  profileStops: [
    ['Valley station', 'Car park, last tap'],
    ['The bridge', 'Chapel in the bend'],
    ['The last tree', 'The cow gate'],
  ],
  afterBrand: 'Host: {host}',
};
