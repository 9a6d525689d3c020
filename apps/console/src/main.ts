/** `npm run ov0 -- <command>`: what an operator asks, and does. */
import { parseArgs } from 'node:util';
import { isSessionId } from '@openv0/contracts/cursor.js';
import { ConsoleError, EXIT, UsageError, type Asked, type Command, type ExitCode } from './command.js';
import { doctor } from './commands/doctor.js';
import { drain } from './commands/drain.js';
import { kick } from './commands/kick.js';
import { replay } from './commands/replay.js';
import { sessions } from './commands/sessions.js';
import { tail } from './commands/tail.js';
import { token } from './commands/token.js';
import { verify } from './commands/verify.js';
import { Surroundings } from './surroundings.js';
import { helpOf, overview } from './usage.js';

const COMMANDS: readonly Command[] = [sessions, tail, replay, verify, kick, drain, doctor, token];

// Whoever reads may have seen enough: `ov0 tail … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? EXIT.ok : EXIT.unreachable);
});
// Not `exit`: what was written to a pipe may still be on its way.
process.exitCode = await main(process.argv.slice(2));

async function main([name, ...rest]: string[]): Promise<ExitCode> {
  const surroundings = new Surroundings(process.env, process.cwd());
  try {
    if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
      process.stdout.write(overview(COMMANDS));
      return name === undefined ? EXIT.usage : EXIT.ok;
    }
    const command = COMMANDS.find((one) => one.name === name);
    if (!command) throw new UsageError(`there is no command "${name}": ov0 --help names them`);
    if (rest.includes('--help') || rest.includes('-h')) {
      process.stdout.write(helpOf(command));
      return EXIT.ok;
    }
    return await command.run(surroundings, read(command, rest));
  } catch (error) {
    return told(error);
  } finally {
    await surroundings.close();
  }
}

function read(command: Command, rest: string[]): Asked {
  const { args, options } = command;
  let parsed: { positionals: string[]; values: Asked['options'] };
  try {
    parsed = parseArgs({ args: rest.map(asAddress), options, allowPositionals: true }) as typeof parsed;
  } catch (error) {
    const [said = ''] = (error as Error).message.split(/\s+To specify/);
    throw new UsageError(`${said.replace(/\s+/g, ' ').replace(/\.$/, '')}: ov0 ${command.name} --help`);
  }
  const needed = args.filter((arg) => !arg.startsWith('['));
  const { positionals, values } = parsed;
  if (positionals.length < needed.length) {
    throw new UsageError(`${needed[positionals.length]} is missing: ov0 ${command.name} ${args.join(' ')}`);
  }
  if (positionals.length > args.length) {
    throw new UsageError(
      `"${positionals[args.length]}" is too much: ov0 ${[command.name, ...args].join(' ')}`,
    );
  }
  return { args: positionals, options: values };
}

/** One id in 64 begins with `-`, and would be read as an option: an address that holds it says the same. */
function asAddress(text: string): string {
  return text.startsWith('-') && isSessionId(text) ? `/${text}` : text;
}

function told(error: unknown): ExitCode {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n`);
    return EXIT.usage;
  }
  if (error instanceof ConsoleError) {
    process.stderr.write(`${error.message}\n${error.advice}\n`);
    return error.exit;
  }
  process.stderr.write(`A fault of the console itself: ${(error as Error).stack ?? String(error)}\n`);
  return EXIT.unreachable;
}
