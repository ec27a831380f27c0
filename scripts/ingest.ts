import { ingest } from '../src/commands/ingest.ts';
import { startCommand } from '../src/commands/start-command.ts';

process.exitCode = await startCommand(ingest, process.argv.slice(2));
