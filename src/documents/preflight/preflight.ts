import { daysBetween } from '../../days/day';
import type { Settings } from '../../settings/settings';
import type { VaultIndex } from '../../vault/vault-index';
import { audienceWords } from '../sheet/gates';
import type { SheetModel } from '../sheet/sheet-model';
import { payIn } from './own-pay';
import { peopleIn } from './people';
import { secretNames } from './secret-names';
import { holdsWords } from './words-in';
import { textsOf, type ShownText } from './texts';

/** One thing to look at before a sheet is handed over. */
export interface Check {
  what: 'private' | 'comment' | 'name' | 'stale' | 'dead-link' | 'gap';
  /** Something that the audience may not see: nothing is exported until it is mended. */
  leaks: boolean;
  message: string;
}

export type PreflightSources = Pick<VaultIndex, 'entries' | 'feedback' | 'notes' | 'facts'>;

/** What to look at before a sheet and its appendix are handed over, leaks first. No text but theirs is read. */
export function preflight(model: SheetModel, index: PreflightSources, settings: Settings): Check[] {
  const texts = textsOf(model);
  const checks = [
    ...privateWords(model, texts, index, settings),
    ...texts.flatMap(unfinished),
    ...names(model, texts, index, settings),
    ...staleFigures(model, index, settings),
    ...deadLinks(model, index),
  ];
  const seen = new Set<string>();
  return [...checks.filter(({ leaks }) => leaks), ...checks.filter(({ leaks }) => !leaks)].filter(
    ({ message }) => !seen.has(message) && seen.add(message),
  );
}

/** Nothing is private from oneself. Who turns the lint rule off deals with pay in the product. */
function privateWords(
  { audience }: SheetModel,
  texts: readonly ShownText[],
  { notes }: PreflightSources,
  { lint }: Settings,
): Check[] {
  if (audience === 'me') return [];
  const reader = audienceWords[audience];
  const isWatched = lint.rules['private-in-shared'] !== 'off';
  const pay = texts.flatMap(({ where, text }): Check[] => {
    const kind = isWatched ? payIn(text) : null;
    if (kind === null) return [];
    const message =
      kind === 'own'
        ? `Unexpected pay in ${where}, expected none in a document for ${reader}`
        : `Pay is spoken of in ${where}: see that it is not your own`;
    return [{ what: 'private', leaks: kind === 'own', message }];
  });
  const secrets = secretNames(notes).flatMap((name) =>
    texts
      .filter(({ text }) => holdsWords(text, name))
      .map(({ where, named }): Check => {
        const message = `Unexpected name of the note "${name}" in ${where}, expected none: it is for you alone`;
        return { what: 'private', leaks: !named, message };
      }),
  );
  return [...pay, ...secrets];
}

function unfinished({ where, text }: ShownText): Check[] {
  const checks: Check[] = [];
  if (/%%|<!--/.test(text))
    checks.push({
      what: 'comment',
      leaks: true,
      message: `Unexpected comment in ${where}, expected none in a document for others`,
    });
  const gap = toCome.exec(text)?.[0];
  if (gap !== undefined)
    checks.push({ what: 'gap', leaks: false, message: `"${gap}" stands in ${where}: fill it in` });
  return checks;
}

/** What people write where something is still to come, and template commands that did not run. */
const toCome =
  /\b(?:T(?:ODO|B[ADC])|FIX ?ME|X{3,})\b|\?{3}|\{\{|<%|\[\.{3}\]|\b[Ll]orem ipsum\b|\b[Ff]ill (?:this )?in\b/;

function names(
  { audience, person }: SheetModel,
  texts: readonly ShownText[],
  index: PreflightSources,
  settings: Settings,
): Check[] {
  const known = [settings.person.manager].filter(() => audience !== 'manager');
  return peopleIn(index.feedback, known)
    .filter((name) => name !== person.name)
    .flatMap((name) =>
      texts
        .filter(({ text, named }) => !named && holdsWords(text, name))
        .map(({ where }): Check => {
          const message = `${name} is named in ${where}: see that it is all right with them`;
          return { what: 'name', leaks: false, message };
        }),
    );
}

function staleFigures(
  { leading, appendix, asOf }: SheetModel,
  { entries }: PreflightSources,
  { staleAfterDays }: Settings,
): Check[] {
  return shownOf({ leading, appendix }).flatMap(({ path, line, title }): Check[] => {
    const taken = entries.find((entry) => entry.path === path && entry.line === line)?.asOf?.value;
    if (taken === undefined || daysBetween(taken, asOf) <= staleAfterDays) return [];
    const message = `The figures of ${title} are as of ${taken}, more than ${staleAfterDays} days ago: check them again`;
    return [{ what: 'stale', leaks: false, message }];
  });
}

const deadLinks = (model: SheetModel, { facts }: PreflightSources): Check[] =>
  shownOf(model).flatMap(({ path, title, links }) =>
    links
      .filter(({ kind, target }) => kind === 'note' && !facts.resolves(target, path))
      .map(({ target }): Check => {
        const message = `The evidence of ${title} leads to "${target}", which does not exist`;
        return { what: 'dead-link', leaks: false, message };
      }),
  );

const shownOf = ({ leading, appendix }: Pick<SheetModel, 'leading' | 'appendix'>) => [
  ...leading.map(({ path, line, initiative, links }) => ({ path, line, title: initiative, links })),
  ...appendix.map(({ path, line, title, links }) => ({ path, line, title, links })),
];
