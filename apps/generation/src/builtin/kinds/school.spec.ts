import { describe, expect, it } from 'vitest';
import { understand, type SiteRequest } from '../understand/understand.js';
import { LANGS } from './kind-names.js';
import { composeSchool } from './school.js';
import { schoolFacts, TERM_WEEKS } from './school-facts.js';
import { SCHOOL_TOPICS } from '../words/school.js';
import { htmlOf } from '../site.js';

const REQUESTS: SiteRequest[] = LANGS.flatMap((lang) =>
  Array.from({ length: 12 }, (_, seed) => ({
    ...understand('A school', seed),
    kind: 'school' as const,
    topic: SCHOOL_TOPICS[seed % 6] ?? 'school',
    lang,
  })),
);

const pageOf = (request: SiteRequest): string => htmlOf(composeSchool(request));

describe('schools', () => {
  it('say everything that they begin to say, with ids of their own', () => {
    for (const request of REQUESTS) {
      const html = pageOf(request);
      expect(html.replace(/<svg[\s\S]*?<\/svg>/g, '')).not.toMatch(/\{\w+\}|undefined|NaN|\[[^\]"]*\|/);
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      expect(html.length).toBeLessThan(180_000);
    }
  });

  it('begin on the weekday that they name, fill their weeks and sell no seat twice', () => {
    for (const request of REQUESTS) {
      const { courses, common } = schoolFacts(request);
      for (const { start, days, units, weeks, hours, total, left, seats } of courses) {
        const weekday = (new Date(start.iso).getUTCDay() + 6) % 7;
        expect(weekday).toBe(days[0]);
        expect(start.text).toContain(common.shortDays[weekday]);
        expect(units.reduce((sum, unit) => sum + unit.weeks, 0)).toBe(weeks);
        expect(Math.max(...units.map((unit) => unit.from + unit.weeks))).toBeLessThanOrEqual(TERM_WEEKS);
        expect(weeks * hours * days.length).toBe(total);
        expect(left).toBeLessThanOrEqual(seats);
      }
    }
  });

  it('name no price where prices are refused', () => {
    for (const request of REQUESTS) {
      const html = pageOf({ ...request, refused: ['pricing'] });
      expect(html).not.toMatch(/[€£$]\s?\d|\d\s?[€£$]|class="fee"/);
      expect(html).toContain('id="dates"');
    }
  });
});
