import type { Progress } from '../../review/ports.ts';

/** After this many seconds people want to know that something happens. */
const quietSeconds = 0.7;

/** One line on standard error that is rewritten and wiped; nothing where standard error is no terminal. */
export function terminalProgress(): Progress & { finish(): void } {
  const { stderr } = process;
  const started = process.uptime();
  let shown = false;
  return {
    step(message, done, total) {
      if (!stderr.isTTY || process.uptime() - started < quietSeconds) return;
      shown = true;
      const count = total === undefined || total === 0 ? '' : ` ${done ?? 0}/${total}`;
      stderr.write(`\r\u001b[2K  ${message}${count}…`);
    },
    finish() {
      if (shown) stderr.write('\r\u001b[2K');
    },
  };
}
