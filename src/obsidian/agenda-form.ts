import { agendaNow, knownChoices, type AgendaChoices } from '../commands/make-agenda';
import { isMeeting } from '../days/meeting';
import { previewOf } from '../documents/agenda/preview';
import { sheetTitle } from '../documents/sheet/sheet';
import type { Cycle } from '../settings/cycles';
import { drawAgendaPreview } from './agenda-preview';
import { FormModal, type FormValues } from './form-modal';
import { movesOf } from './kept-moves';
import type { ReviewPrepPlugin } from './plugin';
import { vaultWords } from './vault-words';

/** Asks what an agenda needs, and shows it before it is made: what is proposed can be swapped, moved and left out. */
export async function askForAgendaChoices(
  plugin: ReviewPrepPlugin,
  done: (choices: AgendaChoices) => void,
): Promise<void> {
  const known = await keptChoices(plugin, plugin.cycle());
  let { moves = [] } = known;
  const choicesFrom = (values: FormValues): AgendaChoices => ({
    ...known,
    date: values.get('date') ?? '',
    manager: values.get('manager') ?? '',
    expectedRating: values.get('expectedRating') ?? '',
    minutes: Number(values.get('minutes')),
    moves,
  });
  new FormModal(plugin.app, {
    title: 'Create review agenda',
    memory: `agenda-${known.cycle.name}`,
    fields: [
      {
        key: 'date',
        name: 'Date of the 1:1',
        desc: 'A day such as 2026-07-14, with a time if you like: 2026-07-14T15:00.',
        example: '2026-07-14T15:00',
        value: known.date,
        isRemembered: true,
      },
      {
        key: 'manager',
        name: 'Manager',
        desc: 'Whom the 1:1 is with.',
        value: known.manager,
        proposals: vaultWords(plugin, 'person'),
        isRemembered: true,
      },
      {
        key: 'expectedRating',
        name: 'Rating expected',
        desc: 'One word or phrase from your company’s scale.',
        value: known.expectedRating,
        isRemembered: true,
      },
      {
        key: 'minutes',
        name: 'Length',
        desc: 'In minutes.',
        value: String(known.minutes),
        isRemembered: true,
      },
    ],
    finish: 'Create',
    check: problemsIn,
    preview: (parent) =>
      drawAgendaPreview(parent, {
        moves,
        look: async (values, next) => {
          // Only the length bears on what is shown; a day stands in for one that is still being typed.
          if (problemsIn(values).has('minutes')) return null;
          const date = problemsIn(values).has('date') ? plugin.desk().today : (values.get('date') ?? '');
          return previewOf(await agendaNow(plugin.desk(), { ...choicesFrom(values), date, moves: next }));
        },
        moved: (next) => (moves = next),
      }),
    done: (values) => done(choicesFrom(values)),
  }).open();
}

/** What the settings know of the 1:1, and what was moved by hand on its agenda and on the manager's sheet. */
export async function keptChoices(plugin: ReviewPrepPlugin, cycle: Cycle): Promise<AgendaChoices> {
  return {
    ...knownChoices(plugin.settings, cycle),
    moves: await movesOf(plugin, 'agendas', cycle.name),
    sheetMoves: await movesOf(plugin, 'sheets', sheetTitle({ cycle, audience: 'manager' })),
  };
}

function problemsIn(values: FormValues): Map<string, string> {
  const wrong = new Map<string, string>();
  if (!isMeeting(values.get('date') ?? ''))
    wrong.set('date', 'Expected a day such as 2026-07-14, or 2026-07-14T15:00.');
  if (!/^[1-9]\d{1,2}$/.test(values.get('minutes') ?? ''))
    wrong.set('minutes', 'Expected 10 to 999 minutes.');
  return wrong;
}
