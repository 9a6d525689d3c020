import { exportJWK, generateKeyPair } from 'jose';
import type { CreatedSession } from '@openv0/contracts/http-answers.js';
import { TokenSigner } from '@openv0/platform/tokens.js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { GenerationPorts } from '../broker/ports.js';
import { GenerationEnvironment } from '../environment.js';
import { validated } from '../http/validated.js';
import { dyingPorts, interruptedPorts, ProcessDied } from '../spec/dying-ports.js';
import { noLimits } from '../spec/no-limits.js';
import { MemoryPorts } from '../spec/memory-ports.js';
import { deleteSession } from './deletion.js';
import { NewSessionBody } from './session-bodies.js';
import { SessionFactory } from './session-factory.js';
import { KeyedIds } from './session-ids.js';
import { SessionStore } from './session-store.js';

let signer: TokenSigner;

beforeAll(async () => {
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  signer = await TokenSigner.fromKeys({ keys: [{ ...(await exportJWK(privateKey)), kid: 'k1' }] });
});

function create(ports: GenerationPorts, key: string | null, prompt = 'A bakery'): Promise<CreatedSession> {
  const environment = new GenerationEnvironment();
  const ids = new KeyedIds('secret');
  const factory = new SessionFactory(ports, new SessionStore(ports), ids, signer, environment, noLimits);
  return factory.create('127.0.0.1', key, validated(NewSessionBody, { prompt }));
}

describe('the creation of a session', () => {
  it('can be asked for again wherever it broke off, and is one session with one run', async () => {
    for (const stored of [false, true]) {
      for (let at = 0, died = true; died; at++) {
        const memory = new MemoryPorts();
        const first = await create(dyingPorts(memory, at, stored), 'key').catch((error: unknown) => {
          if (error instanceof ProcessDied) return null;
          throw error;
        });
        died = first === null;
        const again = await create(memory, 'key');
        if (first) expect(again).toEqual(first);
        expect(await create(memory, 'key')).toEqual(again);
        expect((await memory.stores.sessions.list(10)).entries).toHaveLength(1);
        expect((await memory.stores.checkpoints.get(again.session_id))?.value.seq).toBe(0);
        const held = await memory.jobs.next('builtin', 10);
        expect(held).toMatchObject({ job: { session_id: again.session_id, run: 1 } });
        expect(await memory.jobs.next('builtin', 10)).toBeNull();
        expect(await memory.store.get(again.session_id)).toMatchObject({ runs: [{ job: held?.seq }] });
        await held?.ack();
      }
    }
  });

  it('is another one for another key, and refused for another body with the same key', async () => {
    const memory = new MemoryPorts();
    const { session_id } = await create(memory, 'key');
    expect((await create(memory, 'other')).session_id).not.toBe(session_id);
    expect((await create(memory, null)).session_id).not.toBe(session_id);
    await expect(create(memory, 'key', 'A bistro')).rejects.toMatchObject({ status: 409, code: 'CONFLICT' });
  });

  it('revives none that is deleted while it is asked for again', async () => {
    for (let at = 0, happened = true; happened; at++) {
      const memory = new MemoryPorts();
      const { session_id } = await create(memory, 'key');
      happened = false;
      const ports = interruptedPorts(memory, at, async () => {
        happened = await deleteSession(memory, session_id);
      });
      const again = await create(ports, 'key').catch((error: unknown) => error);
      if (!happened) continue;
      expect(again).toMatchObject({ status: 409, code: 'CONFLICT' });
      expect(await memory.stores.checkpoints.get(session_id)).toBeNull();
      expect((await create(memory, 'key')).session_id).not.toBe(session_id);
    }
  });
});
