import type { Command, Option } from './command.js';

const ENVIRONMENT = `Beside a running \`npm start\`, and as \`docker compose run --rm console\`, nothing needs to be set. Elsewhere:
  NATS_URL, NATS_OPERATOR_PASSWORD   the broker, and the password of its user "operator"; or NATS_OPERATOR_PASSWORD_FILE
  TOKEN_KEYS                         the file with the signing keys
  PUBLIC_URL, GATEWAY_PUBLIC_URL     where the page and the gateway are
  DATA_DIR                           the folder of \`npm start\`, when it isn't .data

It ends with 0, with 1 when what it looked at is wrong, with 2 for a command line that it doesn't understand, and with
3 when something can't be reached or refuses.`;

export function overview(commands: readonly Command[]): string {
  const rows = commands.map((command) => [synopsis(command), command.summary] as const);
  const lines = [
    'ov0: the operator’s console',
    '',
    ...columns(rows),
    '',
    'ov0 <command> --help says more.',
    '',
  ];
  return [...lines, ENVIRONMENT, ''].join('\n');
}

export function helpOf(command: Command): string {
  const rows = Object.entries(command.options).map(
    ([name, option]) => [flag(name, option), option.help] as const,
  );
  const about = command.about === undefined ? [] : ['', command.about];
  const options = rows.length === 0 ? [] : ['', ...columns(rows)];
  return [`ov0 ${synopsis(command)}`, '', command.summary, ...about, ...options, '', ENVIRONMENT, ''].join(
    '\n',
  );
}

function synopsis({ name, args }: Command): string {
  return [name, ...args].join(' ');
}

function flag(name: string, { takes }: Option): string {
  return takes === undefined ? `--${name}` : `--${name} ${takes}`;
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}   ${right}`);
}
