/**
 * One sort of place that is neither a bakery nor software: what its page says. Sentences have slots in braces: {brand},
 * {place}, {district}, {street}, {landmark}, {host}, {last}, {since}.
 */
export interface Trade {
  names: readonly string[];
  headlines: readonly (readonly [string, string])[];
  subs: readonly string[];
  action: string;
  /** Three short lines on the cartouche, in typewriter letters. */
  card: readonly [string, string, string];
  /** Four stations on the chart, from the door on. */
  route: readonly (readonly [station: string, note: string])[];
  why: {
    title: readonly string[];
    paragraphs: readonly [string, string];
    stats: readonly (readonly [string, string])[];
  };
  offers: {
    /** In the navigation: "Rooms". */
    label: string;
    title: readonly string[];
    note: string;
    items: readonly (readonly [name: string, text: string, tag: string])[];
  };
  day: {
    title: readonly string[];
    note: string;
    rows: readonly (readonly [time: string, what: string, text: string])[];
    /** What the curve is high and low with. */
    high: string;
    low: string;
  };
  voices: readonly (readonly [text: string, role: string])[];
  prices: {
    title: readonly string[];
    rows: readonly (readonly [name: string, text: string, euros: number])[];
    action: string;
  };
  where: { title: string; ways: readonly (readonly [string, string])[] };
  contact: {
    title: readonly string[];
    text: string;
    wishes: readonly [string, string, string];
    action: string;
    done: string;
  };
  faqs: readonly (readonly [question: string, answer: string])[];
}
