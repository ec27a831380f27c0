import { permalinks } from '../src/commands/permalinks.ts';
import { startCommand } from '../src/commands/start-command.ts';

process.exitCode = await startCommand(permalinks, process.argv.slice(2));
