import { knownChoices, type AgendaChoices } from '../commands/make-agenda';
import { isMeeting } from '../days/meeting';
import { FormModal } from './form-modal';
import type { ReviewPrepPlugin } from './plugin';
import { vaultWords } from './vault-words';

/** Asks what an agenda needs: the day, the length, whom it is with and the rating expected. */
export function askForAgendaChoices(plugin: ReviewPrepPlugin, done: (choices: AgendaChoices) => void): void {
  const known = knownChoices(plugin.settings, plugin.cycle());
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
    check: (values) => {
      const wrong = new Map<string, string>();
      if (!isMeeting(values.get('date') ?? ''))
        wrong.set('date', 'Expected a day such as 2026-07-14, or 2026-07-14T15:00.');
      if (!/^[1-9]\d{1,2}$/.test(values.get('minutes') ?? ''))
        wrong.set('minutes', 'Expected 10 to 999 minutes.');
      return wrong;
    },
    done: (values) =>
      done({
        ...known,
        date: values.get('date') ?? '',
        manager: values.get('manager') ?? '',
        expectedRating: values.get('expectedRating') ?? '',
        minutes: Number(values.get('minutes')),
      }),
  }).open();
}
