import { benchPages } from '../src/commands/bench-pages.ts';
import { startCommand } from '../src/commands/start-command.ts';

process.exitCode = await startCommand(benchPages, process.argv.slice(2));
