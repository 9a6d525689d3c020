/**
 * A test run that is killed runs no exit handler. So that nothing outlives it, a shell looks once a second whether it is
 * still there, and ends with what it watches.
 */
import { spawn } from 'node:child_process';

/** $1 is this process, $2 what it started (negative: a group), $3 a temporary folder or nothing. */
const WATCH = `
  while kill -0 "$1"; do
    kill -0 "$2" || exit 0
    sleep 1
  done
  kill -9 "$2"
  [ -n "$3" ] && rm -rf "$3"
`;

/** Kills `pid` and removes `folder` when this process is gone and they are not. */
export function endWithThisProcess(pid: number | undefined, folder = ''): void {
  if (pid === undefined || process.platform === 'win32') return;
  const args = ['-c', WATCH, 'sh', String(process.pid), String(pid), folder];
  spawn('sh', args, { detached: true, stdio: 'ignore' }).unref();
}
