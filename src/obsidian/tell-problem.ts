/**
 * Says in `placeEl` what is wrong with a control, and that it is its description: a screen reader tells both of them
 * where the control is. Nothing where `problem` is empty.
 */
export function tellProblem(control: HTMLElement, placeEl: HTMLElement, problem: string): void {
  placeEl.setText(problem);
  placeEl.id ||= `review-prep-problem-${++places}`;
  const isWrong = problem !== '';
  control.setAttrs({
    'aria-invalid': isWrong ? 'true' : null,
    'aria-describedby': isWrong ? placeEl.id : null,
  });
}

/** One page holds several dialogues. */
let places = 0;
