import { parseCommand, runCommand } from './args.ts';
import { benchImport } from './bench/import.ts';
import { benchPages } from './bench/pages.ts';
import { benchPaint } from './bench/paint.ts';
import { benchSpeech } from './bench/speech.ts';
import { benchSpeechSpeed } from './bench/speed.ts';

const command = {
  name: 'bench',
  about: 'angka kecepatan Sorot sendiri, sebagai perbandingan',
  options: { sessions: { type: 'string', value: 'N', about: 'banyaknya sesi buatan (bawaan: 1000)' } },
} as const;

await runCommand(async (argv) => {
  const { values } = parseCommand(command, argv);
  const print = (lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n\n`);
  print(benchSpeech());
  print(benchSpeechSpeed());
  print(await benchImport());
  print(benchPages(Number(values.sessions ?? 1000)));
  print(await benchPaint());
  return 0;
});
