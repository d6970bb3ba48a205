import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Terminal } from './terminal';

/** Flags that every command takes. */
export interface SharedFlags {
  cycle?: string;
  /** Commander's spelling of `--no-cache`. */
  cache: boolean;
  today?: string;
  dryRun: boolean;
  json: boolean;
}

/** What a command line asks for: the name of the command, its words and its flags. */
export interface Asked {
  command: string;
  words: string[];
  flags: SharedFlags & Record<string, unknown>;
}

interface CommandLine {
  /** As commander reads it: `name [optional] <needed> [many...]`. */
  usage: string;
  description: string;
  flags?: Option[];
}

/** A comma-separated list; each item must be one of `allowed`. */
const listOf =
  (...allowed: string[]) =>
  (text: string): string[] => {
    const items = text.split(',').map((item) => item.trim());
    const wrong = items.find((item) => !allowed.includes(item));
    if (wrong === undefined) return items;
    throw new InvalidArgumentError(`"${wrong}" is not one of ${allowed.join(', ')}.`);
  };

const oneOf = (flag: string, description: string, choices: string[]): Option =>
  new Option(flag, description).choices(choices);
const several = (value: string, before: string[] = []): string[] => [...before, value];
const wholeNumber = (text: string): number => {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Expected a whole number.');
};

const lintFlags = [
  new Option('--stdin', 'read one note from standard input'),
  new Option('--all-bullets', 'read every bullet, not only review notes and tagged ones'),
  new Option(
    '--rule <id=severity>',
    'set the severity of a rule (error, warning, suggestion, off)',
  ).argParser(several),
];

