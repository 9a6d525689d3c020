import { runCommand } from '../../toolchain/command.mjs';
import { fail } from './checks.mjs';

/**
 * Who says what is wrong with which setting.
 *
 * @type {[string, string, RegExp][]}
 */
const MISTAKES = [
  ['proxy', 'PUBLIC_URL=localhost', /PUBLIC_URL is "localhost": it must be https:/],
  ['proxy', 'PUBLIC_URL=https://localhost:1', /HTTPS_PORT is \d+: they must be the same/],
  ['proxy', 'CERTIFICATE=none', /CERTIFICATE is "none": it must be auto or internal/],
  ['nats', 'PROFILES=observability,durabel', /COMPOSE_PROFILES names "durabel", which is none/],
  ['gateway', 'DRAIN_MS=soon', /DRAIN_MS must .* it is "soon"/],
  ['generation', 'WORKERS=many', /WORKERS must .* it is "many"/],
];

/** Nothing comes up as if a mistake were none: whoever reads it first says it in a line, and ends. */
export async function checkMistakes({ project }) {
  const problems = [];
  const bare = await output(project, { SECRETS_DIR: '' }, 'config', '--quiet');
  if (bare.code === 0 || !bare.output.includes('run npm run compose:secrets'))
    problems.push(`without secrets: ${bare.output}`);
  for (const [service, setting, said] of MISTAKES) {
    const words = ['run', '--rm', '--no-deps', '-T', '-e', setting, service];
    const { code, output: text } = await output(project, {}, ...words);
    if (code !== 1 || !said.test(text))
      problems.push(`${service} with ${setting} ends with ${code}: ${text}`);
  }
  fail(problems);
}

function output(project, env, ...words) {
  const [command, args, options] = project.commandLine(...words);
  return runCommand(command, args, { ...options, env: { ...options.env, ...env } });
}
