import { parseCommand, runCommand } from './args.ts';
import { benchPages } from './bench/pages.ts';

const command = {
  name: 'bench',
  about: 'angka kecepatan Sorot sendiri, sebagai perbandingan',
  options: { sessions: { type: 'string', value: 'N', about: 'banyaknya sesi buatan (bawaan: 1000)' } },
} as const;

await runCommand(async (argv) => {
  const { values } = parseCommand(command, argv);
  for (const line of benchPages(Number(values.sessions ?? 1000))) process.stdout.write(`${line}\n`);
  return 0;
});
