import { docker } from './project.mjs';

/** A container ends when it has drained: more than any setting of that. */
const STOP_S = 300;

/**
 * Replaces the containers of a service, one after the other, by new ones of the image and the secrets that are there now.
 * Each new one is healthy before an old one is told to end, and that one has the time that it wants: nobody who is
 * connected, and no run that is at work, loses anything.
 *
 * @param {import('./project.mjs').ComposeProject} project
 * @param {string} service `gateway` or `generation`
 * @param {{say?: (line: string) => void, beforeRemoval?: (id: string) => Promise<unknown>}} [options]
 */
export async function roll(project, service, { say = () => {}, beforeRemoval } = {}) {
  const old = await project.running(service);
  if (old.length === 0) throw new Error(`No container of ${service} runs: docker compose up -d.`);
  const known = new Set(old.map(({ Id }) => Id));
  const scale = `${service}=${old.length + 1}`;
  for (const { Id, Name } of old) {
    await project.run('up', '-d', '--no-deps', '--no-recreate', '--no-build', '--scale', scale, service);
    const fresh = (await project.running(service)).find((container) => !known.has(container.Id));
    if (!fresh) throw new Error(`No new container of ${service} was started.`);
    known.add(fresh.Id);
    await project.healthy(fresh.Id);
    await docker('stop', '--time', String(STOP_S), Id);
    await beforeRemoval?.(Id);
    await docker('rm', Id);
    say(`${Name.slice(1)} → ${fresh.Name.slice(1)}`);
  }
}
