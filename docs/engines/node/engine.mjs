/**
 * An engine in Node: takes jobs of its name, writes a small page, hands in every event. Needs @nats-io/transport-node.
 *
 *     NATS_URL=nats://127.0.0.1:4222 ENGINE_PASSWORD=… node engine.mjs
 *
 * A real engine changes `write`: everything around it stays.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { connect } from '@nats-io/transport-node';

const {
  ENGINE = 'demo',
  ENGINE_PASSWORD = '',
  NATS_URL = 'nats://127.0.0.1:4222',
  PACE_S = '0.1',
} = process.env;
const STEPS = [
  { step_id: 'layout', title: 'Colours', weight: 1 },
  { step_id: 'hero', title: 'Opening', weight: 2 },
  { step_id: 'about', title: 'About', weight: 2 },
];
const AGAIN = new Set(['UNAVAILABLE', 'RATE_LIMITED', 'STORAGE_FULL']);

class Refused extends Error {
  constructor({ code, message }) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}

/** One run of one session, from its brief to its end. */
class Run {
  page = { html: '', css: '', js: '' };
  revision = 0;
  progress = 0;

  constructor(nc, { session_id, run }) {
    Object.assign(this, { nc, session_id, run });
  }

  /** Says the same, with the same id, until it is answered: it is stored once. */
  async ask(type, data) {
    const subject = `ingest.${ENGINE}.${this.session_id}`;
    const request = JSON.stringify({ type, data, id: randomUUID(), attempt: this.attempt });
    for (;;) {
      const message = await this.nc.request(subject, request, { timeout: 5_000 }).catch(() => null);
      const answer = message?.json() ?? { code: 'UNAVAILABLE' };
      if (!answer.code) return answer;
      if (!AGAIN.has(answer.code)) throw new Refused(answer);
      await delay(answer.retry_after_ms ?? 1_000);
    }
  }

  say(type, data) {
    // The service puts its own time on every event; the field must be there.
    return this.ask(type, { session_id: this.session_id, timestamp: new Date().toISOString(), ...data });
  }

  step(index, status, message) {
    return this.say('generation:step', {
      step_id: STEPS[index].step_id,
      step_number: index + 1,
      total_steps: STEPS.length,
      status,
      progress: this.progress,
      message,
      estimated_remaining: null,
    });
  }

  async perform() {
    const { brief } = await this.ask('brief', { run: this.run });
    const { project_id, run, prompt, engine } = brief;
    const done = new Map(brief.steps.map((step) => [step.step_id, step]));
    this.attempt = brief.attempt;
    this.revision = brief.revision;
    this.progress = brief.progress;
    if (brief.started && brief.page) this.page = brief.page;
    if (!brief.started) {
      const list = { steps: STEPS, total_steps: STEPS.length, estimated_time: null };
      await this.say('generation:started', { project_id, run, prompt, engine, ...list });
    }
    for (const [index, { step_id, title }] of STEPS.entries()) {
      if (!done.get(step_id)?.announced) await this.step(index, 'pending', `${title} will be written`);
    }
    for (const [index, { step_id, title }] of STEPS.entries()) {
      if (['completed', 'failed'].includes(done.get(step_id)?.status)) continue;
      await this.step(index, 'in_progress', `Writing ${title.toLowerCase()}`);
      if (!done.get(step_id)?.written) await this.writeStep(step_id, prompt);
      this.progress = Math.max(this.progress, Math.floor((99 * (index + 1)) / STEPS.length));
      await this.step(index, 'completed', `${title} written`);
    }
    await this.end('completed');
  }

  async writeStep(step_id, prompt) {
    const { file, text } = write(step_id, prompt);
    const revision = this.revision + 1;
    for (let offset = 0; offset < text.length; offset += 40) {
      const piece = text.slice(offset, offset + 40);
      await this.say('preview:delta', { step_id, revision, file, offset, text: piece });
      await delay(Number(PACE_S) * 1_000);
    }
    this.page[file] += `${text}\n`;
    this.revision = revision;
    const { html: html_content, css: css_content, js: js_content } = this.page;
    const metadata = { revision, title: prompt.slice(0, 60), lang: 'en' };
    await this.say('preview:updated', {
      step_id,
      preview_url: '',
      html_content,
      css_content,
      js_content,
      metadata,
    });
  }

  async fail(why) {
    const error = {
      error_code: 'GENERATION_FAILED',
      error_message: why.slice(0, 500),
      retry_available: true,
    };
    try {
      await this.say('generation:error', error);
      await this.end('failed');
    } catch (refused) {
      console.log(`run ${this.run}: ${refused.message}`);
    }
  }

  end(status) {
    return this.say('generation:completed', { status, total_time: 0, files_generated: 0, final_url: null });
  }
}

/** What a step adds to the page. */
function write(step_id, prompt) {
  if (step_id === 'layout') {
    return {
      file: 'css',
      text: 'body { margin: 0; font: 1.1rem/1.6 system-ui; color: #1c2733; background: #f6f8f4; }',
    };
  }
  const words = prompt.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const text = `<section id="${step_id}" style="padding: 4rem"><h2>${step_id}</h2><p>${words}</p></section>`;
  return { file: 'html', text };
}

async function work(nc, job) {
  const run = new Run(nc, job.json());
  // The job goes to another worker when its own gives no sign of life for 6 s.
  const beat = setInterval(() => nc.publish(job.reply, '+WPI'), 2_000);
  try {
    await run.perform();
  } catch (error) {
    console.log(`run ${run.run}: ${error.message}`);
    if (error.code === 'NOT_YET') return nc.publish(job.reply, '-NAK {"delay": 2000000000}');
    if (error.code === 'TAKEN_OVER') return;
    if (!['CANCELLED', 'RUN_OVER', 'NOT_FOUND'].includes(error.code)) await run.fail(error.message);
  } finally {
    clearInterval(beat);
  }
  nc.publish(job.reply, '+ACK');
}

const user = `engine_${ENGINE}`;
const nc = await connect({
  servers: NATS_URL,
  user,
  pass: ENGINE_PASSWORD,
  inboxPrefix: `_INBOX.${user}`,
  maxReconnectAttempts: -1,
}).catch(({ message }) => {
  console.error(
    `${NATS_URL}: ${message}. Is ENGINE_PASSWORD that of ${user}, and ${ENGINE} in OUTSIDE_ENGINES?`,
  );
  process.exit(1);
});
console.log('ready');
const next = `LOG.CONSUMER.MSG.NEXT.JOBS.${ENGINE}`;
while (!nc.isClosed()) {
  // A job comes under the subject that it was stored with, so the answer needs an inbox of its own.
  const answer = nc.request(next, '{"batch": 1, "expires": 2000000000}', { noMux: true, timeout: 4_000 });
  const job = await answer.catch(() => delay(500));
  if (job && !job.headers?.code) await work(nc, job);
}
