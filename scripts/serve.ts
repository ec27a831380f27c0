import { serve } from '../src/commands/serve.ts';
import { startCommand } from '../src/commands/start-command.ts';

process.exitCode = await startCommand(serve, process.argv.slice(2));
