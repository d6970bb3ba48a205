import {
  documentTemplateProblems,
  noteTemplateProblems,
  type TemplateProblem,
} from '../documents/template-problems';
import { FileRefused } from '../vault/files';
import type { Desk, Outcome } from './desk';
import { shippedTemplates, templateNotes, type ShippedTemplate } from './templates';

/** `shipped` where the vault has no note for it, `as shipped` where the note says the same. */
export type TemplateState = 'shipped' | 'as shipped' | 'edited' | 'broken';

export interface TemplateLook {
  name: string;
  path: string;
  state: TemplateState;
  problems: TemplateProblem[];
}

type Templates = Pick<Desk, 'files' | 'settings'>;

/** How each template stands in the vault, and what is wrong with it. */
export const lookAtTemplates = ({ files, settings }: Templates): Promise<TemplateLook[]> =>
  Promise.all(
    shippedTemplates(settings).map(async (template) => {
      const { name, path } = template;
      if (!(await files.exists(path))) return { name, path, state: 'shipped' as const, problems: [] };
      return { name, path, ...lookAt(await files.read(path), template) };
    }),
  );

function lookAt(own: string, { text, makes }: ShippedTemplate): Pick<TemplateLook, 'state' | 'problems'> {
  if (sameText(own, text)) return { state: 'as shipped', problems: [] };
  const problems = makes === 'note' ? noteTemplateProblems(own) : documentTemplateProblems(own, text);
  return { state: problems.some(({ isBroken }) => isBroken) ? 'broken' : 'edited', problems };
}

/** Line ends and blank lines at the end say nothing. */
const sameText = (a: string, b: string): boolean => a.replace(/\r\n?/g, () => '\n').trimEnd() === b.trimEnd();

/** Copies the templates that the vault does not hold yet; those that stand are left alone. */
export async function copyTemplates({ files, settings }: Templates): Promise<Outcome> {
  const outcome: Outcome = { written: [], messages: [] };
  for (const [path, text] of templateNotes(settings)) {
    const stands = await files.exists(path);
    if (!stands) await files.create(path, text);
    outcome.written.push({ path, action: stands ? 'unchanged' : 'created' });
  }
  return outcome;
}

/** What `restoreTemplate` would write: the template's note, and a note that keeps what the user had made of it. */
export async function planRestore(
  { files, settings, today }: Pick<Desk, 'files' | 'settings' | 'today'>,
  name: string,
): Promise<{ path: string; before: string | null; after: string }[]> {
  const wanted = name
    .trim()
    .toLowerCase()
    .replace(/\.md$/, () => '');
  const template = shippedTemplates(settings).find(
    (one) => one.name.toLowerCase() === wanted || one.path.toLowerCase() === `${wanted}.md`,
  );
  if (!template) {
    const known = shippedTemplates(settings).map((one) => one.name);
    throw new FileRefused(name, `"${name}" is no template: choose one of ${known.join(', ')}`);
  }
  const { path, text } = template;
  if (!(await files.exists(path))) return [{ path, before: null, after: text }];
  const before = await files.read(path);
  if (sameText(before, text)) return [{ path, before, after: before }];
  return [
    { path: await freeName(files, path, today), before: null, after: before },
    { path, before, after: text },
  ];
}

/** Puts the shipped text back; what the user had made of it is kept in a note beside it. */
export async function restoreTemplate(
  desk: Pick<Desk, 'files' | 'settings' | 'today'>,
  name: string,
): Promise<Outcome> {
  const outcome: Outcome = { written: [], messages: [] };
  for (const { path, before, after } of await planRestore(desk, name)) {
    if (before === null) await desk.files.create(path, after);
    else await desk.files.change(path, (now) => (now === before ? after : null));
    const action = before === null ? 'created' : before === after ? 'unchanged' : 'refreshed';
    outcome.written.push({ path, action });
  }
  return outcome;
}

async function freeName(files: Desk['files'], path: string, today: string): Promise<string> {
  const base = path.replace(/\.md$/, () => `, kept ${today}`);
  for (let copy = 1; ; copy++) {
    const free = `${base}${copy === 1 ? '' : ` ${copy}`}.md`;
    if (!(await files.exists(free))) return free;
  }
}