export const commandLines: CommandLine[] = [
  { usage: 'init [vault]', description: 'set up folders, an impact log, templates and settings' },
  {
    usage: 'new <kind> [vault]',
    description: 'create one typed note',
    flags: [
      new Option('--title <title>', 'its title; with --text or --from it may be read from there'),
      new Option('--set <key=value...>', 'set properties'),
      new Option('--text <text>', 'what it says; a result has its fields read from it'),
      new Option('--from <note>', 'begin from a note, or from a bullet of it: NOTE:LINE'),
      new Option('--append <note>', 'an impact entry as a bullet of this note, such as "Daily/{{date}}.md"'),
    ],
  },
  {
    usage: 'agenda [vault]',
    description: 'create or refresh the agenda of the 1:1',
    flags: [
      new Option('--date <date>', 'of the 1:1: YYYY-MM-DD or YYYY-MM-DDTHH:MM'),
      new Option('--minutes <n>', 'its length').argParser(wholeNumber),
      new Option('--manager <name>', 'whom it is with'),
      new Option('--rating <rating>', 'the rating expected'),
      new Option(
        '--with <item>',
        'put a result, story, goal or ask on it, by its title or place (several times)',
      ).argParser(several),
      new Option('--without <item>', 'leave one out').argParser(several),
      new Option('--up <item>', 'move one a place up').argParser(several),
      new Option('--down <item>', 'move one a place down').argParser(several),
      new Option('--out <note>', 'where to write it, a path in the vault'),
    ],
  },
  {
    usage: 'sheet [vault]',
    description: 'assemble or refresh the one-page impact sheet and its appendix',
    flags: [
      new Option('--from <date>', 'first day of the period'),
      new Option('--to <date>', 'last day of the period'),
      oneOf('--audience <audience>', 'whom it is for', ['me', 'manager', 'calibration']),
      new Option('--format <formats>', 'md, html, pdf (several with commas)').argParser(
        listOf('md', 'html', 'pdf'),
      ),
      new Option('--page <pages>', 'letter, a4 (several with commas)').argParser(listOf('letter', 'a4')),
      new Option('--out <folder>', 'where HTML and PDF go, from the current folder'),
      new Option('--lead <entry>', 'put an entry on top, by its title or place (several times)').argParser(
        several,
      ),
      new Option('--up <entry>', 'move an entry one place up').argParser(several),
      new Option('--down <entry>', 'move an entry one place down').argParser(several),
      new Option('--appendix <entry>', 'put an entry in the appendix').argParser(several),
      new Option('--skip <entry>', 'leave an entry out').argParser(several),
    ],
  },
  {
    usage: 'recap [vault]',
    description: 'create or refresh the follow-up message of a 1:1, from the decisions in its agenda',
    flags: [
      new Option('--agenda <note>', 'the agenda, a path in the vault; that of the cycle where left out'),
      new Option('--format <formats>', 'md, eml, text, mailto (several with commas)').argParser(
        listOf('md', 'eml', 'text', 'mailto'),
      ),
      new Option('--sent <datetime>', 'note when it was sent: YYYY-MM-DD or YYYY-MM-DDTHH:MM'),
      new Option('--confirmed', 'note that your manager confirmed it'),
    ],
  },
  { usage: 'checklist [vault]', description: 'create or refresh the preparation checklist' },
  {
    usage: 'brief [vault]',
    description: 'create or refresh the negotiation brief, for you alone',
    flags: [
      new Option('--format <formats>', 'md, ics for check-in and milestones (several with commas)').argParser(
        listOf('md', 'ics'),
      ),
    ],
  },
  { usage: 'gaps [vault]', description: 'create or refresh the gap plan, for you alone' },
  {
    usage: 'lint [paths...]',
    description: 'show what to mend in impact bullets and review notes',
    flags: [
      ...lintFlags,
      oneOf('--format <format>', 'how findings are printed', ['stylish', 'json', 'sarif', 'github']),
      new Option('--fix', 'apply the safe fixes'),
      new Option('--watch', 'go on, and lint again what changes').conflicts(['fix', 'stdin', 'json']),
      new Option(
        '--threads <n>',
        'at most so many threads; as many as there are cores where left out',
      ).argParser(wholeNumber),
      new Option('--max-warnings <n>', 'more warnings than this end with 1')
        .argParser(wholeNumber)
        .default(0),
    ],
  },
  {
    usage: 'fix',
    description: 'print the note from standard input with its fixes applied',
    flags: [...lintFlags, new Option('--suggestions', 'apply fixes that are not certain, too')],
  },
  {
    usage: 'claims [paths...]',
    description: 'show how every bullet is read',
    flags: [
      new Option('--stdin', 'read one note from standard input'),
      oneOf('--format <format>', 'how claims are printed', ['table', 'json']),
    ],
  },
  {
    usage: 'find [vault]',
    description: 'list quantified bullets of the cycle that carry no impact tag yet',
    flags: [
      new Option('--note <note>', 'only in this note, whatever its day'),
      new Option('--tag <note:line>', 'tag the result that stands there (several times)').argParser(several),
      new Option('--tag-all', 'tag every one that is found'),
    ],
  },
  {
    usage: 'okrs [vault]',
    description: 'show each key result with the entries, stories and goals that move it',
    flags: [
      new Option('--link <note>', 'make a note, or a bullet of it (NOTE:LINE), name a key result'),
      new Option('--to <key result>', 'the key result, by its words or its sign'),
    ],
  },
  {
    usage: 'carry-over [vault]',
    description:
      'write which goals and asks of the last cycle are open, what was promised, and figures then and now',
    flags: [
      new Option('--done <name>', 'first mark a goal or an ask as done (several times)').argParser(several),
      new Option('--drop <name>', 'first drop one').argParser(several),
      new Option('--by <name=date>', 'first give one a new day').argParser(several),
    ],
  },
  {
    usage: 'copy [vault]',
    description: 'print impact entries or a note as text for a field of a form, and say what was left out',
    flags: [
      new Option('--note <note>', 'a note, or one entry of it as NOTE:LINE; else the entries of the cycle'),
      new Option('--limit <n>', 'how much the field takes').argParser(wholeNumber),
      oneOf('--count <how>', 'how the form counts: as web forms do, or by code points', [
        'utf-16',
        'characters',
      ]),
      oneOf('--format <format>', 'plain text, or HTML', ['plain', 'rich']),
      oneOf('--audience <audience>', 'who reads the form', ['me', 'manager', 'calibration']),
    ],
  },
  {
    usage: 'nudge [vault]',
    description: 'write what was finished this week without a figure, and whose result is due',
  },
  {
    usage: 'coverage [vault]',
    description: 'show which principles and OKRs have proof',
    flags: [new Option('--note', 'write the table as a note, too')],
  },
  {
    usage: 'templates [vault]',
    description: 'check the templates of documents and notes, copy them into the vault, or put one back',
    flags: [
      new Option('--copy', 'copy those that the vault does not hold yet'),
      new Option('--restore <name>', 'put the shipped text back; what you made of it is kept in a note'),
    ],
  },
  {
    usage: 'undo [vault]',
    description: 'take back what the last command wrote, where nobody has changed it since',
  },
  { usage: 'rules [id]', description: 'list the rules, or explain one' },
  { usage: 'doctor [vault]', description: 'check settings, folders, cycle and the browser for PDF' },
];

/**
 * Reads `argv` (without node and script). Null where it only asked for help or the version.
 * Throws CommanderError where it makes no sense; the message is written already.
 */
export function readCommandLine(argv: readonly string[], terminal: Terminal, version: string): Asked | null {
  let asked: Asked | null = null;
  const program = new Command('review-prep')
    .description('Prepare a performance review from your notes. Nothing leaves your machine.')
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.error });
  for (const { usage, description, flags = [] } of commandLines) {
    const command = program.command(usage).description(description);
    for (const flag of [...flags, ...sharedFlags()]) command.addOption(flag);
    command.action((...given: unknown[]) => {
      const words = given
        .slice(0, -2)
        .flat()
        .filter((word): word is string => typeof word === 'string');
      asked = { command: command.name(), words, flags: command.opts() };
    });
  }
  try {
    program.parse([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return null;
    throw error;
  }
  return asked;
}

const sharedFlags = (): Option[] => [
  new Option('--cycle <name>', 'the review cycle, by its name in the settings'),
  new Option('--no-cache', 'read every note anew'),
  new Option('--today <date>', 'pretend it is this day: YYYY-MM-DD'),
  new Option('--dry-run', 'show what would be written, and write nothing').default(false),
  new Option('--json', 'answer in JSON').default(false),
];
