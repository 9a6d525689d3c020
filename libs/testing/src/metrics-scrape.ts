/** Scraping the services as Prometheus would. */
import type { Service } from './processes.js';

/** Each sample by its name and labels, as it is written: `openv0_gateway_connections{transport="sse"}`. */
export type Samples = ReadonlyMap<string, number>;

/** Where a service says that its metrics are. Throws before it has said so. */
export function metricsUrl(service: Service): string {
  const said = [...service.output.matchAll(/metrics at (http:\/\/[^\s"]+)/g)].at(-1)?.[1];
  if (said === undefined) throw new Error(`${service.name} has not said where its metrics are`);
  return said;
}

export async function scrape(service: Service): Promise<Samples> {
  const response = await fetch(metricsUrl(service));
  if (!response.ok) throw new Error(`the metrics of ${service.name} answer ${response.status}`);
  return readSamples(await response.text());
}

/** The text format, 0.0.4: one sample a line, comments aside. */
export function readSamples(text: string): Samples {
  const samples = new Map<string, number>();
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const end = line.lastIndexOf(' ');
    samples.set(line.slice(0, end), Number(line.slice(end + 1)));
  }
  return samples;
}

/** The names alone: those of a histogram are its `_bucket`, `_sum` and `_count`. */
export function namesOf(samples: Samples): Set<string> {
  return new Set(Array.from(samples.keys(), (key) => key.split('{', 1)[0] ?? key));
}

/** The sum of the samples of a name whose labels hold `label`. */
export function total(samples: Samples, name: string, label = ''): number {
  let sum = 0;
  for (const [key, value] of samples) {
    if ((key === name || key.startsWith(`${name}{`)) && key.includes(label)) sum += value;
  }
  return sum;
}
