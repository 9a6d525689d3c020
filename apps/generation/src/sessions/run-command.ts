/** Requests for another run of a session, and by what two of them are the same. */
import { createHash } from 'node:crypto';
import { canonicalJson } from '@openv0/contracts/canonical-json.js';
import { validated, type FieldProblem } from '../http/validated.js';
import { MessageBody, ReportBody, RetryBody } from './run-bodies.js';
import type { CommandKey } from './session-record.js';

export type RunCommand =
  | { name: 'message'; body: MessageBody }
  | { name: 'retry'; body: RetryBody }
  | { name: 'report'; body: ReportBody };

/** Throws 400 with every problem; `alsoWrong` is what was found elsewhere. */
export function readRunCommand(
  name: RunCommand['name'],
  input: unknown,
  alsoWrong: readonly FieldProblem[] = [],
): RunCommand {
  switch (name) {
    case 'message':
      return { name, body: validated(MessageBody, input, alsoWrong) };
    case 'retry':
      return { name, body: validated(RetryBody, input, alsoWrong) };
    case 'report':
      return { name, body: validated(ReportBody, input, alsoWrong) };
  }
}

export function keyOfCommand(id: string, command: RunCommand): CommandKey {
  return `${hashOfId(id)}.${digest(canonicalJson(command))}`;
}

/** Ids are kept as hashes: a session's record must stay small whatever callers send. */
export function hashOfId(id: string): string {
  return digest(`command\0${id}`);
}

/** 96 bits, as 16 letters. */
function digest(text: string): string {
  return createHash('sha256').update(text).digest().subarray(0, 12).toString('base64url');
}
