import { check } from '../src/commands/check.ts';
import { startCommand } from '../src/commands/start-command.ts';

process.exitCode = await startCommand(check, process.argv.slice(2));
