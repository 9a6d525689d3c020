import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { withoutCredentials } from '@openv0/platform/without-credentials.js';
import { TokenKeysError, TokenSigner } from '@openv0/platform/tokens.js';
import { ApiClient } from './api-client.js';
import { ConsoleError } from './command.js';
import { OperatorLog } from './operator-log.js';

/** Of `<DATA_DIR>/run.json`, while `npm start` runs. */
export interface RunFile {
  page: string;
  gateway: string;
  nats: string;
  pids: Record<string, number>;
}

const CONNECT_MS = 4_000;
const TOKEN_S = 300;

/** Where the stack is and by which rights: from the environment, else from the folder that `npm start` runs from. */
export class Surroundings {
  readonly dataDir: string;
  private connection: NatsConnection | undefined;

  constructor(
    private readonly env: NodeJS.ProcessEnv,
    cwd: string,
  ) {
    this.dataDir = resolve(cwd, env.DATA_DIR || '.data');
  }

  /** Null: no `npm start` runs from the folder. */
  get run(): RunFile | null {
    return readJson<RunFile>(join(this.dataDir, 'run.json'));
  }

  get pageUrl(): string {
    return this.known('PUBLIC_URL', this.env.PUBLIC_URL || this.run?.page);
  }

  get gatewayUrl(): string {
    return this.known('GATEWAY_PUBLIC_URL', this.env.GATEWAY_PUBLIC_URL || this.run?.gateway);
  }

  get natsUrl(): string {
    return this.known('NATS_URL', this.env.NATS_URL || this.run?.nats);
  }

  /** Undefined: a broker without accounts. */
  get natsPassword(): string | undefined {
    const { NATS_OPERATOR_PASSWORD, NATS_OPERATOR_PASSWORD_FILE, OPERATOR_PW } = this.env;
    const given = NATS_OPERATOR_PASSWORD || OPERATOR_PW;
    if (given) return given;
    if (NATS_OPERATOR_PASSWORD_FILE) return passwordIn(NATS_OPERATOR_PASSWORD_FILE);
    if (this.env.NATS_URL) return undefined;
    return readJson<Record<string, string>>(join(this.dataDir, 'nats-passwords.json'))?.OPERATOR_PW;
  }

  get keysFile(): string {
    return this.env.TOKEN_KEYS ? resolve(this.env.TOKEN_KEYS) : join(this.dataDir, 'signing-keys.json');
  }

  /** Rejects with a `ConsoleError`. */
  async nats(): Promise<NatsConnection> {
    this.connection ??= await this.connect();
    return this.connection;
  }

  async log(): Promise<OperatorLog> {
    return new OperatorLog(await this.nats(), this.natsPassword === undefined ? '$JS.API' : 'LOG');
  }

  async signer(): Promise<TokenSigner> {
    try {
      return await TokenSigner.fromFile(this.keysFile);
    } catch (error) {
      if (!(error instanceof TokenKeysError)) throw error;
      throw new ConsoleError(
        error.message,
        'TOKEN_KEYS must name the file with the signing keys (the private ones): tokens are made with it.',
      );
    }
  }

  /** The HTTP API, by an operator's token of a few minutes. */
  async api(): Promise<ApiClient> {
    const { token } = await (await this.signer()).sign({ sid: '*', role: 'operator', expiresIn: TOKEN_S });
    return new ApiClient(this.pageUrl, token);
  }

  async close(): Promise<void> {
    await this.connection?.close();
  }

  private async connect(): Promise<NatsConnection> {
    const { natsUrl, natsPassword: pass } = this;
    try {
      return await connect({
        servers: natsUrl.split(','),
        name: 'ov0',
        timeout: CONNECT_MS,
        maxReconnectAttempts: 5,
        ...(pass !== undefined && { user: 'operator', pass, inboxPrefix: '_INBOX.operator' }),
      });
    } catch (error) {
      throw new ConsoleError(
        `The broker at ${withoutCredentials(natsUrl)} can't be reached: ${(error as Error).message}`,
        /auth/i.test((error as Error).message)
          ? 'NATS_OPERATOR_PASSWORD must be the password of the broker’s user "operator".'
          : 'Is nats-server up, and NATS_URL right? Under compose only its own console reaches it: docker compose run --rm console doctor',
      );
    }
  }

  private known(variable: string, value: string | undefined): string {
    if (value) return value.replace(/\/$/, '');
    throw new ConsoleError(
      `Nothing runs from ${this.dataDir}, and ${variable} is not set.`,
      `Start it with npm start (DATA_DIR names another folder), or set ${variable}: ov0 --help lists the variables.`,
    );
  }
}

function passwordIn(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new ConsoleError(
      `NATS_OPERATOR_PASSWORD_FILE names a file that can't be read: ${(error as Error).message}`,
      'npm run compose:secrets makes it: .secrets/nats-operator.',
    );
  }
}

function readJson<T>(file: string): T | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return null;
  }
}
