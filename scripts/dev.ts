import { dev } from '../src/commands/dev.ts';
import { startCommand } from '../src/commands/start-command.ts';

process.exitCode = await startCommand(dev, process.argv.slice(2));
