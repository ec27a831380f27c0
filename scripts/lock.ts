import { lock } from '../src/commands/lock.ts';
import { startCommand } from '../src/commands/start-command.ts';

process.exitCode = await startCommand(lock, process.argv.slice(2));
