import { answers, lineFooter, lineNav, pared, spaced, type Frame } from '../families/bench-frame.js';
import { dates, enrol, schoolVoices } from '../families/bench-school-end.js';
import { enrolAction, schoolHero, signatureOf } from '../families/bench-school-hero.js';
import { schoolMark } from '../art/bench-art.js';
import type { School } from '../families/bench-school-panels.js';
import { curriculum, outcomes, teachers } from '../families/bench-school-plan.js';
import { courseTones, SCHOOL_STYLE } from '../families/bench-theme.js';
import { raw } from '../markup.js';
import type { SiteParts, SiteSection } from '../site.js';
import { layoutCss, themeFor } from '../theme/theme.js';
import type { SiteRequest } from '../understand/understand.js';
import { schoolFacts, type SchoolFacts } from './school-facts.js';

function frameOf(school: School, enrols: boolean): Frame {
  const { facts, theme } = school;
  const { ui } = facts;
  const ids = ['curriculum', 'teachers', 'dates', 'faq'] as const;
  const links = ids.filter((id) => facts.has(id)).map((id) => ({ id, label: ui.titles[id] }));
  return {
    facts,
    mark: raw(schoolMark(signatureOf(school), theme.palette.band, theme.palette.bandAccent)),
    links,
    action: enrols ? { id: 'enrol', label: ui.titles.enrol } : { id: 'dates', label: ui.titles.dates },
  };
}

function faq(facts: SchoolFacts): SiteSection {
  const random = facts.random.fork('faq');
  const { title, items } = facts.words.faq;
  return answers({
    heading: random.fork('title').pick(title),
    items: random
      .some(items, 4)
      .map(([question, answer]) => [facts.say(question), pared(facts.say(answer), facts)]),
    wide: random.fork('variant').chance(0.35),
  });
}

export function composeSchool(request: SiteRequest): SiteParts {
  const theme = themeFor(request, SCHOOL_STYLE);
  const facts = schoolFacts(request);
  const school: School = { facts, theme };
  const enrols = facts.has('enrol') && facts.has('booking');
  const frame = frameOf(school, enrols);
  const optional = (id: string, build: () => SiteSection): SiteSection[] => (facts.has(id) ? [build()] : []);
  const written = [
    lineNav(frame),
    schoolHero(school),
    ...optional('outcomes', () => outcomes(school)),
    ...optional('curriculum', () => curriculum(school)),
    ...optional('teachers', () => teachers(school)),
    ...optional('dates', () => dates(school)),
    ...optional('voices', () => schoolVoices(school)),
    ...optional('faq', () => faq(facts)),
    ...(enrols ? [enrol(school, enrolAction(school))] : []),
    lineFooter(frame, [facts.ui.sample.people, facts.street, facts.phone]),
  ];
  const sections = spaced(written, facts.lang);
  return {
    title: facts.brand,
    lang: facts.lang,
    layout: layoutCss(theme, courseTones(theme)),
    sections,
    style: '@media print { .hero-actions, .enrol { display: none; } }',
  };
}
