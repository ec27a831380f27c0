import type { AstroLoggerDestination } from 'astro';

/**
 * Where Astro's warnings and errors go during a build: to the terminal, below the line that says how far it is, and without the stacks
 * that `--verbose` shows.
 */
export default function openBuildLog(): AstroLoggerDestination {
  return {
    write({ level, message }) {
      const clear = process.stdout.isTTY ? '\r\u001B[K' : '';
      const stream = level === 'error' ? process.stderr : process.stdout;
      stream.write(`${clear}${formatLogged(level, message)}\n`);
    },
  };
}

/** What is logged, without a stack. */
export function formatLogged(level: string, message: string): string {
  const lines = message.split('\n').filter((line) => !/^\s+at .*(?:\)|:\d+:\d+)$/.test(line));
  return `${level === 'warn' ? 'warning' : level}: ${lines.join('\n').trimEnd()}`;
}
