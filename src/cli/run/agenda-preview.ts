import type { AgendaPreview } from '../../documents/agenda/preview';
import type { Proposal } from '../../documents/agenda/proposals';

/** What stands on the agenda with its time boxes, and what could stand there instead; each with its reason. */
export function agendaTable({ boxes, parts }: AgendaPreview): string {
  const times = boxes.map(({ name, minutes }) => `${name} ${minutes}`).join(', ');
  const total = boxes.reduce((sum, { minutes }) => sum + minutes, 0);
  const lines = [`${total} minutes: ${times}`, ''];
  for (const { name, minutes, warning, on, off } of parts) {
    lines.push(minutes === 0 ? name : `${name} (${minutes} min)`);
    if (warning !== '') lines.push(`   ${warning}`);
    on.forEach((one, at) => lines.push(`${at + 1}. ${titled(one)}`, ...reasons(one)));
    if (off.length > 0) lines.push('Could stand there instead:');
    for (const one of off) lines.push(`-  ${titled(one)}`, ...reasons(one));
    lines.push('');
  }
  return `${lines.join('\n')}\n`;
}

const titled = ({ title, detail }: Proposal): string => (detail === '' ? title : `${title}: ${detail}`);

const reasons = ({ because, warning }: Proposal): string[] =>
  [warning, because].filter((one) => one !== '').map((one) => `   ${one}`);

/** The same for programs. */
export function agendaJson({ boxes, parts }: AgendaPreview): object {
  return {
    minutes: boxes,
    parts: parts.map(({ part, minutes, warning, on, off }) => ({
      part,
      minutes,
      warning,
      on: on.map(itemJson),
      instead: off.map(itemJson),
    })),
  };
}

const itemJson = ({ path: note, title, detail, because, warning }: Proposal): object => ({
  path: note,
  title,
  detail,
  because,
  warning,
});
